// Non-negative weights by projected gradient descent: least squares on differences that people judged, logistic loss on damaged pairs.

/** How much the pairs count beside the judged segments, and how steep their loss is. */
const PAIRS_SHARE = 40;
const STEEPNESS = 60;
const RIDGE = 0.02;
const STEPS = 1500;

/**
 * Weights under which the differences come out positive.
 * @param differences `value` (worse minus better, one number a loss) and `weight`
 * @param damaged values of pairs in which one side was damaged
 * @param keepFloors called with the weights and their units after each step, to push weights back to where they may be
 */
export function descend(differences, damaged, keepFloors) {
  const size = differences[0].value.length;
  const places = [...Array(size).keys()];
  const scales = places.map((index) => rootMeanSquare(differences.map(({ value }) => value[index])) / 2);
  const pairScales = places.map((index) => rootMeanSquare(damaged.map((value) => value[index])) / 2);
  const unit = scales.map((scale, index) => scale + pairScales[index] || 1);
  const { gram, mean } = moments(differences, unit);
  const rows = damaged.map((value) => value.map((loss, index) => Math.max(-8, Math.min(8, loss / unit[index]))));
  const ridge = (RIDGE * gram.reduce((sum, row, index) => sum + row[index], 0)) / size;
  const weights = new Array(size).fill(0.02);
  const [first, second] = [new Array(size).fill(0), new Array(size).fill(0)];
  for (let step = 1; step <= STEPS; step++) {
    const gradient = gram.map((row, index) => dot(row, weights) + ridge * weights[index] - mean[index]);
    for (const row of rows) {
      const wrong = PAIRS_SHARE / rows.length / (1 + Math.exp(Math.min(30, STEEPNESS * dot(row, weights))));
      for (let index = 0; index < size; index++) gradient[index] -= wrong * row[index];
    }
    // Adam (Kingma and Ba 2015), back to the allowed weights after each step.
    for (let index = 0; index < size; index++) {
      first[index] = 0.9 * first[index] + 0.1 * gradient[index];
      second[index] = 0.99 * second[index] + 0.01 * gradient[index] ** 2;
      const rate = 0.02 * Math.sqrt(1 - step / STEPS);
      const direction = first[index] / (1 - 0.9 ** step) / (Math.sqrt(second[index] / (1 - 0.99 ** step)) + 1e-8);
      weights[index] = Math.max(0, weights[index] - rate * direction);
    }
    keepFloors(weights, unit);
  }
  return weights.map((weight, index) => weight / unit[index]);
}

function rootMeanSquare(values) {
  return Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / Math.max(1, values.length));
}

function moments(differences, unit) {
  const gram = unit.map(() => new Array(unit.length).fill(0));
  const sums = new Array(unit.length).fill(0);
  let total = 0;
  for (const { value, weight } of differences) {
    const row = value.map((loss, index) => loss / unit[index]);
    total += weight;
    for (let i = 0; i < row.length; i++) {
      sums[i] += weight * row[i];
      for (let j = 0; j < row.length; j++) gram[i][j] += weight * row[i] * row[j];
    }
  }
  return { gram: gram.map((row) => row.map((sum) => sum / total)), mean: sums.map((sum) => sum / total) };
}

export function dot(a, b) {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += a[index] * b[index];
  return sum;
}

export function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
