/** What form of a word stands in a text, told by which other forms of it the dictionary has: `школу`, `школой` make `школа` feminine. */
import type { Evidence, Vocabulary } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import { packWords } from '../words/pack-words.js';
import { remembering } from '../words/remembered-answers.js';

/** A row of the pack's table: words of a class end so, have all of these endings instead, and none of those. */
interface Paradigm {
  readonly name: string;
  readonly ending: string;
  readonly needed: readonly (readonly string[])[];
  readonly excluded: readonly string[];
}

/** A shorter stem is found in too many words. */
const SHORTEST_STEM = 3;
/** Stands in the table for no ending. */
const NONE = '-';
/** Stands in the table for the stem itself as another form. */
const BARE = '0';
const LOWER = /^\p{Ll}+$/u;
const VOWEL = /[aeiouyäöåąęáéěíóúůýаеёиіїоуыэюяєь]$/u;

/** The code units in which words of a class end; undefined where any consonant may be the last. */
export function lastLetters(name: string, pack: LanguagePack): ReadonlySet<number> | undefined {
  const endings = (paradigmsOf(pack).get(name) ?? []).map(({ ending }) => ending);
  return endings.includes('') ? undefined : new Set(endings.map((ending) => ending.charCodeAt(ending.length - 1)));
}

/** The classes of the table that a word may belong to by its ending alone. */
export function mayBelong(word: string, name: string, pack: LanguagePack): boolean {
  return (paradigmsOf(pack).get(name) ?? []).some((paradigm) => stemOf(word, paradigm) !== undefined);
}

/** Whether a word in small letters belongs to a class of the table. */
export function belongsTo(word: string, name: string, evidence: Evidence): boolean {
  return classesOf(word, evidence).has(name);
}

/** Whether it belongs to one of several classes. */
export function belongsToOne(word: string, names: readonly string[], evidence: Evidence): boolean {
  const classes = classesOf(word, evidence);
  return classes.size > 0 && names.some((name) => classes.has(name));
}

const VERB_CLASSES = [
  'past-m',
  'past-f',
  'past-n',
  'past-p',
  'refl-m',
  'refl-f',
  'refl-n',
  'refl-p',
  'many',
  'one',
  'infinitive',
] as const;

/** The class of verb forms that a word belongs to, where it is one alone. */
export function verbClassOf(word: string, evidence: Evidence): (typeof VERB_CLASSES)[number] | undefined {
  const classes = classesOf(word, evidence);
  if (classes.size !== 1) return undefined;
  return VERB_CLASSES.find((name) => classes.has(name));
}

const NO_CLASSES: ReadonlySet<string> = new Set();
/** Without a dictionary the words of a text count as words, so that what is found out holds for that text alone. */
const classesInTexts = new WeakMap<Vocabulary, Map<string, ReadonlySet<string>>>();

function classesOf(word: string, { pack, knowsWord, rankOfWord, vocabulary }: Evidence): ReadonlySet<string> {
  if (!rankOfWord || !LOWER.test(word) || packWords(pack, 'irregular-nouns').has(word)) return NO_CLASSES;
  if (knowsWord) return classesByDictionary(word, pack, knowsWord);
  const known = classesInTexts.get(vocabulary) ?? new Map<string, ReadonlySet<string>>();
  classesInTexts.set(vocabulary, known);
  const classes =
    known.get(word) ?? readClasses(word, pack, (form) => rankOfWord(form) < Infinity || vocabulary.count(form) > 0);
  known.set(word, classes);
  return classes;
}

const classesByDictionary = remembering(readClasses);

function readClasses(word: string, pack: LanguagePack, knows: (word: string) => boolean): ReadonlySet<string> {
  const found: string[] = [];
  for (const [name, paradigms] of paradigmsOf(pack))
    if (paradigms.some((paradigm) => fits(word, paradigm, knows))) found.push(name);
  return found.length === 0 ? NO_CLASSES : new Set(found);
}

function fits(word: string, paradigm: Paradigm, knows: (word: string) => boolean): boolean {
  const stem = stemOf(word, paradigm);
  if (stem === undefined || paradigm.excluded.some((ending) => knows(stem + ending))) return false;
  return paradigm.needed.every((endings) => endings.some((ending) => knows(stem + ending)));
}

/** The word without its ending; a class without one has words that end in a consonant. */
function stemOf(word: string, { ending }: Paradigm): string | undefined {
  if (!word.endsWith(ending) || word.length < ending.length + SHORTEST_STEM) return undefined;
  if (ending === '') return VOWEL.test(word) ? undefined : word;
  return word.slice(0, -ending.length);
}

const paradigmsOfPacks = new WeakMap<LanguagePack, ReadonlyMap<string, readonly Paradigm[]>>();

function paradigmsOf(pack: LanguagePack): ReadonlyMap<string, readonly Paradigm[]> {
  const known = paradigmsOfPacks.get(pack);
  if (known) return known;
  const made = new Map<string, Paradigm[]>();
  for (const [name = '', ending = '', needed = '', excluded = ''] of pack.tables['word-paradigms'] ?? []) {
    const paradigm = {
      name,
      ending: ending === NONE ? '' : ending,
      needed:
        needed === NONE
          ? []
          : needed.split(' ').map((endings) => endings.split('|').map((one) => (one === BARE ? '' : one))),
      excluded: excluded === '' ? [] : excluded.split('|'),
    };
    made.set(name, [...(made.get(name) ?? []), paradigm]);
  }
  paradigmsOfPacks.set(pack, made);
  return made;
}
