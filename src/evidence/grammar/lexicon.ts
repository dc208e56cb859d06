/** Common nouns and adjectives of a pack's lexicon in all their forms: what is listed is certain, where declensions only guess. */
import type { LanguagePack } from '../../model/language-pack.js';
import { closedWords } from '../words/closed-words.js';
import { packWords } from '../words/pack-words.js';
import { firstCell, readingsOfCells, type Gender, type Readings } from './case-bits.js';
import { entryOf, formTable, type FormTable } from './form-table.js';
import { lexicalVerb } from './verb-lexicon.js';

export interface LexicalReadings {
  readonly noun: Readings;
  readonly adjective: Readings;
}

/** What must stand before an ending of the table: `-ость` has not `гость`. */
const SHORTEST_STEM = 3;

/** All that a listed word may be, as a noun and as an adjective; undefined for others, and for what is a verb or a closed-class word too. */
export function lexicalReadings(word: string, pack: LanguagePack): LexicalReadings | undefined {
  const listed = listedReadings(word, pack);
  if (!listed || lexicalVerb(word, pack)) return undefined;
  if (closedWords(pack).all.has(word) || packWords(pack, 'irregular-nouns').has(word)) return undefined;
  return listed;
}

/** The same of pronouns as well, and whatever else the word may be. */
export function listedReadings(word: string, pack: LanguagePack): LexicalReadings | undefined {
  return pack.tables['noun-lexicon'] && entryOf(word, lexiconOf(pack), SHORTEST_STEM);
}

const lexicons = new WeakMap<LanguagePack, FormTable<LexicalReadings>>();

function lexiconOf(pack: LanguagePack): FormTable<LexicalReadings> {
  const known = lexicons.get(pack);
  if (known) return known;
  const forms = new Map<string, LexicalReadings>();
  for (const [gender = '', singular = '', plural = '', nouns = ''] of pack.tables['noun-lexicon'] ?? []) {
    const endings = readingsOfCells([
      [singular, gender as Gender | 'plural'],
      [plural, 'plural'],
    ]);
    for (const [form, noun] of formsOf(nouns, singular, endings)) addReadings(form, { noun, adjective: 0 }, forms);
  }
  for (const [m = '', f = '', n = '', plural = '', adjectives = ''] of pack.tables['adjective-lexicon'] ?? []) {
    const endings = readingsOfCells([
      [m, 'm'],
      [f, 'f'],
      [n, 'n'],
      [plural, 'plural'],
    ]);
    for (const [form, adjective] of formsOf(adjectives, m, endings)) addReadings(form, { noun: 0, adjective }, forms);
  }
  const made = formTable(forms);
  lexicons.set(pack, made);
  return made;
}

/** The forms of words between spaces, each with what it may be. */
function* formsOf(
  words: string,
  cells: string,
  endings: ReadonlyMap<string, Readings>,
): Iterable<readonly [string, Readings]> {
  const [first = ''] = firstCell(cells);
  for (const word of words.split(' ')) {
    const stem = word.slice(0, word.length - first.length);
    for (const [ending, readings] of endings) yield [stem + ending, readings];
  }
}

/** Forms of several words add up. */
function addReadings(form: string, { noun, adjective }: LexicalReadings, forms: Map<string, LexicalReadings>): void {
  const known = forms.get(form);
  forms.set(form, { noun: noun | (known?.noun ?? 0), adjective: adjective | (known?.adjective ?? 0) });
}
