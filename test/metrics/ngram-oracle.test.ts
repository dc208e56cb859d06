/** The n-gram counting under chrF and quality against an independent package: Dice's coefficient of letter pairs. */
import fc from 'fast-check';
import { compareTwoStrings } from 'string-similarity';
import { expect, test } from 'vitest';
import { codePointsOf } from '../../src/metrics/code-points.js';
import { countNgramMatches } from '../../src/metrics/ngram-matches.js';

function letterPairDice(one: string, other: string): number {
  const pairs = countNgramMatches(codePointsOf(one), [codePointsOf(other)], 2)[1] ?? 0;
  return (2 * pairs) / (one.length - 1 + other.length - 1);
}

test.each([
  ['night', 'nacht', 0.25],
  ['Kirbysaid', 'Kirby said'.replace(' ', ''), 1],
  ['aaaa', 'aa', 0.5],
])('%s and %s', (one, other, expected) => {
  expect(letterPairDice(one, other)).toBeCloseTo(expected);
  expect(compareTwoStrings(one, other)).toBeCloseTo(expected);
});

test('for any two words', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdé漢я'), minLength: 2, maxLength: 24 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(letterPairDice(one, other)).toBeCloseTo(compareTwoStrings(one, other), 10);
    }),
  );
});
