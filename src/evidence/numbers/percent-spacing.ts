/** Percent signs with the space of another language, or without that of their own: `40 %` in English, `40%` in French. */
import type { SegmentedText } from '../../model/segmented-text.js';
import type { Range } from '../../model/range.js';
import { allMatches } from '../../text/all-matches.js';
import { primarySubtag } from '../../text/normal-form.js';

export interface StrangePercent {
  /** UTF-16 offsets in the article. */
  readonly start: number;
  readonly end: number;
  readonly expected: string;
  /** How many percentages of the text are written as expected. */
  readonly others: number;
}

const PERCENT = /(?<=\p{Nd})([ \u00a0\u202f]?)%(?![\p{sc=Latn}\p{Nd}%])/gu;
const NUMBER_BEFORE = /[\p{Nd}.,\u00a0\u202f]{1,12}$/u;
const LONGEST_NUMBER = 12;
/** So many of one kind, and none of the other, are a style of the house. */
const HABIT = 2;
/** So many times rarer is a slip. */
const RARER = 3;
/** Languages with a space whose printers all keep it. The others’ human text has both. Source: counts in human news and medical text. */
const ALWAYS_SPACED = new Set(['fr']);
/** Regions differ, and so do the printers of one region. */
const UNSETTLED = new Set(['es', 'ar', 'uk']);

interface Percent {
  readonly at: number;
  readonly space: string;
}

/** `31 %%`, `%30%`; `100%%` in a row of codes is none. */
const DOUBLED =
  /(?<![\p{sc=Latn}\p{Nd}%/=?&])(?:%\p{Nd}{1,3}(?:[.,]\p{Nd}{1,2})? ?%|\p{Nd}{1,3}(?:[.,]\p{Nd}{1,2})?[ \u00a0]?%%)(?![\p{Nd}%])/gu;

/** Percentages with two signs, as ranges of the text that they stand in. */
export function doubledPercents(text: string): Range[] {
  return allMatches(text, DOUBLED).map(({ index: start, 0: quote }) => ({ start, end: start + quote.length }));
}

const answers = new WeakMap<SegmentedText, readonly StrangePercent[]>();

/** Percentages of a text that stand out from its other ones, or the only one where it is written as the language never does. */
export function strangePercents(text: SegmentedText): readonly StrangePercent[] {
  const known = answers.get(text) ?? readStrangePercents(text);
  answers.set(text, known);
  return known;
}

function readStrangePercents({ value, language }: SegmentedText): StrangePercent[] {
  const percents: Percent[] = [];
  for (const { index: at, 1: space = '' } of allMatches(value, PERCENT)) percents.push({ at, space });
  const spaced = percents.filter(({ space }) => space !== '');
  const tight = percents.filter(({ space }) => space === '');
  const own = ownSpace(language);
  const odd = own === undefined ? [] : oddOnes({ spaced, tight }, own !== '', primarySubtag(language));
  const others = percents.length - odd.length;
  const space = odd === tight ? (spaced[0]?.space ?? own ?? '') : '';
  return odd.map((percent) => strangePercent(percent, { value, space, others }));
}

type Kinds = Readonly<Record<'spaced' | 'tight', readonly Percent[]>>;

function oddOnes({ spaced, tight }: Kinds, isSpaced: boolean, language: string): readonly Percent[] {
  const [own, foreign] = isSpaced ? [spaced, tight] : [tight, spaced];
  if (own.length > 0 && foreign.length >= RARER * own.length) return own;
  const isSure = !UNSETTLED.has(language) && (!isSpaced || ALWAYS_SPACED.has(language));
  if (own.length > 0) return own.length > foreign.length || (isSure && own.length === foreign.length) ? foreign : [];
  return isSure && foreign.length < HABIT ? foreign : [];
}

interface Writing {
  readonly value: string;
  readonly space: string;
  readonly others: number;
}

function strangePercent({ at, space }: Percent, writing: Writing): StrangePercent {
  const [number = ''] = NUMBER_BEFORE.exec(writing.value.slice(Math.max(0, at - LONGEST_NUMBER), at)) ?? [];
  const digits = number.replace(/^[.,\u00a0\u202f]+/, '');
  const [start, end] = [at - digits.length, at + space.length + 1];
  return { start, end, expected: `${digits}${writing.space}%`, others: writing.others };
}

const spaces = new Map<string, string | undefined>();

/** What the language writes between the number and its sign; undefined where the sign comes first or the tag is unknown. Source: CLDR. */
function ownSpace(language: string): string | undefined {
  if (!spaces.has(language)) spaces.set(language, readOwnSpace(language));
  return spaces.get(language);
}

function readOwnSpace(language: string): string | undefined {
  try {
    if (Intl.NumberFormat.supportedLocalesOf(language).length === 0) return undefined;
    const format = new Intl.NumberFormat(language, { style: 'percent', numberingSystem: 'latn' });
    const [, space] = /^\d{1,3}(\s?)[^\p{L}\s]{0,3}%/u.exec(format.format(0.5)) ?? [];
    return space;
  } catch {
    return undefined;
  }
}
