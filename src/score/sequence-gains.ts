/** How usual sequences of words are in a language: pointwise mutual information of neighbours (Church and Hanks 1990) by class of word. */
import type { LanguagePack } from '../model/language-pack.js';
import type { SegmentedText } from '../model/segmented-text.js';
import { edgeClasses, sequenceClass } from './sequence-classes.js';

/** Gains are natural logarithms of how much likelier a class is behind another than by chance. */
interface SequenceGains {
  readonly numbers: ReadonlyMap<string, number>;
  /** By class: what is guessed for a pair is the sum of both. */
  readonly behind: Float64Array;
  readonly before: Float64Array;
  /** By number of the first class times the number of classes, plus that of the second. */
  readonly pairs: ReadonlyMap<number, number>;
}

/** The table has tenths. */
const UNIT = 0.1;

/** Sum of all gains of a text: words that belong together raise it, a lost word lowers it. 0 for a language that has no table. */
export function sequenceGain(text: SegmentedText, pack: LanguagePack): number {
  const gains = gainsOf(pack);
  if (!gains) return 0;
  const isClass = (name: string): boolean => gains.numbers.has(name);
  const [begin, end] = edgeClasses.map((name) => gains.numbers.get(name) ?? 0);
  let sum = 0;
  for (const { tokens } of text.segments) {
    let before = begin ?? 0;
    for (const [place, token] of tokens.entries()) {
      const number = gains.numbers.get(sequenceClass(token, isClass, place === 0)) ?? 0;
      sum += pairGain(gains, before, number);
      before = number;
    }
    sum += pairGain(gains, before, end ?? 0);
  }
  return sum;
}

function pairGain({ pairs, numbers, behind, before }: SequenceGains, first: number, second: number): number {
  return pairs.get(first * numbers.size + second) ?? (behind[first] ?? 0) + (before[second] ?? 0);
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
  const pairs = new Map<number, number>();
  for (const [first, [, , , ...columns]] of rows.entries()) {
    for (const column of columns) {
      const [gain, ...names] = column.split(' ');
      for (const name of names) pairs.set(first * rows.length + (numbers.get(name) ?? 0), Number(gain) * UNIT);
    }
  }
  const guesses = (column: number): Float64Array => Float64Array.from(rows, (row) => Number(row[column]) * UNIT);
  return { numbers, behind: guesses(1), before: guesses(2), pairs };
}
