/** Quotations of a reference whose very words stand in the hypothesis without their marks. */
import type { Counterpart, Evidence } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import type { SegmentedText, Token } from '../../model/segmented-text.js';
import { contains, overlap } from '../../text/ranges.js';
import { QUOTATION_MARK, quotationsOf, type Quotation } from './long-quotations.js';

/** Share of a quotation's words that must match for it to be the same words. */
const SAME_WORDS = 0.8;
/** Characters before and behind the words in which a mark may stand. */
const BESIDE = 3;
/** What ends a quotation: single marks end one inside it, and a dash behind it what was said. */
const CLOSING_MARK = /["“”„«»‹›「」『』《》״]/u;

/** Where the words of a quotation stand unquoted; undefined where they are others, or may be quoted by any mark. */
export function verbatimPlace(
  { range, segments }: Quotation,
  reference: Counterpart,
  { text }: Evidence,
): Range | undefined {
  const quoted = segments
    .flatMap(({ tokens }) => tokens)
    .filter(({ kind, start, end }) => kind === 'word' && start > range.start && end < range.end);
  const own = wordsFacing(quoted, segments, reference);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || own.length < SAME_WORDS * quoted.length) return undefined;
  const place = { start: first.start, end: last.end };
  // Words from all over the sentence are no quotation.
  if (place.end - place.start > (range.end - range.start) / SAME_WORDS) return undefined;
  return isQuoted(place, text) ? undefined : place;
}

/** Hypothesis words that match some of the reference, in order. */
function wordsFacing(quoted: readonly Token[], segments: Quotation['segments'], reference: Counterpart): Token[] {
  const { beads, beadOfOther } = reference.alignment;
  const indices = new Set(segments.map(({ index }) => beadOfOther[index] ?? -1));
  const wanted = new Set(quoted);
  return [...indices].flatMap((index) => {
    const bead = beads[index];
    const matches = bead && bead.hypothesis.length > 0 ? reference.wordsOf(bead).matches : [];
    return matches.flatMap(({ hypothesis, reference: other }) => (wanted.has(other) ? [hypothesis] : []));
  });
}

/** Quotations inside the words are those of whoever is quoted. */
function isQuoted({ start, end }: Range, text: SegmentedText): boolean {
  const before = text.value.slice(Math.max(0, start - BESIDE), start);
  if (QUOTATION_MARK.test(before) || CLOSING_MARK.test(text.value.slice(end, end + BESIDE))) return true;
  const widened = { start, end: end + BESIDE };
  return quotationsOf(text).stretches.some((stretch) => overlap(stretch, widened) > 0 && !contains(widened, stretch));
}
