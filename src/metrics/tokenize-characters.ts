// Every character is a token: sacreBLEU's `char`, for scripts that write no spaces between words.

import { visibleCodePointsOf } from './code-points.js';

/** The characters (code points) of a text that are not white space. */
export function tokenizeCharacters(text: string): readonly string[] {
  return Array.from(visibleCodePointsOf(text), (codePoint) => String.fromCodePoint(codePoint));
}
