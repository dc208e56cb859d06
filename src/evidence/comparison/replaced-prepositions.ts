/** Prepositions that the reference has otherwise, between equal words. */
import type { WordEdit } from '../../model/alignment.js';
import type { EvidenceWith } from '../../model/evidence.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { contains } from '../../text/ranges.js';
import { beadDifferences } from '../words/bead-differences.js';
import { hasWordOf } from '../words/words-present.js';

export interface ReplacedPreposition {
  readonly hypothesis: Token;
  /** The reference’s preposition, in its normal form; of two words at most. */
  readonly other: string;
  /** Words behind it in the hypothesis that the reference has as well, nearest first. */
  readonly following: readonly Token[];
}

/** How many tokens must follow unchanged for the phrase to be the same. */
const EQUAL_WORDS = 2;

/** All of a segment, in order. */
export function* replacedPrepositions(
  segment: Segment,
  prepositions: ReadonlySet<string>,
  { text, pack, reference }: EvidenceWith<'reference'>,
): Iterable<ReplacedPreposition> {
  if (!hasWordOf(segment.tokens, prepositions, pack)) return;
  const bead = reference.beadOf(segment);
  const { extra, missing } = beadDifferences(bead, text, reference.text);
  if (missing.length === 0 || !extra.some(({ normal }) => prepositions.has(normal))) return;
  const { edits, matches } = reference.wordsOf(bead);
  const matched = new Set(matches.map(({ hypothesis }) => hypothesis.start));
  for (const edit of edits) {
    const [hypothesis] = edit.hypothesis;
    if (!hypothesis || !contains(segment.range, edit.range) || !isSwap(edit, prepositions)) continue;
    const position = segment.tokens.findIndex((token) => token.start === hypothesis.start);
    const following = segment.tokens.slice(position + 1, position + 1 + EQUAL_WORDS);
    const before = segment.tokens[position - 1];
    const equal =
      before !== undefined && matched.has(before.start) && following.every((token) => matched.has(token.start));
    if (equal && following[0]?.kind === 'word') {
      yield { hypothesis, other: edit.reference.map(({ normal }) => normal).join(' '), following };
    }
  }
}

function isSwap({ hypothesis, reference }: WordEdit, prepositions: ReadonlySet<string>): boolean {
  const [own] = hypothesis;
  if (hypothesis.length !== 1 || !own || !prepositions.has(own.normal)) return false;
  return prepositions.has(reference.map(({ normal }) => normal).join(' '));
}
