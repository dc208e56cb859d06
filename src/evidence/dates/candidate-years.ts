/** Which years a date without a year may belong to, as the article itself tells. Today's date is never asked. */
import type { DateMention, Evidence, ReadText } from '../../model/evidence.js';
import { parseIsoDate, weekdayOf } from './calendar.js';

/** A year that something in the article vouches for. */
export interface YearWitness {
  readonly year: number;
  /** What names it: a date as it stands in a text, or the article's own. */
  readonly witness: string;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Years of the article's date and of all full dates in its texts, each once, in that order. */
export function yearWitnesses(evidence: Evidence): YearWitness[] {
  const witnesses = new Map<number, string>();
  const own = evidence.article.date === undefined ? undefined : parseIsoDate(evidence.article.date);
  if (own) witnesses.set(own.year, `the article's date ${evidence.article.date ?? ''}`);
  for (const read of [evidence, ...evidence.references, ...(evidence.source ? [evidence.source] : [])]) {
    for (const { year, witness } of fullDates(read)) if (!witnesses.has(year)) witnesses.set(year, witness);
  }
  return [...witnesses].map(([year, witness]) => ({ year, witness }));
}

function fullDates({ text, dates }: ReadText): YearWitness[] {
  return dates.flatMap(({ year, month, range }) =>
    year === undefined || month === undefined || !isPlausible(year)
      ? []
      : [{ year, witness: `“${text.value.slice(range.start, range.end)}”` }],
  );
}

function isPlausible(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** Years that the text names alone (`in 1986`): what is told about them may carry their weekdays. */
export function bareYears({ text }: ReadText): Set<number> {
  const years = new Set<number>();
  for (const { tokens } of text.segments) {
    for (const { kind, text: figures } of tokens) {
      if (kind === 'number' && /^[12]\d{3}$/.test(figures) && isPlausible(Number(figures))) years.add(Number(figures));
    }
  }
  return years;
}

/** Whether weekday, day and month agree in a year. */
export function agreesIn(year: number, { weekday, day, month }: DateMention): boolean {
  return day !== undefined && month !== undefined && weekdayOf(year, month, day) === weekday;
}
