/** Numbers that differ from their counterpart by a power of ten alone. */
import type { Evidence, NumberMention, ReadText } from '../../model/evidence.js';
import { counterpartsOf, type NamedCounterpart } from '../counterparts.js';
import { isBroken, sharedScale } from './broken-numbers.js';
import { isEqual, maySayTheSame, powerOfTen } from './number-likeness.js';

export interface ShiftedMagnitude {
  readonly number: NumberMention;
  readonly instead: NumberMention;
  /** How many tens the number is too great; negative where it is too small. */
  readonly power: number;
  readonly named: NamedCounterpart;
}

/** Where languages count otherwise slips are of one to eight places. */
const GREATEST_POWER = 8;
/** Number words below this are often articles, idioms or approximations. */
const LEAST_IN_WORDS = 1000;

/**
 * The figure must be left over on both sides: no number of the aligned sentences is equal to it, and none of the hypothesis' to its partner.
 * Every counterpart that has a number in its place must disagree.
 */
export function* shiftedMagnitudes(evidence: Evidence): Iterable<ShiftedMagnitude> {
  const counterparts = counterpartsOf(evidence);
  if (
    counterparts.length === 0 ||
    ![evidence, ...counterparts.map(({ counterpart }) => counterpart)].every(knowsScales)
  )
    return;
  for (const number of evidence.numbers) {
    if (!isTelling(number) || isBroken(number, evidence)) continue;
    const own = evidence.numbers.filter(({ segment }) => segment === number.segment);
    const facing = counterparts.map((named) => ({ named, numbers: facingNumbers(number, named) }));
    if (facing.some(({ numbers, named }) => numbers.some((other) => agrees(number, other, { evidence, named }))))
      continue;
    if (facing.some(({ named }) => standsElsewhere(number, named))) continue;
    const shifts = facing.map(({ named, numbers }) => ({ named, instead: shifted(number, numbers, own) }));
    const [first] = shifts.filter(({ instead }) => instead !== undefined);
    if (first?.instead && shifts.every(({ instead }, index) => instead || facing[index]?.numbers.length === 0)) {
      yield { number, instead: first.instead, power: powerBetween(number, first.instead), named: first.named };
    }
  }
}

function knowsScales({ pack }: ReadText): boolean {
  return pack.tables['scale-words'] !== undefined || !pack.spaced;
}

function isTelling({ form, part, values, segment }: NumberMention): boolean {
  if (part !== undefined || values.length === 0 || segment.kind === 'credit') return false;
  const [value = 0] = values;
  return form === 'digits' ? value > 0 : value >= LEAST_IN_WORDS && !isBareScale(value);
}

/** `thousands`, `a million`, `万`: no number but a manner of speaking. */
function isBareScale(value: number): boolean {
  return isEqual(Math.log10(value), Math.round(Math.log10(value)));
}

function facingNumbers({ segment }: NumberMention, { counterpart }: NamedCounterpart): NumberMention[] {
  const segments = new Set(counterpart.segmentsFor(segment));
  return counterpart.numbers.filter((other) => segments.has(other.segment));
}

interface Texts {
  readonly evidence: Evidence;
  readonly named: NamedCounterpart;
}

/** Also where the other text shows only a part of its number, or one of them shares the scale of the number behind it. */
function agrees(number: NumberMention, other: NumberMention, { evidence, named: { counterpart } }: Texts): boolean {
  if (mayAgree(number, other)) return true;
  if (powerBetween(number, other) === 0) return false;
  if (isBroken(other, counterpart)) return true;
  const [own, its] = [sharedScale(number, evidence), sharedScale(other, counterpart)];
  return own !== its && readings(number).some((a) => readings(other).some((b) => isEqual(a * own, b * its)));
}

function mayAgree(a: NumberMention, b: NumberMention): boolean {
  return readings(a).some((first) => readings(b).some((second) => maySayTheSame(first, second)));
}

/** `two million` may be read as 2 and a million elsewhere; here its scale word is what counts. */
function readings({ form, values }: NumberMention): readonly number[] {
  return form === 'words' && (values[0] ?? 0) >= LEAST_IN_WORDS ? values.slice(0, 1) : values;
}

/** The alignment may be a sentence off: a number that the other text has at all is not judged. */
function standsElsewhere(number: NumberMention, { counterpart }: NamedCounterpart): boolean {
  const mine = readings(number);
  return counterpart.numbers.some((other) => readings(other).some((value) => mine.some((own) => isEqual(value, own))));
}

function shifted(
  number: NumberMention,
  numbers: readonly NumberMention[],
  own: readonly NumberMention[],
): NumberMention | undefined {
  return numbers.find((other) => {
    const power = Math.abs(powerBetween(number, other));
    if (power === 0 || power > GREATEST_POWER || !isTelling(other)) return false;
    if (!isSureShift(number, other, power)) return false;
    return !own.some((mine) => mine !== number && mayAgree(mine, other));
  });
}

/** 1 and 10, 2 and 20 are different numbers rather than one misread, unless a scale word or several figures show what happened. */
function isSureShift(number: NumberMention, other: NumberMention, power: number): boolean {
  const greater = Math.max(number.values[0] ?? 0, other.values[0] ?? 0);
  return (
    greater >= LEAST_IN_WORDS ||
    power === 1 ||
    String(Number(greater.toPrecision(12))).replace(/(?<!0)0+$/, '').length > 1
  );
}

function powerBetween(a: NumberMention, b: NumberMention): number {
  return powerOfTen(a.values[0] ?? 0, b.values[0] ?? 0);
}
