/** What a row of digits may mean: `1.234` is a thousand and more in German, little more than one in English. */
import { asciiDigits } from '../../text/digits.js';
import { primarySubtag } from '../../text/normal-form.js';

const SEPARATORS = /[.,٫٬'’\s]/gu;
const LAST_SEPARATOR = /[.,٫٬'’\s](?=\d*$)/u;
/** Thousands, or lakh and crore; other rows with several marks are dates or section numbers. */
const GROUPS = /^\d{1,3}(?:[.,٫٬'’\s]\d{2,3})*[.,٫٬'’\s]\d{3}$/u;
const ALWAYS_GROUPING = /[٬'’\s]/u;

const decimalMarks = new Map<string, string>();

/** All readings of a row of digits and separators, the likeliest in the language first; none where it is no number (`12.10.21`). */
export function digitReadings(text: string, language: string): number[] {
  const digits = asciiDigits(text);
  if (/^\d+$/.test(digits)) return [Number(digits)];
  const marks = new Set(digits.match(SEPARATORS));
  const last = LAST_SEPARATOR.exec(digits);
  if (!last) return [Number.parseFloat(digits)];
  const behind = digits.slice(last.index + 1);
  const grouped = Number(digits.replace(SEPARATORS, ''));
  const decimal = Number(`${digits.slice(0, last.index).replace(SEPARATORS, '')}.${behind}`);
  if (marks.size > 1) return [decimal];
  const single = digits.indexOf(last[0]) === last.index;
  const groups = behind.length === 3 && !/^0\d*[.,]/.test(digits);
  if (!single && !GROUPS.test(digits)) return [];
  if (!single || ALWAYS_GROUPING.test(last[0])) return [grouped];
  if (!groups) return [decimal];
  return decimalMark(language) === last[0] ? [decimal, grouped] : [grouped, decimal];
}

function decimalMark(language: string): string {
  const primary = primarySubtag(language);
  const known = decimalMarks.get(primary) ?? readDecimalMark(language);
  decimalMarks.set(primary, known);
  return known;
}

function readDecimalMark(language: string): string {
  try {
    return new Intl.NumberFormat(language).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
  } catch {
    return '.';
  }
}
