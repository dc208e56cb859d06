/** How much two segments share: features weighted by rarity, through an inverted index, so that only pairs that share something cost time. */

/** Features of one segment; equal strings are equal features. */
export type Features = readonly string[];

export interface SharedFeatures {
  /** Weight of what row `i` and column `j` share. */
  shared(i: number, j: number): number;
  /** Weight of what rows `i … i+m-1` together share with columns `j … j+n-1` together; a word on one side matches one on the other. */
  sharedByMerged(i: number, m: number, j: number, n: number): number;
  /** Total feature weight of a row or column. */
  readonly rowWeights: Float64Array;
  readonly columnWeights: Float64Array;
}

/** Features in more than this share of all segments tell nothing in a long text and would make the index quadratic. */
const COMMON_SHARE = 0.2;
const COMMON_FLOOR = 40;

/** Dice's numerator for all pairs of rows and columns; weights are logarithmic inverse segment frequencies (Spärck Jones 1972). */
export function shareFeatures(rows: readonly Features[], columns: readonly Features[]): SharedFeatures {
  const weightOf = rarity(rows, columns);
  const index = invert(columns);
  const limit = COMMON_FLOOR + COMMON_SHARE * columns.length;
  const sums = rows.map((features) => {
    const sum = new Map<number, number>();
    for (const [feature, count] of counts(features)) {
      const postings = index.get(feature);
      if (!postings || postings.length > limit) continue;
      const weight = weightOf(feature);
      for (const [column, other] of postings) sum.set(column, (sum.get(column) ?? 0) + weight * Math.min(count, other));
    }
    return sum;
  });
  const total = (features: Features): number => features.reduce((sum, feature) => sum + weightOf(feature), 0);
  return {
    shared: (i, j) => sums[i]?.get(j) ?? 0,
    sharedByMerged: (i, m, j, n) => {
      const left = counts(rows.slice(i, i + m).flat());
      const right = counts(columns.slice(j, j + n).flat());
      let sum = 0;
      for (const [feature, count] of left) sum += weightOf(feature) * Math.min(count, right.get(feature) ?? 0);
      return sum;
    },
    rowWeights: Float64Array.from(rows, total),
    columnWeights: Float64Array.from(columns, total),
  };
}

function rarity(rows: readonly Features[], columns: readonly Features[]): (feature: string) => number {
  const frequency = new Map<string, number>();
  for (const features of [...rows, ...columns]) {
    for (const feature of new Set(features)) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  }
  const size = rows.length + columns.length;
  const weights = new Map<string, number>();
  for (const [feature, count] of frequency) weights.set(feature, Math.log(1 + size / count));
  return (feature) => weights.get(feature) ?? 0;
}

function invert(columns: readonly Features[]): Map<string, (readonly [number, number])[]> {
  const index = new Map<string, (readonly [number, number])[]>();
  columns.forEach((features, column) => {
    for (const [feature, count] of counts(features)) {
      const postings = index.get(feature);
      if (postings) postings.push([column, count]);
      else index.set(feature, [[column, count]]);
    }
  });
  return index;
}

function counts(features: Features): Map<string, number> {
  const result = new Map<string, number>();
  for (const feature of features) result.set(feature, (result.get(feature) ?? 0) + 1);
  return result;
}
