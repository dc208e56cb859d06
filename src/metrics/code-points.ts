// Text as code points: the metrics are defined on characters, and JavaScript strings are UTF-16.

import { shortCopy } from '../text/short-lists.js';
import { isWhitespace } from './whitespace.js';

let scratch = new Int32Array(2 ** 12);

/** Numbers to write to and to copy; whoever asks next overwrites them. */
function scratchOf(length: number): Int32Array {
  if (scratch.length < length) scratch = new Int32Array(2 * length);
  return scratch;
}

/** The code points of a text; an unpaired surrogate stands for itself. */
export function codePointsOf(text: string): Int32Array {
  const codePoints = scratchOf(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const codePoint = codePointIn(text, i);
    if (codePoint > 0xffff) i++;
    codePoints[length++] = codePoint;
  }
  return shortCopy(codePoints, length);
}

/** The code points of a text that are not white space. */
export function visibleCodePointsOf(text: string): Int32Array {
  const codePoints = scratchOf(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const codePoint = codePointIn(text, i);
    if (codePoint > 0xffff) i++;
    else if (isWhitespace(codePoint)) continue;
    codePoints[length++] = codePoint;
  }
  return shortCopy(codePoints, length);
}

/** Nearly all code units are code points, and are read faster than these. */
function codePointIn(text: string, place: number): number {
  const unit = text.charCodeAt(place);
  return unit >= 0xd800 && unit < 0xdc00 ? (text.codePointAt(place) ?? unit) : unit;
}
