// Scores of texts drawn anew from the segments of a test set: what bootstrap and randomisation share is the drawing,
// what the metrics share is that a score follows from summed statistics.

import { randomNumbers } from './random-numbers.js';
import type { RandomNumbers } from './random-numbers.js';
import type { Statistics } from './statistics.js';

/** The statistics of one metric for all segments of one system. */
export interface StatisticTable {
  /** Segment after segment, `width` numbers each. */
  readonly rows: Float64Array;
  readonly width: number;
  /** Number of segments. */
  readonly size: number;
  /** The score that a sum of rows has. */
  readonly score: (sum: Statistics) => number;
}

/** How often to draw, and the seed that decides what is drawn. */
export interface Drawing {
  readonly resamples: number;
  readonly seed: number;
}

const TWO_TO_32 = 2 ** 32;

/**
 * Puts the statistics of a system's segments into a table.
 *
 * @throws RangeError when the list is empty, or when its members were counted with different options
 */
export function statisticTable(list: readonly Statistics[], score: StatisticTable['score']): StatisticTable {
  const width = list[0]?.length ?? 0;
  if (width === 0) throw new RangeError('A table of statistics needs at least one segment.');
  const rows = new Float64Array(width * list.length);
  for (const [place, statistics] of list.entries()) {
    if (statistics.length !== width) throw new RangeError('Statistics of one table must be of one metric.');
    rows.set(statistics, place * width);
  }
  return { rows, width, size: list.length, score };
}

/**
 * Bootstrap (Efron 1979; for machine translation Koehn 2004): as many segments as there are, drawn with replacement,
 * scored together, again and again. All tables get the same draws, so that resample by resample they can be compared.
 *
 * @returns the score of each resample, for each table
 * @throws RangeError when the tables are of unequal size
 */
export function bootstrapScores(tables: readonly StatisticTable[], { resamples, seed }: Drawing): Float64Array[] {
  const size = commonSize(tables);
  const random = randomNumbers(seed);
  const drawn = tables.map((table) => ({
    table,
    sum: new Float64Array(table.width),
    scores: new Float64Array(resamples),
  }));
  for (let resample = 0; resample < resamples; resample++) {
    const draw = drawWithReplacement(size, random);
    for (const { table, sum, scores } of drawn) {
      addDrawn(table, draw, sum.fill(0));
      scores[resample] = table.score(sum);
    }
  }
  return drawn.map(({ scores }) => scores);
}

/**
 * Approximate randomisation (Noreen 1989; for machine translation Riezler and Maxwell 2005): if two systems are alike,
 * it does not matter which of them a segment is from, so segments change sides by the toss of a coin.
 *
 * @returns for each pair of tables, and each of the trials, how far apart the scores of the two mixtures are
 * @throws RangeError when the tables are of unequal size
 */
export function randomisedDifferences(
  pairs: readonly (readonly [StatisticTable, StatisticTable])[],
  { resamples, seed }: Drawing,
): Float64Array[] {
  const size = commonSize(pairs.flat());
  const random = randomNumbers(seed);
  const drawn = pairs.map((pair) => ({ mixing: mixingOf(pair), differences: new Float64Array(resamples) }));
  for (let trial = 0; trial < resamples; trial++) {
    const draw = tossCoins(size, random);
    for (const { mixing, differences } of drawn) differences[trial] = mixedDifference(mixing, draw);
  }
  return drawn.map(({ differences }) => differences);
}

/** What mixing two systems needs: the sums of both, and what each segment changes when it changes sides. */
interface Mixing {
  readonly sums: readonly [one: Float64Array, other: Float64Array];
  readonly changes: StatisticTable;
}

function mixingOf([one, other]: readonly [StatisticTable, StatisticTable]): Mixing {
  const changes = { ...one, rows: one.rows.map((value, place) => value - (other.rows[place] ?? 0)) };
  return { sums: [sumOf(one), sumOf(other)], changes };
}

function mixedDifference({ sums, changes }: Mixing, draw: Draw): number {
  const moved = new Float64Array(changes.width);
  addDrawn(changes, draw, moved);
  const [one, other] = sums;
  const scoreWithout = changes.score(one.map((value, column) => value - (moved[column] ?? 0)));
  const scoreWith = changes.score(other.map((value, column) => value + (moved[column] ?? 0)));
  return Math.abs(scoreWithout - scoreWith);
}

function sumOf(table: StatisticTable): Float64Array {
  const sum = new Float64Array(table.width);
  const segments = Int32Array.from({ length: table.size }, (_, segment) => segment);
  addDrawn(table, { segments, times: new Int32Array(table.size).fill(1) }, sum);
  return sum;
}

function commonSize(tables: readonly StatisticTable[]): number {
  const sizes = new Set(tables.map(({ size }) => size));
  if (sizes.size > 1) throw new RangeError(`Tables of ${[...sizes].join(' and ')} segments cannot be paired.`);
  return tables[0]?.size ?? 0;
}

/** Segments that were drawn, and how often each of them. */
interface Draw {
  readonly segments: Int32Array;
  readonly times: Int32Array;
}

function drawWithReplacement(size: number, random: RandomNumbers): Draw {
  const counts = new Int32Array(size);
  for (let draw = 0; draw < size; draw++) {
    const segment = Math.floor((random() / TWO_TO_32) * size);
    counts[segment] = (counts[segment] ?? 0) + 1;
  }
  return drawOf(counts);
}

function tossCoins(size: number, random: RandomNumbers): Draw {
  const coins = new Int32Array(size);
  for (let segment = 0; segment < size; segment++) coins[segment] = random() >>> 31;
  return drawOf(coins);
}

function drawOf(counts: Int32Array): Draw {
  const segments = new Int32Array(counts.length);
  let drawn = 0;
  for (let segment = 0; segment < counts.length; segment++) {
    if (counts[segment] !== 0) segments[drawn++] = segment;
  }
  return { segments: segments.subarray(0, drawn), times: counts.filter((count) => count !== 0) };
}

/** Adds the rows that were drawn to `sum`, each as often as it was. This is where all the time goes. */
function addDrawn({ rows, width }: StatisticTable, { segments, times }: Draw, sum: Float64Array): void {
  for (let draw = 0; draw < segments.length; draw++) {
    const row = (segments[draw] ?? 0) * width;
    const count = times[draw] ?? 0;
    for (let column = 0; column < width; column++) {
      sum[column] = (sum[column] ?? 0) + count * (rows[row + column] ?? 0);
    }
  }
}
