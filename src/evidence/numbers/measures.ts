/** What a number counts: the currency or unit beside it. */
import type { NumberMention, ReadText } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import type { Token } from '../../model/segmented-text.js';
import { normalForm } from '../../text/normal-form.js';
import { measureNames, type MeasureCodes, type MeasureNames } from './measure-names.js';
import { packWords } from '../words/pack-words.js';

export type MeasureKind = 'currency' | 'unit';

/** A number with the currency or unit that it counts. */
export interface Measure {
  readonly number: NumberMention;
  readonly kind: MeasureKind;
  /** The currencies or units that the writing allows. */
  readonly codes: MeasureCodes;
  /** The name or sign alone. */
  readonly range: Range;
}

/** Signs before or behind a number. A bare `$` or `¥` may be any of several. Source: CLDR currency symbols. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['US$', 'USD'],
  ['R$', 'BRL'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['AU$', 'AUD'],
  ['S$', 'SGD'],
  ['NZ$', 'NZD'],
  ['$', 'USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP'],
  ['€', 'EUR'],
  ['£', 'GBP EGP'],
  ['¥', 'JPY CNY'],
  ['￥', 'JPY CNY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
  ['₸', 'KZT'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['°C', 'celsius'],
  ['℃', 'celsius'],
  ['°F', 'fahrenheit'],
  ['℉', 'fahrenheit'],
  ...'USD EUR GBP JPY CNY RUB INR BRL TRY KRW PLN CZK CHF SEK NOK DKK CAD AUD HKD TWD MXN UAH ILS SAR AED EGP ZAR HUF RON'
    .split(' ')
    .map((code) => [code, code] as const),
];
const FIRST_OF_SIGNS = new Set(SIGNS.map(([sign]) => sign.charAt(0)));
const LAST_OF_SIGNS = new Set(SIGNS.map(([sign]) => sign.slice(-1)));
const BEFORE = 5;
/** A letter makes a sign part of a word (`US$`), but where words are not spaced. */
const LETTER_BEFORE = /(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])\p{L}|\$)$/u;
/** Words that may stand between a number and its currency: `5 million US dollars`, `2 millones de euros`. */
const MOST_BETWEEN = 2;
/** Endings that inflection adds to a listed form; only where the listed form is long enough to be sure. */
const LONGEST_ENDING = 4;
const SHORTEST_STEM = 4;
const cache = new WeakMap<object, readonly Measure[]>();

/** The measures of a text in order of place; made once a text. */
export function measuresOf(read: ReadText): readonly Measure[] {
  const made = cache.get(read.text) ?? read.numbers.flatMap((number) => measureOf(number, read) ?? []);
  cache.set(read.text, made);
  return made;
}

/** What one number counts; undefined where that is not plain. */
export function measureOf(number: NumberMention, read: ReadText): Measure | undefined {
  if (number.values.length === 0 || number.part !== undefined) return undefined;
  return signMeasure(number, read) ?? namedMeasure(number, read);
}

/** The currency or unit whose sign touches a number. */
export function signMeasure(number: NumberMention, { text }: ReadText): Measure | undefined {
  const { start, end } = number.range;
  const before = text.value.slice(Math.max(0, start - BEFORE), start).trimEnd();
  const behindStart = end + (/^\s/.test(text.value.charAt(end)) ? 1 : 0);
  // Nearly every number has a word or nothing beside it.
  if (!LAST_OF_SIGNS.has(before.slice(-1)) && !FIRST_OF_SIGNS.has(text.value.charAt(behindStart))) return undefined;
  const behind = text.value.slice(behindStart, behindStart + BEFORE);
  for (const [sign, codes] of SIGNS) {
    const isBefore = before.endsWith(sign) && !LETTER_BEFORE.test(before.slice(0, -sign.length));
    const isBehind = behind.startsWith(sign) && !/^[\p{L}$]/u.test(behind.slice(sign.length));
    if (!isBefore && !isBehind) continue;
    const place = isBehind ? behindStart : Math.max(0, start - BEFORE) + before.length - sign.length;
    return measure(number, new Set(codes.split(' ').map(prefixed)), { start: place, end: place + sign.length });
  }
  return undefined;
}

