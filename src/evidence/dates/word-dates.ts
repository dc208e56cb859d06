/** Dates in words (`Wednesday, 2 November 2022`): tokens become signs, and a pattern over the signs finds the dates. */
import type { DateMention } from '../../model/evidence.js';
import type { Segment } from '../../model/segmented-text.js';
import type { CalendarWords } from './calendar-words.js';
import { readDateUnits, type DateUnit } from './date-units.js';

/**
 * Signs: W weekday, w its short form, G an English weekday, M month, m its short form, F an English month, D day, O ordinal ending,
 * Y year, c connecting word; marks stand for themselves, x for all else. Every repetition is bounded, so the pattern is linear.
 */
const LEADING = '(?:[WwG][,.(c]{0,3})?';
const MONTH = String.raw`[MmF](?:/[Mm])?\.?`;
const DAY = String.raw`DO{0,2}\.?`;
const TRAILING = String.raw`(?:[WG]|,?\(c?[WwG]\)|,[WG](?=[,.)]|$))?`;
const DATE = new RegExp(
  [
    `(?<ymd>Y[.c]?${MONTH}c?${DAY}(?:,[WG]|${TRAILING}))`,
    String.raw`(?<dmy>${LEADING}${DAY}[,c]{0,2}${MONTH}(?:[,c]{0,2}Y)?(?:\)|${TRAILING}))`,
    String.raw`(?<mdy>${LEADING}${MONTH}c?DO{0,2}(?:[,.c]{0,2}Y)?(?:\)|${TRAILING}))`,
    `(?<my>[MF][,.c]{0,2}Y)`,
    String.raw`(?<wd>[WG](?:[,c]{0,2}DO{1,2}|\(c?DO{0,2}\.?\)|[,c]{0,2}D(?=[,)]|\.?$)))`,
  ].join('|'),
  'g',
);

/** Dates in words of one segment. */
export function readWordDates(segment: Segment, words: CalendarWords, language: string): DateMention[] {
  const units = readDateUnits(segment, words, language);
  if (units.length === 0) return [];
  const signs = units.map(({ sign }) => sign).join('');
  const dates: DateMention[] = [];
  DATE.lastIndex = 0;
  for (let match = DATE.exec(signs); match; match = DATE.exec(signs)) {
    const run = withoutLooseEnds(units.slice(match.index, match.index + match[0].length));
    DATE.lastIndex = match.index + run.length;
    dates.push(mention(segment, run, orderOf(match.groups)));
  }
  return dates;
}

function orderOf(groups: Readonly<Record<string, string | undefined>> | undefined): DateMention['order'] {
  if (groups?.['dmy'] !== undefined) return 'dmy';
  if (groups?.['mdy'] !== undefined) return 'mdy';
  return groups?.['ymd'] === undefined ? undefined : 'ymd';
}

function mention(segment: Segment, run: readonly DateUnit[], order: DateMention['order']): DateMention {
  const value = (signs: string): number | undefined => run.find(({ sign }) => signs.includes(sign))?.value;
  const [weekday, day, month, year] = [value('WwG'), value('D'), value('MmF'), value('Y')];
  return {
    range: { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 },
    segment,
    form: 'words',
    ambiguous: false,
    ...(weekday === undefined ? {} : { weekday }),
    ...(day === undefined ? {} : { day }),
    ...(month === undefined ? {} : { month }),
    ...(year === undefined ? {} : { year }),
    ...(order === undefined ? {} : { order }),
  };
}

/** Without marks at the end, and without a second weekday, which belongs to what follows. */
function withoutLooseEnds(units: readonly DateUnit[]): readonly DateUnit[] {
  const isWeekday = ({ sign }: DateUnit): boolean => 'WwG'.includes(sign);
  const second = units.findIndex((unit, index) => isWeekday(unit) && units.slice(0, index).some(isWeekday));
  let end = second < 0 ? units.length : second;
  const open = (): boolean => units.slice(0, end).some(({ sign }) => sign === '(');
  while (end > 1 && '.,(c'.includes(units[end - 1]?.sign ?? 'x')) end--;
  if (units[end - 1]?.sign === ')' && !open()) end--;
  return units.slice(0, end);
}
