/** Names that act in the reference and are acted on in the hypothesis, read from the order of subject, verb and object. */
import type { Counterpart, ReadText } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Range } from '../../model/range.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { latinSkeleton } from '../../text/latin-skeleton.js';
import { endOfName } from '../names/names-in-place.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';

export interface InvertedRole {
  readonly range: Range;
  readonly name: string;
  readonly acting: { readonly text: string; readonly range: Range };
}

/**
 * Places where the hypothesis has `X verb Name` and the reference `X Name verb` (a relative clause) or `Name verb X`.
 * Both sides must be in the active voice, name and X must be the same words on both sides.
 */
export function* invertedRoles(segment: Segment, hypothesis: ReadText, reference: Counterpart): Iterable<InvertedRole> {
  const tokens = segment.tokens;
  let other: readonly Token[] | undefined;
  for (let index = 2; index < tokens.length; index++) {
    const clause = readObject(tokens, index, hypothesis);
    if (!clause) continue;
    other ??= reference.segmentsFor(segment).flatMap((match) => match.tokens);
    const acting = actsIn(other, clause, hypothesis.pack);
    const [first, last] = [tokens[clause.first], clause.name.at(-1)];
    const [start, end] = [other[acting?.first ?? -1], other[acting?.last ?? -1]];
    if (!first || !last || !start || !end) continue;
    yield {
      range: { start: first.start, end: last.end },
      name: hypothesis.text.value.slice(tokens[index]?.start, last.end),
      acting: { text: reference.text.value.slice(start.start, end.end), range: { start: start.start, end: end.end } },
    };
  }
}

interface Clause {
  readonly first: number;
  /** A name of several words, or one word. */
  readonly subject: readonly Token[];
  readonly verb: Token;
  readonly name: readonly Token[];
  /** Whether an auxiliary stands before the verb, as in `is using`. */
  readonly compound: boolean;
  /** Whether it is certain that the verb is one: it has an auxiliary, or is known to take an object. */
  readonly certain: boolean;
}

/** Subject, perhaps an auxiliary, verb, and the name that begins at `index` directly behind it. */
function readObject(tokens: readonly Token[], index: number, read: ReadText): Clause | undefined {
  const { pack } = read;
  const verb = tokens[index - 1];
  const name = tokens.slice(index, endOfName(tokens, index, read));
  if (name.length === 0 || !verb || !isVerbLike(verb, pack)) return undefined;
  const compound = isAuxiliary(tokens[index - 2], pack);
  const at = compound ? index - 3 : index - 2;
  if (tokens[at]?.kind !== 'word' || packWords(pack, 'function-words').has(tokens[at]?.normal ?? '')) return undefined;
  const known = packWords(pack, 'transitive-verbs', 'object-verbs').has(verb.normal);
  const start = startOfName(tokens, at, read);
  return {
    first: startOfSubject(tokens, start),
    subject: tokens.slice(start, at + 1),
    verb,
    name,
    compound,
    certain: compound || known,
  };
}

/** Where the name that ends at `at` begins; `at` itself where it is an ordinary word. */
function startOfName(tokens: readonly Token[], at: number, read: ReadText): number {
  for (let start = Math.max(0, at - LONGEST_NAME); start < at; start++) {
    if (endOfName(tokens, start, read) === at + 1) return start;
  }
  return at;
}

/** Words of a name before its last. */
const LONGEST_NAME = 3;

/** `which firms`, `company or companies`: a little of what stands before makes the place readable. */
function startOfSubject(tokens: readonly Token[], at: number): number {
  const joined = /^(?:or|and|ou|o|y|e|en|och)$/.test(tokens[at - 1]?.normal ?? '') ? at - 2 : at;
  const asks = /^(?:which|what|quels?|quelles?|qué|quais|quali|welke|vilka)$/.test(tokens[joined - 1]?.normal ?? '');
  return asks ? joined - 1 : joined;
}

/** Neither a closed-class word nor a verb of speech, behind which the speaker stands, nor one whose roles are equal. */
function isVerbLike({ kind, normal, text }: Token, pack: LanguagePack): boolean {
  if (kind !== 'word' || startsUpper(text) || normal.length < 2) return false;
  return !packWords(pack, 'function-words', 'reporting-verbs', 'reciprocal-verbs', 'prepositions').has(normal);
}

function isAuxiliary(token: Token | undefined, pack: LanguagePack): boolean {
  return token !== undefined && packWords(pack, 'finite-auxiliaries').has(token.normal);
}

/** The reference’s words from the name to the verb, where the name is its subject. */
function actsIn(
  other: readonly Token[],
  clause: Clause,
  pack: LanguagePack,
): { first: number; last: number } | undefined {
  const at = onlyPlace(other, clause.name);
  if (at < 0) return undefined;
  const behind = at + clause.name.length;
  const compound = isAuxiliary(other[behind], pack);
  const verbAt = compound ? behind + 1 : behind;
  const verb = other[verbAt];
  if (!verb || !sameVerb(verb, clause.verb) || compound !== clause.compound || isPassive(other, verbAt))
    return undefined;
  const fronted = clause.certain && other[at - 1]?.normal === clause.subject.at(-1)?.normal;
  const swapped = (clause.certain || isNamed(clause.subject)) && onlyPlace(other, clause.subject) === verbAt + 1;
  return fronted || swapped ? { first: at, last: verbAt } : undefined;
}

/** Two names that change places are proof enough that a verb stands between them. */
function isNamed([first]: readonly Token[]): boolean {
  return first !== undefined && startsUpper(first.text);
}

/** Behind a compound form a `by` would make it passive; without one a participle alone may be (`Ghana attacked by Togo`). */
function isPassive(other: readonly Token[], verbAt: number): boolean {
  return /^(?:by|par|por|da|dal|dalla|door|av)$/.test(other[verbAt + 1]?.normal ?? '');
}

function sameVerb(a: Token, b: Token): boolean {
  if (a.normal === b.normal) return true;
  const [left, right] = [latinSkeleton(a.normal), latinSkeleton(b.normal)];
  const length = Math.max(4, Math.min(left.length, right.length) - 2);
  return left.length >= 4 && right.length >= 4 && left.slice(0, length) === right.slice(0, length);
}

/** Where a run of words stands, −1 where it does not or stands twice. */
function onlyPlace(tokens: readonly Token[], run: readonly Token[]): number {
  const isRun = (_: Token, at: number): boolean =>
    run.every(({ normal }, offset) => tokens[at + offset]?.normal === normal);
  const first = tokens.findIndex(isRun);
  return first >= 0 && tokens.findLastIndex(isRun) === first ? first : -1;
}
