// Resampling: what is drawn, what it says, and that the seed alone decides it.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bootstrapPValue,
  bootstrapScores,
  confidenceInterval,
  randomisationPValue,
  randomisedDifferences,
  statisticTable,
} from '../../src/metrics/index.js';
import { randomNumbers, xoshiro128 } from '../../src/metrics/random-numbers.js';

const mean = (sum: ArrayLike<number>): number => (sum[0] ?? 0) / (sum[1] ?? 1);
const tableOf = (values: readonly number[]): ReturnType<typeof statisticTable> =>
  statisticTable(
    values.map((value) => [value, 1]),
    mean,
  );
const drawing = { resamples: 1000, seed: 12345 };

describe('random numbers', () => {
  test('are those of xoshiro128**', () => {
    const next = xoshiro128([1, 2, 3, 4]);
    expect([next(), next(), next(), next()]).toEqual([11520, 0, 5927040, 70819200]);
  });

  test('follow from the seed', () => {
    const numbers = (seed: number): number[] => Array.from({ length: 4 }, randomNumbers(seed));
    expect(numbers(7)).toEqual(numbers(7));
    expect(new Set([0, 1, 2, 12345, 2 ** 32 - 1].map((seed) => numbers(seed).join())).size).toBe(5);
  });

  test('fall evenly on all values', () => {
    const next = randomNumbers(1);
    const counts = new Map<number, number>();
    for (let draw = 0; draw < 16_000; draw++) {
      const sixteenth = next() >>> 28;
      counts.set(sixteenth, (counts.get(sixteenth) ?? 0) + 1);
    }
    expect(counts.size).toBe(16);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(200);
  });
});

describe('bootstrap', () => {
  test('draws the same segments for every table', () => {
    const values = [3, 1, 4, 1, 5, 9, 2, 6];
    const [one, other] = bootstrapScores([tableOf(values), tableOf(values.map((value) => value + 10))], drawing);
    expect(other?.map((score) => Math.round((score - 10) * 1e6))).toEqual(one?.map((score) => Math.round(score * 1e6)));
  });

  test('scatters around the score as theory says', () => {
    const values = Array.from({ length: 400 }, (_, at) => at % 2);
    const [scores = new Float64Array()] = bootstrapScores([tableOf(values)], drawing);
    const { low, high } = confidenceInterval(scores);
    // Of a mean of 400 coins the standard error is 0.025, and 95 % lie within 1.96 of them.
    expect(low).toBeCloseTo(0.5 - 0.049, 1);
    expect(high).toBeCloseTo(0.5 + 0.049, 1);
    expect(high - low).toBeGreaterThan(0.08);
  });

  test('of segments that are all alike has no width', () => {
    const [scores = new Float64Array()] = bootstrapScores([tableOf([5, 5, 5])], drawing);
    expect(confidenceInterval(scores)).toEqual({ low: 5, high: 5 });
  });
});

test('one in forty resamples lies beyond each bound of the interval', () => {
  const scores = Float64Array.from({ length: 1000 }, (_, at) => 999 - at);
  expect(confidenceInterval(scores)).toEqual({ low: 25, high: 974 });
});

const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 30 });

describe.each(['bootstrap', 'randomisation'] as const)('%s', (name) => {
  const settings = { resamples: 200, seed: 3 };
  const average = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
  const pValue = (baseline: readonly number[], system: readonly number[]): number => {
    const [one, other] = [tableOf(baseline), tableOf(system)];
    const observed = average(system) - average(baseline);
    if (name === 'randomisation') {
      const [differences = new Float64Array()] = randomisedDifferences([[one, other]], settings);
      return randomisationPValue(differences, observed);
    }
    const [ofOne = new Float64Array(), ofOther = new Float64Array()] = bootstrapScores([one, other], settings);
    return bootstrapPValue(
      ofOther.map((score, at) => score - (ofOne[at] ?? 0)),
      observed,
    );
  };

  test('never calls a system different from itself', () => {
    fc.assert(
      fc.property(values, (list) => {
        expect(pValue(list, list)).toBe(1);
      }),
      { numRuns: 30 },
    );
  });

  test('gives chances, the same whichever system comes first', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(100), fc.nat(100)), { minLength: 2, maxLength: 30 }), (pairs) => {
        const [one, other] = [pairs.map(([value]) => value), pairs.map(([, value]) => value)];
        expect(pValue(one, other)).toBe(pValue(other, one));
        expect(pValue(one, other)).toBeGreaterThan(0);
        expect(pValue(one, other)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 30 },
    );
  });

  test('is sure of a difference that every segment shows, and unsure of a toss-up', () => {
    const baseline = Array.from({ length: 100 }, (_, at) => (at * 37) % 50);
    const better = baseline.map((value, at) => value + 5 + (at % 3));
    const mixed = baseline.map((value, at) => value + (at % 2 === 0 ? 5 : -5));
    expect(pValue(baseline, better)).toBeCloseTo(1 / 201, 10);
    expect(pValue(baseline, mixed)).toBeGreaterThan(0.3);
  });
});

test('tables of unequal size or metric are refused', () => {
  expect(() => bootstrapScores([tableOf([1, 2]), tableOf([1, 2, 3])], drawing)).toThrow(RangeError);
  expect(() => statisticTable([[1, 2], [1]], mean)).toThrow(RangeError);
  expect(() => statisticTable([], mean)).toThrow(RangeError);
});
