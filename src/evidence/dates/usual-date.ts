/** How CLDR writes a date of a language in words: the order of its parts, and the date itself. */
import type { DateMention } from '../../model/evidence.js';
import { weekdayOf, type DateParts } from './calendar.js';

const orders = new Map<string, DateMention['order']>();

/** Order of day and month in a written-out date; undefined for a language that Intl does not know. */
export function usualOrder(language: string): DateMention['order'] {
  if (!orders.has(language)) orders.set(language, readOrder(language));
  return orders.get(language);
}

function readOrder(language: string): DateMention['order'] {
  const parts = formatOf(language, { day: 'numeric', month: 'long', year: 'numeric' })?.formatToParts(
    Date.UTC(2001, 4, 5),
  );
  const kinds = parts?.map(({ type }) => type).filter((type) => type === 'day' || type === 'month' || type === 'year');
  const order = kinds?.map((type) => type[0]).join('');
  return order === 'dmy' || order === 'mdy' || order === 'ymd' ? order : undefined;
}

/** The date as the language writes it, with as many parts as are known; undefined where day or month are not, or do not agree. */
export function usualDate({ weekday, day, month, year }: DateParts, language: string): string | undefined {
  if (day === undefined || month === undefined) return undefined;
  const fitting = year ?? fittingYear(month, day, weekday);
  if (fitting === undefined || (weekday !== undefined && weekdayOf(fitting, month, day) !== weekday)) return undefined;
  const format = formatOf(language, {
    day: 'numeric',
    month: 'long',
    ...(weekday === undefined ? {} : { weekday: 'long' }),
    ...(year === undefined ? {} : { year: 'numeric' }),
  });
  return format?.format(Date.UTC(fitting, month - 1, day));
}

/** Weekdays repeat after 28 years, so every pair of weekday and date has a year here. */
function fittingYear(month: number, day: number, weekday: number | undefined): number | undefined {
  for (let year = 2000; year < 2040; year++) {
    const real = weekdayOf(year, month, day);
    if (real !== undefined && (weekday === undefined || real === weekday)) return year;
  }
  return undefined;
}

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/** Kept, because Intl takes its time. */
function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | undefined {
  const key = [language, ...Object.values(options), ...Object.keys(options)].join();
  if (!formats.has(key)) formats.set(key, createFormat(language, options));
  return formats.get(key);
}

function createFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...options, timeZone: 'UTC' });
  } catch {
    return undefined;
  }
}
