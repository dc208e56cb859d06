/** Names that no text has, where all references agree on another one: `Grivori` for Grigory, across alphabets. */
import type { Bead, WordEdit } from '../../model/alignment.js';
import type { Counterpart, Evidence } from '../../model/evidence.js';
import type { Token } from '../../model/segmented-text.js';
import { latinSkeleton } from '../../text/latin-skeleton.js';
import { beadDifferences } from '../words/bead-differences.js';

export interface DisagreeingName {
  readonly token: Token;
  /** What all references have, as the first one writes it. */
  readonly expected: Token;
}

/** A capital and at least three small letters: acronyms and short names have too many right forms. */
const NAME = /^\p{Lu}\p{Ll}{3,}$/u;

/**
 * Two translators who write a foreign name alike know how it is written; one alone may have a spelling of his own. Only between alphabets,
 * where the name must be looked up, and in languages whose common nouns have no capital.
 */
export function disagreeingNames(evidence: Evidence): DisagreeingName[] {
  const { pack, source, reference, references, knowsWord } = evidence;
  if (!knowsWord || !source || !reference || source.pack.script === pack.script) return [];
  if (pack.script !== 'Latn' || pack.lists['capitalised-nouns'] !== undefined || !areIndependent(references)) return [];
  const { vocabulary } = evidence;
  const known = { references, source, vocabulary, knowsWord };
  return reference.alignment.beads.flatMap((bead) =>
    bead.hypothesis.length === 0 || bead.other.length === 0 || !mayDisagree(bead, known, evidence)
      ? []
      : reference.wordsOf(bead).edits.flatMap((edit) => disagreeingIn(edit, known)),
  );
}

/** Such names stand on one side only. */
function mayDisagree(bead: Bead, known: Known, { text, reference }: Evidence): boolean {
  if (!reference) return false;
  const { onlyHypothesis, onlyOther } = beadDifferences(bead, text, reference.text);
  return (
    onlyOther.some((token) => isAgreed(token, known)) && onlyHypothesis.some((token) => isUnknownName(token, known))
  );
}

function areIndependent(references: readonly Counterpart[]): boolean {
  return new Set(references.map(({ text }) => text.value)).size > 1;
}

type Known = Pick<Evidence, 'references' | 'source' | 'vocabulary'> & {
  readonly knowsWord: (word: string) => boolean;
};

function disagreeingIn({ kind, hypothesis, reference }: WordEdit, known: Known): DisagreeingName[] {
  if (kind !== 'replaced' && kind !== 'inflected') return [];
  const unknown = hypothesis.filter((token) => isUnknownName(token, known));
  if (unknown.length === 0) return [];
  const agreed = reference.filter((token) => isAgreed(token, known));
  const [expected] = agreed;
  if (!expected || agreed.length > 1) return [];
  return unknown.filter((token) => !areWritings(token, expected)).map((token) => ({ token, expected }));
}

/** In capitals but in no dictionary and no text. */
function isUnknownName({ text, normal }: Token, { references, source, vocabulary, knowsWord }: Known): boolean {
  if (!NAME.test(text) || vocabulary.isCommon(normal) || knowsWord(text) || knowsWord(normal)) return false;
  return ![...references, ...(source ? [source] : [])].some((other) => other.vocabulary.count(normal) > 0);
}

function isAgreed({ text, normal }: Token, { references, vocabulary }: Known): boolean {
  return (
    NAME.test(text) &&
    vocabulary.count(normal) === 0 &&
    references.every((reference) => reference.vocabulary.count(normal) > 0)
  );
}

/** `Brozovic` and `Brozović`, `Qingshuihe` and `Qingshui`: the same with other marks, or written together with the next word. */
function areWritings({ normal: one }: Token, { normal: other }: Token): boolean {
  const [left, right] = [latinSkeleton(one), latinSkeleton(other)];
  return left.startsWith(right) || right.startsWith(left) || left.endsWith(right) || right.endsWith(left);
}
