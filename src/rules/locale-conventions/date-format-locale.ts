/** A date in figures written as another country writes it: `26.11.2022` in English. */
import type { DateMention } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import {
  clockHabit,
  foreignClockTimes,
  frenchClockTimes,
  timesToldTwice,
  type ClockHabit,
} from '../../evidence/dates/foreign-clock-times.js';
import { defineArticleRule } from '../define-rule.js';

/** Behind these a row of figures is a version or a clause, not a date. */
const NUMBERED_THING = /(?:version|v|§|art|no|nr|№)\.?\s?$/iu;

export default defineArticleRule({
  id: 'date-format-locale',
  dimension: 'locale-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  summary: 'A date or time in figures is written as another language writes it.',
  why: 'Readers take 03.04.2022 for a version number or for the wrong day when it is not written as they know it.',
  fix: 'Write the date as the language writes it, best with the month in letters.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: 'The viewing starts at [[21:30 p.m.]] on the roof.',
        message: 'The time “21:30 p.m.” counts to 24 and has a half of the day as well.',
      },
      {
        language: 'en',
        hypothesis: 'The viewing starts at [[9h30]] on the roof.',
        message: 'The time “9h30” has an “h” between hours and minutes, which en does not write.',
      },
      {
        language: 'de',
        hypothesis: 'Die Türen öffnen um [[19h30]] am Samstag.',
        message: 'The time “19h30” has an “h” between hours and minutes, which de does not write.',
      },
      {
        language: 'uk',
        hypothesis: 'Показ почнеться о [[21:30 PM]] на даху.',
        message: 'The time “21:30 PM” counts to 24 and has a half of the day as well.',
      },
      {
        language: 'fi',
        hypothesis: 'Kirja ilmestyi [[09/26/2023]] Turussa.',
        message: 'The date “09/26/2023” has slashes, which fi does not write in dates.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '双方将于[[17/03/2023]]重新谈判。',
        message: 'The date “17/03/2023” puts the day first, which zh-Hans does not.',
      },
      {
        language: 'en',
        hypothesis: 'The bridge was opened on [[14.09.2021]] by the mayor.',
        message: 'The date “14.09.2021” has full stops, which en does not write in dates.',
      },
      {
        language: 'fr',
        hypothesis: 'Le pont a été ouvert le [[09/14/2021]] par le maire.',
        message: 'The date “09/14/2021” puts the month first, which fr does not.',
      },
      {
        language: 'ru',
        hypothesis: 'Мост открыли [[14/09/2021]] в присутствии мэра.',
        message: 'The date “14/09/2021” has slashes, which ru does not write in dates.',
      },
      {
        language: 'pl',
        hypothesis: 'Muzeum otwiera drzwi o [[5 PM]] w sobotę.',
        message: 'The time “5 PM” has an English half of the day; pl counts 24 hours.',
      },
      {
        language: 'ru',
        hypothesis: 'Музей открывается в [[9:30 a.m.]] каждый день.',
        message: 'The time “9:30 a.m.” has an English half of the day; ru counts 24 hours.',
      },
      {
        language: 'ko',
        hypothesis: '박물관은 토요일 [[10:30 AM]]에 문을 연다.',
        message: 'The time “10:30 AM” has an English half of the day; ko has words of its own.',
      },
      {
        language: 'pt-BR',
        hypothesis: 'O museu abre às [[2:30 PM]] no sábado.',
        message: 'The time “2:30 PM” has an English half of the day; pt-BR counts 24 hours.',
      },
      {
        language: 'es',
        hypothesis: 'La función empieza a las [[6:30 PM]] en el teatro.',
        message: 'The time “6:30 PM” has an English half of the day; es writes it with full stops.',
      },
      {
        language: 'ar',
        hypothesis: 'يفتح المتحف أبوابه في الساعة [[9:30 PM]] مساء كل سبت.',
        message: 'The time “9:30 PM” has an English half of the day; ar has words of its own.',
      },
      {
        language: 'en-US',
        hypothesis: 'The prize is awarded on [[14/10/2026]] in Turin.',
        message: 'The date “14/10/2026” puts the day first, which en-US does not.',
      },
    ],
    good: [
      { language: 'pt', hypothesis: 'A sessão começa às 19h30 no telhado.' },
      { language: 'en', hypothesis: 'The 24h20 format of the race, 12h a day, is new.' },
      { language: 'es-MX', hypothesis: 'La función empieza a las 6:30 PM en el teatro.' },
      { language: 'en-GB', hypothesis: 'The prize is awarded on 14/10/2026 in Turin.' },
      { language: 'de', hypothesis: 'Platz 3 am Samstag, 15.30 Uhr, Halle 4 PMK.' },
      { language: 'es', hypothesis: 'La reunión empieza a las 7 p.m. en la plaza.' },
      {
        language: 'en',
        hypothesis: 'The log of 2021-09-14 names 9/14/2021 as the day, after version 1.2.2021 came out.',
      },
      { language: 'de', hypothesis: 'Die Brücke wurde am 14.09.2021 eröffnet.' },
      { language: 'ja', hypothesis: '橋は2021年9月14日に開通した。' },
      { language: 'ru', hypothesis: 'Мост открыли 14.09.2021 в присутствии мэра.' },
    ],
  },
  *check({ value, language }, { dates, pack }) {
    for (const range of timesToldTwice(value, language)) {
      const quote = value.slice(range.start, range.end);
      yield { range, message: `The time “${quote}” counts to 24 and has a half of the day as well.` };
    }
    for (const range of frenchClockTimes(value, language)) {
      const quote = value.slice(range.start, range.end);
      yield {
        range,
        message: `The time “${quote}” has an “h” between hours and minutes, which ${language} does not write.`,
      };
    }
    for (const range of foreignClockTimes(value, language)) {
      const quote = value.slice(range.start, range.end);
      const habit = HABITS[clockHabit(language)];
      yield { range, message: `The time “${quote}” has an English half of the day; ${language} ${habit}.` };
    }
    for (const date of dates) {
      if (
        date.form !== 'numeric' ||
        (pack.depth === 'basic' ? !isMonthFirst(date, language) : isUsual(date, pack, language))
      )
        continue;
      const quote = value.slice(date.range.start, date.range.end);
      if (NUMBERED_THING.test(value.slice(Math.max(0, date.range.start - 12), date.range.start))) continue;
      yield { range: date.range, message: `The date “${quote}” ${fault(date, pack)}`.replace('{language}', language) };
    }
  },
});

