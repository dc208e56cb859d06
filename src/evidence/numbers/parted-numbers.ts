/** Numbers with a space behind their separator: `1, 500 people`, `3. 5 percent`, `magnitude of 7. 5`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment } from '../../model/segmented-text.js';
import { normalForm } from '../../text/normal-form.js';
import { calendarWords } from '../dates/calendar-words.js';
import { closedWords } from '../words/closed-words.js';
import { packWords } from '../words/pack-words.js';
import type { NumberFormats } from './number-formats.js';
import { numberWords } from './number-words.js';
import { allMatches } from '../../text/all-matches.js';

export interface PartedNumber {
  /** Offset in the segment, in UTF-16 units. */
  readonly at: number;
  readonly number: string;
  readonly expected: string;
}

const HINT = /\d[.,] \d/;
/** Neither a longer list nor a date; what follows goes on with the sentence. */
const PARTED =
  /(?<![\d.,:/-]|\d )(\d{1,3})([.,]) (\d{1,3})(?=[ \u00a0\u202f]?(?:%|\p{Sc}|[-‑'’]?\p{L}))(?![\d.,:/]|[ \u00a0\u202f]\d)/gu;
/** `between 2, 5 and 7 %`, `nos. 3, 500`. */
const LIST_BEFORE =
  /(?:\d(?: (?:and|or|bis|to|à|a|y|e|und|et))?|(?<!\d)\d{1,2},|(?<!\p{L})(?:nos?|nr|№|pp?|art|§)\.?) $/iu;
const CURRENCY_BEFORE = /\p{Sc}$/u;
const CAPITAL_BEFORE = /(?<!\p{L})\p{Lu}\p{L}{0,11} $/u;
const WORD_BEFORE = /(?<![\p{L}\p{M}])([\p{L}\p{M}]{1,20})[ \u00a0]$/u;
const WORD_BEHIND = /^[ \u00a0\u202f]?([\p{L}\p{M}]{1,24})/u;
/** A small letter or a comma before the number, a word in small letters behind it. */
const OPEN_BEFORE = /(?:[\p{Ll}\p{M}]|,) $|[\p{Lo}\p{M}] ?$/u;
const SMALL_BEHIND = /^[ \u00a0\u202f-](?:\p{Ll}{2}|\p{Ll}(?![\p{L}.)])|\p{Lo}[\p{Lo}\p{M}])|^\p{Lo}/u;
/** What is measured in fractions. */
const UNIT_BEHIND = /^[ \u00a0\u202f](?:[kcm]?m|kg|g|ha|l|км|м|см|кг)(?!\p{L})/u;
/** German nouns have capitals. */
const NOUN_BEHIND = /^[ \u00a0]\p{Lu}\p{Ll}/u;
const COUNTED = /(?<!\d)\d{1,3}[ \u00a0]([\p{L}\p{M}]{1,20})/gu;
const GROUP = 3;
const REACH = 48;
const MILLION = 1_000_000;

interface Place {
  readonly whole: string;
  readonly sign: string;
  readonly rest: string;
  /** What stands before and behind it in its segment. */
  readonly before: string;
  readonly behind: string;
}

/** A list has more members or a word between its last two; a year (`May 4, 200 people`) stands behind a month. */
export function* partedNumbers(segment: Segment, formats: NumberFormats, evidence: Evidence): Iterable<PartedNumber> {
  const text = withRest(segment, evidence);
  if (!HINT.test(text)) return;
  for (const { index: at, 0: number, 1: whole = '', 2: sign = '', 3: rest = '' } of allMatches(text, PARTED)) {
    const before = text.slice(Math.max(0, at - REACH), at);
    const behind = text.slice(at + number.length, at + number.length + REACH);
    const place = { whole, sign, rest, before, behind };
    if (!mayBeOne(place, formats, text) || isListed(place, evidence)) continue;
    if (!isProven(place, evidence) && !(continues(place, evidence) && !isAmongNumbers(number, text, evidence)))
      continue;
    const isOwn = rest.length < GROUP || formats.groups.has(sign);
    yield { at, number, expected: isOwn ? whole + sign + rest : formats.example(whole + rest, '') };
  }
}

/** The full stop of `7. 5 degrees` has ended the segment. */
function withRest({ text, range }: Segment, evidence: Evidence): string {
  if (!/\d\.$/.test(text)) return text;
  const [rest = ''] = evidence.text.value.slice(range.end, range.end + REACH).split('\n', 1);
  return text + rest;
}

/**
 * Whether the language writes such a number: three digits behind the sign of thousands, one or two behind that of decimals; nobody writes 000
 * alone. Two that follow each other may be counted (`5, 6 boats`), but not where the sentence has other decimals.
 */
function mayBeOne({ whole, sign, rest }: Place, { groups, plainDecimals }: NumberFormats, text: string): boolean {
  if (rest.length === GROUP) return (groups.has(sign) || rest === '000') && !whole.startsWith('0');
  if (!plainDecimals.has(sign)) return false;
  return Number(rest) !== Number(whole) + 1 || (sign === '.' ? POINT : COMMA).test(text);
}

const [POINT, COMMA] = [/\d\.\d{1,2}(?![\d.,])/, /\d,\d{1,2}(?![\d.,])/];

function isListed({ before, behind }: Place, { text, pack }: Evidence): boolean {
  if (LIST_BEFORE.test(before)) return true;
  const next = WORD_BEHIND.exec(behind)?.[1]?.toLowerCase() ?? '';
  const last = WORD_BEFORE.exec(before)?.[1]?.toLowerCase() ?? '';
  // `8 for a unit of level 1, 16 for one of level 2`
  if (next !== '' && isCountedAgain(next, before)) return true;
  return packWords(pack, 'conjunctions').has(next) || calendarWords(text.language, pack).words.has(last);
}

function isCountedAgain(word: string, before: string): boolean {
  return [...allMatches(before.toLowerCase(), COUNTED)].some(({ 1: counted }) => counted === word);
}

/** One more sign that it is one number: the text has it whole, zeros that no number begins with, money, a scale or percent. */
function isProven({ whole, sign, rest, before, behind }: Place, { pack, text }: Evidence): boolean {
  if (/^[ \u00a0\u202f]?%/.test(behind) || CURRENCY_BEFORE.test(before) || UNIT_BEHIND.test(behind)) return true;
  if (rest === '000' || text.value.includes(whole + sign + rest)) return true;
  const scale = numberWords(pack).scales.get(normalForm(WORD_BEHIND.exec(behind)?.[1] ?? '', text.language)) ?? 0;
  return scale >= MILLION;
}

/** A preposition before it, or a sentence that goes on behind it. */
function continues(place: Place, { pack }: Evidence): boolean {
  const last = WORD_BEFORE.exec(place.before)?.[1]?.toLowerCase() ?? '';
  if (closedWords(pack).all.has(last)) return true;
  // A capital before it may be a month or a place with a number of its own.
  if (CAPITAL_BEFORE.test(place.before) && pack.tag !== 'de') return false;
  return place.rest.length === GROUP || goesOn(place, last, pack);
}

/** `multiples of 12, 25 is none of 12`: who counts with whole numbers has another one beside it, unless the text has fractions as well. */
function isAmongNumbers(number: string, sentence: string, { text }: Evidence): boolean {
  const others = [...allMatches(sentence.replace(number, ' '), WHOLE)].length;
  return others > MOST_OTHERS || (others > 0 && !COMMA.test(text.value) && !POINT.test(text.value));
}

const WHOLE = /(?<![\d.,:-])\d{1,3}(?![\d:-]|[.,]\d)/g;
const MOST_OTHERS = 3;

/** `magnitud 7, 5 que`: people who list two numbers write `and`; what is numbered (`page 7, 5 lines`) may have another number behind it. */
function goesOn({ before, behind }: Place, last: string, pack: LanguagePack): boolean {
  const numbered = packWords(pack, 'numbered-things');
  return (
    numbered.size > 0 &&
    !numbered.has(last) &&
    OPEN_BEFORE.test(before) &&
    (SMALL_BEHIND.test(behind) || (pack.tag === 'de' && NOUN_BEHIND.test(behind)))
  );
}
