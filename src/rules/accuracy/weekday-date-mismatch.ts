/** A weekday that the date does not have (`Wednesday, April 2, 2022` was a Saturday), or a day that the month does not have. */
import type { DateMention, Evidence } from '../../model/evidence.js';
import type { Report } from '../../model/finding.js';
import type { LanguagePack } from '../../model/language-pack.js';
import { dayExists, describeDate, weekdayName, weekdayOf } from '../../evidence/dates/calendar.js';
import { agreesIn, bareYears, yearWitnesses } from '../../evidence/dates/candidate-years.js';
import { datesFacing } from '../../evidence/dates/facing-dates.js';
import { packWords } from '../../evidence/words/pack-words.js';
import { calendarWords } from '../../evidence/dates/calendar-words.js';
import { defineArticleRule } from '../define-rule.js';

/** Outside the Gregorian calendar's use, and where a year may be Buddhist or of another era. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2200;

export default defineArticleRule({
  id: 'weekday-date-mismatch',
  dimension: 'accuracy',
  severity: 'major',
  stage: 'stable',
  confidence: 0.95,
  needs: [],
  absorbs: ['date-conflict'],
  summary: 'Weekday and date do not agree, or there is no such day.',
  why: 'One of the two is wrong, usually a month that was guessed or a day that was misread, and the reader cannot know which.',
  fix: 'Look up the day in the source or another report, and correct what is wrong.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: 'The pub closed its doors on [[31 September]].',
        message: '“31 September” cannot be: September has no day 31.',
      },
      {
        language: 'fr',
        hypothesis: 'Le bar a fermé le [[31 septembre]] au soir.',
        message: '“31 septembre” cannot be: September has no day 31.',
      },
      {
        language: 'en',
        hypothesis: 'The deadline is [[31 June]] next year.',
        message: '“31 June” cannot be: June has no day 31.',
      },
      {
        language: 'en',
        hypothesis: 'The pub opens on [[February 30]] and closes in May.',
        message: '“February 30” cannot be: February has no day 30.',
      },
      {
        language: 'fr',
        hypothesis: 'La fête commence le [[32 mars]] à midi.',
        message: '“32 mars” cannot be: March has no day 32.',
      },
      {
        language: 'uk',
        hypothesis: 'Прийом заявок триває до вечора, термін спливає [[31 червня]] цього року.',
        message: '“31 червня” cannot be: June has no day 31.',
      },
      {
        language: 'hu',
        hypothesis: 'A pályázat határideje [[június 31-én]] jár le.',
        message: '“június 31-én” cannot be: June has no day 31.',
      },
      {
        language: 'pl',
        hypothesis: 'Wiatr osłabnie [[32 października 2022]] po południu.',
        message: '“32 października 2022” cannot be: October 2022 has no day 32.',
      },
      {
        language: 'zh-Hant',
        hypothesis: '說明會將於[[2月30日]]在台北舉行。',
        message: '“2月30日” cannot be: February has no day 30.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '会议定于[[2023年8月32日]]召开。',
        message: '“2023年8月32日” cannot be: August 2023 has no day 32.',
      },
      {
        language: 'en',
        hypothesis: 'The court ruled on [[Wednesday, April 2, 2022]], in favour of the town.',
        message: '“Wednesday, April 2, 2022” cannot be: 2 April 2022 was a Saturday.',
      },
      {
        language: 'en',
        date: '2022-11-03',
        hypothesis: 'The court ruled on [[Wednesday, April 2]], in favour of the town.',
        message: '“Wednesday, April 2” cannot be: 2 April 2022 was a Saturday.',
      },
      {
        language: 'ru',
        hypothesis: 'Суд вынес решение в [[среду, 2 апреля 2022]] года.',
        message: '“среду, 2 апреля 2022” cannot be: 2 April 2022 was a Saturday.',
      },
      {
        language: 'es',
        hypothesis: 'El tribunal resolvió el [[31 de noviembre de 2022]] a favor del municipio.',
        message: '“31 de noviembre de 2022” cannot be: November 2022 has no day 31.',
      },
      {
        language: 'ja',
        hypothesis: '裁判所は[[2022年4月2日（水）]]に判決を出した。',
        message: '“2022年4月2日（水）” cannot be: 2 April 2022 was a Saturday.',
      },
    ],
    good: [
      { language: 'cs', hypothesis: 'Bude to 17 dní po 1. prosinci 2001.' },
      { language: 'en', hypothesis: 'Route 31 September sale, and in June 31 people moved to Unit 32 May Street.' },
      { language: 'en', hypothesis: 'A crash on February 30 miles away, and 31 April showers, were forgotten.' },
      { language: 'ja', hypothesis: '会議は2月29日か8月31日に開く。' },
      { language: 'en', hypothesis: 'In June 31 people were hurt, and on February 29, 2024, nobody was.' },
      {
        language: 'en',
        hypothesis: 'The court ruled on Wednesday, November 2, 2022, and will sit again on Friday, March 3.',
      },
      { language: 'en', hypothesis: 'The court ruled on Wednesday, April 2.' },
      {
        language: 'en',
        hypothesis:
          'Back in 2014 the rule was new. On Wednesday, April 2, nobody had read it, says the note of 3 May 2022.',
      },
      { language: 'de', hypothesis: 'Das Gericht entschied am Mittwoch, den 2. November 2022.' },
      { language: 'zh-Hans', date: '2022-11-03', hypothesis: '法院于11月2日（周三）作出裁决。' },
    ],
  },
  *check(hypothesis, evidence) {
    for (const date of evidence.dates) {
      const quote = hypothesis.value.slice(date.range.start, date.range.end);
      const report = judgeDay(date, quote, evidence) ?? judgeWeekday(date, quote, evidence);
      if (report) yield withSource(report, date, evidence);
    }
  },
});

/** A day that the month does not have; a number beside a month may be something else unless a weekday or a year makes it a date. */
function judgeDay(date: DateMention, quote: string, evidence: Evidence): Report | undefined {
  const { range, day, month, year } = date;
  if (day === undefined || month === undefined) return undefined;
  if (dayExists(year, month, day)) return undefined;
  if (!isSurelyDate(date, quote) && !standsAsDate(date, quote, evidence)) return undefined;
  return { range, message: `“${quote}” cannot be: ${describeDate({ month, year })} has no day ${day}.` };
}

