/** Amounts with a sign before the number and a name of a currency behind it: the same (`€5 million euros`), or another (`$200 lira`). */
import type { ReadText } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import { allMatches } from '../../text/all-matches.js';
import { namedMeasure, signMeasure, type Measure } from './measures.js';

export interface DoubledCurrency extends Range {
  /** Where the amount without its sign begins. */
  readonly amount: number;
  /** Whether sign and name are of two currencies. */
  readonly isConflict: boolean;
}

const SIGN_AND_NUMBER = /\p{Sc}\s?\p{Nd}|zł ?\d|Kč ?\d/u;
/** Currencies that no dollar sign means, and whose names are hardly another word (`real`, `won`, `crown` are). */
const SURE = new Set(['EUR', 'TRY', 'ILS', 'RUB', 'UAH', 'INR', 'JPY', 'CNY'].map((code) => `currency:${code}`));
/** The name of one letter is no name elsewhere. */
const WON = /₩ ?(?=(\d[\d.,]{0,15}(?: ?[만억조]){0,2} ?원))/gu;

/** All of a text, in order. A sign behind the number, as in a conversion, is none; Spanish America writes `$40 pesos`. */
export function* doubledCurrencies(read: ReadText): Iterable<DoubledCurrency> {
  const { value } = read.text;
  if (!SIGN_AND_NUMBER.test(value)) return;
  for (const { index: start, 0: sign, 1: amount = '' } of allMatches(value, WON))
    yield { start, end: start + sign.length + amount.length, amount: start + sign.length, isConflict: false };
  for (const number of read.numbers) {
    if (number.values.length === 0 || number.part !== undefined) continue;
    const sign = signMeasure(number, read);
    if (sign?.kind !== 'currency' || sign.range.start > number.range.start) continue;
    const name = namedMeasure(number, read);
    if (name?.kind !== 'currency') continue;
    const isSame = [...sign.codes].some((code) => name.codes.has(code));
    if (isSame && read.pack.tag === 'es' && value.charAt(sign.range.end - 1) === '$') continue;
    if (isSame || isConflict(sign, name, value))
      yield { start: sign.range.start, end: name.range.end, amount: number.range.start, isConflict: !isSame };
  }
}

/** The name follows its number at once: `$5 million euro-denominated bonds` goes on with a hyphen. */
function isConflict({ number }: Measure, name: Measure, value: string): boolean {
  const between = value.slice(number.range.end, name.range.start);
  return (
    /^\s?$/.test(between) && value.charAt(name.range.end) !== '-' && [...name.codes].every((code) => SURE.has(code))
  );
}
