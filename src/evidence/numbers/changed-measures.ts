/** Amounts whose number is that of the source or reference, and whose currency or unit is not. */
import type { Counterpart, Evidence } from '../../model/evidence.js';
import type { RelatedPlace } from '../../model/finding.js';
import { measuresOf, type Measure, type MeasureKind } from './measures.js';
import { isEqual } from './number-likeness.js';
import { counterpartsOf, type NamedCounterpart } from '../counterparts.js';

export interface ChangedMeasure {
  readonly measure: Measure;
  readonly quote: string;
  /** What the counterpart has with the same number. */
  readonly expected: string;
  readonly name: NamedCounterpart['name'];
  readonly related: readonly RelatedPlace[];
}

/**
 * The number must be equal, the measures must exclude each other, and neither may stand beside another number on the other side:
 * then the words cannot have changed places, and no conversion took place.
 */
export function* changedMeasures(evidence: Evidence, kind: MeasureKind): Iterable<ChangedMeasure> {
  const counterparts = counterpartsOf(evidence);
  if (counterparts.length === 0) return;
  for (const measure of measuresOf(evidence)) {
    if (measure.kind !== kind || isIdiom(measure)) continue;
    const facing = counterparts.map((named) => ({ named, measures: measuresFacing(measure, named.counterpart, kind) }));
    const all = facing.flatMap(({ measures }) => measures);
    if (all.some((other) => allows(other, measure))) continue;
    const own = measuresOf(evidence).filter(
      (other) => other.kind === kind && other.number.segment === measure.number.segment,
    );
    for (const { named, measures } of facing) {
      const other = measures.find((candidate) => sameNumber(candidate, measure));
      if (!other || own.some((mine) => allows(mine, other))) continue;
      yield describe({ measure, other, named, evidence });
      break;
    }
  }
}

/** `one day`, `a second`: the smallest numbers in words are figures of speech. */
function isIdiom({ number }: Measure): boolean {
  return number.form === 'words' && Math.min(...number.values) <= 2;
}

function measuresFacing({ number }: Measure, counterpart: Counterpart, kind: MeasureKind): Measure[] {
  const segments = new Set(counterpart.segmentsFor(number.segment));
  return measuresOf(counterpart).filter((other) => other.kind === kind && segments.has(other.number.segment));
}

function allows(a: Measure, b: Measure): boolean {
  return [...a.codes].some((code) => b.codes.has(code));
}

function sameNumber(a: Measure, b: Measure): boolean {
  return a.number.values.some((first) => b.number.values.some((second) => isEqual(first, second)));
}

interface Change {
  readonly measure: Measure;
  readonly other: Measure;
  readonly named: NamedCounterpart;
  readonly evidence: Evidence;
}

function describe({ measure, other, named, evidence }: Change): ChangedMeasure {
  const text = named.counterpart.text.value;
  return {
    measure,
    quote: amount(evidence.text.value, measure),
    expected: amount(text, other),
    name: named.name,
    related: [{ ...named.place, range: other.range }],
  };
}

/** Number and measure as they stand. */
function amount(text: string, { number, range }: Measure): string {
  return text.slice(Math.min(number.range.start, range.start), Math.max(number.range.end, range.end));
}
