/** Numbers of the hypothesis that neither source nor reference has, each with the number that stands there instead. */
import { facesLineByLine } from '../words/facing-lines.js';
import type { Counterpart, Evidence, NumberMention, ReadText } from '../../model/evidence.js';
import type { Segment } from '../../model/segmented-text.js';
import { Trait } from '../../text/character-traits.js';
import { asciiDigits } from '../../text/digits.js';
import { isBroken, isList, sharedScale } from './broken-numbers.js';
import { mayBeConverted } from './conversions.js';
import { isEqual, maySayTheSame, powerOfTen } from './number-likeness.js';

/** A number, and what a counterpart has in its place. */
export interface ChangedNumber {
  readonly number: NumberMention;
  readonly instead: NumberMention;
  readonly name: 'source' | 'reference';
  readonly referenceIndex: number;
  readonly counterpart: Counterpart;
}

const DIGIT = /\p{Nd}/u;
/** A sentence with more unknown numbers than this faces another sentence than its own. */
const MOST_CHANGED = 2;

/** Beads that are less alike may not say the same. */
const LEAST_LIKENESS = 0.4;
const LEAST_TELLING = 10;

interface NamedCounterpart {
  readonly counterpart: Counterpart;
  readonly name: 'source' | 'reference';
  readonly referenceIndex: number;
}

/**
 * Numbers in digits that no counterpart has anywhere, where each counterpart has in the aligned sentence
 * a number that the hypothesis has nowhere: both sides must be left over, for one alone may be a word or a rephrasing.
 */
export function* changedNumbers(evidence: Evidence): Iterable<ChangedNumber> {
  const counterparts: NamedCounterpart[] = [
    ...(evidence.source ? [{ counterpart: evidence.source, name: 'source' as const, referenceIndex: 0 }] : []),
    ...evidence.references.map((counterpart, referenceIndex) => ({
      counterpart,
      name: 'reference' as const,
      referenceIndex,
    })),
  ];
  if (
    counterparts.length === 0 ||
    ![evidence, ...counterparts.map(({ counterpart }) => counterpart)].every(knowsScales)
  )
    return;
  const comparable = evidence.numbers.filter(isComparable);
  if (comparable.length === 0) return;
  const known = counterparts.map(({ counterpart }) => valueTest(counterpart));
  const own = valueTest(evidence);
  const unknown = comparable.filter(
    (number) =>
      !known.some((has) => number.values.some(has) || isList(number, evidence, has)) && !isBroken(number, evidence),
  );
  for (const number of unknown) {
    const beside = unknown.filter(({ segment }) => segment === number.segment);
    if (beside.length > MOST_CHANGED) continue;
    const places = counterparts.map((named) => ({
      ...named,
      left: leftOver(number, named.counterpart, { own, evidence }),
    }));
    if (
      places.some(({ left, counterpart }) =>
        left.some((other) => saysTheSame(number, other, { evidence, counterpart })),
      )
    )
      continue;
    const first = places.find(({ left }) => left.length > 0);
    const instead = first && likest(number, first.left);
    if (instead && !places.every((place, index) => agrees(place.left, instead, known[index]))) continue;
    if (first && instead && beside.length <= Math.max(...places.map(({ left }) => left.length)))
      yield { number, instead, name: first.name, referenceIndex: first.referenceIndex, counterpart: first.counterpart };
  }
}

/** Whether a counterpart leaves a number over too; where the alignment led astray, having the same one anywhere will do. */
function agrees(
  left: readonly NumberMention[],
  instead: NumberMention,
  has: ((value: number) => boolean) | undefined,
): boolean {
  return left.length > 0 || (has !== undefined && instead.values.some(has));
}

/** `900 millions` is 900 to a reader that does not know the word; such a language has no say. */
function knowsScales({ pack }: ReadText): boolean {
  return pack.tables['scale-words'] !== undefined || !pack.spaced;
}

/** Times, ordinals and dates have writings of their own; numbers in words are often figures of speech. */
function isComparable({ form, part, values, segment }: NumberMention): boolean {
  return form === 'digits' && part === undefined && values.length > 0 && segment.kind !== 'credit';
}

/** Whether a text has a value anywhere, as a number or as digits inside a word or a time. */
function valueTest({ numbers, text }: Pick<Counterpart, 'numbers' | 'text'>): (value: number) => boolean {
  const values = numbers.flatMap((number) => number.values);
  const exact = new Set(values);
  const inside = new Set<number>();
  for (const { tokens, traits } of text.segments) {
    if ((traits & Trait.digit) === 0) continue;
    for (const token of tokens) {
      if (
        (token.traits & Trait.digit) === 0 ||
        !DIGIT.test(token.text) ||
        (token.kind === 'number' && !token.text.includes(':'))
      )
        continue;
      for (const digits of asciiDigits(token.text).match(/\d+/g) ?? []) inside.add(Number(digits));
    }
  }
  return (value) => exact.has(value) || inside.has(value) || values.some((other) => isEqual(value, other));
}

interface Own {
  /** Whether the hypothesis has a value anywhere. */
  readonly own: (value: number) => boolean;
  readonly evidence: Evidence;
}

