/** What stands between the day and its month: a full stop in German (`4. Mai`), `de` in Spanish (`4 de mayo`), nothing in Polish. */
import type { DateMention } from '../../model/evidence.js';

const BARE_DAY = /(?<![\p{L}\p{N}])\d{1,2}[ \u00a0]\p{L}{3}/u;
/** Behind a full stop a capital would begin a sentence. */
const STOPPED_DAY = /(?<![\p{L}\p{N}])\d{1,2}\.[ \u00a0](?=(?:\p{Ll}|\p{Lu}\p{Ll}+'\p{Ll}|\p{Lu}\p{Ll}+ \d{4}))/u;

/** The mark that the language wants and the date lacks, or has without need. @param isSure nothing but a date can be meant. */
export function dayMarkFault(date: DateMention, quote: string, language: string, isSure: boolean): string | undefined {
  if (date.order !== 'dmy') return undefined;
  const usual = betweenDayAndMonth(language);
  if (usual === ' ' && date.range.start > date.segment.range.start && STOPPED_DAY.test(quote))
    return 'has a full stop behind the day';
  if (!isSure || !BARE_DAY.test(quote)) return undefined;
  if (usual === '. ') return 'lacks the full stop behind the day';
  return usual === ' de ' && date.year === undefined && /\d[ \u00a0]\p{L}+$/u.test(quote) ? 'lacks “de”' : undefined;
}

const known = new Map<string, string | undefined>();

/** Undefined where the month does not follow the day. Source: CLDR. */
function betweenDayAndMonth(language: string): string | undefined {
  if (!known.has(language)) known.set(language, readBetween(language));
  return known.get(language);
}

function readBetween(language: string): string | undefined {
  const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const [day, between, month] = format.formatToParts(Date.UTC(2001, 4, 5));
  return day?.type === 'day' && month?.type === 'month' ? between?.value : undefined;
}
