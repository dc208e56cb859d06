/** Names that are almost, but not quite, those of the source and reference, or of the same text elsewhere. */
import type { Counterpart, Evidence, ReadText } from '../../model/evidence.js';
import type { RelatedPlace } from '../../model/finding.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { Trait } from '../../text/character-traits.js';
import { editDistance } from '../../text/edit-distance.js';
import { latinSkeleton } from '../../text/latin-skeleton.js';
import { primarySubtag } from '../../text/normal-form.js';
import { capitalisedWords } from '../words/capitalised-words.js';
import { counterpartsOf } from '../counterparts.js';
import { areStemsNear, isForeignWord, isRespelt } from './name-sounds.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';

export interface MisspeltName {
  readonly token: Token;
  readonly expected: string;
  /** The equal word beside it, by which the name is known. */
  readonly anchor: string;
  readonly related: RelatedPlace;
}

/** Shorter names differ by a letter for good reason (Lee and Li). */
const SHORTEST = 5;
/** A longer name may have two wrong letters. */
const LONG = 8;
/** Languages that decline names: a difference in the last letters is grammar. */
export const DECLINING: ReadonlySet<string> = new Set(
  'pl cs sk ru uk be bg sr hr sl lt lv et fi hu tr el ro hy ka kk az uz eu sq'.split(' '),
);
const ENDING = 4;
/** Romanisations of one name differ by these letters. Source: BGN/PCGN, ISO 9 and national systems for Cyrillic and Arabic. */
const ROMANISATIONS: readonly (readonly [RegExp, string])[] = [
  [/(?:iy|ij|yy|ii|yi|y|j|i)/g, 'i'],
  [/(?:ou|w|u|v|o)/g, 'u'],
  [/(?:tsch|sch|tch|sh|ch|kh|ck|h|q|c|k|g|s)/g, 'k'],
  [/(?:ie|ye|je)/g, 'e'],
  [/(?:z|zh)/g, 'z'],
  [/(.)\1/g, '$1'],
];

interface Place {
  readonly token: Token;
  readonly segment: Segment;
}

/**
 * Two-word names of which one word is equal and the other differs by a letter or two: `John Kerby` where every text to compare with
 * has `John Kirby` in the facing sentence, none has `Kerby`, and the hypothesis does not have `John Kirby` there too.
 */
export function* namesUnlikeCounterparts(evidence: Evidence): Iterable<MisspeltName> {
  const { pack } = evidence;
  const counterparts = counterpartsOf(evidence).filter(({ counterpart }) => counterpart.pack.script === pack.script);
  if (!pack.cased || counterparts.length === 0) return;
  for (const [left, right, segment] of namePairs(evidence)) {
    const all = counterparts.map(({ counterpart, ...named }) => {
      const found = unlike(left, right, counterpart.segmentsFor(segment).flatMap(pairsIn));
      return found && { ...found, related: { ...named.place, range: rangeOf(found.other) } };
    });
    const [first] = all;
    if (!first || all.some((found) => found?.expected !== first.expected)) continue;
    const { token } = first;
    if (!isSlip(token, first.other, evidence) || isKnown(token, evidence)) continue;
    if (segment.tokens.some(({ normal }) => normal === first.other.normal)) continue;
    yield { token, expected: first.other.text, anchor: first.anchor, related: first.related };
  }
}

/** More behind one first name stand in lists of names only. */
const MOST_SURNAMES = 20;
/** Letters of a first name that no case changes. */
const FIRST_NAME_STEM = 4;

/** Two spellings of one surname behind the same first name, the rarer or the later one. */
export function* namesUnlikeTheirOwn(evidence: Evidence): Iterable<MisspeltName> {
  if (!evidence.pack.cased) return;
  const isDeclined = DECLINING.has(primarySubtag(evidence.text.language));
  const surnames = new Map<string, Place[]>();
  for (const [left, right, segment] of namePairs(evidence)) {
    const first = isDeclined ? left.normal.slice(0, FIRST_NAME_STEM) : left.normal;
    const others = surnames.get(first);
    if (others?.some(({ token }) => token.normal === right.normal)) continue;
    if (others && others.length < MOST_SURNAMES) others.push({ token: right, segment });
    else if (!others) surnames.set(first, [{ token: right, segment }]);
  }
  for (const [anchor, places] of surnames) {
    if (places.length < 2) continue;
    for (const { token, other } of variants(places, evidence)) {
      const related = { text: 'hypothesis' as const, range: rangeOf(other) };
      yield { token, expected: other.text, anchor, related };
    }
  }
}

function* variants(places: readonly Place[], evidence: Evidence): Iterable<{ token: Token; other: Token }> {
  const { count } = evidence.vocabulary;
  const seen = new Set<string>();
  for (const [index, { token }] of places.entries()) {
    const usual = places.find(({ token: other }, place) => {
      const rarer = count(token.normal) - count(other.normal);
      return (
        other.normal !== token.normal &&
        (rarer < 0 || (rarer === 0 && place < index)) &&
        isOtherSpelling(token, other, evidence)
      );
    })?.token;
    if (!usual || seen.has(token.normal) || isForm(token, usual)) continue;
    // Where another text has both spellings they are two people.
    if (isVouched(token, evidence) && (isVouched(usual, evidence) || evidence.references.length > 0)) continue;
    seen.add(token.normal);
    yield { token, other: usual };
  }
}

