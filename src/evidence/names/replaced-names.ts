/** Names that stand where every reference has another one, in a translation from another script, or that were left in the source's script. */
import type { WordAlignment, WordEdit } from '../../model/alignment.js';
import type { Counterpart, Evidence } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { consonantClasses } from '../../text/consonant-classes.js';
import { latinSkeleton } from '../../text/latin-skeleton.js';

export interface ReplacedName {
  readonly token: Token;
  readonly expected: string;
  /** `other` for another name, `script` for one that was not transliterated. */
  readonly kind: 'other' | 'script';
  readonly referenceRange: Range;
}

/** A capital and at least three small letters: acronyms and short names have too many right forms. */
const NAME = /^\p{Lu}\p{Ll}{3,}$/u;
const LATIN = /^[\p{sc=Latin}\p{M}]+$/u;
/** Consonants by which a name is known in another script. */
const FEWEST_CONSONANTS = 2;
const COMPARED_CONSONANTS = 3;

interface Compared {
  readonly evidence: Evidence;
  readonly source: Counterpart;
  readonly reference: Counterpart;
}

/** One word for one word, between words that match: both names, neither known to the other text. */
export function replacedNames(evidence: Evidence): ReplacedName[] {
  const { text, pack, source, reference } = evidence;
  if (!source || !reference || !pack.cased || pack.script === source.pack.script) return [];
  return text.segments.flatMap((segment) => [...replacedIn(segment, { evidence, source, reference })]);
}

function* replacedIn(segment: Segment, compared: Compared): Iterable<ReplacedName> {
  const { reference } = compared;
  const bead = reference.beadOf(segment);
  if (bead.hypothesis[0] !== segment.index || bead.other.length === 0) return;
  const words = reference.wordsOf(bead);
  for (const edit of words.edits) {
    const [token, other] = singleNames(edit);
    if (!token || !other || !isFramed(token, segment, words)) continue;
    const kind = kindOf(token, other, compared);
    if (kind) yield { token, expected: other.text, kind, referenceRange: { start: other.start, end: other.end } };
  }
}

function singleNames({ kind, hypothesis, reference }: WordEdit): readonly [Token?, Token?] {
  const [own, other] = [hypothesis[0], reference[0]];
  // A name with the same letters in another script counts as a form of the same word.
  if ((kind !== 'replaced' && kind !== 'inflected') || hypothesis.length + reference.length > 2 || !own || !other)
    return [];
  return NAME.test(own.text) && NAME.test(other.text) ? [own, other] : [];
}

function isFramed(token: Token, { tokens }: Segment, { matches }: WordAlignment): boolean {
  const matched = new Set(matches.map(({ hypothesis }) => hypothesis));
  const index = tokens.indexOf(token);
  const [before, behind] = [tokens[index - 1], tokens[index + 1]];
  return before !== undefined && behind !== undefined && matched.has(before) && matched.has(behind);
}

function kindOf(token: Token, other: Token, compared: Compared): ReplacedName['kind'] | undefined {
  const { pack, vocabulary } = compared.evidence;
  if (vocabulary.count(other.normal) > 0) return undefined;
  if (pack.script !== 'Latn') return isLeft(token, other, compared) ? 'script' : undefined;
  return isOther(token, other, compared.evidence) ? 'other' : undefined;
}

/** A name of the source as it stands there, where the reference writes the same sounds in its own script. */
function isLeft(token: Token, other: Token, { evidence, source }: Compared): boolean {
  if (!LATIN.test(token.text) || LATIN.test(other.text) || source.vocabulary.count(token.normal) === 0) return false;
  if (evidence.references.some(({ vocabulary }) => vocabulary.count(token.normal) > 0)) return false;
  const [own, expected] = [consonantClasses(token.normal), consonantClasses(other.normal)];
  return (
    own.length >= FEWEST_CONSONANTS && own.slice(0, COMPARED_CONSONANTS) === expected.slice(0, COMPARED_CONSONANTS)
  );
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
