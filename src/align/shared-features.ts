/** How much two segments share: features weighted by rarity, through an inverted index, so that only pairs that share something cost time. */
import { shortList } from '../text/short-lists.js';

/** Features of one segment; equal numbers are equal features, whatever they are in other texts. */
export type Features = Int32Array;

export interface SharedFeatures {
  /** Weight of what row `i` and column `j` share. */
  shared(i: number, j: number): number;
  /** Weight of what rows `i … i+m-1` together share with columns `j … j+n-1` together; a word on one side matches one on the other. */
  sharedByMerged(i: number, m: number, j: number, n: number): number;
  /** Total feature weight of a row or column. */
  readonly rowWeights: Float64Array;
  readonly columnWeights: Float64Array;
  /** Number of features of a row or column. */
  readonly rowCounts: Float64Array;
  readonly columnCounts: Float64Array;
}

/** Features in more than this share of all segments tell nothing in a long text and would make the index quadratic. */
const COMMON_SHARE = 0.2;
const COMMON_FLOOR = 40;
const COMMON_CEILING = 400;
/** Up to this many pairs the shared weights are kept in one array, beyond it in a map a row. */
const DENSE_PAIRS = 4_000_000;

/** Numbers instead of strings: each segment a list of feature numbers, each number a weight. */
interface Numbered {
  readonly rows: readonly Int32Array[];
  readonly columns: readonly Int32Array[];
  readonly weights: Float64Array;
}

/** Dice's numerator for all pairs of rows and columns; weights are logarithmic inverse segment frequencies (Spärck Jones 1972). */
export function shareFeatures(rows: readonly Features[], columns: readonly Features[]): SharedFeatures {
  const numbered = numberFeatures(rows, columns);
  return {
    shared: sharedByPairs(numbered),
    sharedByMerged: createMergedSum(numbered),
    rowWeights: totalWeights(numbered.rows, numbered.weights),
    columnWeights: totalWeights(numbered.columns, numbered.weights),
    rowCounts: lengthsOf(rows),
    columnCounts: lengthsOf(columns),
  };
}

function totalWeights(segments: readonly Int32Array[], weights: Float64Array): Float64Array {
  const totals = new Float64Array(segments.length);
  segments.forEach((features, segment) => {
    let sum = 0;
    for (let place = 0; place < features.length; place++) sum += weights[features[place] ?? 0] ?? 0;
    totals[segment] = sum;
  });
  return totals;
}

function lengthsOf(segments: readonly Features[]): Float64Array {
  const lengths = new Float64Array(segments.length);
  for (let segment = 0; segment < lengths.length; segment++) lengths[segment] = segments[segment]?.length ?? 0;
  return lengths;
}

const NONE = new Int32Array(0);

/** By feature: its number in this comparison, from 1, while features are numbered; all 0 at other times. */
let numbers = new Int32Array(0);

/** Small numbers in the order in which features come, for sums must be made in the same order whatever the features are called. */
function numberFeatures(rows: readonly Features[], columns: readonly Features[]): Numbered {
  makeRoom(largestOf(rows, largestOf(columns, 0)));
  const named: number[] = [];
  const frequency: number[] = [];
  const lastSeen: number[] = [];
  let segment = 0;
  const number = (features: Features): Int32Array => {
    const numbered = shortList(features.length);
    for (let position = 0; position < features.length; position++) {
      const feature = features[position] ?? 0;
      const known = numbers[feature] ?? 0;
      const id = known === 0 ? named.push(feature) - 1 : known - 1;
      if (known === 0) {
        numbers[feature] = id + 1;
        frequency.push(0);
        lastSeen.push(-1);
      }
      numbered[position] = id;
      if (lastSeen[id] !== segment) frequency[id] = (frequency[id] ?? 0) + 1;
      lastSeen[id] = segment;
    }
    segment++;
    return sorted(numbered);
  };
  const numberedRows = rows.map(number);
  const numberedColumns = columns.map(number);
  for (const feature of named) numbers[feature] = 0;
  const weights = new Float64Array(frequency.length);
  for (let id = 0; id < weights.length; id++) weights[id] = Math.log(1 + segment / (frequency[id] ?? 1));
  return { rows: numberedRows, columns: numberedColumns, weights };
}

/** Up to this many numbers are put in order one by one: most come in order, and asking for the order of a few takes longer. */
const FEW = 64;

