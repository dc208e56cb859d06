// Words as small numbers, equal where the words are equal, so that n-grams and edits compare numbers instead of
// strings.

import { shortList } from '../text/short-lists.js';

/** Texts as word numbers, and the way to number further texts alike. */
export interface WordNumbers {
  readonly texts: readonly Int32Array[];
  /** How many different words the texts have; all numbers are below it. */
  readonly size: number;
  /** The words of another text as numbers; -1 for a word that none of `texts` has. */
  readonly numbersOf: (words: readonly string[]) => Int32Array;
}

/** Numbers the words of some texts from 0 in order of appearance. */
export function wordNumbers(texts: readonly (readonly string[])[]): WordNumbers {
  const numbers = new Map<string, number>();
  for (const words of texts) {
    for (const word of words) if (!numbers.has(word)) numbers.set(word, numbers.size);
  }
  const numbersOf = (words: readonly string[]): Int32Array => {
    const text = shortList(words.length);
    for (let i = 0; i < words.length; i++) text[i] = numbers.get(words[i] ?? '') ?? -1;
    return text;
  };
  return { texts: texts.map(numbersOf), size: numbers.size, numbersOf };
}