function isOtherSpelling(token: Token, other: Token, evidence: Evidence): boolean {
  const language = primarySubtag(evidence.text.language);
  const isDeclined = DECLINING.has(language);
  if (!isDeclined && isNear(token, other)) return true;
  // Endings are tied to foreign names with a hyphen.
  if (((token.traits | other.traits) & Trait.hyphen) !== 0) return false;
  if (isForeignWord(token.normal, evidence) || isForeignWord(other.normal, evidence)) return false;
  if (isRespelt(token.normal, other.normal, language, isDeclined)) return true;
  return isDeclined && areStemsNear(token.normal, other.normal, language);
}

function isVouched({ normal }: Token, evidence: Evidence): boolean {
  return counterpartsOf(evidence).some(({ counterpart }) => counterpart.vocabulary.count(normal) > 0);
}

type Pair = readonly [left: Token, right: Token, segment: Segment];

function namePairs({ text, pack }: ReadText): Pair[] {
  const known = packWords(pack, 'function-words', 'demonyms', 'person-roles');
  const pairs: Pair[] = [];
  for (const { token: right, segment, index } of capitalisedWords(text)) {
    const left = segment.tokens[index - 1];
    if (segment.kind === 'headline' || !areJoinedNames(left, right)) continue;
    if (!known.has(left.normal) && !known.has(right.normal)) pairs.push([left, right, segment]);
  }
  return pairs;
}

function areJoinedNames(left: Token | undefined, right: Token): left is Token {
  return left !== undefined && right.start - left.end === 1 && isNameWord(left) && isNameWord(right);
}

function pairsIn(segment: Segment): Pair[] {
  const pairs: Pair[] = [];
  segment.tokens.forEach((right, index) => {
    const left = segment.tokens[index - 1];
    if (areJoinedNames(left, right)) pairs.push([left, right, segment]);
  });
  return pairs;
}

function isNameWord({ kind, text }: Token): boolean {
  return kind === 'word' && startsUpper(text) && text !== text.toUpperCase();
}

interface Unlike {
  readonly token: Token;
  readonly other: Token;
  readonly expected: string;
  readonly anchor: string;
}

function unlike(left: Token, right: Token, pairs: readonly Pair[]): Unlike | undefined {
  if (pairs.some(([first, second]) => first.normal === left.normal && second.normal === right.normal)) return undefined;
  for (const [first, second] of pairs) {
    if (first.normal === left.normal && isNear(right, second))
      return { token: right, other: second, expected: second.normal, anchor: left.text };
  }
  return undefined;
}

/** A letter or two apart when marks do not count. */
function isNear(a: Token, b: Token): boolean {
  const [left, right] = [latinSkeleton(withoutPossessive(a)), latinSkeleton(withoutPossessive(b))];
  if (left === right || Math.min(left.length, right.length) < SHORTEST || left[0] !== right[0]) return false;
  const most = Math.min(left.length, right.length) >= LONG ? 2 : 1;
  return editDistance(left, right, most) <= most;
}

function withoutPossessive({ normal }: Token): string {
  return normal.replace(/'s?$|s$/, '');
}

/** `Koreans` beside `Korea`, `Caledonia's` beside `Caledonia`: a form of the name, not another spelling. */
function isForm({ normal: one }: Token, { normal: other }: Token): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** No inflection, no other romanisation, no word of the language; and where there is a source, it has the other form. */
function isSlip(token: Token, other: Token, { text, vocabulary, source }: Evidence): boolean {
  if (source && source.vocabulary.count(other.normal) === 0) return false;
  const [own, expected] = [latinSkeleton(withoutPossessive(token)), latinSkeleton(withoutPossessive(other))];
  const language = primarySubtag(text.language);
  if (DECLINING.has(language) && own.slice(0, -ENDING) === expected.slice(0, own.length - ENDING)) return false;
  // Cities have a final vowel of their own in each language (Sevilla, Séville).
  if (own.slice(0, -1) === expected.slice(0, -1)) return false;
  if (isForm(token, other) || vocabulary.isCommon(token.normal)) return false;
  return romanised(own) !== romanised(expected);
}

function romanised(skeleton: string): string {
  return ROMANISATIONS.reduce((name, [letters, one]) => name.replace(letters, one), skeleton);
}

function isKnown({ normal }: Token, evidence: Evidence): boolean {
  const others: readonly Counterpart[] = counterpartsOf(evidence).map(({ counterpart }) => counterpart);
  return others.some(({ vocabulary }) => vocabulary.count(normal) > 0);
}

function rangeOf({ start, end }: Token): { start: number; end: number } {
  return { start, end };
}
