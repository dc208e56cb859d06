/** Names that act in the reference and are acted on in the hypothesis, read from the order of subject, verb and object. */
import type { Counterpart, ReadText } from '../model/evidence.js';
import type { LanguagePack } from '../model/language-pack.js';
import type { Range } from '../model/range.js';
import type { Segment, Token } from '../model/segmented-text.js';
import { latinSkeleton } from '../text/latin-skeleton.js';
import { packWords } from './pack-words.js';
import { startsUpper } from './vocabulary.js';

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
    const clause = readObject(tokens, index, hypothesis.pack);
    if (!clause) continue;
    other ??= reference.segmentsFor(segment).flatMap((match) => match.tokens);
    const acting = actsIn(other, clause, hypothesis.pack);
    if (!acting) continue;
    const [first, last] = [tokens[clause.first], tokens[index]];
    const [start, end] = [other[acting.first], other[acting.last]];
    if (!first || !last || !start || !end) continue;
    yield {
      range: { start: first.start, end: last.end },
      name: clause.name.text,
      acting: { text: reference.text.value.slice(start.start, end.end), range: { start: start.start, end: end.end } },
    };
  }
}

interface Clause {
  readonly first: number;
  readonly subject: Token;
  readonly verb: Token;
  readonly name: Token;
  /** Whether an auxiliary stands before the verb, as in `is using`. */
  readonly compound: boolean;
}

/** Subject word, auxiliary and verb, or a verb known to take an object, and the name at `index` directly behind it. */
function readObject(tokens: readonly Token[], index: number, pack: LanguagePack): Clause | undefined {
  const [verb, name] = [tokens[index - 1], tokens[index]];
  if (!name || !verb || !isName(name, pack) || !isVerbLike(verb, pack)) return undefined;
  const compound = isAuxiliary(tokens[index - 2], pack);
  const at = compound ? index - 3 : index - 2;
  const subject = tokens[at];
  if (!compound && !packWords(pack, 'transitive-verbs', 'object-verbs').has(verb.normal)) return undefined;
  if (subject?.kind !== 'word' || packWords(pack, 'function-words').has(subject.normal)) return undefined;
  return { first: startOfSubject(tokens, at), subject, verb, name, compound };
}

/** `which firms`, `company or companies`: a little of what stands before makes the place readable. */
function startOfSubject(tokens: readonly Token[], at: number): number {
  const joined = /^(?:or|and|ou|o|y|e|en|och)$/.test(tokens[at - 1]?.normal ?? '') ? at - 2 : at;
  return /^(?:which|what|quels?|quelles?|qué|quais|quali|welke|vilka)$/.test(tokens[joined - 1]?.normal ?? '')
    ? joined - 1
    : joined;
}

function isName(token: Token, pack: LanguagePack): boolean {
  return token.kind === 'word' && pack.cased && startsUpper(token.text);
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
  const at = onlyIndex(other, (token) => token.normal === clause.name.normal);
  if (at < 0) return undefined;
  const compound = isAuxiliary(other[at + 1], pack);
  const verbAt = compound ? at + 2 : at + 1;
  const verb = other[verbAt];
  if (!verb || !sameVerb(verb, clause.verb) || compound !== clause.compound || isPassive(other, verbAt))
    return undefined;
  const fronted = other[at - 1]?.normal === clause.subject.normal;
  const object = other[verbAt + 1]?.normal === clause.subject.normal;
  return fronted || object ? { first: at, last: verbAt } : undefined;
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

function onlyIndex(tokens: readonly Token[], test: (token: Token) => boolean): number {
  const first = tokens.findIndex(test);
  return first >= 0 && tokens.findLastIndex(test) === first ? first : -1;
}
