/** Determiners and numerals beside nouns with which they disagree. */
import type { LanguagePack } from '../model/language-pack.js';
import type { Token } from '../model/segmented-text.js';
import { normalForm } from '../text/normal-form.js';
import { countNouns, type CountNoun } from './count-nouns.js';
import { packWords } from './pack-words.js';
import { startsUpper } from './vocabulary.js';

export interface NounPhraseClash {
  readonly determiner: Token;
  readonly noun: Token;
  /** One sentence for the reader. */
  readonly fact: string;
}

/** All clashes of a sentence, in order. Nouns and determiners are those that the pack lists, with one gender and number each. */
export function* nounPhraseClashes(tokens: readonly Token[], pack: LanguagePack): Iterable<NounPhraseClash> {
  const nouns = countNouns(pack);
  if (nouns.size === 0) return;
  for (let index = 1; index < tokens.length; index++) {
    const [determiner, noun] = [tokens[index - 1], tokens[index]];
    const known = noun && nouns.get(noun.normal);
    if (!determiner || !noun || !known || startsUpper(noun.text) || isHyphenated(determiner, noun)) continue;
    const fact = clashOf(determiner, { noun, known, next: tokens[index + 1], before: tokens[index - 2] }, pack);
    if (fact) yield { determiner, noun, fact };
  }
}

function isHyphenated(determiner: Token, noun: Token): boolean {
  return noun.start - determiner.end !== 1;
}

interface NounPlace {
  readonly noun: Token;
  readonly known: CountNoun;
  readonly next: Token | undefined;
  readonly before: Token | undefined;
}

function clashOf(determiner: Token, place: NounPlace, pack: LanguagePack): string | undefined {
  const form = determinerForms(pack).get(determiner.normal);
  return form ? genderClash(determiner, place, form) : numberClash(determiner, place, pack);
}

/** Romance determiners show number and gender. */
function genderClash(determiner: Token, { noun, known }: NounPlace, form: DeterminerForm): string | undefined {
  if (known.number !== form.number) return `“${noun.text}” is ${known.number}, “${determiner.text}” is ${form.number}.`;
  if (known.gender === '-' || form.genders.includes(known.gender)) return undefined;
  return `“${noun.text}” is ${GENDERS[known.gender]}, “${determiner.text}” is ${GENDERS[form.genders]}.`;
}

const GENDERS: Readonly<Record<string, string>> = { m: 'masculine', f: 'feminine', n: 'neuter' };

/** English: numerals from two and plural determiners before a singular noun that ends its phrase, `each` before a plural. */
function numberClash(
  determiner: Token,
  { noun, known, next, before }: NounPlace,
  pack: LanguagePack,
): string | undefined {
  if (!endsPhrase(next, pack) || isOfPhrase(before)) return undefined;
  const plural = packWords(pack, 'plural-determiners').has(determiner.normal) || isAboveOne(determiner, before, pack);
  if (plural && known.number === 'singular') return `“${determiner.text}” takes the plural: “${known.other}”.`;
  const singular = packWords(pack, 'singular-determiners').has(determiner.normal);
  if (singular && known.number === 'plural') return `“${determiner.text}” takes the singular: “${known.other}”.`;
  return undefined;
}

/** A spelled numeral above one; digits may be a date, a score or a model (`Boeing 747 plane`). */
function isAboveOne({ normal, kind }: Token, before: Token | undefined, pack: LanguagePack): boolean {
  if (kind !== 'word') return false;
  const value = numerals(pack).get(normal);
  return value !== undefined && value >= 2 && !numerals(pack).has(before?.normal ?? '');
}

/** `one of many school`: what follows may be another construction. */
function isOfPhrase(before: Token | undefined): boolean {
  return before?.kind === 'number' || before?.text === '-';
}

/** Whether the noun phrase is over; else the noun may be the first half of a compound (`eighteen month period`). */
function endsPhrase(next: Token | undefined, pack: LanguagePack): boolean {
  if (!next) return true;
  if (next.kind === 'punctuation') return /^[.,;:!?…)”"]$/.test(next.text);
  return packWords(pack, 'prepositions', 'finite-auxiliaries').has(next.normal) && !AMBIGUOUS.test(next.normal);
}

/** `a two day off-site`, `these day in day out`: particles that begin a compound. */
const AMBIGUOUS = /^(?:in|off|on|up|down|out|over|to|by)$/;

interface DeterminerForm {
  readonly number: string;
  readonly genders: string;
}

const forms = new WeakMap<LanguagePack, ReadonlyMap<string, DeterminerForm>>();
const values = new WeakMap<LanguagePack, ReadonlyMap<string, number>>();

function determinerForms(pack: LanguagePack): ReadonlyMap<string, DeterminerForm> {
  const cached = forms.get(pack);
  if (cached) return cached;
  const rows = pack.tables['determiner-forms'] ?? [];
  const made = new Map(
    rows.map(([word = '', number = '', genders = '']) => [normalForm(word, pack.tag), { number, genders }]),
  );
  forms.set(pack, made);
  return made;
}

function numerals(pack: LanguagePack): ReadonlyMap<string, number> {
  const cached = values.get(pack);
  if (cached) return cached;
  const made = new Map((pack.tables['number-words'] ?? []).map(([word = '', value]) => [word, Number(value)]));
  values.set(pack, made);
  return made;
}
