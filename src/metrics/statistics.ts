// What every metric shares: the numbers counted for a segment, and their sum over segments.

/**
 * The counts of one metric for one segment, or their sum over many. Sums are again statistics of the same metric, so a
 * corpus score, a bootstrap sample and a merge of workers are all `score(sumStatistics(list))`.
 */
export type Statistics = readonly number[] | Float64Array;

/**
 * Adds statistics of one metric, number by number.
 *
 * @throws RangeError when the list is empty, or when its members were counted with different options
 */
export function sumStatistics(list: readonly Statistics[]): Statistics {
  const first = list[0];
  if (first === undefined) throw new RangeError('A sum of statistics needs at least one segment.');
  const sum = new Float64Array(first.length);
  for (const statistics of list) addTo(sum, statistics);
  return sum;
}

function addTo(sum: Float64Array, statistics: Statistics): void {
  if (statistics.length !== sum.length) {
    throw new RangeError(
      `Statistics of ${statistics.length} and ${sum.length} numbers do not belong to the same metric.`,
    );
  }
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (statistics[i] ?? 0);
}

/**
 * The references that count: sacreBLEU leaves empty strings out, so that segments may have unequal numbers of
 * references.
 *
 * @throws RangeError when none is left
 */
export function nonEmptyReferences(references: readonly string[]): readonly string[] {
  const kept = references.filter((reference) => reference !== '');
  if (kept.length === 0) throw new RangeError('A segment needs at least one reference that is not empty.');
  return kept;
}
