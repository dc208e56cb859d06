/** Which Arabic and Finnish words exist: languages whose words have too many forms for a list. */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { folderOf } from './package-files.js';
import { readWordGraph } from './word-graph.js';

const UPPER = /^\p{Lu}/u;
/** Vowels, doubling and lengthening, which texts may leave out or not: U+064B–U+0652, U+0670, U+0640. */
const ARABIC_MARKS = /[\u064b-\u0652\u0670\u0640]/g;

/** 89 million forms of Ayaspell (package `@cspell/dict-ar`), with their prefixes and suffixes and without short vowels. */
export async function openArabicWords(): Promise<(word: string) => boolean> {
  const has = await openGraph('@cspell/dict-ar', 'ar.trie.gz');
  return (word) => has(word) || has(word.replace(ARABIC_MARKS, ''));
}

/** Four million forms and compounds (package `@cspell/dict-fi-fi`). */
export async function openFinnishWords(): Promise<(word: string) => boolean> {
  const has = await openGraph('@cspell/dict-fi-fi', 'dict/fi-fi.trie.gz');
  return (word) => has(word) || (UPPER.test(word) && has(word.toLowerCase()));
}

async function openGraph(name: string, path: string): Promise<(word: string) => boolean> {
  const unpacked = createReadStream(join(folderOf(name), path)).pipe(createGunzip());
  return readWordGraph(unpacked.setEncoding('utf8') as AsyncIterable<string>);
}
