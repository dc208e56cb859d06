/** Nouns that can be counted, with their plurals and genders, as a pack lists them. */
import type { LanguagePack } from '../../model/language-pack.js';
import { normalForm } from '../../text/normal-form.js';
import { startsUpper } from '../words/vocabulary.js';

export interface CountNoun {
  readonly number: 'singular' | 'plural';
  /** The form in the other number. */
  readonly other: string;
  readonly gender: string;
  /** Whether the pack writes it with a capital, as German does. */
  readonly capitalised: boolean;
  /** Whether verbs end so too, or have this form: behind a word that is an article and a pronoun (`la`) nothing is certain. */
  readonly verbLike?: boolean;
}

const known = new WeakMap<LanguagePack, ReadonlyMap<string, CountNoun>>();

/** Shorter words may have such an ending by chance. */
const SHORTEST_DERIVED = 6;
const LONGEST_ENDING = 9;

/**
 * What a word is as a noun: by the pack's list, else by an ending that nouns of one gender have; undefined for all others.
 * @param normal In lower case.
 */
export function countNoun(normal: string, pack: LanguagePack): CountNoun | undefined {
  const listed = countNouns(pack).get(normal);
  if (listed || normal.length < SHORTEST_DERIVED) return listed;
  const endings = nounEndings(pack);
  for (let length = Math.min(LONGEST_ENDING, normal.length - 2); length > 2 && endings.size > 0; length--) {
    const ending = endings.get(normal.slice(-length));
    if (ending) return isInvariable(normal, pack) ? undefined : ending;
  }
  return undefined;
}

const invariablesOfPacks = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** A word of the list with one form for both numbers, which its ending would belie (Italian `altrimenti`). */
function isInvariable(normal: string, pack: LanguagePack): boolean {
  const known = invariablesOfPacks.get(pack);
  if (known) return known.has(normal);
  const rows = (pack.tables['count-nouns'] ?? []).filter(([singular, plural]) => singular === plural);
  const made = new Set(rows.map(([singular = '']) => normalForm(singular, pack.tag)));
  invariablesOfPacks.set(pack, made);
  return made.has(normal);
}

const endingsOfPacks = new WeakMap<LanguagePack, ReadonlyMap<string, CountNoun>>();

function nounEndings(pack: LanguagePack): ReadonlyMap<string, CountNoun> {
  const cached = endingsOfPacks.get(pack);
  if (cached) return cached;
  const rows = pack.tables['noun-endings'] ?? [];
  const capitalised = (pack.lists['capitalised-nouns'] ?? []).length > 0;
  const made = new Map(
    rows.map(([ending = '', number = '', gender = '-', like = '']): [string, CountNoun] => [
      ending,
      {
        number: number === 'plural' ? 'plural' : 'singular',
        other: '',
        gender,
        capitalised,
        verbLike: like === 'verb',
      },
    ]),
  );
  endingsOfPacks.set(pack, made);
  return made;
}

/** Noun forms by normal form; a form that is singular and plural alike is left out. */
export function countNouns(pack: LanguagePack): ReadonlyMap<string, CountNoun> {
  const cached = known.get(pack);
  if (cached) return cached;
  const nouns = new Map<string, CountNoun>();
  for (const [singular = '', plural = '', gender = '-', like = ''] of pack.tables['count-nouns'] ?? []) {
    if (singular === plural) continue;
    const verbLike = like === 'verb';
    const one = { number: 'singular', other: plural, gender, capitalised: startsUpper(singular), verbLike } as const;
    const many = { number: 'plural', other: singular, gender, capitalised: startsUpper(plural), verbLike } as const;
    nouns.set(normalForm(singular, pack.tag), one);
    nouns.set(normalForm(plural, pack.tag), many);
  }
  known.set(pack, nouns);
  return nouns;
}
