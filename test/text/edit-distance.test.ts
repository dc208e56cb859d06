/** Edit distance: known pairs, and the laws of a bounded distance. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../src/text/edit-distance.js';

test.each([
  ['kirby', 'kirby', 0],
  ['kirby', 'kerby', 1],
  ['rießle', 'reißle', 1],
  ['ramaphosa', 'rampaphosa', 1],
  ['collaery', 'collerya', 2],
  ['anna', 'hannah', 2],
])('%s and %s are %i apart', (a, b, distance) => {
  expect(editDistance(a, b, 3)).toBe(distance);
});

test('never says more than one above the bound', () => {
  expect(editDistance('porto', 'recife', 2)).toBe(3);
});

test('is symmetric, and 0 only for equal words', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      const distance = editDistance(a, b, 12);
      expect(editDistance(b, a, 12)).toBe(distance);
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
    }),
  );
});
