/** Whether two dates can be the same day, and how they differ where they cannot. */
import type { Counterpart, DateMention } from '../../model/evidence.js';
import type { DateParts } from './calendar.js';
import { asciiDigits } from '../../text/digits.js';
import { datesFacing } from './facing-dates.js';

const PARTS = ['weekday', 'day', 'month', 'year'] as const;

/** No part that both name differs; an ambiguous 3/4 may be read either way. */
export function datesAgree(a: DateMention, b: DateMention): boolean {
  return readings(a).some((first) => readings(b).some((second) => differences(first, second).length === 0));
}

function readings(date: DateMention): DateParts[] {
  return date.ambiguous ? [date, swapped(date)] : [date];
}

function swapped({ day, month, ...rest }: DateMention): DateParts {
  return { ...rest, ...(day === undefined ? {} : { month: day }), ...(month === undefined ? {} : { day: month }) };
}

/** Parts that both name and that differ. */
export function differences(a: DateParts, b: DateParts): (typeof PARTS)[number][] {
  return PARTS.filter((part) => a[part] !== undefined && b[part] !== undefined && a[part] !== b[part]);
}

/** Parts that both name and that are equal. */
function likenesses(a: DateParts, b: DateParts): number {
  return PARTS.filter((part) => a[part] !== undefined && a[part] === b[part]).length;
}

/** Whether one date has the day and month of the other the wrong way round. */
export function isSwap(a: DateMention, b: DateMention): boolean {
  return a.day !== a.month && a.day !== undefined && a.day === b.month && a.month === b.day;
}

/**
 * The one date of a counterpart that stands where `date` stands, is much like it and yet another day;
 * undefined where the counterpart has the date itself anywhere, or where it is not plain which date answers to it.
 */
export function contradictingDate(
  date: DateMention,
  counterpart: Counterpart,
  others: readonly DateMention[],
): DateMention | undefined {
  if (counterpart.dates.some((other) => datesAgree(date, other))) return undefined;
  const unanswered = datesFacing(date.segment, counterpart).filter(
    (facing) => !others.some((own) => datesAgree(own, facing)),
  );
  const alike = unanswered.filter((facing) => likenesses(date, facing) > 0 || isSwap(date, facing));
  const [only] = alike;
  return alike.length === 1 && only && !isSpanOfDays(date, only) ? only : undefined;
}

/** `26 and 27 November` for `November 26 and 27`: each side reads the day that stands beside the month. */
function isSpanOfDays(date: DateMention, other: DateMention): boolean {
  return (
    date.day !== undefined &&
    differences(date, other).join() === 'day' &&
    names(other, date.day) &&
    names(date, other.day)
  );
}

function names({ segment }: DateMention, day: number | undefined): boolean {
  return segment.text.match(/\p{Nd}+/gu)?.some((digits) => Number(asciiDigits(digits)) === day) ?? false;
}
