/** What nobody filled in, and what only looks like it. */
import { expect, test } from 'vitest';
import { findMarkup } from '../../src/evidence/leftovers/markup.js';
import { findMasks, findPlaceholders } from '../../src/evidence/leftovers/placeholders.js';

test.each([
  ['The bridge of [[1]] opens.', ['[[1]]']],
  ['The bridge of %1$s costs %.2f, says %(name)s.', ['%1$s', '%.2f', '%(name)s']],
  ['Dear ${user}, dear #{user_name}, dear {{ name }}', ['${user}', '#{user_name}', '{{ name }}']],
  ['<0>Porto</0> has @@1@@ bridges', ['<0>', '</0>', '@@1@@']],
  ['Dear [YOUR NAME], meet <PERSON> in [insert place]', ['[YOUR NAME]', '<PERSON>', '[insert place]']],
  ['See note [1], [sic] and [the bridge]; 5% dearer, 3 < 5 > 2', []],
])('placeholders of %s', (text, expected) => {
  expect(findPlaceholders(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test.each([
  ['Bron kostade XXXX miljoner', ['XXXX']],
  ['다리는 XXXX에서 열린다', ['XXXX']],
  ['XXXX waited there', ['XXXX']],
  ['Mr. XXXX, “XXXX” and 12XXXX', []],
  ['The XXX Olympiad in MDXXXX', []],
  ['Card 4000 XXXX XXXX 1234', []],
])('masks of %s', (value, expected) => {
  const whole = { language: 'en', value, blocks: [], segments: [] };
  expect(findMasks(value, whole).map(({ start, end }) => value.slice(start, end))).toEqual(expected);
});

test.each([
  ['The < i > Swallow < / i > sailed', ['< i >', '< / i >']],
  ['The < b > Swallow < /b > sailed', ['< b >', '< /b >']],
  ['Where a < b > c holds', []],
])('tags of %s', (text, expected) => {
  expect(findMarkup(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
