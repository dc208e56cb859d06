/** Weekdays and months with a capital where the language writes them small. */
import type { DateMention, Evidence } from '../../model/evidence.js';
import type { SegmentedText, Token } from '../../model/segmented-text.js';
import type { CalendarWord, CalendarWords } from '../dates/calendar-words.js';
import { isSmall } from '../../text/character-traits.js';
import type { LanguagePack } from '../../model/language-pack.js';
import { capitalisedWords } from '../words/capitalised-words.js';
import { packWords } from '../words/pack-words.js';

const UPPER = /^\p{Lu}/u;
/** Month names had capitals in European Portuguese until 1990, and some papers keep them. */
const CAPITAL_MONTHS_TOLERATED = new Set(['pt', 'pt-PT', 'pt-AO', 'pt-MZ']);

/** Weekdays and months with a capital, in languages that write them small. */
export function* raisedCalendarWords(
  evidence: Evidence,
  words: CalendarWords,
): Iterable<{ token: Token; expected: string }> {
  const found = new Set<Token>();
  for (const date of evidence.dates) {
    for (const raised of raisedNames(date, evidence, words)) {
      found.add(raised.token);
      yield raised;
    }
  }
  for (const raised of raisedBehindPreposition(evidence, words)) if (!found.has(raised.token)) yield raised;
}

/** Planets, emperors and first names. */
const ALSO_NAMES = /^(?:mars|augustus|maj|mei|april|august|juni|juli|may|май|юлия)$/;

/** `on Tuesday` without a date. */
function* raisedBehindPreposition(
  evidence: Evidence,
  calendar: CalendarWords,
): Iterable<{ token: Token; expected: string }> {
  const { text, references, source } = evidence;
  const others = [...references, ...(source ? [source] : [])];
  for (const { token, segment, index } of capitalisedWords(text)) {
    if (segment.kind === 'headline' || !calendar.words.has(token.normal) || !isRaised(token.text)) continue;
    if (!isPlainlyMeant(segment.tokens, index, { evidence, calendar })) continue;
    if (others.some((other) => other.text.value.includes(token.text))) continue;
    if (isOnceRaised(token, text, calendar)) yield { token, expected: lowered(token.text) };
  }
}

interface CalendarSearch {
  readonly evidence: Evidence;
  readonly calendar: CalendarWords;
}

/** Not where the word is a surname or the first word of a name (`z Piątkiem`, `op Goede Vrijdag`). */
function isPlainlyMeant(tokens: readonly Token[], index: number, { evidence, calendar }: CalendarSearch): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const word = calendar.words.get(token?.normal ?? '');
  if (!word?.full || !token || ALSO_NAMES.test(token.normal) || isNamePart(after)) return false;
  if (word.kind === 'month')
    return !CAPITAL_MONTHS_TOLERATED.has(evidence.text.language) && isPlainMonth(tokens, index, { evidence, calendar });
  if (before?.kind !== 'word') return false;
  if (packWords(evidence.pack, 'prepositions', 'function-words', 'reporting-verbs').has(before.normal)) return true;
  return isSmall(before) && isBeforeClause(after, evidence.pack);
}

/** `vedtog planen Torsdag med flertal`: behind a name would stand a name or a verb. */
function isBeforeClause(after: Token | undefined, pack: LanguagePack): boolean {
  if (after?.kind !== 'word') return after === undefined || /^[.,;]$/u.test(after.text);
  return packWords(pack, 'prepositions').has(after.normal);
}

/** Behind a preposition, a part of a month, or a day that is meant as such: `fin Octobre`, `6 Listopada`, `el 3 de Octubre`. */
function isPlainMonth(tokens: readonly Token[], index: number, search: CalendarSearch): boolean {
  const [day, before] = [tokens[index - 2], tokens[index - 1]];
  if (before?.kind === 'number') return isDayOfMonth(tokens, index, search);
  if (!before || !search.calendar.connectors.has(before.text))
    return (
      before?.kind === 'word' && packWords(search.evidence.pack, 'prepositions', 'month-openers').has(before.normal)
    );
  if (day?.kind === 'word') return isSmall(day) && governsMonth(day, search);
  return day?.kind === 'number' && isDayOfMonth(tokens, index, search, index - 2);
}

