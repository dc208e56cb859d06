/** Months in the form that they have by themselves, beside a day, which asks for another one: Czech `14. květen`. */
import type { DateMention } from '../../model/evidence.js';
import type { Token } from '../../model/segmented-text.js';
import { normalForm } from '../../text/normal-form.js';

export interface StandaloneMonth {
  readonly token: Token;
  readonly expected: string;
}

/** The month of a date, where CLDR has another form of it beside a day. */
export function standaloneMonth(date: DateMention, language: string): StandaloneMonth | undefined {
  if (date.form !== 'words' || date.day === undefined || date.month === undefined) return undefined;
  const forms = formsOf(language);
  if (forms.size === 0) return undefined;
  const { tokens } = date.segment;
  for (const [index, token] of tokens.entries()) {
    if (token.start < date.range.start || token.end > date.range.end) continue;
    const expected = forms.get(token.normal);
    const isBehindDay = [1, 2].some((back) => tokens[index - back]?.text === String(date.day));
    if (expected !== undefined && isBehindDay) return { token, expected };
  }
  return undefined;
}

/** Whether the month of a date has the form that it has beside a day only (`мая`, `toukokuuta`). */
export function isBesideDay({ segment, range }: DateMention, language: string): boolean {
  const besides = new Set([...formsOf(language).values()].map((name) => normalForm(name, language)));
  return (
    besides.size > 0 &&
    segment.tokens.some(({ start, end, normal }) => start >= range.start && end <= range.end && besides.has(normal))
  );
}

const known = new Map<string, ReadonlyMap<string, string>>();

/** Names by themselves and the names beside a day, where they differ and are no other month's. */
function formsOf(language: string): ReadonlyMap<string, string> {
  const cached = known.get(language);
  if (cached) return cached;
  const [alone, withDay] = [monthNames(language, false), monthNames(language, true)];
  const made = new Map<string, string>();
  for (const [index, name] of alone.entries()) {
    const other = withDay[index] ?? '';
    // Catalan `de juny` is the same name behind a preposition.
    if (!withDay.includes(name) && !other.endsWith(name)) made.set(normalForm(name, language), other);
  }
  known.set(language, made);
  return made;
}

function monthNames(language: string, withDay: boolean): string[] {
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return [];
  const options: Intl.DateTimeFormatOptions = {
    month: 'long',
    timeZone: 'UTC',
    ...(withDay ? { day: 'numeric' } : {}),
  };
  const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, options);
  return Array.from({ length: 12 }, (_, index) => {
    const parts = format.formatToParts(Date.UTC(2024, index, 2));
    return parts.find(({ type }) => type === 'month')?.value ?? '';
  });
}
