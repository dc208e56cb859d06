/** A surname by itself, one letter away from the surname that a first name stands before elsewhere: `Anna Brückner`, then `Brückmer`. */
import type { Evidence } from '../../model/evidence.js';
import type { Token } from '../../model/segmented-text.js';
import { editDistance } from '../../text/edit-distance.js';
import { latinSkeleton } from '../../text/latin-skeleton.js';
import { primarySubtag } from '../../text/normal-form.js';
import { Trait } from '../../text/character-traits.js';
import { DECLINING } from './misspelt-names.js';
import { capitalisedWords } from '../words/capitalised-words.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';

export interface LoneVariant {
  readonly token: Token;
  /** The surname in full. */
  readonly usual: Token;
  readonly firstName: string;
}

/** Shorter names have too many neighbours; the shorter of these only where the usual spelling stands more than once. */
const SHORTEST = { once: 6, often: 5 };
const OFTEN = 2;
const LATIN = /^\p{sc=Latn}/u;
const TWICE = /(.)\1/g;
/** So many letters at the end may be an inflection, and one a vowel of another language. */
const ENDING = { declined: 2, plain: 1 };

/** Names that stand once and alone; in source or reference they are meant so. */
export function* loneVariants(evidence: Evidence): Iterable<LoneVariant> {
  const { pack, vocabulary } = evidence;
  if (!pack.cased || pack.depth === 'basic') return;
  const surnames = surnamesOf(evidence);
  if (surnames.size === 0) return;
  const plain = packWords(pack, 'function-words', 'time-adverbs', 'prepositions');
  for (const { token, index, segment } of capitalisedWords(evidence.text)) {
    if (segment.kind === 'headline' || token.normal.length < SHORTEST.often || !isName(token)) continue;
    const [before, after] = [segment.tokens[index - 1], segment.tokens[index + 1]];
    if (vocabulary.count(token.normal) !== 1 || (isName(before) && !plain.has(before.normal))) continue;
    if (isInitial(segment.tokens, index)) continue;
    const near = surnames.get(edgesOf(token))?.find(({ surname }) => isVariant(token, surname, evidence));
    if (!near || isWord(token, evidence) || isName(after)) continue;
    yield { token, usual: near.surname, firstName: near.firstName };
  }
}

/** `P. Diddy` beside `Puff Daddy`. */
function isInitial(tokens: readonly Token[], index: number): boolean {
  const [initial, stop] = [tokens[index - 2], tokens[index - 1]];
  return stop?.text === '.' && initial?.text.length === 1 && startsUpper(initial.text);
}

interface FullName {
  readonly firstName: string;
  readonly surname: Token;
}

/** By script and first and last letters, which a variant has too. */
function surnamesOf({ text, pack, vocabulary }: Evidence): ReadonlyMap<string, readonly FullName[]> {
  const known = packWords(pack, 'function-words', 'demonyms', 'person-roles');
  const found = new Map<string, FullName[]>();
  for (const { token: surname, index, segment } of capitalisedWords(text)) {
    const first = segment.tokens[index - 1];
    if (segment.kind === 'headline' || surname.normal.length < SHORTEST.often || !isName(first)) continue;
    if (!isName(surname) || surname.start - first.end !== 1) continue;
    if (known.has(first.normal) || vocabulary.isCommon(surname.normal)) continue;
    const others = found.get(edgesOf(surname));
    if (others) others.push({ firstName: first.text, surname });
    else found.set(edgesOf(surname), [{ firstName: first.text, surname }]);
  }
  return found;
}

function edgesOf({ normal }: Token): string {
  const skeleton = latinSkeleton(normal);
  // A name in another script is no other spelling of it (`Самойлов`, `Samoilov`).
  return (LATIN.test(normal) ? 'Latin ' : '') + skeleton.charAt(0) + skeleton.slice(-1);
}

function isName(token: Token | undefined): token is Token {
  return (
    token?.kind === 'word' &&
    token.normal.length >= 3 &&
    startsUpper(token.text) &&
    token.text !== token.text.toUpperCase() &&
    (token.traits & (Trait.hyphen | Trait.apostrophe)) === 0
  );
}

/** A word of the language, or one that another text has too. */
function isWord({ normal, text }: Token, evidence: Evidence): boolean {
  const { vocabulary, knowsWord, listsWord = knowsWord, source, references } = evidence;
  if (vocabulary.isCommon(normal) || listsWord?.(normal) === true || listsWord?.(text) === true) return true;
  return [...references, ...(source ? [source] : [])].some((other) => other.vocabulary.count(normal) > 0);
}

/** Accents and double letters are confused, and single letters inside; nobody is named by a surname before the name in full. */
function isVariant(token: Token, surname: Token, { vocabulary, text }: Evidence): boolean {
  const { normal } = token;
  const isOften = vocabulary.count(surname.normal) >= OFTEN;
  const shortest = isOften ? SHORTEST.often : SHORTEST.once;
  if (normal === surname.normal || Math.min(normal.length, surname.normal.length) < shortest) return false;
  if (!isOften && token.start < surname.start) return false;
  if (latinSkeleton(normal).replace(TWICE, '$1') === latinSkeleton(surname.normal).replace(TWICE, '$1')) return true;
  return isOneLetterOff(normal, surname.normal, DECLINING.has(primarySubtag(text.language)));
}

/** One letter inside replaced, lost or put in; the first and the last letters are equal. */
function isOneLetterOff(one: string, other: string, isDeclined: boolean): boolean {
  const ending = isDeclined ? ENDING.declined : ENDING.plain;
  if (Math.abs(one.length - other.length) > 1) return false;
  if (one[0] !== other[0] || one.slice(-ending) !== other.slice(-ending)) return false;
  return editDistance(one, other, 1) === 1;
}
