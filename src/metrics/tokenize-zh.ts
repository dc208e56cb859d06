// sacreBLEU's Chinese tokenizer: each Chinese character is a token, and the rest is tokenized as by 13a.

import { splitPunctuation } from './tokenize-13a.js';
import { trim } from './whitespace.js';

/**
 * Chinese characters as sacreBLEU's table has them. Two of its ranges are meant as ideographs beyond U+FFFF but written
 * so that they hold U+2001–U+2A6D (with curly quotes, dashes and currency signs) and U+2F81–U+2FA1; scores must agree,
 * so they stay.
 */
const CHINESE =
  /[\u2001-\u2a6d\u2e80-\u2eff\u2f00-\u2fdf\u2ff0-\u303f\u3100-\u312f\u31a0-\u31bf\u31c0-\u31ef\u3200-\u33ff\u3400-\u4db5\u4e00-\u9fbb\uf900-\ufa2d\ufa30-\ufa6a\ufa70-\ufad9\ufe10-\ufe1f\ufe30-\ufe4f\uff00-\uffef]/g;

/** Splits Chinese text into characters, and the words between them as 13a does. */
export function tokenizeZh(text: string): readonly string[] {
  return splitPunctuation(trim(text).replace(CHINESE, ' $& '));
}
