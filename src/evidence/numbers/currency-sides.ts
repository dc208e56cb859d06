/** Amounts with the currency's sign on the side where another language has it: `€180` in German, `Kč 220` in Czech. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Range } from '../../model/range.js';
import { allMatches } from '../../text/all-matches.js';

export interface MisplacedSign extends Range {
  readonly expected: string;
}

/** Signs that people write behind amounts wherever CLDR does; the dollar's and the pound's stand before them in many a text all the same. */
const CURRENCIES = ['EUR', 'PLN', 'CZK', 'SEK', 'HUF', 'RUB', 'UAH', 'RON'];
/** Signs that the languages of East Asia and India write before the amount, as CLDR has it. */
const SIGN_FIRST = new Set(['zh-Hans', 'zh-Hant', 'ja', 'ko', 'hi']);
const BEHIND_AMOUNT =
  /(?<![\p{sc=Latn}\p{N}.,¥￥$₩₹])(\d[\d.,]{0,15}\d|\d)( ?[万億亿萬만억千百]{0,2}) ?([¥￥$₩₹])(?![\p{N}\p{sc=Latn}])/gu;
const HINT_BEHIND = /\d ?[万億亿萬만억千百]{0,2} ?[¥￥$₩₹]/u;
const HINT = /(?:[€₽₴]|zł|Kč|kr|Ft|TL|lei) ?\d/u;
const AMOUNT =
  /(?<![\p{L}\p{N}])(€|₽|₴|zł|Kč|kr|Ft|TL|lei)[ \u00a0\u202f]?(\d{1,3}(?:[ \u00a0\u202f.,]?\d{1,3}){0,4})(?!\p{N})/gu;
/** An amount behind a number is that number's (`20 € 5 Cent`), and a range or a list has its sign once. */
const BEHIND_NUMBER = /(?:[\d.,]\s?|(?:^|\S)[–-]\s?)$/u;
/** Turkish writes its lira's sign before the amount (CLDR), the abbreviation behind it. */
const ABBREVIATIONS: Readonly<Record<string, string>> = { tr: 'TL' };

/** All of a sentence, in order, with offsets in it. */
export function* misplacedSigns(text: string, { tag }: LanguagePack): Generator<MisplacedSign> {
  if (SIGN_FIRST.has(tag)) {
    yield* signsBehindAmounts(text);
    return;
  }
  if (tag === 'en') yield* signsBehindInEnglish(text);
  if (tag === 'nl') yield* euroSignsBehind(text);
  if (!HINT.test(text)) return;
  const behind = signsBehind(tag);
  for (const { index: start, 0: amount, 1: sign = '', 2: number = '' } of allMatches(text, AMOUNT)) {
    if (!behind.has(sign) || BEHIND_NUMBER.test(text.slice(Math.max(0, start - 3), start))) continue;
    yield { start, end: start + amount.length, expected: `${number} ${sign}` };
  }
}

/** `30₩`, `15亿¥`. */
function* signsBehindAmounts(text: string): Generator<MisplacedSign> {
  if (!HINT_BEHIND.test(text)) return;
  for (const { index: start, 0: amount, 1: number = '', 2: scale = '', 3: sign = '' } of allMatches(
    text,
    BEHIND_AMOUNT,
  ))
    yield { start, end: start + amount.length, expected: sign + number + scale };
}

/** `150,000$`, `250£`: English has the sign before the amount, in all its countries. */
function* signsBehindInEnglish(text: string): Generator<MisplacedSign> {
  if (!HINT_ENGLISH.test(text)) return;
  for (const { index: start, 0: amount, 1: number = '', 2: sign = '' } of allMatches(text, ENGLISH_AMOUNT))
    yield { start, end: start + amount.length, expected: sign + number };
}

/** `24,99€`: Dutch has the euro sign before the amount, and a space between. Source: Onze Taal; Taalunie. */
function* euroSignsBehind(text: string): Generator<MisplacedSign> {
  if (!text.includes('€')) return;
  for (const { index: start, 0: amount, 1: number = '' } of allMatches(text, DUTCH_AMOUNT))
    yield { start, end: start + amount.length, expected: `€ ${number}` };
}

const DUTCH_AMOUNT = /(?<![\p{L}\p{N}.,€])(\d[\d.,]{0,15}\d|\d)[ \u00a0]?€(?![ \u00a0]?\p{N}|\p{L})/gu;
const HINT_ENGLISH = /\d[$£€]/u;
const ENGLISH_AMOUNT = /(?<![\p{L}\p{N}.,$£€])(\d[\d.,]{0,15}\d|\d)([$£€])(?![\p{N}\p{L}])/gu;

const signs = new Map<string, ReadonlySet<string>>();

/** The signs that CLDR puts behind the amount in a language. */
function signsBehind(language: string): ReadonlySet<string> {
  const known = signs.get(language);
  if (known) return known;
  const made = new Set(CURRENCIES.flatMap((currency) => signBehind(language, currency)));
  const abbreviation = ABBREVIATIONS[language];
  if (abbreviation !== undefined) made.add(abbreviation);
  signs.set(language, made);
  return made;
}

function signBehind(language: string, currency: string): string[] {
  if (Intl.NumberFormat.supportedLocalesOf(language).length === 0) return [];
  const options = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  const parts = new Intl.NumberFormat(language, options).formatToParts(1);
  const [sign, number] = ['currency', 'integer'].map((kind) => parts.findIndex(({ type }) => type === kind));
  const isBehind = sign !== undefined && number !== undefined && sign > number;
  return isBehind ? [parts[sign]?.value ?? ''] : [];
}