function prefixed(code: string): string {
  return /^[A-Z]{3}$/.test(code) ? `currency:${code}` : `unit:${code}`;
}

/** The currency or unit whose name stands behind a number. */
export function namedMeasure(number: NumberMention, read: ReadText): Measure | undefined {
  const names = measureNames(read.text.language, read.pack);
  return read.pack.spaced ? spacedName(number, read, names) : unspacedName(number, read, names);
}

function unspacedName(number: NumberMention, { text }: ReadText, names: MeasureNames): Measure | undefined {
  const start = number.range.end + (text.value[number.range.end] === ' ' ? 1 : 0);
  for (let length = names.longest; length > 0; length--) {
    const codes = names.names.get(normalForm(text.value.slice(start, start + length), text.language));
    if (codes) return measure(number, codes, { start, end: start + length });
  }
  return undefined;
}

function spacedName(number: NumberMention, read: ReadText, names: MeasureNames): Measure | undefined {
  const { tokens } = number.segment;
  const first = firstBehind(tokens, number.range.end);
  for (let position = first; position <= first + MOST_BETWEEN; position++) {
    if (tokens[position]?.kind === 'punctuation' && tokens[position]?.text === '-') continue;
    if (tokens[position]?.kind !== 'word') return undefined;
    const found = nameAt(tokens, position, { read, names });
    const last = tokens[position + (found?.length ?? 1) - 1];
    const start = tokens[position]?.start;
    if (found && last && start !== undefined) return measure(number, found.codes, { start, end: last.end });
    if (!mayStandBetween(tokens[position], read)) return undefined;
  }
  return undefined;
}

function firstBehind(tokens: readonly Token[], offset: number): number {
  const position = tokens.findIndex(({ start }) => start >= offset);
  return position < 0 ? tokens.length : position;
}

interface Names {
  readonly read: ReadText;
  readonly names: MeasureNames;
}

function nameAt(
  tokens: readonly Token[],
  position: number,
  { read, names }: Names,
): { codes: MeasureCodes; length: number } | undefined {
  for (let length = names.longest; length > 0; length--) {
    const words = tokens.slice(position, position + length).map(({ normal }) => normal);
    const codes = words.length === length ? names.names.get(words.join(' ')) : undefined;
    if (codes) return { codes, length };
  }
  const codes = read.pack.compounding || INFLECTING.has(read.pack.tag) ? stemAt(tokens[position], names) : undefined;
  return codes && { codes, length: 1 };
}

/** Languages whose nouns take case endings or particles that CLDR's plural forms do not show. */
const INFLECTING = new Set(['de', 'pl', 'cs', 'ru', 'uk', 'tr', 'ko', 'ro', 'hi', 'sv']);

function stemAt(token: Token | undefined, { names }: MeasureNames): MeasureCodes | undefined {
  const normal = token?.normal.split('-').at(-1) ?? '';
  const shortest = /^[가-힣]/u.test(normal) ? 1 : SHORTEST_STEM;
  for (let cut = 0; cut <= LONGEST_ENDING && normal.length - cut >= shortest; cut++) {
    const codes = names.get(normal.slice(0, normal.length - cut));
    if (codes) return codes;
  }
  return undefined;
}

/** What joins `million` to a currency. */
const OF = new Set(['of', 'de', "d'", 'di', 'von', 'do']);

/** Whose currency it is, and the `of` of some languages. */
function mayStandBetween(token: Token | undefined, { pack }: ReadText): boolean {
  if (!token) return false;
  const isName = pack.cased && /^\p{Lu}/u.test(token.text);
  return isName || OF.has(token.normal) || packWords(pack, 'demonyms').has(token.normal);
}

function measure(number: NumberMention, codes: MeasureCodes, range: Range): Measure | undefined {
  const kinds = new Set([...codes].map((code) => code.slice(0, code.indexOf(':'))));
  // `pound` is a currency and a unit: which of the two cannot be told.
  const [kind] = kinds;
  if (kinds.size !== 1) return undefined;
  return { number, kind: kind === 'currency' ? 'currency' : 'unit', codes, range };
}
