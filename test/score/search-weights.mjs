// Weights by search: one at a time is raised or lowered for as long as more translations are ranked as people rank them.

/** Factors by which each weight is raised and lowered, sweep by sweep. */
const FACTORS = [1.5, 1.5, 1.25, 1.25, 1.12, 1.12, 1.06, 1.06];
/** What a weight of 0 is raised to. */
const FIRST = 2;
/** Less than this is no improvement. */
const SMALL = 0.001;

/**
 * The best weights that were met.
 * @param costs rows of translations, as `createCosts` makes them
 * @param objective how good the costs of all translations are; more is better
 * @param limits lowest and highest weight of each loss
 */
export function searchWeights(costs, objective, limits) {
  let best = objective(costs.all());
  const improves = (index, weight) => {
    const before = costs.weights[index];
    if (weight === before) return false;
    costs.change(index, weight);
    const value = objective(costs.all());
    if (value > best + SMALL) {
      best = value;
      return true;
    }
    costs.change(index, before);
    return false;
  };
  for (const factor of FACTORS) {
    for (const [index, weight] of [...costs.weights].entries()) {
      const { lowest, highest } = limits[index];
      const higher = Math.min(highest, weight === 0 ? FIRST : weight * factor);
      if (!improves(index, higher)) improves(index, Math.max(lowest, weight / factor));
    }
  }
  return costs.weights;
}

/**
 * Costs of translations under weights that change one at a time, computed as src/score/quality.ts does.
 * @param translations what `readLosses` gives for each
 * @param start weights of the losses, and of the findings behind them
 * @param largestReturn share of its cost that a text may get back
 */
export function createCosts(translations, start, largestReturn) {
  const weights = [...start];
  const rows = translations.flatMap(({ references }) => references);
  const ends = endsOf(translations.map(({ references }) => references));
  const findings = Float64Array.from(translations, (translation) => translation.findings);
  const columns = weights.slice(0, -1).map((_, index) => Float64Array.from(rows, (losses) => losses[index]));
  const lost = new Float64Array(rows.length);
  const returned = new Float64Array(rows.length);
  const add = (index, weight) => {
    for (const [row, loss] of (columns[index] ?? []).entries())
      (loss > 0 ? lost : returned)[row] += weight * Math.abs(loss);
  };
  weights.forEach((weight, index) => add(index, weight));
  return {
    weights,
    change(index, weight) {
      add(index, weight - weights[index]);
      weights[index] = weight;
    },
    /** By translation: the geometric mean over the references, and the findings. */
    all() {
      const kept = lost.map((cost, row) => Math.max(0, cost - Math.min(largestReturn * cost, returned[row])));
      const logarithms = kept.map(Math.log);
      return ends.map((end, unit) => {
        const mine = logarithms.subarray(unit === 0 ? 0 : ends[unit - 1], end);
        return Math.exp(mean(mine)) + weights.at(-1) * findings[unit];
      });
    },
  };
}

function endsOf(lists) {
  let end = 0;
  return lists.map((list) => (end += list.length));
}

export function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
