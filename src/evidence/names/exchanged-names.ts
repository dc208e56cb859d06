/** One name in the place of another: `Larry Diego told reporters` where every reference has Larry Giles. */
import type { Bead, WordAlignment, WordEdit } from '../../model/alignment.js';
import type { Counterpart, Evidence, ReadText } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import type { Segment, SegmentedText, Token } from '../../model/segmented-text.js';
import { consonantClasses } from '../../text/consonant-classes.js';
import { latinSkeleton } from '../../text/latin-skeleton.js';
import { beadDifferences } from '../words/bead-differences.js';
import { calendarWords } from '../dates/calendar-words.js';
import { regionNames } from './region-names.js';

export interface ExchangedName {
  readonly name: PlacedName;
  /** What the first reference has there. */
  readonly expected: PlacedName;
  /** What speaks for it: the source has the other name too, or the texts know both and agree around them. */
  readonly witness: 'source' | 'texts';
}

interface PlacedName {
  readonly text: string;
  readonly range: Range;
}

/** A capital and at least two small letters: acronyms and short names have too many right forms. */
const NAME = /^\p{Lu}\p{Ll}{2,}(?:['’]\p{Ll}{1,3})?$/u;
/** Letters by which forms of a name are the same. */
const STEM = 4;
/** Consonants that two names must have in common to be writings of one. */
const FEWEST_CONSONANTS = 3;
/** Tokens that a sentence may have beyond its reference, and lack, to be nearly the same; and how many it has at least. */
const FEW_DIFFERENCES = 2;
const MANY_TOKENS = 7;
/** Beads that are less alike may speak of other persons. */
const LEAST_LIKENESS = 0.4;

/** In order of place. Names whose common nouns are capitalised are told by their being nowhere in small letters. */
export function* exchangedNames(evidence: Evidence): Iterable<ExchangedName> {
  const { reference, pack } = evidence;
  if (!reference || !pack.cased || !pack.spaced) return;
  for (const bead of reference.alignment.beads) {
    if (bead.hypothesis.length === 0 || bead.other.length === 0 || bead.similarity < LEAST_LIKENESS) continue;
    if (!mayExchange(bead, reference, evidence)) continue;
    const words = reference.wordsOf(bead);
    for (const edit of words.edits) {
      const whole = onlyNames(edit, bead, evidence);
      if (whole && isOnlyChange(whole, words, evidence)) {
        yield { name: placed(whole.name), expected: placed(whole.expected), witness: 'texts' };
        continue;
      }
      const [token, expected] = singleNames(edit);
      const segment = token && segmentOf(token, bead.hypothesis, evidence.text);
      if (!token || !expected || !segment) continue;
      const witness = witnessOf({ token, expected, segment, words }, evidence);
      if (witness) yield { name: placed([token]), expected: placed([expected]), witness };
    }
  }
}

function placed(words: readonly Token[]): PlacedName {
  return {
    text: words.map(({ text }) => text).join(' '),
    range: { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 },
  };
}

/** Whether each side has a name that the other lacks, one that may be told; word alignment is dear, and few beads do. */
function mayExchange(bead: Bead, reference: Counterpart, evidence: Evidence): boolean {
  const { extra, missing, onlyHypothesis, onlyOther } = beadDifferences(bead, evidence.text, reference.text);
  if (isNearlySame(bead, reference, evidence)) return extra.some(isName) && missing.some(isName);
  return onlyOther.some(isName) && onlyHypothesis.some((token) => isName(token) && isTellable(token, evidence));
}

/** Whether a sentence differs from its reference in a word or two of many. */
function isNearlySame(bead: Bead, reference: Counterpart, { text }: Evidence): boolean {
  const { extra, missing } = beadDifferences(bead, text, reference.text);
  if (bead.hypothesis.length > 1 || Math.max(extra.length, missing.length) > FEW_DIFFERENCES) return false;
  const segment = text.segments[bead.hypothesis[0] ?? -1];
  return segment !== undefined && segment.kind !== 'headline' && segment.tokens.length >= MANY_TOKENS;
}

/** Both sides of an edit, of a sentence that is nearly the same, where they are nothing but names. */
interface WholeNames {
  readonly name: readonly Token[];
  readonly expected: readonly Token[];
  readonly segment: Segment;
}

function onlyNames({ kind, hypothesis, reference }: WordEdit, bead: Bead, evidence: Evidence): WholeNames | undefined {
  const [first] = hypothesis;
  const segment = first && segmentOf(first, bead.hypothesis, evidence.text);
  if (kind !== 'replaced' || !segment || !evidence.reference) return undefined;
  if (reference.length === 0 || ![...hypothesis, ...reference].every(isName)) return undefined;
  return isNearlySame(bead, evidence.reference, evidence)
    ? { name: hypothesis, expected: reference, segment }
    : undefined;
}

/** One name for another where the sentence is the reference's own: whoever writes the rest alike does not mean somebody else. */
function isOnlyChange({ name, expected, segment }: WholeNames, words: WordAlignment, evidence: Evidence): boolean {
  const { reference, references, knowsWord, source, pack } = evidence;
  // Out of another script one name has many writings: replaced-names.ts.
  if (!reference || (source && source.pack.script !== pack.script)) return false;
  if (name.some((one) => expected.some((other) => areForms(one, other)))) return false;
  for (const token of [...name, ...expected]) {
    if (isCalendarWord(token, evidence) || !isOnlyName(token, evidence)) return false;
    if (isCapitalisedNoun(token.text, evidence)) return false;
  }
  // Capitals of offices and institutions prove nothing of the name that is told.
  if (!knowsWord || name.some(({ normal }) => knowsWord(normal))) return false;
  if (!expected.every(({ normal }) => !knowsWord(normal) || reference.vocabulary.isName(normal))) return false;
  const isReplaced = references.every((reference) => {
    const facing = reference.segmentsFor(segment).flatMap(({ tokens }) => tokens);
    return (
      name.every((token) => isMoreOften(token, segment.tokens, facing)) &&
      expected.every((token) => isMoreOften(token, facing, segment.tokens))
    );
  });
  const follows = source
    ?.segmentsFor(segment)
    .some(({ tokens }) => tokens.some((token) => name.some((one) => areForms(token, one))));
  return isReplaced && follows !== true && isFramed(name, segment, words);
}

function isMoreOften(name: Token, here: readonly Token[], there: readonly Token[]): boolean {
  const isForm = formTest(name);
  return here.filter(isForm).length > there.filter(isForm).length;
}

function isCapitalisedNoun(text: string, { pack, knowsWord }: Evidence): boolean {
  return pack.lists['capitalised-nouns'] !== undefined && knowsWord?.(text) === true;
}

/** What every name that is told is, besides being in another's place: known from a reference, or a stranger to all texts. */
function isTellable(token: Token, evidence: Evidence): boolean {
  const { references, source, pack } = evidence;
  const isKnown = references.some((other) => other.vocabulary.isName(token.normal));
  if (!source?.pack.cased && (!isKnown || pack.lists['capitalised-nouns'] !== undefined)) return false;
  return (isKnown || isStranger(token, evidence)) && isOnlyName(token, evidence);
}

function segmentOf(token: Token, indices: readonly number[], { segments }: SegmentedText): Segment | undefined {
  return indices.map((index) => segments[index]).find((segment) => segment?.tokens.includes(token));
}

/** The only name on either side of an edit. */
function singleNames({ kind, hypothesis, reference }: WordEdit): readonly [Token?, Token?] {
  if (kind !== 'replaced' && kind !== 'inflected') return [];
  const [own, other] = [hypothesis.filter(isName), reference.filter(isName)];
  const [token, expected] = [own[0], other[0]];
  return token && expected && own.length === 1 && other.length === 1 ? [token, expected] : [];
}

function isName({ text }: Token): boolean {
  return NAME.test(text);
}

interface Exchange {
  readonly token: Token;
  readonly expected: Token;
  readonly segment: Segment;
  readonly words: WordAlignment;
}

function witnessOf(exchange: Exchange, evidence: Evidence): ExchangedName['witness'] | undefined {
  const { token, expected, segment, words } = exchange;
  const { references, text, pack } = evidence;
  if (!isTellable(token, evidence)) return undefined;
  if (isCalendarWord(token, evidence) || isCalendarWord(expected, evidence)) return undefined;
  if (![token, expected].every((name) => isOnlyName(name, evidence)) || areForms(token, expected)) return undefined;
  const isExpected = formTest(expected);
  if (segment.tokens.some(isExpected)) return undefined;
  const facing = references.map((reference) => reference.segmentsFor(segment).flatMap(({ tokens }) => tokens));
  const isOwn = formTest(token);
  if (facing.some((tokens) => tokens.some(isOwn)) || !facing.every((tokens) => tokens.some(isExpected)))
    return undefined;
  const bySource = sourceWitness(exchange, evidence);
  if (!references.some((other) => other.vocabulary.isName(token.normal)))
    return bySource === true && isStranger(token, evidence) ? 'source' : undefined;
  if (bySource !== undefined) return bySource ? 'source' : undefined;
  const isPlain = pack.lists['capitalised-nouns'] === undefined && knows(text, expected);
  return isPlain && isFramed([token], segment, words) ? 'texts' : undefined;
}

/** Whether the facing source has the expected name and not the other; undefined where it shows neither. */
function sourceWitness({ token, expected, segment }: Exchange, { source }: Evidence): boolean | undefined {
  if (!source?.pack.cased) return undefined;
  const facing = source.segmentsFor(segment).flatMap(({ tokens }) => tokens);
  const hasExpected = facing.some((other) => isSameName(other, expected) && !source.vocabulary.isCommon(other.normal));
  const hasOwn = facing.some((other) => areForms(other, token));
  return hasExpected || hasOwn ? hasExpected && !hasOwn : undefined;
}

/** A name that no text has and that is no word: where the source has the expected one, it is another person or place. */
function isStranger({ normal }: Token, { knowsWord, pack, source, text }: Evidence): boolean {
  if (!knowsWord || pack.lists['capitalised-nouns'] !== undefined || knowsWord(normal)) return false;
  if (regionNames(text.language, pack).has(normal)) return false;
  return source !== undefined && source.vocabulary.count(normal) === 0;
}

/** Whether the tokens on both sides of a name match. */
function isFramed(name: readonly Token[], { tokens }: Segment, { matches }: WordAlignment): boolean {
  const matched = new Set(matches.map(({ hypothesis }) => hypothesis));
  const before = tokens.findLast(({ end }) => end <= (name[0]?.start ?? 0));
  const behind = tokens.find(({ start }) => start >= (name.at(-1)?.end ?? Infinity));
  return before !== undefined && behind !== undefined && matched.has(before) && matched.has(behind);
}

function isCalendarWord({ normal }: Token, { text, pack }: ReadText): boolean {
  return calendarWords(text.language, pack).words.has(normal);
}

function isOnlyName({ normal }: Token, { vocabulary, references }: Evidence): boolean {
  return !vocabulary.isCommon(normal) && !references.some((other: Counterpart) => other.vocabulary.isCommon(normal));
}

/** Written the same, or in another alphabet with the same consonants. */
function isSameName(one: Token, other: Token): boolean {
  if (one.text === other.text) return true;
  if (/^\p{sc=Latin}/u.test(one.text) === /^\p{sc=Latin}/u.test(other.text) || !/^\p{Lu}/u.test(one.text)) return false;
  const consonants = consonantClasses(one.normal);
  return consonants.length >= FEWEST_CONSONANTS && consonants === consonantClasses(other.normal);
}

function areForms(one: Token, other: Token): boolean {
  return formTest(other)(one);
}

/** Whether other words are forms of one: endings and other alphabets aside. */
function formTest({ normal, form }: Token): (other: Token) => boolean {
  const skeleton = latinSkeleton(normal);
  const consonants = consonantClasses(normal);
  return (other) => {
    if (other.form === form) return true;
    const left = latinSkeleton(other.normal);
    const length = Math.min(STEM, left.length, skeleton.length);
    if (length > 2 && left.startsWith(skeleton.slice(0, length))) return true;
    return consonantClasses(other.normal) === consonants;
  };
}

function knows({ segments }: SegmentedText, name: Token): boolean {
  return segments.some(({ tokens }) => tokens.some((token) => token.text === name.text));
}