/** Where month and day have their own characters (`2月30日`) nothing else can be meant. */
function isSurelyDate({ weekday, year }: DateMention, quote: string): boolean {
  return weekday !== undefined || year !== undefined || /[月월]/u.test(quote);
}

/** Where the day stands before its month nothing else can be meant, but in English, and above 31 only behind a word that opens a day. */
function standsAsDate(date: DateMention, quote: string, { pack, text }: Evidence): boolean {
  const { segment, range, order, day = 0 } = date;
  const before = segment.tokens.findLast(({ end }) => end <= range.start)?.normal ?? '';
  const isOpened = calendarWords(text.language, pack).dayOpeners.has(before);
  if (pack.tag === 'en')
    return isOpened ? day <= LONGEST_MONTH && countsNothing(date, pack) : isEnglishDate(date, pack);
  if (order === 'mdy') return SUFFIXED_DAY.test(quote) && day <= LONGEST_MONTH;
  return order === 'dmy' && (day <= LONGEST_MONTH || isOpened);
}

/** Hungarian `június 31-én`. */
const SUFFIXED_DAY = /\d-\p{Ll}/u;

/** `on 31 September`: behind an article or a preposition; or nothing that could be counted follows. */
function isEnglishDate(date: DateMention, pack: LanguagePack): boolean {
  if (date.order !== 'dmy' || (date.day ?? 0) > LONGEST_MONTH) return false;
  const before = date.segment.tokens.findLast(({ end }) => end <= date.range.start);
  const isLed = before?.kind === 'word' && packWords(pack, 'articles', 'prepositions').has(before.normal);
  return isLed || (before?.kind === 'word' && before.text === before.normal && countsNothing(date, pack));
}

function countsNothing({ segment, range }: DateMention, pack: LanguagePack): boolean {
  const next = segment.tokens.find(({ start }) => start >= range.end);
  if (next === undefined || next.kind === 'punctuation') return true;
  return packWords(pack, 'function-words').has(next.normal) || POINTING.test(next.normal);
}

/** `31 June next year`. */
const POINTING = /^(?:next|last|this)$/;

const LONGEST_MONTH = 31;

function judgeWeekday(date: DateMention, quote: string, evidence: Evidence): Report | undefined {
  if (date.weekday === undefined || date.day === undefined || date.month === undefined) return undefined;
  return date.year === undefined ? judgeByArticle(date, quote, evidence) : judgeByYear(date, date.year, quote);
}

function judgeByYear(date: DateMention, year: number, quote: string): Report | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || agreesIn(year, date)) return undefined;
  const message = messageFor(date, year, quote);
  return message === undefined ? undefined : { range: date.range, message };
}

/** No year that the article vouches for fits, nor the one before or behind it, nor one that the text names alone. */
function judgeByArticle(date: DateMention, quote: string, evidence: Evidence): Report | undefined {
  const witnesses = yearWitnesses(evidence);
  const [first] = witnesses;
  if (!first) return undefined;
  const years = witnesses.flatMap(({ year }) => [year - 1, year, year + 1]);
  if ([...years, ...bareYears(evidence)].some((year) => agreesIn(year, date))) return undefined;
  const message = messageFor(date, first.year, quote);
  if (message === undefined) return undefined;
  return {
    range: date.range,
    message,
    evidence: [`The year follows from ${first.witness}; the years beside it do not fit either.`],
  };
}

function messageFor({ day = 0, month = 0 }: DateMention, year: number, quote: string): string | undefined {
  const real = weekdayOf(year, month, day);
  if (real === undefined) return undefined;
  return `“${quote}” cannot be: ${describeDate({ day, month, year })} was a ${weekdayName(real)}.`;
}

/** What the source says too is the source's own error: the editor should know, but the translation is right. */
function withSource(report: Report, date: DateMention, evidence: Evidence): Report {
  if (!evidence.source) return report;
  const same = datesFacing(date.segment, evidence.source).find(
    ({ weekday, day, month }) => weekday === date.weekday && day === date.day && month === date.month,
  );
  if (!same) return report;
  const quote = evidence.source.text.value.slice(same.range.start, same.range.end);
  return {
    ...report,
    severity: 'minor',
    evidence: [...(report.evidence ?? []), `The source has the same error: “${quote}”.`],
    related: [{ text: 'source', range: same.range }],
  };
}
