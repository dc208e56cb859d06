/** What kind of token begins with a character. */
import type { TokenKind } from '../model/segmented-text.js';

const BEGINS_WORD = /^[\p{L}\p{M}\p{Nl}]/u;
const BEGINS_NUMBER = /^\p{Nd}/u;
const BEGINS_PUNCTUATION = /^\p{P}/u;

/** Told by the first character. */
export function kindOf(value: string): TokenKind {
  if (BEGINS_WORD.test(value)) return 'word';
  if (BEGINS_NUMBER.test(value)) return 'number';
  return kindOfMark(value);
}

/** Of what is neither word nor number. */
export function kindOfMark(value: string): TokenKind {
  return BEGINS_PUNCTUATION.test(value) ? 'punctuation' : 'symbol';
}
