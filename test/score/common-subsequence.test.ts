/** The longest common subsequence, against the plain recurrence. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonSubsequenceLength } from '../../src/score/common-subsequence.js';

const NUMBERS = 6;

function length(first: readonly number[], second: readonly number[]): number {
  return commonSubsequenceLength(Int32Array.from(first), Int32Array.from(second), new Int32Array(NUMBERS));
}

/** Wagner and Fischer 1974. */
function plainLength(first: readonly number[], second: readonly number[]): number {
  let row = new Array<number>(second.length + 1).fill(0);
  for (const number of first) {
    const next = [0];
    for (const [place, other] of second.entries()) {
      const longer = (row[place] ?? 0) + 1;
      next.push(number === other ? longer : Math.max(row[place + 1] ?? 0, next[place] ?? 0));
    }
    row = next;
  }
  return row[second.length] ?? 0;
}

test.each([
  ['equal', [1, 2, 3], [1, 2, 3], 3],
  ['nothing in common', [1, 2], [3, 4], 0],
  ['reversed', [1, 2, 3], [3, 2, 1], 1],
  ['one moved', [1, 2, 3, 4], [2, 3, 4, 1], 3],
  ['empty', [], [1], 0],
] as const)('%s', (_name, first, second, expected) => {
  expect(length(first, second)).toBe(expected);
});

test('for any two sequences, also longer than a word of bits, it is what the recurrence says', () => {
  const sequence = fc.array(fc.integer({ min: 0, max: NUMBERS - 1 }), { maxLength: 100 });
  fc.assert(
    fc.property(sequence, sequence, (a, b) => {
      expect(length(a, b)).toBe(plainLength(a, b));
    }),
  );
});

test('the masks are left as they were', () => {
  const masks = new Int32Array(NUMBERS);
  commonSubsequenceLength(Int32Array.of(1, 2, 3), Int32Array.of(2, 3), masks);
  expect([...masks]).toEqual([0, 0, 0, 0, 0, 0]);
});
