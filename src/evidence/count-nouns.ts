/** Nouns that can be counted, with their plurals and genders, as a pack lists them. */
import type { LanguagePack } from '../model/language-pack.js';
import { normalForm } from '../text/normal-form.js';
import { startsUpper } from './vocabulary.js';

export interface CountNoun {
  readonly number: 'singular' | 'plural';
  /** The form in the other number. */
  readonly other: string;
  readonly gender: string;
  /** Whether the pack writes it with a capital, as German does. */
  readonly capitalised: boolean;
}

const known = new WeakMap<LanguagePack, ReadonlyMap<string, CountNoun>>();

/** Noun forms by normal form; a form that is singular and plural alike is left out. */
export function countNouns(pack: LanguagePack): ReadonlyMap<string, CountNoun> {
  const cached = known.get(pack);
  if (cached) return cached;
  const nouns = new Map<string, CountNoun>();
  for (const [singular = '', plural = '', gender = '-'] of pack.tables['count-nouns'] ?? []) {
    if (singular === plural) continue;
    nouns.set(normalForm(singular, pack.tag), {
      number: 'singular',
      other: plural,
      gender,
      capitalised: startsUpper(singular),
    });
    nouns.set(normalForm(plural, pack.tag), {
      number: 'plural',
      other: singular,
      gender,
      capitalised: startsUpper(plural),
    });
  }
  known.set(pack, nouns);
  return nouns;
}
