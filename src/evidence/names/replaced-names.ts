/** Names that stand where every reference has another one, in a translation from another script. */
import type { WordAlignment, WordEdit } from '../../model/alignment.js';
import type { Counterpart, Evidence } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { consonantClasses } from '../../text/consonant-classes.js';
import { latinSkeleton } from '../../text/latin-skeleton.js';
import { beadDifferences } from '../words/bead-differences.js';

export interface ReplacedName {
  readonly token: Token;
  readonly expected: string;
  readonly referenceRange: Range;
}

/** A capital and at least three small letters: acronyms and short names have too many right forms. */
const NAME = /^\p{Lu}\p{Ll}{3,}$/u;

/** One word for one word, between words that match: both names, neither known to the other text. */
export function replacedNames(evidence: Evidence): ReplacedName[] {
  const { text, pack, source, reference } = evidence;
  if (!source || !reference || !pack.cased || pack.script !== 'Latn' || source.pack.script === 'Latn') return [];
  return text.segments.flatMap((segment) => [...replacedIn(segment, reference, evidence)]);
}

function* replacedIn(segment: Segment, reference: Counterpart, evidence: Evidence): Iterable<ReplacedName> {
  const bead = reference.beadOf(segment);
  if (bead.hypothesis[0] !== segment.index || bead.other.length === 0) return;
  const { onlyHypothesis, onlyOther } = beadDifferences(bead, evidence.text, reference.text);
  if (!onlyHypothesis.some(isName) || !onlyOther.some(isName)) return;
  const words = reference.wordsOf(bead);
  for (const edit of words.edits) {
    const [token, other] = singleNames(edit);
    if (!token || !other || !isFramed(token, segment, words)) continue;
    if (evidence.vocabulary.count(other.normal) > 0 || !isOther(token, other, evidence)) continue;
    yield { token, expected: other.text, referenceRange: { start: other.start, end: other.end } };
  }
}

function singleNames({ kind, hypothesis, reference }: WordEdit): readonly [Token?, Token?] {
  const [own, other] = [hypothesis[0], reference[0]];
  // A name with the same letters in another script counts as a form of the same word.
  if ((kind !== 'replaced' && kind !== 'inflected') || hypothesis.length + reference.length > 2 || !own || !other)
    return [];
  return isName(own) && isName(other) ? [own, other] : [];
}

function isName({ text }: Token): boolean {
  return NAME.test(text);
}

function isFramed(token: Token, { tokens }: Segment, { matches }: WordAlignment): boolean {
  const matched = new Set(matches.map(({ hypothesis }) => hypothesis));
  const index = tokens.indexOf(token);
  const [before, behind] = [tokens[index - 1], tokens[index + 1]];
  return before !== undefined && behind !== undefined && matched.has(before) && matched.has(behind);
}

/** Another name, not another form or romanisation of the same one, and no word of the language. */
function isOther(token: Token, other: Token, { references, knowsWord }: Evidence): boolean {
  if (!knowsWord || consonantClasses(token.normal) === consonantClasses(other.normal) || sameStem(token, other))
    return false;
  if (references.some((text) => hasForm(token, text))) return false;
  return !knowsWord(token.normal) && !knowsWord(other.normal) && !knowsWord(token.text);
}

function sameStem(a: Token, b: Token): boolean {
  const [left, right] = [latinSkeleton(a.normal), latinSkeleton(b.normal)];
  return left.startsWith(right.slice(0, -1)) || right.startsWith(left.slice(0, -1));
}

function hasForm({ normal }: Token, { text }: Counterpart): boolean {
  const stem = latinSkeleton(normal).slice(0, -1);
  return text.segments.some(({ tokens }) => tokens.some((token) => latinSkeleton(token.normal).startsWith(stem)));
}
