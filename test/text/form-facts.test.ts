/** Facts of words are found once for each form, and tables of numbers grow as far as they are asked to. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Token } from '../../src/model/segmented-text.js';
import { openWords } from '../../src/segment/known-words.js';
import { oncePerForm } from '../../src/text/form-facts.js';
import { NumberTable } from '../../src/text/number-table.js';

function wordOf(text: string): Token {
  return { ...openWords().ofLanguage('en')(text), start: 0, end: text.length };
}

test('a form is asked about once, also where its words are written otherwise', () => {
  const asked: string[] = [];
  const isLong = oncePerForm((normal) => asked.push(normal) > 0 && normal.length > 4);
  const forms = openWords();
  const answers = ['Harbour', 'sea', 'harbour', 'SEA'].map((text) => isLong(wordOf(text), forms));
  expect(answers).toEqual([true, false, true, false]);
  expect(asked).toEqual(['harbour', 'sea']);
});

test('forms with numbers of their own are asked about anew', () => {
  const isLong = oncePerForm((normal) => normal.length > 4);
  const [word, other] = [wordOf('harbour'), { ...wordOf('sea'), form: wordOf('harbour').form }];
  expect(isLong(word, openWords())).toBe(true);
  expect(isLong(other, { numberOf: () => 0 })).toBe(false);
  expect(isLong(word, openWords())).toBe(true);
});

test('a table of numbers is a map whose missing values are 0', () => {
  const entries = fc.array(fc.tuple(fc.nat({ max: 20_000 }), fc.nat()));
  fc.assert(
    fc.property(entries, fc.nat({ max: 30_000 }), (list, place) => {
      const [table, map] = [new NumberTable(), new Map(list)];
      for (const [at, value] of list) table.set(at, value);
      for (const at of [place, ...map.keys()]) expect(table.get(at)).toBe(map.get(at) ?? 0);
    }),
  );
});
