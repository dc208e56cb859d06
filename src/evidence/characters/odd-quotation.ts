/** The one quotation of a text that stands in other marks than all the rest: `«so»` among „so“ and „so“. */
import type { SegmentedText } from '../../model/segmented-text.js';
import type { Range } from '../../model/range.js';
import { allMatches } from '../../text/all-matches.js';

export interface OddQuotation extends Range {
  /** The marks of the others, as a pair. */
  readonly usual: string;
  /** How many of the others there are. */
  readonly others: number;
}

const LONGEST = 300;

/** What two marks enclose in one line; marks of another kind inside are a quotation in a quotation. */
function enclosed(open: string, close: string): string {
  return `${open}[^${open}${close}\\n]{1,${LONGEST}}${close}`;
}

/** Outermost quotations in order. French has spaces inside its marks, also inside straight ones. */
const QUOTATION = new RegExp(
  [
    enclosed('«', '»'),
    enclosed('»', '«'),
    enclosed('“', '”'),
    `„[^“”„\\n]{1,${LONGEST}}[“”]`,
    `”(?=[\\p{L}\\p{N}])[^“”„\\n]{1,${LONGEST}}”`,
    enclosed('「', '」'),
    `(?<![\\p{Ll}\\p{Lu}\\p{N}])"(?=[ \\p{L}\\p{N}])[^"\\n]{1,${LONGEST}}"`,
  ].join('|'),
  'gu',
);
const TYPOGRAPHIC = /[«»“”„「」]/;
/** A mark that stands as an entity leaves its partner, and what is inside both, without it. */
const ENTITY = /&(?:[lrb]d?quo|[lr]aquo|quot|#x?[\da-f]{2,5});/i;
/** Fewer show no habit. */
const FEWEST = 3;
/** A name or a word of another language keeps its marks. */
const WORDS = /\p{Ll}{3}|\p{Lo}{2}/u;

/** The odd one; undefined where the text has one kind, several odd ones or too few to tell. */
export function oddQuotation({ value }: SegmentedText): OddQuotation | undefined {
  if (!TYPOGRAPHIC.test(value) || ENTITY.test(value)) return undefined;
  const found = allMatches(value, QUOTATION).map(({ index, 0: text }) => ({ index, text, style: styleOf(text) }));
  if (found.length <= FEWEST) return undefined;
  const styles = new Map<string, number>();
  for (const { style } of found) styles.set(style, (styles.get(style) ?? 0) + 1);
  const [one, other, third] = [...styles].sort(([, a], [, b]) => b - a);
  if (!one || !other || third || other[1] !== 1 || one[1] < FEWEST || isHabit(one[0], other[0])) return undefined;
  const odd = found.find(({ style }) => style === other[0]);
  if (!odd || !WORDS.test(odd.text) || !isOutermost(odd, one[0], value)) return undefined;
  return { start: odd.index, end: odd.index + odd.text.length, usual: one[0], others: one[1] };
}

function styleOf(text: string): string {
  return `${text.slice(0, 1)}…${text.slice(-1)}`;
}

/** Straight marks, where one pair has been pasted or set by the program. */
function isHabit(usual: string, odd: string): boolean {
  return usual === '"…"' && /[”“]…[“”]/.test(odd);
}

/** No other mark of its kind in the text, and none of the usual ones open before it, be it on an earlier line. */
function isOutermost({ index, text }: { index: number; text: string }, usual: string, value: string): boolean {
  const rest = value.slice(0, index) + value.slice(index + text.length);
  const [open = '', close = ''] = usual.split('…');
  if ([...`${text.slice(0, 1)}${text.slice(-1)}`].some((mark) => !usual.includes(mark) && rest.includes(mark)))
    return false;
  const before = value.slice(0, index);
  if (open === close) return occurrences(before, open) % 2 === 0;
  const isStraight = text.startsWith('"');
  return (isStraight || !rest.includes('"')) && occurrences(before, open) === occurrences(before, close);
}

function occurrences(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** UTF-16 code units: what is longer than this is shown by its opening mark and the word behind it. */
const LONGEST_SHOWN = 48;
const OPENING_WORD = /^.\s?(?:[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{1,4}|[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{1,40})/u;

/** Where the part of a quotation ends that is marked for its marks. */
export function quotationEnd(text: string, { start, end }: Range): number {
  if (end - start <= LONGEST_SHOWN) return end;
  return start + (OPENING_WORD.exec(text.slice(start, end))?.[0].length ?? end - start);
}
