/** Full dates in figures: 26.11.2022, 11/26/2022, 2022-11-26. */
import type { DateMention } from '../../model/evidence.js';
import type { LanguagePack, NumericDate } from '../../model/language-pack.js';
import type { Segment } from '../../model/segmented-text.js';
import { asciiDigits } from '../../text/digits.js';
import { allMatches } from '../../text/all-matches.js';

/** Three groups of digits with the same separator twice; a Hebrew prefix may stand before, with or without a hyphen; Chinese and Japanese have no spaces. */
const NUMERIC =
  /(?<![\p{Nd}.,:/]|(?=\p{L})[^\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Hebr}]|[^\p{sc=Hebr}]-)(\p{Nd}{1,4})(\u200f?\s?[./-]\s?)(\p{Nd}{1,2})\2(\p{Nd}{1,4})(?![\p{Nd}/-]|[.,]\p{Nd})/gu;
/** Begins with what is rarer than letters: the middle group between its separators. */
const HINT = /[./-]\s?\p{Nd}{1,2}\u200f?\s?[./-]/u;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

type Order = NumericDate['order'];

/** Only dates with a four-digit year: without it, 4/5 is as often a fraction or a score. */
export function readNumericDates(segment: Segment, pack: LanguagePack): DateMention[] {
  const dates: DateMention[] = [];
  if (!HINT.test(segment.text)) return dates;
  for (const match of allMatches(segment.text, NUMERIC)) {
    const groups = [match[1] ?? '', match[3] ?? '', match[4] ?? ''].map(asciiDigits);
    const separator = (match[2] ?? '').replace(/[\s\u200f]/g, '');
    const parts = readParts(groups, separator, pack);
    if (!parts) continue;
    const start = segment.range.start + match.index;
    dates.push({ range: { start, end: start + match[0].length }, segment, form: 'numeric', separator, ...parts });
  }
  return dates;
}

type Parts = Pick<DateMention, 'day' | 'month' | 'year' | 'order' | 'ambiguous'>;

function readParts(groups: readonly string[], separator: string, pack: LanguagePack): Parts | undefined {
  const [first, middle, last] = groups.map(Number);
  if (first === undefined || middle === undefined || last === undefined) return undefined;
  if (isYear(groups[0], first)) return check({ year: first, month: middle, day: last, order: 'ymd', ambiguous: false });
  if (!isYear(groups[2], last)) return undefined;
  const order = orderOf(first, middle, usualOrder(separator, pack));
  const [day, month] = order === 'dmy' ? [first, middle] : [middle, first];
  return check({ year: last, month, day, order, ambiguous: first <= 12 && middle <= 12 && first !== middle });
}

function isYear(digits: string | undefined, value: number): boolean {
  return digits?.length === 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
}

function orderOf(first: number, middle: number, usual: Order): Order {
  if (first > 12) return 'dmy';
  return middle > 12 ? 'mdy' : usual;
}

function usualOrder(separator: string, pack: LanguagePack): Order {
  const usual = pack.numericDates.find((date) => date.separator.trim() === separator && date.order !== 'ymd');
  return usual?.order ?? 'dmy';
}

function check(parts: Parts): Parts | undefined {
  const { month = 0, day = 0 } = parts;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? parts : undefined;
}
