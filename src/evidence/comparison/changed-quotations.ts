/** Quotations that only the source and reference have, or only the hypothesis: words said become words retold, or the other way round. */
import type { Counterpart, Evidence } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import type { Segment, SegmentedText } from '../../model/segmented-text.js';
import { overlap } from '../../text/ranges.js';
import { counterpartsOf, type NamedCounterpart } from '../counterparts.js';
import { isQuotedFacing, QUOTATION_MARK, quotationsOf, type Quotation } from './long-quotations.js';
import { verbatimPlace } from './verbatim-quotations.js';

export interface ChangedQuotation {
  readonly kind: 'lost' | 'added';
  /** In the hypothesis. */
  readonly range: Range;
  /** The text that speaks against it. */
  readonly named: NamedCounterpart;
  /** Where the quotation stands there; only of a lost one. */
  readonly quoted?: Range;
}

/** Sentences before and behind in which the quotation may stand instead. */
const NEAR = 1;

/** In order of kind, then of place. */
export function* changedQuotations(evidence: Evidence): Iterable<ChangedQuotation> {
  const counterparts = counterpartsOf(evidence);
  const [named] = counterparts;
  if (!named) return;
  yield* lostQuotations(counterparts, evidence);
  for (const { range, segments } of quotationsOf(evidence.text).whole) {
    if (counterparts.every(({ counterpart }) => segments.every((segment) => isRetold(segment, counterpart))))
      yield { kind: 'added', range, named };
  }
}

/** First those whose very words stand there, then those whose sentence has no marks; every text must quote there. */
function* lostQuotations(counterparts: readonly NamedCounterpart[], evidence: Evidence): Iterable<ChangedQuotation> {
  const found: Range[] = [];
  const isLost = (range: Range): boolean =>
    !found.some((other) => overlap(other, range) > 0) &&
    counterparts.every(({ counterpart }) => isQuotedFacing(range, counterpart, evidence.text));
  for (const named of counterparts) {
    const { counterpart, name } = named;
    const isFirst = named === counterparts[0];
    for (const quotation of quotationsOf(counterpart.text).whole) {
      const verbatim = name === 'reference' ? verbatimPlace(quotation, counterpart, evidence) : undefined;
      const range = verbatim ?? (isFirst ? placeOfLost(quotation, counterpart, evidence) : undefined);
      if (!range || !isLost(range)) continue;
      found.push(range);
      yield { kind: 'lost', range, named, quoted: quotation.range };
    }
  }
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
  return segments.slice(Math.max(0, first - NEAR), last + NEAR + 1).some(({ text }) => QUOTATION_MARK.test(text));
}

/** Whether another text says the same without any mark, and no quotation reaches over it. */
function isRetold(segment: Segment, counterpart: Counterpart): boolean {
  const facing = counterpart.segmentsFor(segment);
  const [first, last] = [facing[0], facing.at(-1)];
  if (!first || !last || mayQuote(counterpart.text, first.index, last.index)) return false;
  const range = { start: first.range.start, end: last.range.end };
  return !quotationsOf(counterpart.text).stretches.some((stretch) => overlap(stretch, range) > 0);
}
