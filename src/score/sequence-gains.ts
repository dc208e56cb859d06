/** How usual sequences of words are in a language: pointwise mutual information of neighbours (Church and Hanks 1990) by class of word. */
import type { LanguagePack } from '../model/language-pack.js';
import type { SegmentedText, Token, WordForms } from '../model/segmented-text.js';
import { NumberTable } from '../text/number-table.js';
import { edgeClasses, sequenceClass, usualGain } from './sequence-classes.js';

/** Gains are tenths of the natural logarithm of how much likelier a class is behind another than by chance. */
interface SequenceGains {
  readonly classCount: number;
  /** By number of the first class times the number of classes, plus that of the second. */
  readonly pairs: Int8Array;
  readonly begin: number;
  readonly end: number;
  /** Number of a token's class; `isFirst` in its segment. */
  readonly classOf: (token: Token, isFirst: boolean) => number;
  /**
   * By number of their text: numbers of the classes of words inside a segment (lower half) and at its beginning (upper half), one more than
   * they are; 0 unknown.
   */
  readonly classesOf: (forms: WordForms) => NumberTable;
  /** Mean gain of a token in what people wrote, and how far segments lie from it, times the square root of their tokens. */
  readonly usual: { readonly mean: number; readonly deviation: number };
}

/** The table has tenths. */
const UNIT = 0.1;
/** What a byte holds. */
const LEAST = -128;
const MOST = 127;
/** Two numbers of classes in one of 32 bits. */
const HALF = 16;
const LOWER = 0xffff;
/** Segments of people lie rarely so many deviations below the mean of their language, and their domains differ by so many tenths. */
const DEVIATIONS = 2;
const DOMAIN_MARGIN = 2.5;

/** Sum of all gains of a text: words that belong together raise it, a lost word lowers it. 0 for a language that has no table. */
export function sequenceGain(text: SegmentedText, pack: LanguagePack): number {
  const gains = gainsOf(pack);
  return gains ? UNIT * tenthsOf(text, gains) : 0;
}

/**
 * How much less a token of the text gains than in nearly all that people write, in natural logarithms; 0 for usual text, and for a
 * language that has no table.
 */
export function sequenceShortfall(text: SegmentedText, pack: LanguagePack): number {
  const gains = gainsOf(pack);
  const tokens = text.segments.reduce((sum, segment) => sum + segment.tokens.length, 0);
  if (!gains || tokens === 0) return 0;
  const { mean, deviation } = gains.usual;
  const least = mean - DOMAIN_MARGIN - (DEVIATIONS * deviation) / Math.sqrt(tokens);
  return UNIT * Math.max(0, least - tenthsOf(text, gains) / tokens);
}

function tenthsOf({ segments, forms }: SegmentedText, gains: SequenceGains): number {
  const { pairs, classCount, begin, end } = gains;
  const known = gains.classesOf(forms);
  let sum = 0;
  for (const { tokens } of segments) {
    let before = begin;
    let isFirst = true;
    for (const token of tokens) {
      const number = rememberedClass(token, isFirst, { gains, known });
      sum += pairs[before * classCount + number] ?? 0;
      before = number;
      isFirst = false;
    }
    sum += pairs[before * classCount + end] ?? 0;
  }
  return sum;
}

const gainsOfPacks = new WeakMap<LanguagePack, SequenceGains>();

function gainsOf(pack: LanguagePack): SequenceGains | undefined {
  const rows = pack.tables['sequence-gains'];
  if (!rows) return undefined;
  const known = gainsOfPacks.get(pack);
  if (known) return known;
  const gains = readGains(rows);
  gainsOfPacks.set(pack, gains);
  return gains;
}

function readGains(rows: readonly (readonly string[])[]): SequenceGains {
  const numbers = new Map(rows.map(([name = ''], number) => [name, number]));
  const numberOf = (name: string): number => numbers.get(name) ?? 0;
  const [begin, end] = edgeClasses;
  const [, mean, deviation] = rows[numberOf(usualGain)] ?? [];
  return {
    classCount: rows.length,
    pairs: readPairs(rows, numberOf),
    begin: numberOf(begin),
    end: numberOf(end),
    classOf: (token, isFirst) => numberOf(sequenceClass(token, (name) => numbers.has(name), isFirst)),
    classesOf: classMemory(),
    usual: { mean: Number(mean), deviation: Number(deviation) },
  };
}

/** Every pair of classes: the sum of both guesses where the table does not know better. */
function readPairs(rows: readonly (readonly string[])[], numberOf: (name: string) => number): Int8Array {
  const [behind = [], before = []] = [1, 2].map((column) => rows.map((row) => Number(row[column])));
  const pairs = new Int8Array(rows.length ** 2);
  let pair = 0;
  for (const ofFirst of behind) for (const ofSecond of before) pairs[pair++] = inByte(ofFirst + ofSecond);
  for (const [first, [, , , ...columns]] of rows.entries()) {
    for (const column of columns) {
      const [gain, ...names] = column.split(' ');
      for (const name of names) pairs[first * rows.length + numberOf(name)] = inByte(Number(gain));
    }
  }
  return pairs;
}

/** Nothing is hundreds of thousands of times likelier behind a word than by chance. */
function inByte(tenths: number): number {
  return Math.max(LEAST, Math.min(MOST, tenths));
}

/** Most words of a text have been met before, and finding their class takes a while. */
function rememberedClass(
  token: Token,
  isFirst: boolean,
  { gains, known }: { readonly gains: SequenceGains; readonly known: NumberTable },
): number {
  if (token.kind !== 'word') return gains.classOf(token, isFirst);
  const shift = isFirst ? HALF : 0;
  const both = known.get(token.written);
  const remembered = (both >>> shift) & LOWER;
  if (remembered > 0) return remembered - 1;
  const number = gains.classOf(token, isFirst);
  known.set(token.written, both | ((number + 1) << shift));
  return number;
}

function classMemory(): SequenceGains['classesOf'] {
  const ofForms = new WeakMap<WordForms, NumberTable>();
  return (forms) => {
    const known = ofForms.get(forms) ?? new NumberTable();
    ofForms.set(forms, known);
    return known;
  };
}
