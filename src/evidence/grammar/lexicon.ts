/** Common nouns and adjectives of a pack's lexicon in all their forms: what is listed is certain, where declensions only guess. */
import type { LanguagePack } from '../../model/language-pack.js';
import { closedWords } from '../words/closed-words.js';
import { firstCell, readingsOfCells, type Gender, type Readings } from './case-bits.js';
import { lexicalVerb } from './verb-lexicon.js';

export interface LexicalReadings {
  readonly noun: Readings;
  readonly adjective: Readings;
}

/** Words and endings of words (longer ones first decide) with their readings. */
interface Lexicon {
  readonly words: ReadonlyMap<string, LexicalReadings>;
  readonly endings: ReadonlyMap<string, LexicalReadings>;
  readonly lengths: readonly number[];
}

/** Stands in the table before an ending of words. */
const ENDING = '-';
/** What must stand before such an ending: `-ость` has not `гость`. */
const SHORTEST_STEM = 3;

/** All that a listed word may be, as a noun and as an adjective; undefined for others, and for what is a verb or a closed-class word too. */
export function lexicalReadings(word: string, pack: LanguagePack): LexicalReadings | undefined {
  const { words, endings, lengths } = lexiconOf(pack);
  if (words.size === 0) return undefined;
  const listed = words.get(word) ?? readingsByEnding(word, endings, lengths);
  if (!listed || lexicalVerb(word, pack) || closedWords(pack).all.has(word)) return undefined;
  return listed;
}

function readingsByEnding(
  word: string,
  endings: Lexicon['endings'],
  lengths: Lexicon['lengths'],
): LexicalReadings | undefined {
  for (const length of lengths) {
    const known = word.length >= length + SHORTEST_STEM ? endings.get(word.slice(-length)) : undefined;
    if (known) return known;
  }
  return undefined;
}

const lexicons = new WeakMap<LanguagePack, Lexicon>();

function lexiconOf(pack: LanguagePack): Lexicon {
  const known = lexicons.get(pack);
  if (known) return known;
  const forms = new Map<string, LexicalReadings>();
  for (const [gender = '', singular = '', plural = '', nouns = ''] of pack.tables['noun-lexicon'] ?? []) {
    const endings = readingsOfCells([
      [singular, gender as Gender],
      [plural, 'plural'],
    ]);
    addForms(nouns, singular, endings, (noun) => ({ noun, adjective: 0 }), forms);
  }
  for (const [m = '', f = '', n = '', plural = '', adjectives = ''] of pack.tables['adjective-lexicon'] ?? []) {
    const endings = readingsOfCells([
      [m, 'm'],
      [f, 'f'],
      [n, 'n'],
      [plural, 'plural'],
    ]);
    addForms(adjectives, m, endings, (adjective) => ({ noun: 0, adjective }), forms);
  }
  const words = new Map([...forms].filter(([form]) => !form.startsWith(ENDING)));
  const endings = new Map([...forms].flatMap(([form, readings]) => (words.has(form) ? [] : [[form.slice(1), readings]])));
  const lengths = [...new Set([...endings.keys()].map(({ length }) => length))].sort((one, other) => other - one);
  const made = { words, endings, lengths };
  lexicons.set(pack, made);
  return made;
}

/** The forms of words between spaces; forms of several words add up. */
function addForms(
  words: string,
  cells: string,
  endings: ReadonlyMap<string, Readings>,
  as: (readings: Readings) => LexicalReadings,
  forms: Map<string, LexicalReadings>,
): void {
  const [first = ''] = firstCell(cells);
  for (const word of words.split(' ')) {
    const stem = word.slice(0, word.length - first.length);
    for (const [ending, readings] of endings) {
      const [added, known] = [as(readings), forms.get(stem + ending)];
      forms.set(stem + ending, {
        noun: added.noun | (known?.noun ?? 0),
        adjective: added.adjective | (known?.adjective ?? 0),
      });
    }
  }
}
