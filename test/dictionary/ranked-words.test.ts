/** Places of words, kept as hashes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankedWords } from '../../src/dictionary/ranked-words.js';

test('each word has its place, and no other word has one', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ maxLength: 6 }), { maxLength: 200 }), fc.string(), (words, other) => {
      const rank = rankedWords(new Set(words));
      expect(words.map(rank)).toEqual(words.map((_, index) => index + 1));
      if (!words.includes(other)) expect(rank(other)).toBe(Infinity);
    }),
  );
});
