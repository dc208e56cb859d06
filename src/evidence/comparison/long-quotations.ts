/** Quotations of several words, with the sentences that they stand in. */
import type { Counterpart } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import type { Segment, SegmentedText } from '../../model/segmented-text.js';
import { overlap } from '../../text/ranges.js';
import { quotedStretches } from '../characters/quotations.js';

export interface Quotation {
  readonly range: Range;
  /** The sentences that it stands in, on one line. */
  readonly segments: readonly [Segment, ...Segment[]];
}

export interface ReadQuotations {
  /** From mark to mark, however far. */
  readonly stretches: readonly Range[];
  /** Those of several words on one line. */
  readonly whole: readonly Quotation[];
}

/** Fewer words are titles, terms and irony, which editors quote as they like. */
const LEAST_WORDS = 5;
const LEAST_CHARACTERS = 16;
/** Any mark that may stand for a quotation: also single ones, and the dash before speech. */
export const QUOTATION_MARK = /["“”„«»‹›「」『』《》״‚‘]|(?<!\p{L})['’]|['’](?!\p{L})|(?:^|\s)[—–]|(?:^|\s)-\s/u;

const quotationsOfTexts = new WeakMap<SegmentedText, ReadQuotations>();

/** Read once a text. */
export function quotationsOf(text: SegmentedText): ReadQuotations {
  const known = quotationsOfTexts.get(text);
  if (known) return known;
  const stretches = quotedStretches(text);
  const whole = stretches
    .filter((range) => isWhole(range, text))
    .flatMap((range) => {
      const [first, ...rest] = text.segments.filter((segment) => overlap(segment.range, range) > 0);
      const segments = first && ([first, ...rest] as const);
      return segments && isOneLine(segments) && isLong(range, segments) ? [{ range, segments }] : [];
    });
  const read = { stretches, whole };
  quotationsOfTexts.set(text, read);
  return read;
}

function isOneLine(segments: readonly Segment[]): boolean {
  return new Set(segments.map(({ blockIndex }) => blockIndex)).size === 1;
}

/** A straight mark may close what was opened a line before, and one left open reaches to the end of the text. */
function isWhole({ start, end }: Range, { value }: SegmentedText): boolean {
  if (!/["“”„«»‹›「」『』《》״]/.test(value[end - 1] ?? '') || /[\s,.]/.test(value[start + 1] ?? ' ')) return false;
  return value[start] !== '"' || !/[\p{L},.]/u.test(value[start - 1] ?? '');
}

function isLong(range: Range, segments: readonly Segment[]): boolean {
  if (range.end - range.start < LEAST_CHARACTERS) return false;
  let words = 0;
  for (const { tokens } of segments)
    for (const { kind, start, end } of tokens) if (kind === 'word' && start >= range.start && end <= range.end) words++;
  return words >= LEAST_WORDS;
}

/** Whether a text to compare with has a quotation of several words facing a stretch of the hypothesis. */
export function isQuotedFacing(range: Range, counterpart: Counterpart, { segments }: SegmentedText): boolean {
  const facing = new Set(
    segments
      .filter((segment) => overlap(segment.range, range) > 0)
      .flatMap((segment) => counterpart.segmentsFor(segment)),
  );
  return quotationsOf(counterpart.text).whole.some((quotation) =>
    quotation.segments.some((segment) => facing.has(segment)),
  );
}
