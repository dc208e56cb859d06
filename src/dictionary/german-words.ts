/** Which German words exist. */
import { hashedWordsOf } from './hashed-words.js';
import { fileOf } from './package-files.js';

const UPPER = /^\p{Lu}/u;
/** Compounds are long. */
const BYTES_A_WORD = 16;

/** 1.6 million forms from Wiktionary, nouns with their capitals (package `all-the-german-words`). */
export async function openGermanWords(): Promise<(word: string) => boolean> {
  const has = await hashedWordsOf(fileOf('all-the-german-words', 'woerter.json'), BYTES_A_WORD);
  return (word) => has(word) || (UPPER.test(word) && has(word.toLowerCase()));
}
