/** Which lists have a word in a sentence. */
import { expect, test } from 'vitest';
import { hasWordOf } from '../../src/evidence/words/words-present.js';
import { loadLanguagePack } from '../../src/languages/index.js';
import { openWords } from '../../src/segment/known-words.js';
import { tokenize, tokenizingFor } from '../../src/segment/tokenize.js';

const pack = await loadLanguagePack('en');
const sentence = tokenize('The mayor spoke to us.', 0, tokenizingFor(pack, 'en', openWords()));
const other = tokenize('It rained.', 0, tokenizingFor(pack, 'en', openWords()));

test('a list has a word of a sentence, or none', () => {
  const pronouns = new Set(['us', 'it']);
  const weather = new Map([['rained', 1]]);
  expect([sentence, other].map((tokens) => hasWordOf(tokens, pronouns, pack))).toEqual([true, true]);
  expect([sentence, other].map((tokens) => hasWordOf(tokens, weather, pack))).toEqual([false, true]);
  expect(hasWordOf(sentence, new Set<string>(), pack)).toBe(false);
});

test('lists that are asked for later count as well, however many there are', () => {
  const lists = Array.from({ length: 70 }, (_, index) => new Set(index % 3 === 0 ? ['mayor', 'rained'] : ['nothing']));
  const answers = lists.map((list) => hasWordOf(sentence, list, pack));
  expect(answers).toEqual(lists.map((_, index) => index % 3 === 0));
  expect(lists.map((list) => hasWordOf(sentence, list, pack))).toEqual(answers);
});

test('a sentence is asked about lists of several packs', async () => {
  const french = await loadLanguagePack('fr');
  const [own, theirs] = [new Set(['mayor']), new Set(['maire'])];
  expect([hasWordOf(sentence, own, pack), hasWordOf(sentence, theirs, french)]).toEqual([true, false]);
  expect(hasWordOf(sentence, own, pack)).toBe(true);
});
