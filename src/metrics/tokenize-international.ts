// The tokenizer of mteval-v14.pl (`--international-tokenization`): punctuation and symbols of every script.

import { splitWords } from './whitespace.js';

/** Splits every symbol, and every punctuation mark that has not a number on both sides. */
export function tokenizeInternational(text: string): readonly string[] {
  return splitWords(
    text
      .replace(/(\P{N})(\p{P})/gu, '$1 $2 ')
      .replace(/(\p{P})(\P{N})/gu, ' $1 $2')
      .replace(/\p{S}/gu, ' $& '),
  );
}
