/** Dates in running text: read back as CLDR writes them in every language, and in the shapes that papers and machines write. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weekdayOf } from '../../src/evidence/dates/calendar.js';
import { readDates } from '../../src/evidence/dates/dates.js';
import { loadLanguagePack } from '../../src/languages/index.js';
import type { DateMention } from '../../src/model/evidence.js';
import { segmentText } from '../../src/segment/segment-text.js';

async function datesOf(language: string, value: string): Promise<readonly DateMention[]> {
  const pack = await loadLanguagePack(language);
  return readDates(segmentText({ language, value }, pack), pack);
}

/** `quote: weekday day month year` of each date. */
async function readings(language: string, value: string): Promise<string[]> {
  const dates = await datesOf(language, value);
  return dates.map(({ range, weekday = '-', day = '-', month = '-', year = '-' }) => {
    return `${value.slice(range.start, range.end)}: ${weekday} ${day} ${month} ${year}`;
  });
}

const LANGUAGES = [
  'en',
  'en-GB',
  'pt',
  'pt-BR',
  'es',
  'es-MX',
  'fr',
  'fr-CA',
  'it',
  'de',
  'nl',
  'sv',
  'pl',
  'cs',
  'ru',
  'uk',
  'tr',
  'ar',
  'he',
  'hi',
  'zh-Hans',
  'ja',
  'ko',
  'da',
  'fi',
  'ro',
  'hu',
  'el',
];

describe.each(LANGUAGES)('%s', (language) => {
  test('a full date as CLDR writes it is read back whole', async () => {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { dateStyle: 'full', timeZone: 'UTC' });
    const day = fc.date({
      min: new Date(Date.UTC(1950, 0, 1)),
      max: new Date(Date.UTC(2060, 0, 1)),
      noInvalidDate: true,
    });
    await fc.assert(
      fc.asyncProperty(day, async (date) => {
        const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        const [first, ...others] = await datesOf(language, format.format(date));
        expect(others).toEqual([]);
        expect(first).toMatchObject({ year, month, day: dayOfMonth, weekday: weekdayOf(year, month, dayOfMonth) });
      }),
      { numRuns: 40 },
    );
  });
});

describe('in words', () => {
  test.each([
    ['en', 'He said on Wednesday the 2nd that it rained.', ['Wednesday the 2nd: 3 2 - -']],
    [
      'en',
      'On Wed., Nov. 2, 2022, it rained; by May 5 it had stopped.',
      ['Wed., Nov. 2, 2022: 3 2 11 2022', 'May 5: - 5 5 -'],
    ],
    ['en', 'In March 2021 he may 2 times have left on Tuesday 15 people.', ['March 2021: - - 3 2021']],
    [
      'de',
      'Am Mittwoch, den 2. November, und am Mittwoch (2).',
      ['Mittwoch, den 2. November: 3 2 11 -', 'Mittwoch (2): 3 2 - -'],
    ],
    [
      'es',
      'El 2 de noviembre de 2022 y el 2 de November.',
      ['2 de noviembre de 2022: - 2 11 2022', '2 de November: - 2 11 -'],
    ],
    [
      'pt',
      'Na quarta-feira, 2, e na sexta-feira (4), choveu.',
      ['quarta-feira, 2: 3 2 - -', 'sexta-feira (4): 5 4 - -'],
    ],
    ['fr', 'Du 1er mars au mercredi 2 novembre.', ['1er mars: - 1 3 -', 'mercredi 2 novembre: 3 2 11 -']],
    ['ru', 'В среду (2 ноября) и 4-го декабря.', ['среду (2 ноября): 3 2 11 -', '4-го декабря: - 4 12 -']],
    ['pl', 'W środę, 2 listopada 2022 r., padało.', ['środę, 2 listopada 2022: 3 2 11 2022']],
    ['cs', 'Ve středu 2. listopadu pršelo.', ['středu 2. listopadu: 3 2 11 -']],
    ['tr', '2 Kasım 2022 Çarşamba günü yağmur yağdı.', ['2 Kasım 2022 Çarşamba: 3 2 11 2022']],
    ['ar', 'يوم الأربعاء ٢ نوفمبر/تشرين الثاني ٢٠٢٢.', ['الأربعاء ٢ نوفمبر/تشرين الثاني ٢٠٢٢: 3 2 11 2022']],
    ['he', 'ביום רביעי, 2 בנובמבר, וב-4 בדצמבר.', ['רביעי, 2 בנובמבר: 3 2 11 -', '4 בדצמבר: - 4 12 -']],
    ['zh-Hans', '周三（2日）和十一月二日，为期3日。', ['周三（2日）: 3 2 - -', '十一月二日: - 2 11 -']],
    ['ja', '令和4年11月2日（水）から3日間。', ['令和4年11月2日（水）: 3 2 11 2022']],
    ['ko', '수요일(2일)부터 3일간 비가 왔다.', ['수요일(2일): 3 2 - -']],
  ])('%s: %s', async (language, text, expected) => {
    expect(await readings(language, text)).toEqual(expected);
  });
});

describe('in figures', () => {
  test.each([
    ['en', '26.11.2022', { order: 'dmy', separator: '.', ambiguous: false }],
    ['en', '11/26/2022', { order: 'mdy', separator: '/', ambiguous: false }],
    ['en', '3/4/2022', { order: 'mdy', separator: '/', ambiguous: true }],
    ['de', '03.04.2022', { order: 'dmy', separator: '.', ambiguous: true }],
    ['ja', '2022-11-26', { order: 'ymd', separator: '-', ambiguous: false }],
    ['ar', '٢٦/١١/٢٠٢٢', { order: 'dmy', separator: '/', ambiguous: false }],
  ])('%s %s', async (language, text, facts) => {
    expect(await datesOf(language, text)).toMatchObject([{ form: 'numeric', ...facts }]);
  });

  test.each(['1.2.3', '2:1', '192.168.10.2022', '3/4', '12,345.2022', 'ab12.11.2022'])(
    '%s is no date',
    async (text) => {
      expect(await datesOf('en', text)).toEqual([]);
    },
  );
});

test('ranges lie in their text and in order, whatever the text', async () => {
  const words = fc.constantFrom(
    'Wednesday',
    'May',
    '2',
    '2nd',
    'the',
    ',',
    '(',
    ')',
    'of',
    '2022',
    '11/12/2022',
    'so',
    '\n',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(words, { maxLength: 30 }), async (pieces) => {
      const text = pieces.join(' ');
      let last = 0;
      for (const { range } of await datesOf('en', text)) {
        expect(range.start).toBeGreaterThanOrEqual(last);
        expect(range.end).toBeGreaterThan(range.start);
        last = range.end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 200 },
  );
});
