/** What makes a text or a date unfit to be checked, whatever it was read from. */
import type { Fault } from './read-result.js';

/** Blanks, controls and invisible characters only. */
const NOTHING_VISIBLE = /^[\s\p{Cc}\p{Cf}]*$/u;

const LONE_SURROGATE = /\p{Cs}/u;

/** Nothing when the text can be checked. `role` (`hypothesis` …) becomes part of the code: `empty-hypothesis`. */
export function textFault(role: string, value: string): Fault | undefined {
  if (value === '') return { code: `empty-${role}`, fault: 'is empty' };
  if (NOTHING_VISIBLE.test(value)) return { code: `empty-${role}`, fault: 'holds nothing but blanks' };
  const lone = value.search(LONE_SURROGATE);
  return lone < 0 ? undefined : { code: 'lone-surrogate', fault: `has half a surrogate pair at offset ${lone}` };
}

/** Whether `YYYY-MM-DD` is a day that exists. */
export function isCalendarDay(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
