/** A surname by itself, one letter away from the surname that a first name stands before elsewhere: `Anna Brückner`, then `Brückmer`. */
import type { Evidence } from '../../model/evidence.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { editDistance } from '../../text/edit-distance.js';
import { latinSkeleton } from '../../text/latin-skeleton.js';
import { primarySubtag } from '../../text/normal-form.js';
import { Trait } from '../../text/character-traits.js';
import { DECLINING } from './misspelt-names.js';
import { areStemsNear, isForeignWord, isRespelt, nameSound } from './name-sounds.js';
import { capitalisedWords } from '../words/capitalised-words.js';
import { packWords } from '../words/pack-words.js';
import { isElsewhere } from '../words/splittable-words.js';
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
/** Behind it, names are among the common words too. */
const LAST_COMMON_RANK = 5000;
/** The language whose nouns have capitals. */
const NOUNS_RAISED = 'de';
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
  const plain = packWords(pack, 'function-words', 'time-adverbs', 'prepositions', 'person-roles', 'reporting-verbs');
  for (const { token, index, segment } of capitalisedWords(evidence.text)) {
    if (segment.kind === 'headline' || token.normal.length < SHORTEST.often || !isName(token)) continue;
    const [before, after] = [segment.tokens[index - 1], segment.tokens[index + 1]];
    if (
      vocabulary.count(token.normal) !== 1 ||
      (isName(before) && !plain.has(before.normal) && !isOpening(segment, index - 1, evidence))
    )
      continue;
    if (isInitial(segment.tokens, index)) continue;
    const near = surnames.get(beginningOf(token))?.find(({ surname }) => isVariant(token, surname, evidence));
    if (!near || isName(after) || isElsewhere(token.normal, evidence) || isWord(token, near.surname, evidence))
      continue;
    yield { token, usual: near.surname, firstName: near.firstName };
  }
}

/** A common word that begins the sentence (`Zdaniem`). */
function isOpening({ tokens }: Segment, at: number, { pack, knowsWord, rankOfWord, vocabulary }: Evidence): boolean {
  const { normal = '' } = tokens[at] ?? {};
  if (at > 0 || vocabulary.isName(normal) || packWords(pack, 'given-names').has(normal)) return false;
  if (vocabulary.isCommon(normal) || (rankOfWord?.(normal) ?? Infinity) <= LAST_COMMON_RANK) return true;
  return knowsWord?.(normal) === true;
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

/** By script and first sound, which a variant has too. */
function surnamesOf({ text, pack, vocabulary }: Evidence): ReadonlyMap<string, readonly FullName[]> {
  const known = packWords(pack, 'function-words', 'demonyms', 'person-roles');
  const found = new Map<string, FullName[]>();
  for (const { token: surname, index, segment } of capitalisedWords(text)) {
    const first = segment.tokens[index - 1];
    if (segment.kind === 'headline' || surname.normal.length < SHORTEST.often || !isName(first)) continue;
    if (!isName(surname) || surname.start - first.end !== 1) continue;
    if (known.has(first.normal) || vocabulary.isCommon(surname.normal)) continue;
    const others = found.get(beginningOf(surname));
    if (others) noteSurname(others, { firstName: first.text, surname });
    else found.set(beginningOf(surname), [{ firstName: first.text, surname }]);
  }
  return found;
}

/** More that begin alike stand in lists of names only. */
const MOST_SURNAMES = 40;

function noteSurname(others: FullName[], name: FullName): void {
  if (others.length < MOST_SURNAMES && others.every(({ surname }) => surname.normal !== name.surname.normal))
    others.push(name);
}

/** A name in another script is no other spelling of it (`Самойлов`, `Samoilov`). */
function beginningOf({ normal }: Token): string {
  return (LATIN.test(normal) ? 'Latin ' : '') + nameSound(normal).charAt(0);
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

/** A word of the language. A name is one too where lists have names, unless the text has one more often that is read alike. */
function isWord({ normal, text }: Token, usual: Token, evidence: Evidence): boolean {
  const { vocabulary, knowsWord, listsWord = knowsWord } = evidence;
  if (vocabulary.isCommon(normal) || listsWord?.(normal) === true) return true;
  if (listsWord?.(text) !== true) return false;
  const isAlike = evidence.pack.tag !== NOUNS_RAISED && nameSound(normal) === nameSound(usual.normal);
  return !isAlike || vocabulary.count(usual.normal) < OFTEN || isForeignWord(usual.normal, evidence);
}

/** Accents and double letters are confused, and single letters inside; nobody is named by a surname before the name in full. */
function isVariant(token: Token, surname: Token, evidence: Evidence): boolean {
  const { vocabulary, text } = evidence;
  const { normal } = token;
  const isOften = vocabulary.count(surname.normal) >= OFTEN;
  const shortest = isOften ? SHORTEST.often : SHORTEST.once;
  if (normal === surname.normal || Math.min(normal.length, surname.normal.length) < shortest) return false;
  if (!isOften && token.start < surname.start) return false;
  if (latinSkeleton(normal).replace(TWICE, '$1') === latinSkeleton(surname.normal).replace(TWICE, '$1')) return true;
  const language = primarySubtag(text.language);
  const isDeclined = DECLINING.has(language);
  if (isOneLetterOff(normal, surname.normal, isDeclined)) return true;
  if (isForeignWord(surname.normal, evidence)) return false;
  return (
    isRespelt(normal, surname.normal, language, isDeclined) ||
    (isDeclined && areStemsNear(normal, surname.normal, language))
  );
}

/** One letter inside replaced, lost or put in; the first and the last letters are equal. */
function isOneLetterOff(one: string, other: string, isDeclined: boolean): boolean {
  const ending = isDeclined ? ENDING.declined : ENDING.plain;
  if (Math.abs(one.length - other.length) > 1) return false;
  if (one[0] !== other[0] || one.slice(-ending) !== other.slice(-ending)) return false;
  return editDistance(one, other, 1) === 1;
}
