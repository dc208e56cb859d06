/** What an Arabic word shows of itself: joined particles, the article, gender of nouns and adjectives, gender of past verbs. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { wordsOfClass } from './grammar-words.js';

export type Gender = 'm' | 'f';

/** A word without what is joined before it. */
export interface ArabicWord {
  readonly stem: string;
  readonly definite: boolean;
  /** Behind a joined preposition. */
  readonly governed: boolean;
  readonly joined: boolean;
}

export interface ArabicNoun extends ArabicWord {
  /** What adjectives and verbs take beside it. */
  readonly gender: Gender;
  /** Whether a list has it; else its ending shows the gender. */
  readonly listed: boolean;
  /** More than one thing. */
  readonly plural: boolean;
}

const MARKS = /[\u064B-\u0652\u0640]/gu;
const BEFORE_ARTICLE = /^([وف]?)(?:([بك]?)ال|(لل))(?=.{2})/u;
const BEFORE_NOUN = /^([وف]?)([بلك]?)(?=.{2})/u;
const SHORTEST_FEMININE = 4;
const SHORTEST_PLURAL = 6;

const spelled = new Map<string, string>();

/** Without vowel marks. */
export function bare({ normal }: Token): string {
  const known = spelled.get(normal);
  if (known !== undefined) return known;
  const word = normal.replace(MARKS, '');
  if (spelled.size > 20_000) spelled.clear();
  spelled.set(normal, word);
  return word;
}

/** All readings of what is joined before a word, the definite one alone where there is an article. */
export function readingsOf(token: Token): readonly ArabicWord[] {
  const word = bare(token);
  const article = BEFORE_ARTICLE.exec(word);
  if (article) {
    const [before, conjunction = '', preposition = '', contracted] = article;
    const governed = preposition !== '' || contracted !== undefined;
    return [{ stem: word.slice(before.length), definite: true, governed, joined: conjunction !== '' }];
  }
  const plain = { stem: word, definite: false, governed: false, joined: false };
  const [before = '', conjunction = '', preposition = ''] = BEFORE_NOUN.exec(word) ?? [];
  if (before === '') return [plain];
  const readings = [plain];
  if (conjunction !== '') readings.push({ ...plain, stem: word.slice(1), joined: true });
  if (preposition !== '')
    readings.push({ ...plain, stem: word.slice(before.length), governed: true, joined: conjunction !== '' });
  return readings;
}

const genders = new WeakMap<LanguagePack, ReadonlyMap<string, Gender>>();

function listedGenders(pack: LanguagePack): ReadonlyMap<string, Gender> {
  const known = genders.get(pack);
  if (known) return known;
  const listed = new Map<string, Gender>();
  for (const name of ['m', 'mh']) for (const word of wordsOfClass(pack, name)) listed.set(word, 'm');
  for (const word of wordsOfClass(pack, 'h')) listed.set(`${word}ة`, 'f');
  for (const name of ['f', 'np']) for (const word of wordsOfClass(pack, name)) listed.set(word, 'f');
  genders.set(pack, listed);
  return listed;
}

/** The noun that a word is, if its gender is certain; the ending ة shows it where no list has the word. */
export function nounOf(token: Token, pack: LanguagePack): ArabicNoun | undefined {
  if (token.kind !== 'word') return undefined;
  const listed = listedGenders(pack);
  const readings = readingsOf(token);
  for (const reading of readings) {
    const gender = listed.get(reading.stem);
    if (gender) return { ...reading, gender, listed: true, plural: wordsOfClass(pack, 'np').has(reading.stem) };
  }
  const [reading] = readings;
  if (!reading || !endsFeminine(reading.stem, pack)) return undefined;
  return { ...reading, gender: 'f', listed: false, plural: false };
}

/** No adjective (`الصناعية`), and none of the men's names and plurals that end so. */
function endsFeminine(stem: string, pack: LanguagePack): boolean {
  if (!stem.endsWith('ة') || stem.length < SHORTEST_FEMININE || stem.endsWith('ية')) return false;
  return !wordsOfClass(pack, 'x').has(stem) && !wordsOfClass(pack, 'adj').has(stem.slice(0, -1));
}

/** Whether a word stands for several persons. */
export function isPeople({ stem }: ArabicWord, pack: LanguagePack): boolean {
  return stem.length >= SHORTEST_PLURAL - 3 && wordsOfClass(pack, 'hp').has(stem);
}

/** The gender of an adjective of the list in the singular. */
export function adjectiveOf(token: Token, pack: LanguagePack): (ArabicWord & { readonly gender: Gender }) | undefined {
  if (token.kind !== 'word') return undefined;
  const [reading] = readingsOf(token);
  if (!reading) return undefined;
  const { stem } = reading;
  if (stem === 'أولى' || stem === 'أخرى') return { ...reading, gender: 'f' };
  const adjectives = wordsOfClass(pack, 'adj');
  if (adjectives.has(stem) || stem === 'أول') return { ...reading, gender: 'm' };
  return stem.endsWith('ة') && adjectives.has(stem.slice(0, -1)) ? { ...reading, gender: 'f' } : undefined;
}

/** The gender that a past verb of the list shows, without the conjunction before it. */
export function pastGender(token: Token, pack: LanguagePack, ...classes: readonly string[]): Gender | undefined {
  const word = bare(token).replace(/^[وف](?=...)/u, '');
  for (const form of new Set([bare(token), word])) {
    for (const name of classes) {
      const verbs = wordsOfClass(pack, name);
      if (verbs.has(form)) return 'm';
      const base = form.slice(0, -1);
      if (form.endsWith('ت') && (verbs.has(base) || verbs.has(`${base}ى`))) return 'f';
    }
  }
  return undefined;
}