/** Numbers of the facing sentences that the hypothesis has nowhere, or elsewhere only while this one stands in their place. */
function leftOver(number: NumberMention, counterpart: Counterpart, { own, evidence }: Own): NumberMention[] {
  const facing = new Set<Segment>(counterpart.segmentsFor(number.segment));
  return counterpart.numbers.filter((other) => {
    if (!facing.has(other.segment)) return false;
    // `June 3018` is no date to us, and in the place of one all the same.
    if (other.part === 'date')
      return isYear(other) && isYear(number) && (!other.values.some(own) || isInPlaceOf(number, other, evidence));
    if (!isTelling(other) || isBroken(other, counterpart)) return false;
    return (
      !other.values.some(own) ||
      isInPlaceOf(number, other, evidence) ||
      isOnlyGap(number, other, { counterpart, evidence })
    );
  });
}

/** `As Willoughby, 47, took`, where the reference has 37 and so has another sentence: the words on both sides are the same, and the sentence lacks it. */
function isInPlaceOf(number: NumberMention, other: NumberMention, { numbers, references }: Evidence): boolean {
  if (other.form !== 'digits' || !references.some((reference) => reference.numbers.includes(other))) return false;
  const beside = numbers.filter(({ segment }) => segment === number.segment).flatMap(({ values }) => values);
  if (other.values.some((value) => beside.some((written) => isEqual(value, written)))) return false;
  const [before, behind] = wordsBeside(number);
  const [otherBefore, otherBehind] = wordsBeside(other);
  return before !== undefined && before === otherBefore && behind === otherBehind;
}

interface GapPlace {
  readonly counterpart: Counterpart;
  readonly evidence: Evidence;
}

/**
 * Where one sentence faces one, and both have their numbers in digits but for these two: what stands elsewhere in the hypothesis too is
 * missing here. Numbers of one digit are too often words on the other side.
 */
function isOnlyGap(number: NumberMention, other: NumberMention, { counterpart, evidence }: GapPlace): boolean {
  const bead = counterpart.beadOf(number.segment);
  if (bead.hypothesis.length !== 1 || bead.other.length !== 1) return false;
  if (bead.similarity < LEAST_LIKENESS && !facesLineByLine(evidence.text, counterpart)) return false;
  if (Math.min(...number.values, ...other.values) < LEAST_TELLING) return false;
  const own = digitsIn(number.segment, evidence);
  const facing = digitsIn(other.segment, counterpart);
  if (own.length !== facing.length || !facing.includes(other) || hasValueOf(own, other)) return false;
  return (
    own.every((mine) => mine === number || hasValueOf(facing, mine)) &&
    facing.every((its) => its === other || hasValueOf(own, its))
  );
}

function hasValueOf(numbers: readonly NumberMention[], { values }: NumberMention): boolean {
  return numbers.some((written) => written.values.some((value) => values.some((second) => isEqual(value, second))));
}

function digitsIn(segment: Segment, { numbers }: ReadText): NumberMention[] {
  return numbers.filter((number) => number.segment === segment && number.form === 'digits');
}

/** The words right before and behind a number, over marks and signs; undefined at an end of the sentence. */
function wordsBeside({ segment: { tokens }, range }: NumberMention): readonly (string | undefined)[] {
  const isWord = ({ kind }: (typeof tokens)[number]): boolean => kind === 'word';
  return [
    tokens.findLast((token) => isWord(token) && token.end <= range.start)?.normal,
    tokens.find((token) => isWord(token) && token.start >= range.end)?.normal,
  ];
}

/** Four digits. */
function isYear({ values, form }: NumberMention): boolean {
  return form === 'digits' && values.some((value) => Number.isInteger(value) && value >= 1000 && value < 10_000);
}

/** A number word below ten may be an article or a pronoun; a rank in digits (`167º`) may be a plain number in the hypothesis. */
function isTelling({ form, part, values }: NumberMention): boolean {
  if (values.length === 0 || (part !== undefined && part !== 'ordinal')) return false;
  return form === 'digits' || (part === undefined && Math.min(...values) >= LEAST_TELLING);
}

/** Also where one of them shares its scale with the number behind it (`99.4 to 88.5 billion`). */
function saysTheSame(
  number: NumberMention,
  other: NumberMention,
  { evidence, counterpart }: { evidence: Evidence; counterpart: Counterpart },
): boolean {
  const own = scaled(number, sharedScale(number, evidence));
  const others = scaled(other, sharedScale(other, counterpart));
  return (
    own.some((first) => others.some((second) => maySayTheSame(first, second))) ||
    mayBeConverted({ number, read: evidence }, { number: other, read: counterpart })
  );
}

function scaled({ values }: NumberMention, scale: number): readonly number[] {
  return scale === 1 ? values : values.flatMap((value) => [value, value * scale]);
}

/** The one that differs by a power of ten, else the nearest in size. */
function likest(number: NumberMention, others: readonly NumberMention[]): NumberMention | undefined {
  const [value = 0] = number.values;
  const distance = (other: NumberMention): number => {
    const [second = 0] = other.values;
    return powerOfTen(value, second) === 0 ? 1 + Math.abs(Math.log((value + 1) / (second + 1))) : 0;
  };
  return others.reduce<NumberMention | undefined>(
    (best, other) => (best === undefined || distance(other) < distance(best) ? other : best),
    undefined,
  );
}
