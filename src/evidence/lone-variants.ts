/** A surname by itself, one letter away from the surname that a first name stands before elsewhere: `Anna Brückner`, then `Brückmer`. */
import type { Evidence } from '../model/evidence.js';
import type { Token } from '../model/segmented-text.js';
import { editDistance } from '../text/edit-distance.js';
import { latinSkeleton } from '../text/latin-skeleton.js';
import { packWords } from './pack-words.js';
import { startsUpper } from './vocabulary.js';

export interface LoneVariant {
  readonly token: Token;
  /** The surname in full. */
  readonly usual: Token;
  readonly firstName: string;
}

/** Shorter names have too many neighbours. */
const SHORTEST = 6;
/** The usual spelling stands more than once. */
const FEWEST = 2;
const TWICE = /(.)\1/g;
/** So many letters at the end may be an inflection. */
const ENDING = 2;

/** Names that stand once and alone; in source or reference they are meant so. */
export function* loneVariants(evidence: Evidence): Iterable<LoneVariant> {
  const { pack, vocabulary } = evidence;
  if (!pack.cased || pack.depth === 'basic') return;
  const surnames = surnamesOf(evidence);
  if (surnames.length === 0) return;
  const plain = packWords(pack, 'function-words', 'time-adverbs', 'prepositions');
  for (const { tokens, kind } of evidence.text.segments) {
    if (kind === 'headline') continue;
    for (const [index, token] of tokens.entries()) {
      if (!isName(token) || vocabulary.count(token.normal) !== 1) continue;
      if (isName(tokens[index - 1]) && !plain.has(tokens[index - 1]?.normal ?? '')) continue;
      const near = surnames.find(({ surname }) => isVariant(token, surname, evidence));
      if (!near || isWord(token, evidence) || isName(tokens[index + 1])) continue;
      yield { token, usual: near.surname, firstName: near.firstName };
    }
  }
}

interface FullName {
  readonly firstName: string;
  readonly surname: Token;
}

function surnamesOf({ text, pack, vocabulary }: Evidence): FullName[] {
  const known = packWords(pack, 'function-words', 'demonyms', 'person-roles');
  const found: FullName[] = [];
  for (const { tokens, kind } of text.segments) {
    if (kind === 'headline') continue;
    for (const [index, surname] of tokens.entries()) {
      const first = tokens[index - 1];
      if (!isName(first) || !isName(surname) || surname.start - first.end !== 1) continue;
      if (known.has(first.normal) || vocabulary.isCommon(surname.normal)) continue;
      found.push({ firstName: first.text, surname });
    }
  }
  return found;
}

function isName(token: Token | undefined): token is Token {
  return (
    token?.kind === 'word' &&
    token.normal.length >= 3 &&
    startsUpper(token.text) &&
    token.text !== token.text.toUpperCase() &&
    !/[-'’]/.test(token.text)
  );
}

/** A word of the language, or one that another text has too. */
function isWord({ normal, text }: Token, { vocabulary, knowsWord, source, references }: Evidence): boolean {
  if (vocabulary.isCommon(normal) || knowsWord?.(normal) === true || knowsWord?.(text) === true) return true;
  return [...references, ...(source ? [source] : [])].some((other) => other.vocabulary.count(normal) > 0);
}

/** Accents and double letters are confused at once, other letters where the usual spelling stands more than once. */
function isVariant({ normal }: Token, surname: Token, { vocabulary }: Evidence): boolean {
  if (normal === surname.normal || Math.min(normal.length, surname.normal.length) < SHORTEST) return false;
  if (latinSkeleton(normal).replace(TWICE, '$1') === latinSkeleton(surname.normal).replace(TWICE, '$1')) return true;
  return vocabulary.count(surname.normal) >= FEWEST && isOneLetterOff(normal, surname.normal);
}

/** One letter inside replaced, lost or put in; the first and the last letters are equal. */
function isOneLetterOff(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < SHORTEST || Math.abs(one.length - other.length) > 1 || one === other) return false;
  if (one[0] !== other[0] || one.slice(-ENDING) !== other.slice(-ENDING)) return false;
  return editDistance(one, other, 1) === 1;
}
