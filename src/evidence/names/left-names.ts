/** Names left in the source's Latin letters where every reference writes them in its own script: `Twitter` for Твиттер. */
import type { Counterpart, Evidence } from '../../model/evidence.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { consonantClasses } from '../../text/consonant-classes.js';

export interface LeftName {
  readonly token: Token;
  /** As the first reference writes it. */
  readonly expected: Token;
}

const LATIN_NAME = /^\p{Lu}[\p{sc=Latin}\p{M}]{3,}$/u;
const LATIN = /\p{sc=Latin}/u;
/** Consonants by which a name is known in another script, and those that must agree. */
const FEWEST_CONSONANTS = 2;
const COMPARED_CONSONANTS = 3;

/** Of one sentence, in order. Silent where any reference leaves the name too. */
export function* leftNames(segment: Segment, evidence: Evidence): Iterable<LeftName> {
  const { pack, source, references } = evidence;
  if (!source || references.length === 0 || !pack.cased || pack.script === 'Latn' || source.pack.script !== 'Latn')
    return;
  for (const [index, token] of segment.tokens.entries()) {
    if (!LATIN_NAME.test(token.text) || isInTitle(segment.tokens, index) || source.vocabulary.count(token.normal) === 0)
      continue;
    if (references.some(({ vocabulary }) => vocabulary.count(token.normal) > 0)) continue;
    const found = references.map((reference) => writtenBy(reference, segment, token));
    const [expected] = found;
    if (!expected || !found.every(Boolean)) continue;
    // One translator alone may write brands as he likes, so that the words beside the name must be the same.
    if (references.length > 1 || isFramed(segment, index, evidence)) yield { token, expected };
  }
}

function isFramed(segment: Segment, index: number, { reference }: Evidence): boolean {
  const words = reference?.wordsOf(reference.beadOf(segment)).matches ?? [];
  return [-1, 1].every((step) => words.some(({ hypothesis }) => hypothesis === segment.tokens[index + step]));
}

/** Names of several words, of broadcasts and bodies, are left on purpose. */
function isInTitle(tokens: readonly Token[], index: number): boolean {
  return [tokens[index - 1], tokens[index + 1]].some((beside) => LATIN.test(beside?.text ?? ''));
}

/** The word of the facing sentence that sounds alike. */
function writtenBy(reference: Counterpart, segment: Segment, { normal }: Token): Token | undefined {
  // `w` is silent in `show` and a consonant in Твиттер.
  const sounds = [normal, normal.replace(/w/g, 'v')].map(consonantClasses);
  if ((sounds[0]?.length ?? 0) < FEWEST_CONSONANTS) return undefined;
  return reference
    .segmentsFor(segment)
    .flatMap(({ tokens }) => tokens)
    .find(
      ({ text, normal: other }) =>
        text !== other && !LATIN.test(text) && sounds.some((own) => beginAlike(own, consonantClasses(other))),
    );
}

function beginAlike(one: string, other: string): boolean {
  return one.slice(0, COMPARED_CONSONANTS) === other.slice(0, COMPARED_CONSONANTS);
}
