/** Stretches of words that stand twice in a row, found wherever they begin. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repeatedStretches } from '../../src/evidence/repetition/repeated-stretches.js';
import { loadLanguagePack } from '../../src/languages/index.js';
import { segmentText } from '../../src/segment/segment-text.js';

const english = await loadLanguagePack('en');

const stretchesOf = (value: string): string[][] => {
  const text = segmentText({ language: 'en', value }, english);
  return repeatedStretches(text).map(({ original, range }) =>
    [original, range].map(({ start, end }) => value.slice(start, end)),
  );
};

describe('repeated stretches', () => {
  it('are found across a full stop that ends no sentence', () => {
    const copy = '26 in a heavy storm from the sea.';
    expect(stretchesOf(`The bridge fell on Dec. ${copy} ${copy} Nobody was hurt.`)).toEqual([[copy, copy]]);
  });

  it('are none where fewer than four words, a cry or a short quotation is said again', () => {
    expect(stretchesOf('They walked on and on and on.')).toEqual([]);
    expect(stretchesOf('We will not leave this town! We will not leave this town!')).toEqual([]);
    expect(stretchesOf('“We will not leave town, we will not leave town,” he said.')).toEqual([]);
  });

  it('are exactly what was doubled, in any line of different words', () => {
    const word = fc.integer({ min: 0, max: 999 }).map((number) => `word${'abcdefghij'[number % 10] ?? ''}x${number}y`);
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 8, maxLength: 40 }),
        fc.nat(),
        fc.integer({ min: 5, max: 30 }),
        (words, from, many) => {
          const start = from % (words.length - 5);
          const copy = words.slice(start, start + many).join(' ');
          const rest = words.slice(start + many).join(' ');
          const [[original, again] = []] = stretchesOf(
            `${words.slice(0, start).join(' ')} ${copy} ${copy} ${rest}`.trim(),
          );
          expect([original, again]).toEqual([copy, copy]);
        },
      ),
    );
  });
});
