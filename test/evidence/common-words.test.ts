/** The longest common subsequence against a plain recursive definition of it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonWords } from '../../src/evidence/comparison/common-words.js';

function byDefinition(first: readonly number[], second: readonly number[]): number {
  const [head, ...rest] = first;
  const [other, ...others] = second;
  if (head === undefined || other === undefined) return 0;
  if (head === other) return 1 + byDefinition(rest, others);
  return Math.max(byDefinition(rest, second), byDefinition(first, others));
}

test('agrees with the definition on any two short sentences', () => {
  const words = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 8 });
  fc.assert(
    fc.property(words, words, (first, second) => {
      expect(commonWords(first, second)).toBe(byDefinition(first, second));
    }),
  );
});

test('a sentence shares all its words with itself', () => {
  expect(commonWords([3, 1, 2, 1], [3, 1, 2, 1])).toBe(4);
});
