/** Numbers with a space inside that no language writes there: `20 18`, `199 4`, `5 00 people`, `77 00 0`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Range } from '../../model/range.js';
import type { Segment, SegmentedText } from '../../model/segmented-text.js';
import { allMatches } from '../../text/all-matches.js';
import { asciiDigits } from '../../text/digits.js';
import { calendarWords } from '../dates/calendar-words.js';
import { closedWords } from '../words/closed-words.js';
import { packWords } from '../words/pack-words.js';
import { numberWords } from './number-words.js';
import { numberFormats } from './number-formats.js';

export interface SplitNumber extends Range {
  readonly number: string;
  readonly expected: string;
}

const MAY_HAVE = /\p{Nd} \p{Nd}/u;
/** Two pieces, or three where the first is a group of its own; neither telephone numbers, fractions, dates, scores nor ages. */
const BEHIND = '(?![\\p{Nd}°%٪/:]|[.,]\\p{Nd}|[-–‑]|[ \\u00a0\\u202f]?[%٪]|[ \\u00a0\\u202f]\\p{Nd})';
const PIECES = '(\\p{Nd}{1,3})[ \\u00a0\\u202f](?:(\\p{Nd}{1,2})|(\\p{Nd} \\p{Nd}{2}|\\p{Nd}{2} \\p{Nd}))';
const BEFORE = '\\p{N}.,:/+*×=#№§°-]|\\p{Nd}[ \\u00a0\\u202f])';
const SPLIT = new RegExp(`(?<![\\p{L}\\p{M}${BEFORE}${PIECES}(?![\\p{L}\\p{M}])${BEHIND}`, 'gu');
/** Chinese and Japanese have no space between words and numbers. */
const SPLIT_CLOSE = new RegExp(`(?<![A-Za-z${BEFORE}${PIECES}(?![A-Za-z])${BEHIND}`, 'gu');
const [FIRST_YEAR, LAST_YEAR] = [1500, 2049];
const WORD_BEFORE = /(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}]{1,24})\.?[ \u00a0\u202f][(„“"«]?$/u;
const HEBREW_BEFORE = /(?<!\p{L})[ובלמהכש]{1,2}[-־] ?$/u;
const CURRENCY_BEFORE = /\p{Sc}[ \u00a0]?$/u;
const SMALL_BEHIND = /^[ \u00a0](?:\p{Ll}|\p{Lo})/u;
const WORD_BEHIND = /^[ \u00a0](\p{Ll}{2,20})/u;
const WIDE_BEHIND = /^[ \u00a0]?[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;
/** `20 18 and 19`, `5 10 – 15`: members of a list that lost its commas. */
const LISTED_BEHIND = /^(?:,? |,)(?:(\p{L}{1,4}) )?\p{Nd}/u;
/** Scandinavians write times with a space. */
const CLOCK_BEFORE = /(?<!\p{L})kl(?:o|ockan|okken|okka)?\.? $/iu;
const CLOCK_BEHIND = /^ (?:h|Uhr|uur|час|hodin|óra)(?!\p{Ll}{3})/u;
const POWER_OF_TEN = /^10 [1-9]/;
const REACH = 28;

interface Place {
  readonly number: string;
  readonly joined: string;
  readonly before: string;
  readonly behind: string;
}

/** The pieces make a year, end in zeros that begin no number, or stand where one number must. */
export function* splitNumbers({ text, range }: Segment, evidence: Evidence): Iterable<SplitNumber> {
  if (!MAY_HAVE.test(text)) return;
  const { pack } = evidence;
  for (const { index, 0: number, 1: first = '', 2: second, 3: rest } of allMatches(
    text,
    pack.spaced ? SPLIT : SPLIT_CLOSE,
  )) {
    if (/^\p{Nd}$/u.test(first) && second?.length === 1) continue;
    const joined = asciiDigits(first + (second ?? (rest ?? '').replace(' ', '')));
    const before = text.slice(Math.max(0, index - REACH), index);
    const place = {
      number: asciiDigits(number),
      joined,
      before,
      behind: text.slice(index + number.length, index + number.length + REACH),
    };
    if (isApart(place, evidence) || !(second === undefined ? isGrouped(place, evidence) : isOne(place, evidence)))
      continue;
    if (evidence.references.some((other) => other.text.value.includes(number))) continue;
    const start = range.start + index;
    const expected =
      second === undefined ? number.slice(0, first.length + 1) + (rest ?? '').replace(' ', '') : first + second;
    yield { start, end: start + number.length, number, expected };
  }
}

/** Nothing speaks of a number with leading zeros, a power, a time of day, a list or the day of a date. */
function isApart({ number, before, behind }: Place, { text, pack }: Evidence): boolean {
  if (number.startsWith('0') || POWER_OF_TEN.test(number)) return true;
  if (CLOCK_BEFORE.test(before) || CLOCK_BEHIND.test(behind) || isListed(behind, pack)) return true;
  const last = wordBefore(before);
  if (packWords(pack, 'numbered-things').has(last)) return true;
  // `September 8 20 people`, but `September 201 8`.
  const isDay = calendarWords(text.language, pack).words.has(last) && /^\d{1,2} /.test(number);
  return isDay && !isYear(number.replace(' ', ''));
}

function isListed(behind: string, pack: LanguagePack): boolean {
  const [found, joint] = LISTED_BEHIND.exec(behind) ?? [];
  return found !== undefined && (joint === undefined || packWords(pack, 'conjunctions').has(joint));
}

function isOne(place: Place, { text, pack }: Evidence): boolean {
  const { number, joined, before, behind } = place;
  if (/ 0/.test(number) || isYear(joined)) return true;
  if (wholeNumbers(text).has(joined)) return true;
  if (!pack.spaced) return WIDE_BEHIND.test(behind);
  if (numberWords(pack).scales.has(WORD_BEHIND.exec(behind)?.[1] ?? '')) return true;
  return isNumberPlace(before, pack) && (pack.cased ? SMALL_BEHIND.test(behind) : true);
}

/** `77 00 0`: three digits behind a first group, of which the language, or the zeros, say that they are one. */
function isGrouped({ number, before, behind }: Place, { text, pack }: Evidence): boolean {
  if (/ 0/.test(number)) return true;
  const groups = [...(numberFormats(text.language)?.groups ?? [])];
  if (!groups.some((sign) => /\s/.test(sign))) return false;
  return (CURRENCY_BEFORE.test(before) || isNumberPlace(before, pack)) && SMALL_BEHIND.test(behind);
}

function isYear(joined: string): boolean {
  return joined.length === 4 && Number(joined) >= FIRST_YEAR && Number(joined) <= LAST_YEAR;
}

/** Behind a preposition or another word of a closed class, or behind the sign of a currency. */
function isNumberPlace(before: string, pack: LanguagePack): boolean {
  if (CURRENCY_BEFORE.test(before) || HEBREW_BEFORE.test(before)) return true;
  return closedWords(pack).all.has(wordBefore(before));
}

function wordBefore(before: string): string {
  return WORD_BEFORE.exec(before)?.[1]?.toLowerCase() ?? '';
}

const WHOLE = /(?<![\p{Nd}.,])\p{Nd}{3,4}(?!\p{Nd}|[.,]\p{Nd})/gu;
const wholeOfTexts = new WeakMap<SegmentedText, ReadonlySet<string>>();

/** Numbers of three or four digits that a text has in one piece. */
function wholeNumbers(text: SegmentedText): ReadonlySet<string> {
  const known = wholeOfTexts.get(text) ?? new Set(text.value.match(WHOLE)?.map(asciiDigits));
  wholeOfTexts.set(text, known);
  return known;
}
