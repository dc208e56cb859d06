// What resampled scores say: how far a score may be trusted, and whether two systems differ.

/** From the lower to the upper bound, both included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** One in so many resamples lies outside at either end: 95 % lie within, the bounds that sacreBLEU takes. */
const OUTSIDE = 40;

/** Differences closer than this come from the order of additions. */
const ROUNDING = 1e-9;

/** The percentile interval (Efron 1979) that holds 95 % of the resampled scores. */
export function confidenceInterval(resampled: Float64Array): Interval {
  const sorted = resampled.toSorted();
  const outside = Math.floor(sorted.length / OUTSIDE);
  return { low: sorted[outside] ?? NaN, high: sorted[sorted.length - 1 - outside] ?? NaN };
}

/**
 * The p-value of the paired bootstrap test as sacreBLEU defines it: the differences of the resamples, moved so that
 * their mean is 0 as if the systems were alike, and how many of them reach the observed one (Riezler and Maxwell 2005).
 *
 * @param differences score of one system less score of the other, for each resample
 * @param observed the difference on the whole test set
 */
export function bootstrapPValue(differences: Float64Array, observed: number): number {
  const sizes = differences.map(Math.abs);
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  return shareReaching(
    sizes.map((size) => size - mean),
    Math.abs(observed),
  );
}

/**
 * The p-value of approximate randomisation (Noreen 1989): how many mixtures of the two systems are as far apart as the
 * systems themselves.
 *
 * @param differences of `randomisedDifferences`
 * @param observed the difference on the whole test set
 */
export function randomisationPValue(differences: Float64Array, observed: number): number {
  return shareReaching(differences, Math.abs(observed));
}

/**
 * The observed difference counts as one of them, so that no p-value is 0. Equal ones count too, as Noreen has it;
 * sacreBLEU leaves them out, and so calls a system significantly different from itself.
 */
function shareReaching(values: Float64Array, observed: number): number {
  const reaching = values.reduce((count, value) => count + Number(value >= observed - ROUNDING), 0);
  return (reaching + 1) / (values.length + 1);
}
