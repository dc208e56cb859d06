/** The gender that a noun shows by its last vowel (`salas`, `barco`), where no table has it. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import { remembering } from '../words/remembered-answers.js';
import { closedWords } from '../words/closed-words.js';
import { packWords } from '../words/pack-words.js';
import type { CountNoun } from './count-nouns.js';
import { isNumeral } from './numerals.js';
import { verbReading } from './verb-readings.js';

/** Shorter words are closed-class words more often than not. */
const SHORTEST = 4;
const LONGEST_EXCEPTION = 9;

/**
 * What a word that no table has is as a noun: its vowel tells the gender, the dictionary lists it in the other number too, and it is none of the
 * nouns that differ.
 */
export function vowelNoun(normal: string, evidence: Evidence): CountNoun | undefined {
  const { pack, listsWord } = evidence;
  if (!listsWord || normal.length < SHORTEST || !endings(pack).has(normal.slice(-1))) return undefined;
  if (
    closedWords(pack).all.has(normal) ||
    packWords(pack, 'seeming-adjectives').has(normal) ||
    isException(normal, pack)
  )
    return undefined;
  return verbReading(normal, evidence) ? undefined : readNoun(normal, pack, listsWord);
}

const readNoun = remembering(
  (word: string, pack: LanguagePack, lists: (word: string) => boolean): CountNoun | undefined => {
    for (const { ending, number, gender, counterpart } of endings(pack).get(word.slice(-1)) ?? []) {
      if (!word.endsWith(ending)) continue;
      const other = word.slice(0, word.length - ending.length) + counterpart;
      if (!lists(word) || !lists(other)) return undefined;
      return { number, gender, other, capitalised: false, verbLike: isOfVerb(word, pack, lists) };
    }
    return undefined;
  },
);

/** Whether a verb of the same stem exists, so that behind a pronoun the word may be any of its forms (`le affronto`). */
export function isOfVerb(word: string, pack: LanguagePack, lists: (word: string) => boolean): boolean {
  if (word.endsWith('os')) return false;
  const stem = word.replace(/[aeio]s?$/, '');
  return (pack.tables['verb-endings'] ?? []).some(([infinitive = '']) => lists(stem + infinitive));
}

/** A pronoun at the end (`ayudarlos`), a person of the verb that a noun does not show (`termos`), a compound (`salva-vidas`). */
const NO_NOUN = /(?:r|nd)[ao]?se?l[aeo]s?$|r[l][aeo]s?$|ndol[aeo]s?$|[aeiêo]r?mos$|[aei]te$|-/;

/** `problema`, `mapa`, `mano`, and persons, whose gender is their own. */
function isException(normal: string, pack: LanguagePack): boolean {
  if (NO_NOUN.test(normal) || isNumeral(normal, pack)) return true;
  if (packWords(pack, 'demonyms', 'person-roles', 'measure-nouns', 'auxiliaries').has(normal)) return true;
  const exceptions = packWords(pack, 'other-vowels');
  if (exceptions.has(normal)) return true;
  for (let length = 2; length <= LONGEST_EXCEPTION; length++)
    if (exceptions.has(`-${normal.slice(-length)}`)) return true;
  return false;
}

interface Ending {
  readonly ending: string;
  readonly number: 'singular' | 'plural';
  readonly gender: string;
  readonly counterpart: string;
}

const endingsOfPacks = new WeakMap<LanguagePack, ReadonlyMap<string, readonly Ending[]>>();

/** By their last letter, in the order of the table. */
function endings(pack: LanguagePack): ReadonlyMap<string, readonly Ending[]> {
  const known = endingsOfPacks.get(pack);
  if (known) return known;
  const made = new Map<string, Ending[]>();
  for (const [ending = '', number, gender = '-', counterpart = ''] of pack.tables['vowel-genders'] ?? []) {
    const row = {
      ending,
      number: number === 'plural' ? ('plural' as const) : ('singular' as const),
      gender,
      counterpart,
    };
    made.set(ending.slice(-1), [...(made.get(ending.slice(-1)) ?? []), row]);
  }
  endingsOfPacks.set(pack, made);
  return made;
}
