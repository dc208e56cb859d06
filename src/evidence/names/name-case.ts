/** Names of places, weekdays and months that are written in the wrong case. */
import type { Evidence } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { calendarWords, type CalendarWord, type CalendarWords } from '../dates/calendar-words.js';
import { packWords } from '../words/pack-words.js';
import { raisedCalendarWords } from './raised-calendar-words.js';
import { asRows, sequenceAt, sequenceIndex, type SequenceIndex } from '../words/word-sequences.js';
import { hasWordOf } from '../words/words-present.js';

const UPPER = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;

/** Turkish capitalises weekdays and months in full dates only. Source: the spelling rules of the Turkish Language Association. */
const CAPITAL_IN_DATES_ONLY = new Set(['tr', 'az']);

/** A listed place name with some words in small letters and some not; only where it is known which words are often small. */
export function* misspelledPlaces(evidence: Evidence): Iterable<{ range: Range; expected: string }> {
  const { text, pack } = evidence;
  if (!pack.cased) return;
  const index = sequenceIndex(asRows(pack.lists['place-names'] ?? []), text.language);
  if (index.size === 0 || pack.lists['direction-words'] === undefined) return;
  for (const segment of text.segments) {
    if (!hasWordOf(segment.tokens, index, pack)) continue;
    for (let position = 0; position < segment.tokens.length; position++) {
      if (!index.has(segment.tokens[position]?.normal ?? '')) continue;
      const found = placeAt(segment, position, { evidence, index });
      if (found) yield found;
    }
  }
}

interface PlaceSearch {
  readonly evidence: Evidence;
  readonly index: SequenceIndex;
}

function placeAt(
  segment: Segment,
  position: number,
  { evidence, index }: PlaceSearch,
): { range: Range; expected: string } | undefined {
  const match = sequenceAt(segment.tokens, position, index);
  const expected = match?.row[0];
  if (!match || expected === undefined || match.words.length < 2) return undefined;
  const tokens = segment.tokens.slice(position, position + match.words.length);
  const due = expected.split(' ').map((word, offset) => ({ word, token: tokens[offset] }));
  const lowered = due.filter(({ word, token }) => UPPER.test(word) && LOWER.test(token?.text ?? ''));
  const initial = segment.tokens.slice(0, position).every(({ kind }) => kind === 'punctuation');
  const kept = due.filter(
    ({ word, token }, offset) => UPPER.test(word) && UPPER.test(token?.text ?? '') && (offset > 0 || !initial),
  );
  if (lowered.length === 0 || kept.length === 0) return undefined;
  const loose = packWords(evidence.pack, 'direction-words');
  if (lowered.every(({ token }) => loose.has(token?.normal ?? '')) && !isWrittenElsewhere(expected, evidence))
    return undefined;
  return { range: { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 }, expected };
}

/** The document and its references are the best dictionary. */
function isWrittenElsewhere(name: string, { text, references }: Evidence): boolean {
  return [text, ...references.map((reference) => reference.text)].some(({ value }) => value.includes(name));
}

/** Weekdays and months in the wrong case, as far as the sentence shows that they are meant. */
export function* misspelledCalendarWords(evidence: Evidence): Iterable<{ token: Token; expected: string }> {
  const { text, pack } = evidence;
  if (!pack.cased || pack.depth === 'basic') return;
  const words = calendarWords(text.language, pack);
  if (CAPITAL_IN_DATES_ONLY.has(pack.tag)) return yield* loweredInDates(evidence, words);
  if (words.capitalised) yield* loweredNames(evidence, words);
  else yield* raisedCalendarWords(evidence, words);
}

/** `12 mart 2025`: a month between its day and its year names a date. */
function* loweredInDates({ text }: Evidence, { words }: CalendarWords): Iterable<{ token: Token; expected: string }> {
  for (const { tokens } of text.segments) {
    for (let index = 1; index < tokens.length; index++) {
      const token = tokens[index];
      if (!token || token.text !== token.normal || words.get(token.normal)?.kind !== 'month') continue;
      const isBetween =
        /^\d{1,2}$/.test(tokens[index - 1]?.text ?? '') && /^\d{4}$/.test(tokens[index + 1]?.text ?? '');
      if (isBetween) yield { token, expected: raised(token.text, text.language) };
    }
  }
}

function raised(word: string, language: string): string {
  return word.charAt(0).toLocaleUpperCase(language) + word.slice(1);
}

function* loweredNames(
  { text, pack }: Evidence,
  { words }: CalendarWords,
): Iterable<{ token: Token; expected: string }> {
  for (const { tokens } of text.segments) {
    if (!hasWordOf(tokens, words, pack)) continue;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      const word = token?.kind === 'word' ? words.get(token.normal) : undefined;
      if (!token || token.text !== token.normal || !word?.full || !isMeant(word, tokens, index)) continue;
      yield { token, expected: token.text.charAt(0).toUpperCase() + token.text.slice(1) };
    }
  }
}

/** Months whose names are verbs or adjectives too, and Greek weekdays, which are ordinals. */
const ALSO_WORDS = /^(?:march|may|august|mars|δευτέρα|τρίτη|τετάρτη|πέμπτη)$/;

/** `march` and `may` are verbs too: a month is meant where a day stands before it and a year behind it, a weekday where its day stands behind it. */
function isMeant({ kind }: CalendarWord, tokens: readonly Token[], index: number): boolean {
  if (!ALSO_WORDS.test(tokens[index]?.normal ?? '')) return true;
  if (kind === 'weekday') return /^\d{1,2}$/.test(tokens[index + 1]?.text ?? '');
  return /^\d{1,2}$/.test(tokens[index - 1]?.text ?? '') && /^\d{4}$/.test(tokens[index + 1]?.text ?? '');
}
