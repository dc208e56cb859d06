/**
 * Numbers in words and times of day that stand between the same words as another in every reference: `three men` for `two men`. What people
 * write in words may be a figure of speech, so that only the same place proves it.
 */
import type { Counterpart, Evidence, NumberMention } from '../../model/evidence.js';
import type { ChangedNumber } from './changed-numbers.js';
import { maySayTheSame } from './number-likeness.js';

/** Beads that are less alike may not say the same. */
const LEAST_LIKENESS = 0.5;
/** `one` is a pronoun and an article as well. */
const LEAST = 2;
const CLOCK = /^\p{Nd}{1,2}:\p{Nd}{2}$/u;
const HALF_DAY = 12 * 60;

/** In order of place. */
export function* numbersInPlace(evidence: Evidence): Iterable<ChangedNumber> {
  const [reference] = evidence.references;
  if (!reference) return;
  for (const number of evidence.numbers) {
    if (!isWorded(number) && !isTime(number)) continue;
    const others = evidence.references.map((counterpart) => replaced(number, counterpart, evidence));
    const [instead] = others;
    if (instead && others.every((other) => other !== undefined))
      yield { number, instead, name: 'reference', referenceIndex: 0, counterpart: reference };
  }
}

/** The number that a counterpart has between the same words, where it has no other left over and the hypothesis not this one. */
function replaced(number: NumberMention, counterpart: Counterpart, evidence: Evidence): NumberMention | undefined {
  const bead = counterpart.beadOf(number.segment);
  if (bead.hypothesis.length !== 1 || bead.other.length !== 1 || bead.similarity < LEAST_LIKENESS) return undefined;
  const [segment] = counterpart.segmentsFor(number.segment);
  const own = evidence.numbers.filter((other) => other.segment === number.segment);
  const facing = counterpart.numbers.filter((other) => other.segment === segment);
  if (own.length !== facing.length) return undefined;
  const unmet = facing.filter((other) => !own.some((mine) => isSame(mine, other)));
  const [instead] = unmet;
  if (!instead || unmet.length > 1 || facing.some((other) => isSame(number, other))) return undefined;
  return isOther(number, instead) && standsBetweenSame(number, instead) ? instead : undefined;
}

function isOther(number: NumberMention, instead: NumberMention): boolean {
  if (isTime(number)) return isTime(instead) && (minutes(number) - minutes(instead)) % HALF_DAY !== 0;
  if (instead.part !== undefined) return false;
  return instead.values.every((other) => other >= LEAST && !number.values.some((value) => maySayTheSame(value, other)));
}

function isSame(one: NumberMention, other: NumberMention): boolean {
  if (isTime(one)) return isTime(other) && minutes(one) === minutes(other);
  return one.values.some((value) => other.values.includes(value));
}

/** Whether the tokens on both sides are the same words; a beginning or an end of the sentence is no word. */
function standsBetweenSame(one: NumberMention, other: NumberMention): boolean {
  const [before, behind] = formsBeside(one);
  const [otherBefore, otherBehind] = formsBeside(other);
  return behind !== undefined && behind === otherBehind && before === otherBefore;
}

/** Numbers of the normal forms of the tokens beside it. */
function formsBeside({ segment: { tokens }, range }: NumberMention): readonly (number | undefined)[] {
  return [
    tokens.findLast(({ end }) => end <= range.start)?.form,
    tokens.find(({ start, kind }) => start >= range.end && kind === 'word')?.form,
  ];
}

function isWorded({ form, part, values }: NumberMention): boolean {
  return form === 'words' && part === undefined && values.length > 0 && Math.min(...values) >= LEAST;
}

function isTime({ part, segment, range }: NumberMention): boolean {
  return part === 'time' && CLOCK.test(quote({ segment, range }));
}

function minutes(number: NumberMention): number {
  const [hours = 0, rest = 0] = quote(number).split(':').map(Number);
  return hours * 60 + rest;
}

function quote({ segment, range }: Pick<NumberMention, 'segment' | 'range'>): string {
  return segment.text.slice(range.start - segment.range.start, range.end - segment.range.start);
}
