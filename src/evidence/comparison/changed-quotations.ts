/** Quotations that only the source and reference have, or only the hypothesis: words said become words retold, or the other way round. */
import type { Counterpart, Evidence } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import type { Segment, SegmentedText } from '../../model/segmented-text.js';
import { overlap } from '../../text/ranges.js';
import { counterpartsOf, type NamedCounterpart } from '../counterparts.js';
import { quotedStretches } from '../characters/quotations.js';

export interface ChangedQuotation {
  readonly kind: 'lost' | 'added';
  /** In the hypothesis. */
  readonly range: Range;
  /** The text that speaks against it. */
  readonly named: NamedCounterpart;
  /** Where the quotation stands there; only of a lost one. */
  readonly quoted?: Range;
}

/** Fewer words are titles, terms and irony, which editors quote as they like. */
const LEAST_WORDS = 5;
const LEAST_CHARACTERS = 16;
/** Any mark that may stand for a quotation: also single ones, and the dash before speech. */
const MARK = /["“”„«»‹›「」『』《》״‚‘]|(?<!\p{L})['’]|['’](?!\p{L})|(?:^|\s)[—–]|(?:^|\s)-\s/u;
/** Sentences before and behind in which the quotation may stand instead. */
const NEAR = 1;

const quotationsOfTexts = new WeakMap<SegmentedText, ReadQuotations>();

interface Quotation {
  readonly range: Range;
  /** The sentences that it stands in, on one line. */
  readonly segments: readonly [Segment, ...Segment[]];
}

interface ReadQuotations {
  /** From mark to mark, however far. */
  readonly stretches: readonly Range[];
  /** Those of several words on one line. */
  readonly whole: readonly Quotation[];
}

/** In order of kind, then of place. */
export function* changedQuotations(evidence: Evidence): Iterable<ChangedQuotation> {
  const counterparts = counterpartsOf(evidence);
  const [named] = counterparts;
  if (!named) return;
  for (const quotation of quotationsOf(named.counterpart.text).whole) {
    const range = placeOfLost(quotation, named.counterpart, evidence);
    if (!range || !counterparts.every(({ counterpart }) => isQuotedFacing(range, counterpart, evidence))) continue;
    yield { kind: 'lost', range, named, quoted: quotation.range };
  }
  for (const { range, segments } of quotationsOf(evidence.text).whole) {
    if (counterparts.every(({ counterpart }) => segments.every((segment) => isRetold(segment, counterpart))))
      yield { kind: 'added', range, named };
  }
}

/** Read once a text. */
function quotationsOf(text: SegmentedText): ReadQuotations {
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
  const tokens = segments.flatMap((segment) => segment.tokens);
  const words = tokens.filter(({ kind, start, end }) => kind === 'word' && start >= range.start && end <= range.end);
  return words.length >= LEAST_WORDS && range.end - range.start >= LEAST_CHARACTERS;
}

/** The sentences of the hypothesis that face a quotation and have no mark, nor one beside them. */
function placeOfLost({ segments }: Quotation, { alignment }: Counterpart, { text }: Evidence): Range | undefined {
  const facing = segments.flatMap(({ index }) => alignment.beads[alignment.beadOfOther[index] ?? -1]?.hypothesis ?? []);
  const [first, last] = [text.segments[Math.min(...facing)], text.segments[Math.max(...facing)]];
  if (!first || !last) return undefined;
  const range = { start: first.range.start, end: last.range.end };
  const quotes = mayQuote(text, first.index, last.index);
  return quotes || quotationsOf(text).stretches.some((stretch) => overlap(stretch, range) > 0) ? undefined : range;
}

function mayQuote({ segments }: SegmentedText, first: number, last: number): boolean {
  return segments.slice(Math.max(0, first - NEAR), last + NEAR + 1).some(({ text }) => MARK.test(text));
}

/** Whether another text has a quotation of several words there too. */
function isQuotedFacing(range: Range, counterpart: Counterpart, { text }: Evidence): boolean {
  const facing = new Set(
    text.segments
      .filter((segment) => overlap(segment.range, range) > 0)
      .flatMap((segment) => counterpart.segmentsFor(segment)),
  );
  return quotationsOf(counterpart.text).whole.some(({ segments }) => segments.some((segment) => facing.has(segment)));
}

/** Whether another text says the same without any mark, and no quotation reaches over it. */
function isRetold(segment: Segment, counterpart: Counterpart): boolean {
  const facing = counterpart.segmentsFor(segment);
  const [first, last] = [facing[0], facing.at(-1)];
  if (!first || !last || mayQuote(counterpart.text, first.index, last.index)) return false;
  const range = { start: first.range.start, end: last.range.end };
  return !quotationsOf(counterpart.text).stretches.some((stretch) => overlap(stretch, range) > 0);
}
