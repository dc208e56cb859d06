/** Tokens of a segment as signs that the date grammar reads; nothing where the segment names no month and no weekday. */
import type { Segment, Token } from '../../model/segmented-text.js';
import { asciiDigits } from '../../text/digits.js';
import { primarySubtag } from '../../text/normal-form.js';
import type { CalendarWord, CalendarWords } from './calendar-words.js';

/** One sign with its place and what it counts. */
export interface DateUnit {
  readonly sign: string;
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** Letters that Hebrew and Arabic join to the front of a noun. */
const PREFIXES: Readonly<Record<string, RegExp>> = { he: /^[ובלמהכש]/, ar: /^(?:[وفبل]|ال)/ };
const PREFIXED_NUMBER = /^[ובלמהכש]{1,2}[-־‑]?(?=\d+$)/;
/** Languages whose calendar words stand in other forms than those of the lists. */
const INFLECTED_BY_LETTERS = new Set(['he', 'ar', 'tr']);
/** Whether a calendar word of the language may stand in a form that no list has. */
export function isInflected(language: string): boolean {
  return INFLECTED_BY_LETTERS.has(primarySubtag(language));
}

const MARKS = '.,()/';
const ARABIC_COMMA = '،';

const LONGEST_ORDINAL = 4;
const LONGEST_GAP = 2;

/** Units of a segment; empty where no calendar word is in it, which most segments find out by one look-up a word. */
export function readDateUnits(segment: Segment, words: CalendarWords, language: string): DateUnit[] {
  const reader = { words, language: primarySubtag(language) };
  if (!segment.tokens.some((token) => token.kind === 'word' && wordOf(token, reader) !== undefined)) return [];
  const units: DateUnit[] = [];
  const { tokens } = segment;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    const previous = tokens[index - 1];
    if (previous && token.start - previous.end > LONGEST_GAP) units.push(unit('x', token, 0));
    const pair = pairedName(token, tokens[index + 1], reader);
    if (pair) {
      units.push(pair);
      index++;
    } else units.push(unitOf(token, units.at(-1), { ...reader, previous }));
  }
  return units;
}

interface Reader {
  readonly words: CalendarWords;
  readonly language: string;
  readonly previous?: Token | undefined;
}

function unit(sign: string, { start, end }: Pick<Token, 'start' | 'end'>, value: number): DateUnit {
  return { sign, start, end, value };
}

/** Names of two words: `تشرين الثاني`. */
function pairedName(token: Token, next: Token | undefined, { words }: Reader): DateUnit | undefined {
  if (!next || !words.openers.has(token.normal)) return undefined;
  const word = words.words.get(`${token.normal} ${next.normal}`);
  return word && unit(signOf(word, false), { start: token.start, end: next.end }, word.value);
}

function unitOf(token: Token, last: DateUnit | undefined, reader: Reader): DateUnit {
  if (token.kind === 'number') return numberUnit(token, token.text);
  if (token.kind !== 'word') return unit(markSign(token, last), token, 0);
  const prefix = reader.language === 'he' ? PREFIXED_NUMBER.exec(token.text)?.[0].length : undefined;
  if (prefix !== undefined) return numberUnit({ ...token, start: token.start + prefix }, token.text.slice(prefix));
  if (endsOrdinal(token, last)) return unit('O', token, 0);
  const word = wordOf(token, reader);
  if (word) return unit(signOf(word, isForeign(token, reader)), token, word.value);
  return unit(reader.words.connectors.has(token.normal) ? 'c' : 'x', token, 0);
}

/** A day that no month has shows with its month and year that something went wrong; higher numbers count other things. */
const LAST_SLIP = 39;

function numberUnit(place: Pick<Token, 'start' | 'end'>, text: string): DateUnit {
  const digits = asciiDigits(text);
  const value = Number(digits);
  if (/^\d{1,2}$/.test(digits) && value >= 1 && value <= LAST_SLIP) return unit('D', place, value);
  return unit(/^[12]\d{3}$/.test(digits) ? 'Y' : 'x', place, value);
}

/** `2-го`, `2'si`: the mark between number and ending is part of the ending. */
function markSign(token: Token, last: DateUnit | undefined): string {
  const joined = last?.sign === 'D' && last.end === token.start;
  if (joined && /^[-'’‑º°ª]$/u.test(token.text)) return 'O';
  if (token.text === ARABIC_COMMA) return ',';
  return MARKS.includes(token.text) ? token.text : 'x';
}

/** `nd` in `2nd`, `го` in `2-го`. */
function endsOrdinal(token: Token, last: DateUnit | undefined): boolean {
  const joined = last !== undefined && last.end === token.start && (last.sign === 'D' || last.sign === 'O');
  return joined && token.text.length <= LONGEST_ORDINAL;
}

function signOf(word: CalendarWord, foreign: boolean): string {
  if (foreign) return word.kind === 'weekday' ? 'G' : 'F';
  if (word.kind === 'weekday') return word.full ? 'W' : 'w';
  return word.full ? 'M' : 'm';
}

function isForeign(token: Token, { words }: Reader): boolean {
  return words.english.get(token.normal) !== undefined && !words.words.has(token.normal);
}

function wordOf(token: Token, reader: Reader): CalendarWord | undefined {
  const { words } = reader;
  if (!INFLECTED_BY_LETTERS.has(reader.language) && !words.all.has(token.normal)) return undefined;
  const own = words.words.get(token.normal) ?? inflected(token.normal, reader);
  if (own) return !words.capitalised || startsWithCapital(token.text) ? hebrewWeekday(own, token, reader) : undefined;
  const english = words.english.get(token.normal);
  return english && startsWithCapital(token.text) ? english : undefined;
}

/** Without a joined prefix (he, ar) or a suffix behind an apostrophe (tr). */
function inflected(normal: string, { words, language }: Reader): CalendarWord | undefined {
  if (language === 'tr') {
    const apostrophe = normal.indexOf("'");
    return apostrophe > 0 ? words.words.get(normal.slice(0, apostrophe)) : undefined;
  }
  const prefix = PREFIXES[language]?.exec(normal)?.[0];
  return prefix === undefined || normal.length < 4 ? undefined : words.words.get(normal.slice(prefix.length));
}

/** Hebrew weekdays are ordinals: `רביעי` is Wednesday behind `יום` only. */
function hebrewWeekday(word: CalendarWord, token: Token, { language, previous }: Reader): CalendarWord | undefined {
  if (language !== 'he' || word.kind !== 'weekday' || token.normal.endsWith('שבת')) return word;
  return previous?.normal.endsWith('יום') ? word : { ...word, full: false };
}

function startsWithCapital(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}
