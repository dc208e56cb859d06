// Matched n-grams are those that counting with plain maps finds.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countNgramMatches } from '../../src/metrics/ngram-matches.js';

function ngramCounts(symbols: readonly number[], order: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + order <= symbols.length; i++) {
    const ngram = symbols.slice(i, i + order).join(' ');
    counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
  }
  return counts;
}

function plainMatches(
  hypothesis: readonly number[],
  references: readonly (readonly number[])[],
  order: number,
): number {
  const inReferences = references.map((reference) => ngramCounts(reference, order));
  let matches = 0;
  for (const [ngram, count] of ngramCounts(hypothesis, order)) {
    matches += Math.min(count, Math.max(...inReferences.map((counts) => counts.get(ngram) ?? 0)));
  }
  return matches;
}

// Few symbols make long shared runs, many and large ones make probing collide.
const TEXTS = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 1 }), { maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 20 }),
);

test('matches of every order, with one reference and with several', () => {
  fc.assert(
    fc.property(TEXTS, fc.array(TEXTS, { minLength: 1, maxLength: 3 }), (hypothesis, references) => {
      const found = countNgramMatches(
        Int32Array.from(hypothesis),
        references.map((reference) => Int32Array.from(reference)),
        5,
      );
      expect(found).toEqual([1, 2, 3, 4, 5].map((order) => plainMatches(hypothesis, references, order)));
    }),
    { numRuns: 500 },
  );
});

test('a word that no reference has matches nothing, not even itself', () => {
  const unknown = Int32Array.from([0, -1, 1, -1]);
  expect(countNgramMatches(unknown, [Int32Array.from([0, 1, 2])], 2)).toEqual([2, 0]);
});

test('texts of so many different symbols that their n-grams are hashed', () => {
  const symbols = 2000;
  const reference = Array.from({ length: 2 * symbols }, (_, place) => (place * place) % symbols);
  const hypothesis = Array.from({ length: symbols }, (_, place) =>
    place % 7 === 0 ? place : (place * place) % symbols,
  );
  const everySymbol = Array.from({ length: symbols }, (_, place) => place);
  const [own, facing] = [
    [...hypothesis, ...everySymbol],
    [...reference, ...everySymbol],
  ];
  expect(countNgramMatches(Int32Array.from(own), [Int32Array.from(facing)], 4)).toEqual(
    [1, 2, 3, 4].map((order) => plainMatches(own, [facing], order)),
  );
});
