/** Usual sequences of words: what fits together gains more than what does not. */
import { describe, expect, test } from 'vitest';
import { loadLanguagePack } from '../../src/languages/index.js';
import { edgeClasses, sequenceClass, writtenClasses } from '../../src/score/sequence-classes.js';
import { sequenceGain } from '../../src/score/sequence-gains.js';
import { segmentText } from '../../src/segment/segment-text.js';

async function gainOf(language: string, value: string): Promise<number> {
  const pack = await loadLanguagePack(language);
  return sequenceGain(segmentText({ language, value }, pack), pack);
}

test.each([
  ['en', 'She wants to go to the old harbour.', 'She wants to go the to old harbour.'],
  ['en', 'They have been waiting for an hour.', 'They have been wait for an hour.'],
  ['de', 'Er hat gestern mit dem Minister gesprochen.', 'Er hat gestern mit der Minister gesprochen.'],
  ['fr', 'Il a parlé avec les élèves de la ville.', 'Il a parlé avec le élèves de la ville.'],
  ['es', 'No quiere hablar con los periodistas.', 'No quiere con hablar los periodistas.'],
  ['pt', 'Ela não quer falar com os vizinhos.', 'Ela quer não falar os com vizinhos.'],
  ['ru', 'Он не хотел говорить об этом.', 'Он хотел говорить не этом об.'],
  ['zh-Hans', '他昨天在北京说。', '他昨天北京说在。'],
])('%s: “%s” gains more than “%s”', async (language, better, worse) => {
  expect(await gainOf(language, better)).toBeGreaterThan(await gainOf(language, worse));
});

test('a language without a table gains nothing', async () => {
  expect(await gainOf('fi', 'Ministeri allekirjoitti sopimuksen.')).toBe(0);
});

test('an empty text gains nothing', async () => {
  expect(await gainOf('en', '')).toBe(0);
});

describe('the class of a token', () => {
  const known = new Set(['the', '-ing', '-g', ',']);
  const classOf = (text: string, kind: 'word' | 'number' | 'punctuation', isFirst = false): string =>
    sequenceClass(
      { kind, text, normal: text.toLowerCase(), start: 0, end: text.length },
      (name) => known.has(name),
      isFirst,
    );

  test.each([
    ['the', 'word', 'the'],
    ['running', 'word', '-ing'],
    ['dog', 'word', '-g'],
    ['ing', 'word', '-g'],
    ['house', 'word', '+a'],
    ['Anna', 'word', '+Aa'],
    ['NATO', 'word', '+AA'],
    ['1,500', 'number', '+0'],
    [',', 'punctuation', ','],
    [';', 'punctuation', '+.'],
  ] as const)('%s (%s) is %s', (text, kind, name) => {
    expect(classOf(text, kind)).toBe(name);
  });

  test('a capital says nothing at the beginning of a segment', () => {
    expect([classOf('The', 'word', true), classOf('Running', 'word', true)]).toEqual(['the', '-ing']);
    expect([classOf('The', 'word'), classOf('Running', 'word')]).toEqual(['+Aa', '+Aa']);
  });
});

describe('every table', () => {
  test.each([
    'ar',
    'cs',
    'de',
    'en',
    'es',
    'fr',
    'he',
    'hi',
    'it',
    'ja',
    'ko',
    'nl',
    'pl',
    'pt',
    'ro',
    'ru',
    'sv',
    'tr',
    'uk',
    'zh-Hans',
  ])('%s names each class once, and gains of known classes only', async (language) => {
    const rows = (await loadLanguagePack(language)).tables['sequence-gains'] ?? [];
    const names = new Set(rows.map(([name]) => name));
    expect(names.size).toBe(rows.length);
    expect([...edgeClasses, ...writtenClasses].filter((name) => !names.has(name))).toEqual([]);
    const columns = rows.flatMap((row) => row.slice(3)).map((column) => column.split(' '));
    expect(columns.filter(([gain]) => !/^-?\d+$/.test(gain ?? ''))).toEqual([]);
    expect(columns.flatMap(([, ...classes]) => classes).filter((name) => !names.has(name))).toEqual([]);
  });
});
