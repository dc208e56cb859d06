// Non-negative weights of a pairwise logistic model (Bradley and Terry 1952) by Newton steps, each solved by coordinate descent.

/** How strongly weights are held near 0, in units of the differences' own spread. */
const RIDGE = 0.001;
/** Differences count as at most so many times their spread: one garbled text must not rule. */
const LARGEST = 6;
const NEWTON_STEPS = 40;
const SWEEPS = 200;
const SMALL = 1e-5;

/**
 * Weights under which the differences come out positive.
 * @param differences rows of `value` (worse minus better, one number a loss) and `weight`
 */
export function fitWeights(differences) {
  const total = differences.reduce((sum, { weight }) => sum + weight, 0);
  const unit = differences[0].value.map((_, index) => spread(differences, index, total));
  const rows = differences.map(({ value, weight }) => ({
    value: value.map((loss, index) => Math.max(-LARGEST, Math.min(LARGEST, loss / unit[index]))),
    weight: weight / total,
  }));
  let weights = unit.map(() => 0);
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const next = descend(weights, slopes(rows, weights));
    const change = Math.max(...next.map((weight, index) => Math.abs(weight - weights[index])));
    weights = next;
    if (change < SMALL) break;
  }
  return weights.map((weight, index) => weight / unit[index]);
}

function spread(differences, index, total) {
  return Math.sqrt(differences.reduce((sum, { value, weight }) => sum + weight * value[index] ** 2, 0) / total) || 1;
}

/** Gradient and curvature of the logistic loss. */
function slopes(rows, weights) {
  const gradient = weights.map((weight) => RIDGE * weight);
  const curvature = weights.map((_, i) => weights.map((__, j) => (i === j ? RIDGE + 1e-6 : 0)));
  for (const { value, weight } of rows) {
    const wrong = 1 / (1 + Math.exp(dot(value, weights)));
    const bend = weight * wrong * (1 - wrong);
    for (let i = 0; i < value.length; i++) {
      if (value[i] === 0) continue;
      gradient[i] -= weight * wrong * value[i];
      for (let j = 0; j < value.length; j++) curvature[i][j] += bend * value[i] * value[j];
    }
  }
  return { gradient, curvature };
}

/** The least of the quadratic model around the weights, with no weight below 0. */
function descend(weights, { gradient, curvature }) {
  const next = [...weights];
  const slope = [...gradient];
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let largest = 0;
    for (let j = 0; j < next.length; j++) {
      const change = Math.max(0, next[j] - slope[j] / curvature[j][j]) - next[j];
      next[j] += change;
      largest = Math.max(largest, Math.abs(change));
      if (change !== 0) addScaled(slope, curvature[j], change);
    }
    if (largest < SMALL) break;
  }
  return next;
}

/** Curvature is symmetric: its row is its column. */
function addScaled(sums, row, factor) {
  for (let index = 0; index < sums.length; index++) sums[index] += factor * row[index];
}

export function dot(a, b) {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += a[index] * b[index];
  return sum;
}

export function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
