/** Times of day with the English halves of the day, in languages that count the hours to 24 or have other words for them: `15 p.m.`, `6 AM`. */
import type { Range } from '../../model/range.js';
import { allMatches } from '../../text/all-matches.js';
import { primarySubtag } from '../../text/normal-form.js';

/** `am` alone is a German preposition, and other languages have such words too. */
const ENGLISH_TIME =
  /(?<![\p{sc=Latn}\p{N}.,:/]|[\p{sc=Latn}\p{N}]-)(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)?[ \u00a0\u202f]?(?:[ap]\.[ \u00a0]?m\.|[AP]M(?![A-Za-z\d])|pm(?![A-Za-z\d]))/gu;
const HINT = /\d[ \u00a0\u202f]?(?:[ap]\.|[AP]M|pm)/;
/** English and Spanish writers know both ways, whatever CLDR says of the region. */
const EITHER_WAY = new Set(['en', 'es']);
/** Spain writes the halves with full stops (`7 p. m.`), if at all; in America they stand without as well. Source: Ortografía de la lengua española. */
const WITH_STOPS = new Set(['es', 'es-ES']);
const STOP = /\./;

/** How a language tells the hours: to 24 (`whole`), in halves of the day with words of its own (`own`), or as English does. */
export type ClockHabit = 'whole' | 'own' | 'english';

const habits = new Map<string, ClockHabit>();
/** Scripts of languages that have words of their own for the halves of the day, though CLDR has `PM` for Hindi and Korean. */
const OWN_HALVES = new Set(['Arab', 'Hebr', 'Deva', 'Kore', 'Grek']);

/** Empty where the language itself halves the day as English does. Source: CLDR. */
export function foreignClockTimes(text: string, language: string): Range[] {
  if (!HINT.test(text)) return [];
  const keepsStops = WITH_STOPS.has(language);
  if (clockHabit(language) === 'english' && !keepsStops) return [];
  return allMatches(text, ENGLISH_TIME)
    .filter(({ 0: time }) => !(keepsStops && STOP.test(time)))
    .map(({ index, 0: time }) => ({ start: index, end: index + time.length }));
}

export function clockHabit(language: string): ClockHabit {
  const known = habits.get(language);
  if (known !== undefined) return known;
  const { hourCycle } = new Intl.DateTimeFormat(language, { hour: 'numeric', timeZone: 'UTC' }).resolvedOptions();
  const isWhole = hourCycle === 'h23' && !EITHER_WAY.has(language.split('-')[0] ?? '');
  const { script = '' } = new Intl.Locale(language).maximize();
  const made = isWhole ? 'whole' : OWN_HALVES.has(script) ? 'own' : 'english';
  habits.set(language, made);
  return made;
}

/** `21:30 p.m.`: an hour of the afternoon by its number, and once more by its half of the day. */
const TOLD_TWICE =
  /(?<![\p{L}\p{N}.,:/-])(?:1[3-9]|2[0-3])[:.][0-5]\d[ \u00a0\u202f]?(?:[ap]\.[ \u00a0]?m\.|[AP]M(?![A-Za-z\d])|[ap]m(?![A-Za-z\d]))/gu;
const TWICE_HINT = /\d[ \u00a0\u202f]?(?:[ap]\.|[AP]M|[ap]m)/;

/** Wrong in every language. German `um 14:30 am Bahnhof` has a preposition there. */
export function timesToldTwice(text: string, language: string): Range[] {
  if (!TWICE_HINT.test(text)) return [];
  return allMatches(text, TOLD_TWICE)
    .filter(({ 0: time }) => !(time.endsWith('am') && !language.startsWith('en')))
    .map(({ index, 0: time }) => ({ start: index, end: index + time.length }));
}

/** French, Portuguese and Catalan write hours so, and Spanish of America may. */
const WRITE_H = new Set(['fr', 'pt', 'ca', 'gl', 'oc', 'es-MX']);
const FRENCH_TIME = /(?<![\p{L}\p{N}.,:/-])(?:[01]?\d|2[0-3])h[0-5]\d(?![\p{L}\p{N}])/gu;
const FRENCH_HINT = /\dh\d/;

/** `9h30` in languages that put a colon or a full stop there. */
export function frenchClockTimes(text: string, language: string): Range[] {
  if (!FRENCH_HINT.test(text) || WRITE_H.has(language) || WRITE_H.has(primarySubtag(language))) return [];
  return allMatches(text, FRENCH_TIME).map(({ index, 0: time }) => ({ start: index, end: index + time.length }));
}
