/** Numbers in running text: digits with all their readings, number words, scale words, and what is part of something else. */
import { describe, expect, test } from 'vitest';
import { readDates } from '../../src/evidence/dates/dates.js';
import { maySayTheSame, powerOfTen } from '../../src/evidence/numbers/number-likeness.js';
import { readNumbers } from '../../src/evidence/numbers/numbers.js';
import { loadLanguagePack } from '../../src/languages/index.js';
import { segmentText } from '../../src/segment/segment-text.js';

async function numbersOf(language: string, value: string): Promise<(readonly [string, ...(number | string)[]])[]> {
  const pack = await loadLanguagePack(language);
  const text = segmentText({ language, value }, pack);
  const numbers = readNumbers({ text, pack, dates: readDates(text, pack) });
  return numbers.map(({ range, values, part }) => [
    value.slice(range.start, range.end),
    ...values,
    ...(part ? [part] : []),
  ]);
}

describe('digits', () => {
  test.each([
    ['en', '1,234', [['1,234', 1234, 1.234]]],
    ['de', '1.234', [['1.234', 1234, 1.234]]],
    ['en', '1.5', [['1.5', 1.5]]],
    ['de', '1.234.567,5', [['1.234.567,5', 1234567.5]]],
    ['hi', '12,34,567', [['12,34,567', 1234567]]],
    ['cs', '6 152 524 osob', [['6 152 524', 6152524, 6, 152, 524]]],
    ['fr', '10 000 volts', [['10 000', 10000, 10, 0]]],
    ['fr', '10\u202f000 volts', [['10\u202f000', 10000]]],
    ['ar', '١٬٥٠٠', [['١٬٥٠٠', 1500]]],
    ['ja', '１，５００円', [['１，５００', 1500, 1.5]]],
    [
      'zh-Hans',
      'P值为0.05，0.01',
      [
        ['0.05', 0.05],
        ['0.01', 0.01],
      ],
    ],
    ['en', '12.10.21', [['12.10.21']]],
  ])('%s: %s', async (language, text, expected) => {
    expect(await numbersOf(language, text)).toEqual(expected);
  });
});

describe('scales and words', () => {
  test.each([
    ['en', '2.5 million people', [['2.5 million', 2500000]]],
    ['en', 'two hundred and fifty thousand', [['two hundred and fifty thousand', 250000, 2, 50]]],
    ['de', '3 Milliarden', [['3 Milliarden', 3e9]]],
    ['de', 'zweihundertfünfzig', [['zweihundertfünfzig', 250]]],
    ['de', 'das 2,5-Milliarden-Programm', [['2,5-Milliarden-Programm', 2.5e9]]],
    ['es', '1.200 millones', [['1.200 millones', 1.2e9, 1.2e6]]],
    ['ru', '336 млн', [['336 млн', 3.36e8, 336]]],
    ['hi', '5 लाख', [['5 लाख', 500000]]],
    ['ja', '12億3000万円', [['12億3000万', 1230000000]]],
    ['ja', '三百二十人', [['三百二十', 320]]],
    ['zh-Hans', '近 300 万人', [['300 万', 3000000]]],
    ['zh-Hans', '200多万美元', [['200多万', 2000000]]],
    ['ko', '3만5000명', [['3만5000', 35000]]],
    ['ja', '3割', [['3', 3, 30]]],
  ])('%s: %s', async (language, text, expected) => {
    expect(await numbersOf(language, text)).toEqual(expected);
  });
});

describe('parts of something else', () => {
  test.each([
    [
      'en',
      'on November 2, 2022',
      [
        ['2', 2, 'date'],
        ['2022', 2022, 'date'],
      ],
    ],
    ['en', 'the 22nd time', [['22', 22, 'ordinal']]],
    ['en', 'at 10:30', [['10:30', 'time']]],
  ])('%s: %s', async (language, text, expected) => {
    expect(await numbersOf(language, text)).toEqual(expected);
  });
});

describe('numbers that may say the same', () => {
  test.each([
    [7.5, 7.46, 'rounded'],
    [17, 5, 'another clock'],
    [90, 1990, 'a decade'],
  ])('%d and %d: %s', (a, b) => {
    expect(maySayTheSame(a, b)).toBe(true);
    expect(maySayTheSame(b, a)).toBe(true);
  });

  test.each([
    [2.3, 23],
    [47, 74],
    [2002, 2022],
    [1050, 1500],
    [3e6, 3e9],
    [132, 832],
  ])('%d and %d do not', (a, b) => {
    expect(maySayTheSame(a, b)).toBe(false);
  });

  test('powers of ten', () => {
    expect([powerOfTen(3e9, 3e6), powerOfTen(2.3, 23), powerOfTen(2, 3), powerOfTen(0, 3)]).toEqual([3, -1, 0, 0]);
  });
});
