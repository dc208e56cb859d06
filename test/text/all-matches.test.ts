/** All matches of a pattern, as `matchAll` gives them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allMatches } from '../../src/text/all-matches.js';

describe('allMatches', () => {
  it.each([/a(b)?/gu, /(?<=a)/gu, /x*/g, /\p{L}{2}/gu, /^./gmu, /(?:)/gu])(
    'finds what matchAll finds: %s',
    (pattern) => {
      const text = fc.array(fc.constantFrom('a', 'b', 'x', ' ', '\n', '😀', 'é'), { maxLength: 10 });
      fc.assert(
        fc.property(text, (characters) => {
          const value = characters.join('');
          expect(allMatches(value, pattern)).toEqual([...value.matchAll(pattern)]);
        }),
      );
    },
  );

  it('begins anew at each call', () => {
    const pattern = /a/g;
    expect(allMatches('aa', pattern).map(({ index }) => index)).toEqual([0, 1]);
    expect(allMatches('ba', pattern).map(({ index }) => index)).toEqual([1]);
  });
});
