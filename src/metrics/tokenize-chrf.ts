// The words of chrF++ (Popović 2017), which are not those of BLEU.

import { splitWords } from './whitespace.js';

const PUNCTUATION = new Set('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~');

/** Words with one ASCII punctuation mark split off, at the end or else at the start: “(hi)” gives “(hi” and “)”. */
export function tokenizeChrf(text: string): readonly string[] {
  const words: string[] = [];
  for (const word of splitWords(text)) {
    if (word.length === 1) words.push(word);
    else if (PUNCTUATION.has(word.charAt(word.length - 1))) words.push(word.slice(0, -1), word.slice(-1));
    else if (PUNCTUATION.has(word.charAt(0))) words.push(word.charAt(0), word.slice(1));
    else words.push(word);
  }
  return words;
}