/** `antes de Diciembre`, `mediados de Diciembre`, but `plaza de Mayo`. */
function governsMonth({ normal }: Token, { evidence: { pack } }: CalendarSearch): boolean {
  return packWords(pack, 'prepositions', 'function-words', 'time-adverbs', 'month-openers').has(normal);
}

/** Dates after which streets and squares are named. */
const COMMEMORATED = new Set(
  '1-5 8-3 9-5 3-5 11-11 17-11 28-10 12-6 24-8 4-11 23-2 8-5 2-2 14-4 19-4 2-5 5-5 15-5 18-5 25-5 20-6 5-7 9-7 20-7 28-7 26-7 24-7 7-8 10-8 15-8 16-8 25-8 7-9 11-9 15-9 16-9 18-9 12-10 9-10 17-10 20-11 18-11 6-12 8-12 20-12 30-8 30-11 21-5 23-1 24-6 3-2 27-2 15-11 25-4 10-6 5-10 1-12 13-5 2-7 25-3 20-9 24-5 4-2 24-3 2-4'.split(
    ' ',
  ),
);

/** `after 6 Listopada`: behind a preposition it is the day itself, unless a street may bear its name. */
function isDayOfMonth(
  tokens: readonly Token[],
  index: number,
  { evidence, calendar }: CalendarSearch,
  dayIndex = index - 1,
): boolean {
  const [before, day, month] = [tokens[dayIndex - 1], tokens[dayIndex], tokens[index]];
  const value = calendar.words.get(month?.normal ?? '')?.value;
  if (before?.kind !== 'word' || COMMEMORATED.has(`${day?.text}-${value}`)) return false;
  return packWords(evidence.pack, 'prepositions', 'articles').has(before.normal);
}

function isRaised(word: string): boolean {
  return UPPER.test(word) && word !== word.toUpperCase();
}

function isNamePart(token: Token | undefined): boolean {
  return token?.kind === 'word' && UPPER.test(token.text);
}

function lowered(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

const insideCounts = new WeakMap<SegmentedText, ReadonlyMap<string, number>>();

/** How often each weekday and month, in whatever form, stands with a capital behind another word; counted once a text. */
function raisedCounts(text: SegmentedText, { words }: CalendarWords): ReadonlyMap<string, number> {
  const known = insideCounts.get(text);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const token of text.segments.flatMap(({ tokens }) => tokens.slice(1))) {
    const word = UPPER.test(token.text) ? words.get(token.normal) : undefined;
    if (word) counts.set(keyOf(word), (counts.get(keyOf(word)) ?? 0) + 1);
  }
  insideCounts.set(text, counts);
  return counts;
}

function keyOf({ kind, value }: CalendarWord): string {
  return `${kind} ${value}`;
}

/** A surname or a title comes again. */
function isOnceRaised({ normal }: Token, text: SegmentedText, calendar: CalendarWords): boolean {
  const word = calendar.words.get(normal);
  return word !== undefined && raisedCounts(text, calendar).get(keyOf(word)) === 1;
}

/** Streets and holidays are named after dates (`calle 25 de Mayo`); with a year or a weekday it is the day itself. */
function* raisedNames(
  date: DateMention,
  { text }: Evidence,
  { words }: CalendarWords,
): Iterable<{ token: Token; expected: string }> {
  if (date.form !== 'words' || date.day === undefined || (date.year === undefined && date.weekday === undefined))
    return;
  for (const [index, token] of date.segment.tokens.entries()) {
    if (token.start < date.range.start || token.end > date.range.end || !UPPER.test(token.text)) continue;
    const word = words.get(token.normal);
    if (!word?.full || opensSentence(date.segment.tokens, index)) continue;
    if (word.kind === 'month' && CAPITAL_MONTHS_TOLERATED.has(text.language)) continue;
    if (token.text === token.text.toUpperCase()) continue;
    yield { token, expected: lowered(token.text) };
  }
}

/** No word stands before it, or what stands before it ends a sentence or opens a quotation. */
function opensSentence(tokens: readonly Token[], index: number): boolean {
  const previous = tokens[index - 1];
  // `14. Května`: the stop makes the number an ordinal.
  if (previous?.text === '.' && tokens[index - 2]?.kind === 'number') return false;
  return previous === undefined || (previous.kind === 'punctuation' && previous.text !== ',' && previous.text !== '(');
}
