/** Word lists share a bounded memory: what was not used for longest is closed, and opens again when it is asked. */
import { expect, test } from 'vitest';
import { loadDictionary } from '../../src/dictionary/load-dictionary.js';
import { noteUse, type OpenList } from '../../src/dictionary/open-lists.js';

/** Lists of 10 MB each, and the names of those that were closed, in order. */
function lists(...names: readonly string[]): { readonly lists: readonly OpenList[]; readonly closed: string[] } {
  const closed: string[] = [];
  return { lists: names.map((name) => ({ name, megabytes: 10, close: () => closed.push(name) })), closed };
}

test('the list that was not used for longest is closed when another needs its room', () => {
  const { lists: three, closed } = lists('first', 'second', 'third');
  const [first, second, third] = three;
  if (!first || !second || !third) throw new Error('three lists');
  [first, second, first, third].forEach(noteUse);
  expect(closed).toEqual(['second']);
  [third, first].forEach(noteUse);
  expect(closed).toEqual(['second']);
});

test('one list may be larger than all the room', () => {
  const { lists: small, closed } = lists('small');
  small.forEach(noteUse);
  noteUse({ name: 'large', megabytes: 1000, close: () => closed.push('large') });
  expect(closed).toEqual(['small']);
  lists('last').lists.forEach(noteUse);
  expect(closed).toEqual(['small', 'large']);
});

test('a list that is wanted again after it was closed stays open', () => {
  const { lists: turns, closed } = lists('one', 'two', 'three', 'four');
  for (let turn = 0; turn < 5; turn++) turns.forEach(noteUse);
  expect(closed).toEqual(['one', 'two']);
});

test('a dictionary answers the same when others have closed its list', async () => {
  const french = await loadDictionary('fr');
  const ask = (): readonly unknown[] => ['maisonnette', 'maisonnnette', 'pont'].map((word) => french?.lists?.(word));
  const before = ask();
  noteUse({ name: 'vast', megabytes: 1000, close: () => undefined });
  const again = await loadDictionary('fr');
  expect([french?.knows?.('viaduc'), french?.knows?.('viadduc'), again?.knows?.('aqueducs')]).toEqual([
    true,
    false,
    true,
  ]);
  expect(ask()).toEqual(before);
});
