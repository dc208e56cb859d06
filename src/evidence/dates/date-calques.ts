/** Dates built as another language builds them: what is foreign about one, if anything. */
import type { DateMention, Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import { primarySubtag } from '../../text/normal-form.js';
import { calendarWords } from './calendar-words.js';
import { dayMarkFault } from './day-marks.js';
import { isBesideDay } from './standalone-months.js';
import { packWords } from '../words/pack-words.js';
import { usualDate, usualOrder } from './usual-date.js';

/** What is wrong about a date, and what the language would write where that is known. */
export interface DateCalque {
  readonly fault: string;
  readonly expected?: string;
}

/** Portuguese papers write `quarta-feira (2)`. Source: house styles of the Brazilian press; others name the month. */
const BRACKETED_DAY = new Set(['pt', 'gl']);
/** Languages that name the month, or no date at all, beside a weekday. Source: AP and Guardian style for English. */
const NO_DAY_ALONE = new Set(['en']);
const IN_BRACKETS = /[(（]\s?\p{Nd}{1,2}\.?\s?[)）]$/u;
const BRACKETED_NUMBER = /\(\p{Nd}{1,2}\)/gu;
const ENGLISH_ORDINAL = /\d(?:st|nd|rd|th)(?!\p{L})/iu;
/** Languages that count the days of a month by cardinals, but for the first (`1º de maio`). */
const COUNTS_DAYS = new Set(['es', 'pt', 'it', 'gl']);
const FIRST = 1;
const RAISED_ENDING = /\d[ºª°]/u;
const BARE_DAY_OF = /(?:^|\s)\d{1,2} of (?=\p{Lu})/u;
const FRIDAY_13: readonly [number, number] = [5, 13];

/** What makes a date in words a calque; undefined for one that the language could have written itself. */
export function findDateCalque(date: DateMention, evidence: Evidence): DateCalque | undefined {
  // East Asian dates have signs of their own, which are read elsewhere.
  if (date.form !== 'words' || (usualOrder(evidence.text.language) === 'ymd' && !evidence.pack.cased)) return undefined;
  const quote = evidence.text.value.slice(date.range.start, date.range.end);
  if (date.month === undefined) return dayWithoutMonth(date, quote, evidence);
  const expected = usualDate(date, evidence.text.language);
  const fault = faultWithMonth(date, quote, evidence);
  return fault === undefined ? undefined : { fault, ...(expected === undefined ? {} : { expected }) };
}

function dayWithoutMonth(date: DateMention, quote: string, evidence: Evidence): DateCalque | undefined {
  const language = primarySubtag(evidence.text.language);
  if (date.weekday === FRIDAY_13[0] && date.day === FRIDAY_13[1]) return undefined;
  if (namesMonth(date, evidence)) return undefined;
  if (IN_BRACKETS.test(quote)) {
    const foreign = !BRACKETED_DAY.has(language) && !hasNumberedNotes(evidence);
    return foreign ? { fault: 'puts the day in brackets and names no month' } : undefined;
  }
  return NO_DAY_ALONE.has(language) ? { fault: 'names the day but no month' } : undefined;
}

function namesMonth({ segment }: DateMention, { text, pack, dates }: Evidence): boolean {
  const { words } = calendarWords(text.language, pack);
  return (
    dates.some((other) => other.segment === segment && other.month !== undefined) ||
    segment.tokens.some(({ normal, kind }) => kind === 'word' && isMonth(words.get(normal)))
  );
}

function isMonth(word: { readonly kind: string; readonly full: boolean } | undefined): boolean {
  return word?.kind === 'month' && word.full;
}

/** `(1)` … `(3)` all over the text are notes or list marks, and one of them may follow a weekday. */
function hasNumberedNotes({ text, dates }: Evidence): boolean {
  const bracketed = text.value.match(BRACKETED_NUMBER)?.length ?? 0;
  return bracketed > dates.filter(({ range }) => IN_BRACKETS.test(text.value.slice(range.start, range.end))).length;
}

function faultWithMonth(date: DateMention, quote: string, evidence: Evidence): string | undefined {
  const subtag = primarySubtag(evidence.text.language);
  if (subtag === 'en') return BARE_DAY_OF.test(quote) ? 'joins a plain number to the month with “of”' : undefined;
  if (ENGLISH_ORDINAL.test(quote)) return 'has an English ordinal';
  if (date.day !== FIRST && COUNTS_DAYS.has(subtag) && RAISED_ENDING.test(quote)) return 'has an ordinal';
  const foreign = foreignName(quote, evidence);
  if (foreign !== undefined) return `has the English name “${foreign}”`;
  const usual = usualOrder(evidence.text.language);
  if (usual === 'ymd') return eastFault(date);
  if (date.order !== 'mdy' || usual !== 'dmy') {
    const { language } = evidence.text;
    const isSure =
      standsBehindOpener(date, evidence) || standsBehindArticle(date, evidence) || isBesideDay(date, language);
    return evidence.pack.cased ? dayMarkFault(date, quote, language, isSure) : undefined;
  }
  return isReversed(date, quote, evidence) ? 'puts the month before the day' : undefined;
}

/** Hungarian has the year first and the day last. */
function eastFault({ year, order, weekday }: DateMention): string | undefined {
  if (year !== undefined && order !== 'ymd') return 'puts the year last';
  return order === 'dmy' && weekday === undefined ? 'puts the day before the month' : undefined;
}

function isReversed(date: DateMention, quote: string, evidence: Evidence): boolean {
  return (
    isSurelyDate(date, quote, evidence) ||
    standsBehindArticle(date, evidence) ||
    standsBehindOpener(date, evidence) ||
    DAY_WITH_SUFFIX.test(quote) ||
    (isBesideDay(date, evidence.text.language) && standsAlone(date, evidence.pack))
  );
}

/** Turkish `Mayıs 4'te`. */
const DAY_WITH_SUFFIX = /\p{L} \d{1,2}['’]\p{L}/u;

/** `am Mai 4`: behind these words a day is expected. */
function standsBehindOpener({ segment, range }: DateMention, { text, pack }: Evidence): boolean {
  const before = segment.tokens.findLast(({ end }) => end <= range.start);
  return before?.kind === 'word' && calendarWords(text.language, pack).dayOpeners.has(before.normal);
}

function foreignName(quote: string, { text, pack }: Evidence): string | undefined {
  const { words, english } = calendarWords(text.language, pack);
  return quote.match(/\p{L}+/gu)?.find((word) => {
    const normal = word.toLowerCase();
    return english.has(normal) && !words.has(normal);
  });
}

/** `in November 15 people` is no date; a weekday, a year or a capital that the language does not write makes it one. */
function isSurelyDate(date: DateMention, quote: string, { text, pack }: Evidence): boolean {
  if (date.weekday !== undefined || date.year !== undefined) return true;
  if (!pack.cased) return standsAlone(date, pack);
  return (
    !writesCapitalMonths(text.language, pack) && /^\p{Lu}/u.test(quote) && date.range.start > date.segment.range.start
  );
}

/** `del julio 3`: a month by itself has no article in these languages. */
function standsBehindArticle({ segment, range }: DateMention, { text, pack }: Evidence): boolean {
  if (!COUNTS_DAYS.has(primarySubtag(text.language))) return false;
  const before = segment.tokens.findLast(({ end }) => end <= range.start);
  return before?.kind === 'word' && (packWords(pack, 'articles').has(before.normal) || MELTED.test(before.normal));
}

const MELTED = /^(?:del|al|do|no|ao|dal|nel)$/;

/** Nothing that could be counted follows: an end, a mark or a postposition. */
function standsAlone({ segment, range }: DateMention, pack: LanguagePack): boolean {
  const next = segment.tokens.find(({ start }) => start >= range.end);
  if (next === undefined || next.kind === 'punctuation') return true;
  return packWords(pack, 'prepositions').has(next.normal) && !OUT_OF.test(next.normal);
}

/** `в конце мая 4 из 10`: of those that are counted. */
const OUT_OF = /^(?:из|з|із|z|ze)$/;

function writesCapitalMonths(language: string, pack: LanguagePack): boolean {
  return !pack.cased || calendarWords(language, pack).capitalised;
}
