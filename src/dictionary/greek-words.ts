/** Which Greek words exist. */
import { join } from 'node:path';
import { hashedWordsOf } from './hashed-words.js';
import { folderOf } from './package-files.js';

const UPPER = /^\p{Lu}/u;
/** Greek letters take two bytes each. */
const BYTES_A_WORD = 20;

/** 830,000 forms without rules of inflection (package `dictionary-el`): hashed they take a tenth of the memory that Hunspell takes. */
export async function openGreekWords(): Promise<(word: string) => boolean> {
  const has = await hashedWordsOf(join(folderOf('dictionary-el'), 'index.dic'), BYTES_A_WORD);
  return (word) => has(word) || (UPPER.test(word) && has(word.toLowerCase()));
}
