/** A set of ids in bounded memory. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIdSet } from '../../src/read/id-set.js';

test('it tells new ids from known ones as a Set does', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 300 }), (ids) => {
      const [ours, exact] = [createIdSet(), new Set<string>()];
      for (const id of ids) {
        expect(ours.add(id)).toBe(!exact.has(id));
        exact.add(id);
      }
    }),
  );
});

test('it keeps a hundred thousand like ids apart while its table grows', () => {
  const ids = createIdSet();
  for (let index = 0; index < 100_000; index++) expect(ids.add(`article-${index}`)).toBe(true);
  for (let index = 0; index < 100_000; index += 97) expect(ids.add(`article-${index}`)).toBe(false);
});

test('beyond its bound ids are taken for new, known ones stay known', () => {
  const ids = createIdSet(2);
  expect(['a', 'b', 'c', 'c', 'a'].map((id) => ids.add(id))).toEqual([true, true, true, true, false]);
});