function sorted(list: Int32Array): Int32Array {
  if (list.length > FEW) return list.sort();
  for (let place = 1; place < list.length; place++) {
    const number = list[place] ?? 0;
    let free = place;
    for (; free > 0 && (list[free - 1] ?? 0) > number; free--) list[free] = list[free - 1] ?? 0;
    list[free] = number;
  }
  return list;
}

function largestOf(segments: readonly Features[], least: number): number {
  let largest = least;
  for (const features of segments)
    for (let place = 0; place < features.length; place++) largest = Math.max(largest, features[place] ?? 0);
  return largest;
}

function makeRoom(largest: number): void {
  if (numbers.length <= largest) numbers = new Int32Array(2 * largest + 2);
}

function sharedByPairs({ rows, columns, weights }: Numbered): SharedFeatures['shared'] {
  const { starts, places, counts } = invert(columns, weights.length);
  const limit = Math.min(COMMON_CEILING, COMMON_FLOOR + COMMON_SHARE * columns.length);
  const store = createPairStore(rows.length, columns.length);
  for (let row = 0; row < rows.length; row++) {
    const features = rows[row] ?? NONE;
    for (let start = 0; start < features.length;) {
      const id = features[start] ?? 0;
      const count = runLength(features, start);
      start += count;
      const [first, end] = [starts[id] ?? 0, starts[id + 1] ?? 0];
      if (end - first > limit) continue;
      const weight = weights[id] ?? 0;
      for (let posting = first; posting < end; posting++)
        store.add(row, places[posting] ?? 0, weight * Math.min(count, counts[posting] ?? 0));
    }
  }
  return store.get;
}

interface PairStore {
  add(row: number, column: number, weight: number): void;
  get(row: number, column: number): number;
}

function createPairStore(rows: number, columns: number): PairStore {
  if (rows * columns <= DENSE_PAIRS) {
    const sums = new Float32Array(rows * columns);
    return {
      add(row, column, weight) {
        const cell = row * columns + column;
        sums[cell] = (sums[cell] ?? 0) + weight;
      },
      get: (row, column) => sums[row * columns + column] ?? 0,
    };
  }
  const sums = Array.from({ length: rows }, () => new Map<number, number>());
  return {
    add: (row, column, weight) => sums[row]?.set(column, (sums[row].get(column) ?? 0) + weight),
    get: (row, column) => sums[row]?.get(column) ?? 0,
  };
}

/** The columns that have each feature, in order, and how often each has it: those of feature `id` from `starts[id]` up to `starts[id + 1]`. */
interface Postings {
  readonly starts: Int32Array;
  readonly places: Int32Array;
  readonly counts: Int32Array;
}

function invert(columns: readonly Int32Array[], features: number): Postings {
  const starts = shortList(features + 2);
  let size = 0;
  for (const ids of columns)
    for (let start = 0; start < ids.length; start += runLength(ids, start)) {
      // Two places on: while postings are written, the place between holds how far they are.
      const behind = (ids[start] ?? 0) + 2;
      starts[behind] = (starts[behind] ?? 0) + 1;
      size++;
    }
  for (let id = 2; id < starts.length; id++) starts[id] = (starts[id] ?? 0) + (starts[id - 1] ?? 0);
  const [places, counts] = [shortList(size), shortList(size)];
  for (let column = 0; column < columns.length; column++) {
    const ids = columns[column] ?? NONE;
    for (let start = 0; start < ids.length;) {
      const next = (ids[start] ?? 0) + 1;
      const posting = starts[next] ?? 0;
      const count = runLength(ids, start);
      places[posting] = column;
      counts[posting] = count;
      starts[next] = posting + 1;
      start += count;
    }
  }
  return { starts, places, counts };
}

/** How often the feature at `start` stands there in a sorted list. */
function runLength(features: Int32Array, start: number): number {
  let end = start + 1;
  while (end < features.length && features[end] === features[start]) end++;
  return end - start;
}

function createMergedSum({ rows, columns, weights }: Numbered): SharedFeatures['sharedByMerged'] {
  const counts = new Int32Array(weights.length);
  return (i, m, j, n) => {
    for (let column = j; column < j + n; column++)
      for (const id of columns[column] ?? []) counts[id] = (counts[id] ?? 0) + 1;
    let sum = 0;
    for (let row = i; row < i + m; row++) {
      for (const id of rows[row] ?? []) {
        const left = counts[id] ?? 0;
        if (left === 0) continue;
        counts[id] = left - 1;
        sum += weights[id] ?? 0;
      }
    }
    for (let column = j; column < j + n; column++) for (const id of columns[column] ?? []) counts[id] = 0;
    return sum;
  };
}
