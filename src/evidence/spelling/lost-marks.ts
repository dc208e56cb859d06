/** Words that lack the accents or other marks of their letters: `tambem` for `também`, `evenement` for `événement`. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { SegmentedText } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { remembering } from '../words/remembered-answers.js';
import { derivesFreely } from '../words/splittable-words.js';

/** More letters without their marks in one word are a spelling of its own. */
const MOST_LOST = 3;
/** Where words are made of others freely, a short one may be a name or an abbreviation. */
const SHORTEST_FREE = 6;
/** Letters that Unicode does not take apart. */
const WHOLE: Readonly<Record<string, string>> = { ł: 'l', ı: 'i', ø: 'o', đ: 'd' };
const MARK = /\p{M}/u;

/**
 * The word with one to three marks put back, where a dictionary has it so.
 * @param word In small letters, unknown to the dictionary.
 */
export const withLostMarks = remembering(putMarksBack);

function putMarksBack(word: string, pack: LanguagePack, knows: (word: string) => boolean): string | undefined {
  const marked = markedLetters(pack);
  const isFree = derivesFreely(pack);
  if (isFree && (pack.script !== 'Latn' || word.length < SHORTEST_FREE)) return undefined;
  return firstWithMarks(word, marked, knows);
}

/**
 * The common word that this one is with one to three marks put back.
 * @param word In small letters, unknown to the dictionary, or, where there is none, not among the common words.
 */
export const commonWithMarks = remembering((word, pack, isCommon): string | undefined =>
  firstWithMarks(word, markedLetters(pack), isCommon),
);

function firstWithMarks(
  word: string,
  marked: ReadonlyMap<string, readonly string[]>,
  knows: (word: string) => boolean,
): string | undefined {
  if (marked.size === 0) return undefined;
  let forms = [word];
  for (let lost = 0; lost < MOST_LOST; lost++) {
    forms = [...new Set(forms.flatMap((form) => oneMarkMore(form, marked)))];
    const right = forms.find(knows);
    if (right !== undefined) return right;
  }
  return undefined;
}

/** Every form with a mark on one more letter, behind the last letter that has one. */
function oneMarkMore(form: string, marked: ReadonlyMap<string, readonly string[]>): string[] {
  const last = [...form].findLastIndex((letter) => MARK.test(letter.normalize('NFD')));
  const found: string[] = [];
  for (let at = last + 1; at < form.length; at++)
    for (const letter of marked.get(form.charAt(at)) ?? []) found.push(form.slice(0, at) + letter + form.slice(at + 1));
  return found;
}

function unmarked(letter: string): string {
  return WHOLE[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '');
}

const lettersOfPacks = new WeakMap<LanguagePack, ReadonlyMap<string, readonly string[]>>();

const textsWithoutMarks = new WeakMap<SegmentedText, boolean>();
/** A single sentence may well need no mark. */
const WORDS_THAT_SHOW_A_HABIT = 10;

/** Whether a whole text is written without marks, as people type where the keys are not at hand. */
export function lacksMarks(text: SegmentedText, pack: LanguagePack): boolean {
  const known = textsWithoutMarks.get(text);
  if (known !== undefined) return known;
  const pattern = markPattern(pack);
  const made = hasManyWords(text) && (pattern === undefined || !pattern.test(text.value));
  textsWithoutMarks.set(text, made);
  return made;
}

function hasManyWords({ segments }: SegmentedText): boolean {
  let words = 0;
  for (const { tokens } of segments) {
    for (const { kind } of tokens) if (kind === 'word') words++;
    if (words > WORDS_THAT_SHOW_A_HABIT) return true;
  }
  return false;
}

const patternsOfPacks = new WeakMap<LanguagePack, RegExp>();

/** Any of the marked letters; undefined for a pack that has none. */
function markPattern(pack: LanguagePack): RegExp | undefined {
  const letters = [...markedLetters(pack).values()].flat();
  if (letters.length === 0) return undefined;
  const pattern = patternsOfPacks.get(pack) ?? new RegExp(`[${letters.join('')}]`, 'iu');
  patternsOfPacks.set(pack, pattern);
  return pattern;
}

/** The marked letters of the pack, by the letter without the mark; none in English, where marks belong to loans. */
function markedLetters(pack: LanguagePack): ReadonlyMap<string, readonly string[]> {
  const known = lettersOfPacks.get(pack);
  if (known) return known;
  const letters = new Map<string, string[]>();
  for (const letter of packWords(pack, 'marked-letters'))
    letters.set(unmarked(letter), [...(letters.get(unmarked(letter)) ?? []), letter]);
  lettersOfPacks.set(pack, letters);
  return letters;
}