const HABITS: Readonly<Record<ClockHabit, string>> = {
  whole: 'counts 24 hours',
  own: 'has words of its own',
  english: 'writes it with full stops',
};

/** Of a language without a pack CLDR tells at least that it does not put the month first. */
function isMonthFirst({ order, ambiguous }: DateMention, language: string): boolean {
  if (order !== 'mdy' || ambiguous || Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return false;
  const parts = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { dateStyle: 'short' }).formatToParts(0);
  return parts.find(({ type }) => type === 'month' || type === 'day' || type === 'year')?.type !== 'month';
}

/** ISO 8601 is at home everywhere; of a language without formats nothing is known. */
function isUsual(
  { order, separator, ambiguous }: DateMention,
  { numericDates }: LanguagePack,
  language: string,
): boolean {
  if (language === 'en-US' && order === 'dmy' && !ambiguous) return false;
  const isIso = order === 'ymd' && separator === '-';
  const known = (usual: (typeof numericDates)[number]): boolean =>
    usual.order === order && usual.separator.trim() === separator;
  return isIso || numericDates.length === 0 || numericDates.some(known);
}

function fault({ order, separator }: DateMention, { numericDates }: LanguagePack): string {
  const sameSeparator = numericDates.length === 0 || numericDates.some((usual) => usual.separator.trim() === separator);
  if (!sameSeparator) return `has ${nameOf(separator)}, which {language} does not write in dates.`;
  return `puts the ${order === 'ymd' ? 'year' : order === 'mdy' ? 'month' : 'day'} first, which {language} does not.`;
}

function nameOf(separator: string | undefined): string {
  if (separator === '.') return 'full stops';
  return separator === '/' ? 'slashes' : 'hyphens';
}
