/** Dates as Chinese, Japanese and Korean write them: 2022年11月2日（周三）, 11月2日（水）, 11월 2일 수요일. */
import type { DateMention } from '../../model/evidence.js';
import type { Segment } from '../../model/segmented-text.js';
import { asciiDigits } from '../../text/digits.js';
import { primarySubtag } from '../../text/normal-form.js';
import { allMatches } from '../../text/all-matches.js';

const HAN_NUMBER = String.raw`[\d０-９〇零一二三四五六七八九十]`;
const HAN_DATE = new RegExp(
  String.raw`(?:(令和|平成|昭和)?(${HAN_NUMBER}{1,4})\s?年\s?)?(${HAN_NUMBER}{1,3})\s?月\s?(${HAN_NUMBER}{1,3})\s?[日号號]`,
  'gu',
);
const HAN_DAY = /()()()(?<![月年\d０-９])([\d０-９]{1,2})\s?[日号號](?![間间])/gu;
const KOREAN_DATE = /()(?:(\d{4})년\s?)?(\d{1,2})월\s?(\d{1,2})일/gu;
const KOREAN_DAY = /()()()(?<![월년\d]\s?)(\d{1,2})일(?!간)/gu;

const HAN_WEEKDAY = '(?:(?:星期|周|週|礼拜|禮拜)([一二三四五六日天])|([月火水木金土日])曜日?)';
const WEEKDAYS: Readonly<Record<string, readonly [after: RegExp, before: RegExp]>> = {
  zh: [
    new RegExp(String.raw`^\s?[（(，,]?${HAN_WEEKDAY}[）)]?`, 'u'),
    new RegExp(String.raw`${HAN_WEEKDAY}\s?[（(，,]?$`, 'u'),
  ],
  ja: [
    new RegExp(String.raw`^\s?(?:[（(]()([月火水木金土日])(?:曜日?)?[）)]|[（(、]?${HAN_WEEKDAY}[）)]?)`, 'u'),
    new RegExp(String.raw`${HAN_WEEKDAY}[のは]?\s?[（(、]?$`, 'u'),
  ],
  ko: [
    /^\s?(?:\(()([월화수목금토일])(?:요일)?\)|()([월화수목금토일])요일)/u,
    /()([월화수목금토일])요일(?:인)?\s?\(?$/u,
  ],
};
/** ISO weekday by its sign. */
const WEEKDAY_SIGNS = ['一月월', '二火화', '三水수', '四木목', '五金금', '六土토', '日天일'];
const HAN_DIGITS = '〇一二三四五六七八九';
/** Year before the first of an era. Source: the eras' own definition (1926, 1989, 2019). */
const ERAS: Readonly<Record<string, number>> = { 昭和: 1925, 平成: 1988, 令和: 2018 };
const LOOK = 12;
const LAST_DAY_READ = 39;

export function writesEastAsianDates(language: string): boolean {
  return Object.hasOwn(WEEKDAYS, primarySubtag(language));
}

/** Dates of one segment; a day without month counts only beside a weekday, because it may be a span of days. */
export function readEastAsianDates(segment: Segment, language: string): DateMention[] {
  const { text } = segment;
  const primary = primarySubtag(language);
  const korean = primary === 'ko';
  if (!(korean ? text.includes('일') : /[日号號]/.test(text))) return [];
  const dates = found(segment, korean ? KOREAN_DATE : HAN_DATE, primary);
  const days = found(segment, korean ? KOREAN_DAY : HAN_DAY, primary).filter(
    (day) =>
      day.weekday !== undefined &&
      dates.every(({ range }) => range.end <= day.range.start || range.start >= day.range.end),
  );
  return [...dates, ...days].sort((a, b) => a.range.start - b.range.start);
}

function found(segment: Segment, pattern: RegExp, language: string): DateMention[] {
  const dates: DateMention[] = [];
  for (const match of allMatches(segment.text, pattern)) {
    const [, era, yearText, monthText, dayText] = match;
    const [month, day] = [numberOf(monthText), numberOf(dayText)];
    // A day that no month has is still read, as long as it looks like one: there is a rule for it.
    if (
      day === undefined ||
      day < 1 ||
      day > (month === undefined ? 31 : LAST_DAY_READ) ||
      (month !== undefined && (month < 1 || month > 12))
    )
      continue;
    const year = yearOf(era, yearText);
    const weekday = weekdayBeside(segment.text, match.index, { length: match[0].length, language });
    dates.push({
      range: { start: segment.range.start + weekday.start, end: segment.range.start + weekday.end },
      segment,
      form: 'words',
      ambiguous: false,
      day,
      ...(month === undefined ? {} : { month, order: 'ymd' as const }),
      ...(year === undefined ? {} : { year }),
      ...(weekday.value === undefined ? {} : { weekday: weekday.value }),
    });
  }
  return dates;
}

function yearOf(era: string | undefined, text: string | undefined): number | undefined {
  const value = numberOf(text);
  if (value === undefined) return undefined;
  if (era) return (ERAS[era] ?? 0) + value;
  return value >= 1000 ? value : undefined;
}

interface WeekdayPlace {
  readonly start: number;
  readonly end: number;
  readonly value: number | undefined;
}

/** The weekday behind or before a date, and the stretch that date and weekday take. */
function weekdayBeside(
  text: string,
  start: number,
  { length, language }: { length: number; language: string },
): WeekdayPlace {
  const end = start + length;
  const [after, before] = WEEKDAYS[language] ?? [];
  const behind = after?.exec(text.slice(end, end + LOOK));
  if (behind) return { start, end: end + behind[0].length, value: weekdayOfSign(behind) };
  const head = text.slice(Math.max(0, start - LOOK), start);
  const ahead = before?.exec(head);
  if (!ahead) return { start, end, value: undefined };
  const closes = /[（(]$/.test(ahead[0]) && /^[）)]/.test(text.slice(end)) ? 1 : 0;
  return { start: start - head.length + ahead.index, end: end + closes, value: weekdayOfSign(ahead) };
}

function weekdayOfSign(match: RegExpExecArray): number | undefined {
  const sign = match.slice(1).find((group) => group !== undefined && group !== '');
  const index = sign === undefined ? -1 : WEEKDAY_SIGNS.findIndex((signs) => signs.includes(sign));
  return index < 0 ? undefined : index + 1;
}

/** Digits of either kind, `十一` and `二〇二二`; undefined where the group is empty. */
function numberOf(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  const digits = asciiDigits(text.replaceAll('零', '〇'));
  if (/^\d+$/.test(digits)) return Number(digits);
  const ten = digits.indexOf('十');
  if (ten < 0) return Number([...digits].map(hanDigit).join(''));
  const tens = ten === 0 ? 1 : hanDigit(digits.charAt(ten - 1));
  return tens * 10 + (ten + 1 < digits.length ? hanDigit(digits.charAt(ten + 1)) : 0);
}

function hanDigit(character: string): number {
  return /\d/.test(character) ? Number(character) : HAN_DIGITS.indexOf(character);
}
