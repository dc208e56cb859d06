/** Acronyms that no reference has, where every reference has another one: `the ACT` for the TBW, left from the source or made up. */
import type { Counterpart, Evidence } from '../../model/evidence.js';
import type { Segment, SegmentedText, Token } from '../../model/segmented-text.js';
import { Trait } from '../../text/character-traits.js';

export interface ChangedAcronym {
  readonly token: Token;
  /** What the first reference has, the only one there. */
  readonly expected: Token;
  /** `left` as the source has it, or `other`. */
  readonly kind: 'left' | 'other';
}

/** Capitals, perhaps a plural s; digits belong to amounts and models (`RMB30`). */
const ACRONYM = /^\p{Lu}{2,8}s?$/u;
/** What may stand for it in a reference. */
const EXPECTED = /^\p{Lu}{2,9}s?$/u;
/** Numbers of wars, kings and factors (`VII`). */
const ROMAN = /^[IVXL]+$/;
/** Letters from which on capitals that open a sentence are a label (`SUMMARY`). */
const SHORTEST_LABEL = 6;
const SCRIPTS = [/\p{sc=Latin}/u, /\p{sc=Cyrillic}/u, /\p{sc=Greek}/u];

/** Acronyms of one sentence in order; where several changed, only those that face each other alone. */
export function* changedAcronyms(segment: Segment, evidence: Evidence): Iterable<ChangedAcronym> {
  const { references, source, pack } = evidence;
  if (!pack.cased || references.length === 0 || segment.kind === 'headline') return;
  const unknown = unknownAcronyms(segment, evidence);
  const [first] = unknown;
  if (!first) return;
  const only = unknown.every(({ text }) => text === first.text) ? onlyStandIn(segment, first, evidence) : undefined;
  for (const token of unknown) {
    const expected = only ?? facingAcronym(segment, token, evidence);
    if (!expected || isPart(token.text, expected.text) || isSpeltOut(token, evidence)) continue;
    yield { token, expected, kind: source && hasAcronym(source.text, token.text) ? 'left' : 'other' };
  }
}

/** The one acronym that the first reference has too much, where each of the others has one too. */
function onlyStandIn(segment: Segment, token: Token, evidence: Evidence): Token | undefined {
  const found = evidence.references.map((reference) => standIns(segment, token, { reference, evidence }));
  return found.every(({ length }) => length === 1) ? found[0]?.[0] : undefined;
}

/** The one acronym in the words that stand in the place of a token, where every reference has it in that sentence. */
function facingAcronym(segment: Segment, token: Token, evidence: Evidence): Token | undefined {
  const [reference] = evidence.references;
  const edit = reference?.wordsOf(reference.beadOf(segment)).edits.find(({ hypothesis }) => hypothesis.includes(token));
  if (!edit || edit.hypothesis.filter(({ text }) => ACRONYM.test(text)).length > 1) return undefined;
  const found = evidence.references.map((counterpart) =>
    standIns(segment, token, { reference: counterpart, evidence }),
  );
  const expected = edit.reference.filter(({ text }) => found.every((all) => all.some((other) => other.text === text)));
  return expected.length === 1 ? expected[0] : undefined;
}

/** `SAR` and `HKSAR`, `UN` and `UNO` are short for the same. */
function isPart(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

/** Those that no reference has anywhere. */
function unknownAcronyms({ tokens }: Segment, { references }: Evidence): Token[] {
  return tokens.filter(
    ({ kind, text, traits }, index) =>
      kind === 'word' &&
      (traits & Trait.capitals) !== 0 &&
      ACRONYM.test(text) &&
      !ROMAN.test(text) &&
      !isShouted(tokens, index) &&
      !isLabel(tokens, index) &&
      !references.some((reference) => hasAcronym(reference.text, text)),
  );
}

/** Acronyms of the facing sentences that neither hypothesis nor source has, in the script of the token. */
function standIns(
  segment: Segment,
  token: Token,
  { reference, evidence }: { reference: Counterpart; evidence: Evidence },
): Token[] {
  const { text, source } = evidence;
  const script = SCRIPTS.find((candidate) => candidate.test(token.text));
  const found = new Map<string, Token>();
  for (const facing of reference.segmentsFor(segment)) {
    for (const [index, other] of facing.tokens.entries()) {
      if (
        (other.traits & Trait.capitals) === 0 ||
        !EXPECTED.test(other.text) ||
        !script?.test(other.text) ||
        isShouted(facing.tokens, index)
      )
        continue;
      if (hasAcronym(text, other.text) || (source && hasAcronym(source.text, other.text))) continue;
      found.set(other.text, other);
    }
  }
  return [...found.values()];
}

/** `KUALA LUMPUR`: words in capitals beside words in capitals are no acronyms. */
function isShouted(tokens: readonly Token[], index: number): boolean {
  return [tokens[index - 1], tokens[index + 1]].some(
    (other) => other !== undefined && /^\p{Lu}{4,}$/u.test(other.text),
  );
}

/** `ABSTRACT:` and `SUMMARY Context`: what heads a section. */
function isLabel(tokens: readonly Token[], index: number): boolean {
  return index === 0 && (tokens[0]?.text.length ?? 0) >= SHORTEST_LABEL;
}

const acronymsOfTexts = new WeakMap<SegmentedText, ReadonlySet<string>>();

/** Also with or without its plural ending, and inside a longer word (`COVID-19`). */
function hasAcronym(text: SegmentedText, acronym: string): boolean {
  const stem = acronym.replace(/s$/, '');
  let known = acronymsOfTexts.get(text);
  if (!known) {
    const parts = text.segments.flatMap(({ tokens }) =>
      tokens.flatMap(({ text: part, traits }) =>
        (traits & (Trait.capitals | Trait.digit)) === 0 ? [] : (part.match(/[\p{Lu}\p{Nd}]{2,}/gu) ?? []),
      ),
    );
    known = new Set(parts);
    acronymsOfTexts.set(text, known);
  }
  return known.has(stem);
}

/** `pé torto congênito (PTC)`: a translation may make an acronym of its own, if it says of what. */
function isSpeltOut({ text: acronym, start }: Token, { text }: Evidence): boolean {
  const before = text.value.slice(Math.max(0, start - REACH), start);
  if (/[(（]\s*$/.test(before)) return true;
  const words = before.match(/\p{L}+/gu) ?? [];
  const initials = words.map((word) => word.charAt(0).toUpperCase()).join('');
  return initials.includes(acronym.replace(/s$/, ''));
}

const REACH = 120;
