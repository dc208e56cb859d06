/** Word edits inside a bead: what is missing, extra, replaced, inflected or moved, and where. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignWords } from '../../src/align/align-words.js';
import { loadLanguagePack } from '../../src/languages/index.js';
import type { WordAlignment } from '../../src/model/alignment.js';
import { segmentText } from '../../src/segment/segment-text.js';

async function align(language: string, hypothesis: string, reference: string): Promise<WordAlignment> {
  const pack = await loadLanguagePack(language);
  const [left, right] = [hypothesis, reference].map((value) => segmentText({ language, value }, pack));
  if (!left || !right) throw new Error('no texts');
  const all = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  const bead = { index: 0, hypothesis: all(left.segments.length), other: all(right.segments.length), similarity: 1 };
  return alignWords(bead, { hypothesis: { text: left, pack }, reference: { text: right, pack } });
}

test.each([
  ['en', 'She waits because is late.', 'She waits because it is late.', [['missing', '', 'it', 18]]],
  ['en', 'They accuse them Malta of it.', 'They accuse Malta of it.', [['extra', 'them', '', 12]]],
  ['en', 'It lies to the east.', 'It lies in the east.', [['replaced', 'to', 'in', 8]]],
  [
    'en',
    'Malta sold a boat.',
    'Malta sold boats.',
    [
      ['extra', 'a', '', 11],
      ['inflected', 'boat', 'boats', 13],
    ],
  ],
  [
    'en',
    'Today the boats left Malta.',
    'The boats left Malta today.',
    [
      ['moved', 'Today', 'today', 0],
      ['missing', '', 'today', 26],
    ],
  ],
  [
    'ru',
    'Порт закрыли вчера.',
    'Порт вчера закрыли.',
    [
      ['moved', 'закрыли', 'закрыли', 5],
      ['missing', '', 'закрыли', 18],
    ],
  ],
  ['ja', '港は昨日閉鎖された。', '港は今日閉鎖された。', [['replaced', '昨日', '今日', 2]]],
  ['de', 'Der Hafen ist zu.', 'Der Hafen ist zu.', []],
])('%s: %s | %s', async (language, hypothesis, reference, expected) => {
  const { edits } = await align(language, hypothesis, reference);
  const words = (tokens: readonly { readonly text: string }[]): string => tokens.map(({ text }) => text).join(' ');
  expect(edits.map((edit) => [edit.kind, words(edit.hypothesis), words(edit.reference), edit.range.start])).toEqual(
    expected,
  );
});

test.each([
  ['en', 'They sold 1,500 boats.', 'They sold 1500 boats.', 'number'],
  ['en', 'They sold ten boats.', 'They sold 10 boats.', 'number'],
  ['de', 'Es kamen zwölf Gäste.', 'Es kamen 12 Gäste.', 'number'],
  ['ar', 'وصل ١٢ ضيفا.', 'وصل 12 ضيفا.', 'number'],
  ['en', 'It opens on Aug. 4.', 'It opens on August 4.', 'date'],
  ['fr', 'Il ouvre lun. matin.', 'Il ouvre lundi matin.', 'date'],
])('%s: %s says the same as %s', async (language, hypothesis, reference, stage) => {
  const { equivalents, edits } = await align(language, hypothesis, reference);
  expect(equivalents.map((pair) => pair.stage)).toEqual([stage]);
  expect(
    edits.flatMap((edit) => [...edit.hypothesis, ...edit.reference]).filter(({ kind }) => kind !== 'punctuation'),
  ).toEqual([]);
});

test.each([
  [
    'en',
    'Then Grigori Karassin spoke.',
    'Then Grigory Karasin spoke.',
    [
      ['inflected', 'Grigori', 'Grigory'],
      ['inflected', 'Karassin', 'Karasin'],
    ],
  ],
  ['ru', 'Потом Instagram закрыли.', 'Потом Инстаграм закрыли.', [['inflected', 'Instagram', 'Инстаграм']]],
  [
    'en',
    'The big goverment spoke.',
    'The great government spoke.',
    [
      ['replaced', 'big', 'great'],
      ['replaced', 'goverment', 'government'],
    ],
  ],
  [
    'en',
    'An old fmaily spoke.',
    'The old family spoke.',
    [
      ['replaced', 'An', 'The'],
      ['replaced', 'fmaily', 'family'],
    ],
  ],
  [
    'es',
    'Llegó la jefa nueva.',
    'Llegó un jefe anciano.',
    [
      ['replaced', 'la nueva', 'un anciano'],
      ['inflected', 'jefa', 'jefe'],
    ],
  ],
])(
  '%s: %s | %s: words that belong together are paired before the rest',
  async (language, hypothesis, reference, expected) => {
    const { edits } = await align(language, hypothesis, reference);
    const words = (tokens: readonly { readonly text: string }[]): string => tokens.map(({ text }) => text).join(' ');
    expect(edits.map((edit) => [edit.kind, words(edit.hypothesis), words(edit.reference)])).toEqual(expected);
  },
);

test('matches and edits together hold every token of both sides once', async () => {
  const word = fc.constantFrom('the', 'boat', 'boats', 'left', 'Malta', 'on', 'Mon', 'Monday', 'ten', '10', 'not');
  const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
  await fc.assert(
    fc.asyncProperty(sentence, sentence, async (hypothesis, reference) => {
      const { matches, equivalents, edits } = await align('en', hypothesis, reference);
      const pairs = [...matches, ...equivalents];
      const own = [...pairs.map((pair) => pair.hypothesis), ...edits.flatMap((edit) => edit.hypothesis)];
      expect(own.map(({ start }) => start).sort((a, b) => a - b)).toEqual(
        [...new Set(own.map(({ start }) => start))].sort((a, b) => a - b),
      );
      expect(own.reduce((sum, { text }) => sum + text.length, 0)).toBe(hypothesis.replaceAll(' ', '').length);
      for (const { range } of edits) {
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeLessThanOrEqual(hypothesis.length);
      }
    }),
  );
});
