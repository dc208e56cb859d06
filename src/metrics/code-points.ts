// Text as code points: the metrics are defined on characters, and JavaScript strings are UTF-16.

import { isWhitespace } from './whitespace.js';

/** The code points of a text; an unpaired surrogate stands for itself. */
export function codePointsOf(text: string): Int32Array {
  const codePoints = new Int32Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const codePoint = codePointIn(text, i);
    if (codePoint > 0xffff) i++;
    codePoints[length++] = codePoint;
  }
  return codePoints.subarray(0, length);
}

/** The code points of a text that are not white space. */
export function visibleCodePointsOf(text: string): Int32Array {
  const codePoints = new Int32Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const codePoint = codePointIn(text, i);
    if (codePoint > 0xffff) i++;
    else if (isWhitespace(codePoint)) continue;
    codePoints[length++] = codePoint;
  }
  return codePoints.subarray(0, length);
}

/** Nearly all code units are code points, and are read faster than these. */
function codePointIn(text: string, place: number): number {
  const unit = text.charCodeAt(place);
  return unit >= 0xd800 && unit < 0xdc00 ? (text.codePointAt(place) ?? unit) : unit;
}
