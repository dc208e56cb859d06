/** Typed word edits: what changed, and of what part, in sentence pairs of several languages. */
import { expect, test } from 'vitest';
import { createChecker } from '../../src/check.js';
import type { WordDifference } from '../../src/model/run-result.js';

async function differences(
  language: string,
  value: string,
  ...references: readonly string[]
): Promise<readonly WordDifference[]> {
  const { check } = await createChecker({ differences: true }, []);
  const result = await check({
    id: 'a',
    hypothesis: { language, value },
    references: references.map((reference) => ({ language, value: reference })),
    allow: [],
  });
  return result.differences ?? [];
}

type Row = readonly [kind: string, part: string, hypothesis: string, reference: string];

async function rows(language: string, value: string, ...references: readonly string[]): Promise<Row[]> {
  const found = await differences(language, value, ...references);
  return found.map(({ kind, part, start, end, reference }) => [kind, part, value.slice(start, end), reference]);
}

test.each<readonly [language: string, hypothesis: string, reference: string, expected: readonly Row[]]>([
  ['en', 'The ferry left Oslo at dawn.', 'The ferry left Bergen at dawn.', [['replaced', 'name', 'Oslo', 'Bergen']]],
  ['en', 'The ferry carried 30 cars.', 'The ferry carried 13 cars.', [['replaced', 'number', '30', '13']]],
  ['en', 'It opens again in March.', 'It opens again in May.', [['replaced', 'date', 'March', 'May']]],
  ['en', 'The road is 5 kilometres long.', 'The road is 5 miles long.', [['replaced', 'unit', 'kilometres', 'miles']]],
  ['en', 'The captain did turn back.', 'The captain did not turn back.', [['missing', 'negation', '', 'not']]],
  ['en', 'The port must close today.', 'The port may close today.', [['replaced', 'modal', 'must', 'may']]],
  ['en', 'Keller said he would wait.', 'Keller said she would wait.', [['replaced', 'pronoun', 'he', 'she']]],
  ['en', 'The crew saw the whale.', 'The crew saw a whale.', [['replaced', 'article', 'the', 'a']]],
  ['en', 'It lies on the coast.', 'It lies off the coast.', [['replaced', 'preposition', 'on', 'off']]],
  [
    'en',
    'We saw the big house there.',
    'We saw a large home there.',
    [
      ['replaced', 'article', 'the', 'a'],
      ['replaced', 'content word', 'big house', 'large home'],
    ],
  ],
  ['en', 'We also asked Costa about it.', 'We asked Costa about it.', [['extra', 'function word', 'also', '']]],
  [
    'en',
    'Yesterday we asked Costa.',
    'We asked Costa yesterday.',
    [['moved', 'content word', 'Yesterday', 'yesterday']],
  ],
  [
    'fr',
    'Le maire a rouvert le pont.',
    'La mairesse a rouvert le pont.',
    [
      ['replaced', 'article', 'Le', 'La'],
      ['inflected', 'content word', 'maire', 'mairesse'],
    ],
  ],
  [
    'es',
    'El barco no salió el lunes.',
    'El barco salió el martes.',
    [
      ['extra', 'negation', 'no', ''],
      ['replaced', 'date', 'lunes', 'martes'],
    ],
  ],
  [
    'de',
    'Der Hafen liegt vor der Stadt.',
    'Der Hafen liegt hinter der Stadt.',
    [['replaced', 'preposition', 'vor', 'hinter']],
  ],
  [
    'ru',
    'Порт закрыли на три часа.',
    'Порт закрыли на пять часов.',
    [
      ['replaced', 'number', 'три', 'пять'],
      ['inflected', 'unit', 'часа', 'часов'],
    ],
  ],
  ['pl', 'Statek wypłynął z Gdyni.', 'Statek wypłynął z Oslo.', [['replaced', 'name', 'Gdyni', 'Oslo']]],
  ['ja', '船は昨日オスロを出た。', '船は今日オスロを出た。', [['replaced', 'content word', '昨日', '今日']]],
])('%s: %s | %s', async (language, hypothesis, reference, expected) => {
  expect(await rows(language, hypothesis, reference)).toEqual(expected);
});

test('another writing of a number or a date is no difference', async () => {
  expect(await rows('en', 'On Aug. 4 ten boats left.', 'On August 4 10 boats left.')).toEqual([]);
});

test('what another reference has too is no difference', async () => {
  const hypothesis = 'The ferry departed at dawn.';
  expect(await rows('en', hypothesis, 'The ferry left at dawn.')).toHaveLength(1);
  expect(await rows('en', hypothesis, 'The ferry left at dawn.', 'The boat departed at dawn.')).toEqual([]);
  expect(await rows('en', 'The ferry left.', 'The old ferry left.', 'The ferry sailed.')).toEqual([]);
});

test('a text without a reference has none, and nobody gets them unasked', async () => {
  expect(await differences('en', 'The ferry left.')).toEqual([]);
  const { check } = await createChecker({}, []);
  const text = { language: 'en', value: 'The ferry left.' };
  expect((await check({ id: 'a', hypothesis: text, references: [text], allow: [] })).differences).toBeUndefined();
});
