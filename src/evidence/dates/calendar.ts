/** Arithmetic of the Gregorian calendar, without a clock, and dates in words for messages. */
import type { DateMention } from '../../model/evidence.js';

/** Year, month and day as far as they are known. */
export type DateParts = Pick<DateMention, 'weekday' | 'day' | 'month' | 'year'>;

const DAY_LENGTH = 86_400_000;
const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** ISO weekday (1 Monday … 7 Sunday) of a Gregorian date; undefined where there is no such day. */
export function weekdayOf(year: number, month: number, day: number): number | undefined {
  if (!dayExists(year, month, day)) return undefined;
  return ((new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7) + 1;
}

/** Whether the Gregorian calendar has the day; without a year, whether any year has it. */
export function dayExists(year: number | undefined, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > (LONGEST_MONTHS[month - 1] ?? 0)) return false;
  return year === undefined || new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
}

/** Days from one date to another. */
export function daysBetween(
  from: Required<Omit<DateParts, 'weekday'>>,
  to: Required<Omit<DateParts, 'weekday'>>,
): number {
  return (Date.UTC(to.year, to.month - 1, to.day) - Date.UTC(from.year, from.month - 1, from.day)) / DAY_LENGTH;
}

/** `2022-11-02` as parts; undefined where it is no date. */
export function parseIsoDate(text: string): Required<Omit<DateParts, 'weekday'>> | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return dayExists(year, month, day) ? { year, month, day } : undefined;
}

/** A weekday's English name, for messages. 2024-01-01 was a Monday. */
export function weekdayName(weekday: number): string {
  return englishName('weekday', Date.UTC(2024, 0, weekday));
}

/** A date in English as far as it is known, for messages: `2 November 2022`. */
export function describeDate({ day, month, year }: { [Part in keyof DateParts]?: number | undefined }): string {
  const name = month === undefined ? undefined : englishName('month', Date.UTC(2024, month - 1, 1));
  return [day, name, year].filter((part) => part !== undefined).join(' ');
}

const formats = new Map<'weekday' | 'month', Intl.DateTimeFormat>();

function englishName(part: 'weekday' | 'month', time: number): string {
  const format = formats.get(part) ?? new Intl.DateTimeFormat('en', { [part]: 'long', timeZone: 'UTC' });
  formats.set(part, format);
  return format.format(time);
}
