// The tokenizers of BLEU by the names that sacreBLEU prints in its signature.

import { tokenize13a } from './tokenize-13a.js';
import { tokenizeCharacters } from './tokenize-characters.js';
import { tokenizeInternational } from './tokenize-international.js';
import { tokenizeZh } from './tokenize-zh.js';
import { splitWords } from './whitespace.js';

/** Splits a segment into the words that BLEU counts. */
export type Tokenizer = (text: string) => readonly string[];

const TOKENIZERS = {
  '13a': tokenize13a,
  intl: tokenizeInternational,
  zh: tokenizeZh,
  char: tokenizeCharacters,
  none: splitWords,
} satisfies Record<string, Tokenizer>;

/** A tokenizer's name in sacreBLEU's signature. */
export type TokenizerName = keyof typeof TOKENIZERS;

/** Languages written without spaces between words, besides Chinese. */
const UNSPACED = new Set(['ja', 'th', 'lo', 'km', 'my', 'bo', 'dz']);

/** The tokenizer of that name. */
export function tokenizerNamed(name: TokenizerName): Tokenizer {
  return TOKENIZERS[name];
}

/**
 * The tokenizer to score a target language with: `zh` for Chinese, `char` for other languages without spaces between
 * words (where sacreBLEU would want a morphological analyser), `13a` for all others.
 *
 * @param language BCP 47 tag
 */
export function tokenizerNameFor(language: string): TokenizerName {
  const base = language.split('-', 1)[0]?.toLowerCase() ?? '';
  if (base === 'zh' || base === 'yue') return 'zh';
  return UNSPACED.has(base) ? 'char' : '13a';
}
