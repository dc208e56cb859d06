/** Whether two unequal numbers are one amount in two units: 50 miles and 80 kilometres. */
import type { NumberMention, ReadText } from '../../model/evidence.js';
import { normalForm } from '../../text/normal-form.js';
import { measureNames, type MeasureCodes } from './measure-names.js';
import { measureOf } from './measures.js';

type Quantity = 'length' | 'mass' | 'volume' | 'area' | 'time' | 'temperature';

interface Unit {
  readonly quantity: Quantity;
  /** In metres, kilograms, litres, hectares or seconds; of temperatures, whose zeros differ, only a mark. */
  readonly size: number;
}

/** Units by the codes of `measureNames`. Source of the sizes: NIST SP 811. */
const NAMED: ReadonlyMap<string, Unit> = unitsOf({
  length: {
    kilometer: 1000,
    meter: 1,
    centimeter: 0.01,
    millimeter: 0.001,
    mile: 1609.344,
    yard: 0.9144,
    foot: 0.3048,
    inch: 0.0254,
  },
  mass: { tonne: 1000, kilogram: 1, gram: 0.001, pound: 0.45359237, ounce: 0.028349523 },
  volume: { liter: 1, gallon: 3.785411784 },
  area: { hectare: 1, acre: 0.40468564 },
  time: { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800, month: 2_629_746, year: 31_556_952 },
  temperature: { celsius: 1, fahrenheit: 2 },
});

/** Units that articles convert and whose names are not known; they may stand behind a number without a known unit. */
const UNNAMED: ReadonlyMap<string, Unit> = unitsOf({
  length: { 'nautical mile': 1852 },
  mass: { stone: 6.35029318, 'short ton': 907.18474, jin: 0.5 },
  volume: { 'imperial gallon': 4.54609, barrel: 158.987295 },
  area: {
    'square kilometre': 100,
    'square mile': 258.998811,
    'square metre': 0.0001,
    pyeong: 0.000330578512,
    mu: 1 / 15,
  },
  time: {},
  temperature: { degree: 3 },
});

function unitsOf(sizes: Readonly<Record<Quantity, Readonly<Record<string, number>>>>): ReadonlyMap<string, Unit> {
  const quantities = Object.entries(sizes) as [Quantity, Readonly<Record<string, number>>][];
  return new Map(
    quantities.flatMap(([quantity, units]) =>
      Object.entries(units).map(([name, size]): [string, Unit] => [`unit:${name}`, { quantity, size }]),
    ),
  );
}

/** Converted figures are rounded, coarsely where the result is a round one (6 miles, 10 kilometres). */
const ROUND_TOLERANCE = 0.04;
const EXACT_TOLERANCE = 0.012;
/** Tokens behind a number among which its unit stands: `50 square miles`. */
const REACH = 3;
/** The same in characters where words are not spaced (`50平方英里`). */
const UNSPACED_REACH = 3;

/** A number and the text that it stands in. */
export interface PlacedNumber {
  readonly number: NumberMention;
  readonly read: ReadText;
}

/**
 * Whether both numbers count units of one quantity and their amounts are equal but for rounding. Where the unit of one alone is known,
 * the other may have any unit of its quantity; where none is known, no conversion can explain the difference.
 */
export function mayBeConverted(one: PlacedNumber, other: PlacedNumber): boolean {
  const [own, their] = [unitsBeside(one), unitsBeside(other)];
  if (own.length === 0 && their.length === 0) return false;
  const [units, others] = [own.length > 0 ? own : fitting(their), their.length > 0 ? their : fitting(own)];
  return one.number.values.some((a) =>
    other.number.values.some((b) =>
      units.some((unit) => others.some((second) => isOneAmount({ value: a, unit }, { value: b, unit: second }))),
    ),
  );
}

/** All units of the quantities of some; units of time have names in every pack. */
function fitting(units: readonly Unit[]): Unit[] {
  const quantities = new Set(units.map(({ quantity }) => quantity));
  return [...NAMED.values(), ...UNNAMED.values()].filter(
    ({ quantity }) => quantity !== 'time' && quantities.has(quantity),
  );
}

interface Amount {
  readonly value: number;
  readonly unit: Unit;
}

function isOneAmount(one: Amount, other: Amount): boolean {
  if (one.unit.quantity !== other.unit.quantity || one.unit.size === other.unit.size) return false;
  if (one.unit.quantity === 'temperature')
    return isOtherScale(one.value, other.value) || isOtherScale(other.value, one.value);
  const tolerance = [one, other].some(({ value }) => value % 5 === 0) ? ROUND_TOLERANCE : EXACT_TOLERANCE;
  // The second power: `square` stands between the number and its unit.
  return [1, 2].some((power) => {
    const [a, b] = [one, other].map(({ value, unit: { size } }) => value * size ** power);
    return a !== undefined && b !== undefined && Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
  });
}

/** Degrees Celsius and Fahrenheit. */
function isOtherScale(celsius: number, fahrenheit: number): boolean {
  return Math.abs(celsius * 1.8 + 32 - fahrenheit) <= 1;
}

function unitsBeside(placed: PlacedNumber): Unit[] {
  const codes = measureOf(placed.number, placed.read)?.codes ?? codesNear(placed);
  return [...codes].flatMap((code) => NAMED.get(code) ?? []);
}

/** What the next name of a measure stands for; `square` or the like may stand before it. */
function codesNear({ number, read: { text, pack } }: PlacedNumber): MeasureCodes {
  const { names } = measureNames(text.language, pack);
  const written = pack.spaced ? wordsBehind(number) : stretchesBehind(number, text.value);
  const found = written.find((name) => names.has(normalForm(name, text.language)));
  return names.get(normalForm(found ?? '', text.language)) ?? new Set<string>();
}

function wordsBehind({ segment: { tokens }, range: { end } }: NumberMention): string[] {
  const first = tokens.findIndex(({ start }) => start >= end);
  return first < 0 ? [] : tokens.slice(first, first + REACH).map(({ text }) => text);
}

/** The longer of two names at one place first. */
function stretchesBehind({ range: { end } }: NumberMention, value: string): string[] {
  const places = Array.from({ length: UNSPACED_REACH }, (_, offset) => end + offset);
  return places.flatMap((start) => [4, 3, 2, 1].map((length) => value.slice(start, start + length).trim()));
}
