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
    `" [^"\\n]{1,${LONGEST}} "`,
  ].join('|'),
  'gu',
);
const TYPOGRAPHIC = /[«»“”„「」]/;
const STRAIGHT = /"/g;
/** Fewer show no habit. */
const FEWEST = 4;
/** A name or a word of another language keeps its marks. */
const WORDS = /\p{Ll}{3}|\p{Lo}{2}/u;

/** The odd one; undefined where the text has one kind, several odd ones or too few to tell. */
export function oddQuotation({ value }: SegmentedText): OddQuotation | undefined {
  if (!TYPOGRAPHIC.test(value)) return undefined;
  const found = allMatches(value, QUOTATION).map(({ index, 0: text }) => ({ index, text, style: styleOf(text) }));
  if (found.length <= FEWEST) return undefined;
  const styles = new Map<string, number>();
  for (const { style } of found) styles.set(style, (styles.get(style) ?? 0) + 1);
  const [one, other, third] = [...styles].sort(([, a], [, b]) => b - a);
  if (!one || !other || third || other[1] !== 1 || one[1] < FEWEST || one[0].includes('"')) return undefined;
  const odd = found.find(({ style }) => style === other[0]);
  if (!odd || !WORDS.test(odd.text) || !isOutermost(odd.index, odd.text, value)) return undefined;
  return { start: odd.index, end: odd.index + odd.text.length, usual: one[0], others: one[1] };
}

function styleOf(text: string): string {
  return `${text.slice(0, 1)}…${text.slice(-1)}`;
}

/** No straight mark but its own, and none open before it that is closed behind it. */
function isOutermost(index: number, text: string, value: string): boolean {
  const own = text.startsWith('"') ? 2 : 0;
  if ((value.match(STRAIGHT)?.length ?? 0) !== own) return false;
  return [value.slice(0, index), value.slice(index + text.length)].every(
    (part) => part.replace(QUOTATION, '').search(TYPOGRAPHIC) < 0,
  );
}
