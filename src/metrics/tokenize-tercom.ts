// The normalisation of Tercom (Snover et al. 2006), the reference implementation of TER, as sacreBLEU carries it on.

import { unescapeMarkup } from './tokenize-13a.js';
import { splitWords } from './whitespace.js';

/** What happens to a text before its words are compared; all off unless given, and case is ignored. */
export interface TercomOptions {
  /** Split punctuation from words. */
  readonly normalized?: boolean;
  /** Leave out the most common punctuation marks. */
  readonly noPunctuation?: boolean;
  /** With `normalized`, make each ideograph a word; with `noPunctuation`, leave out Asian punctuation too. */
  readonly asianSupport?: boolean;
  readonly caseSensitive?: boolean;
}

const ASIAN_PUNCTUATION = '\\u3001\\u3002\\u3008-\\u3011\\u3014-\\u301f\\uff61-\\uff65\\u30fb';
const FULL_WIDTH_PUNCTUATION = '\\uff0e\\uff0c\\uff1f\\uff1a\\uff1b\\uff01\\uff02\\uff08\\uff09';
const IDEOGRAPHS =
  '\\u2e80-\\u2eff\\u31c0-\\u31ef\\u3200-\\u33ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\ufe30-\\ufe4f';
/**
 * Tercom also splits a text that is all Hiragana or all Katakana, but only before the text has been padded with blanks,
 * which comes first; so kana stay together.
 */
const ASIAN_TOKEN = new RegExp(`[${IDEOGRAPHS}${ASIAN_PUNCTUATION}${FULL_WIDTH_PUNCTUATION}]`, 'g');
const ASIAN_MARK = new RegExp(`[${ASIAN_PUNCTUATION}${FULL_WIDTH_PUNCTUATION}]`, 'g');

/** The words of a text that TER compares. */
export function tokenizeTercom(text: string, options: TercomOptions): readonly string[] {
  const asian = options.asianSupport === true;
  let line = options.caseSensitive === true ? text : text.toLowerCase();
  if (options.normalized === true) {
    line = splitWesternPunctuation(line);
    if (asian) line = line.replace(ASIAN_TOKEN, ' $& ');
  }
  if (options.noPunctuation === true) {
    line = line.replace(/[.,?:;!"()]/g, '');
    if (asian) line = line.replace(ASIAN_MARK, '');
  }
  return splitWords(line);
}

function splitWesternPunctuation(text: string): string {
  const line = unescapeMarkup(text.replaceAll('\n-', '').replaceAll('\n', ' '));
  return ` ${line} `
    .replace(/[!-&(-+/:-@[-`{-~]/g, ' $& ')
    .replaceAll("'s ", " 's ")
    .replace(/([^0-9])([.,])/g, '$1 $2 ')
    .replace(/([.,])([^0-9])/g, ' $1 $2')
    .replace(/([0-9])-/g, '$1 - ');
}
