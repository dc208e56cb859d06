/** Times of day with the English halves of the day, in languages that count the hours to 24: `15 p.m.`, `6 AM`. */
import type { Range } from '../../model/range.js';

/** `am` alone is a German preposition, and other languages have such words too. */
const ENGLISH_TIME =
  /(?<![\p{L}\p{N}.,:/-])(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)?[ \u00a0\u202f]?(?:[ap]\.[ \u00a0]?m\.|[AP]M(?![\p{L}\p{N}])|pm(?![\p{L}\p{N}]))/gu;
const HINT = /\d[ \u00a0\u202f]?(?:[ap]\.|[AP]M|pm)/;
/** English, Spanish, Portuguese and Italian writers know both ways, whatever CLDR says of the region. */
const EITHER_WAY = new Set(['en', 'es', 'pt', 'it', 'ca', 'gl']);

const cycles = new Map<string, boolean>();

/** Empty where the language itself halves the day. Source: CLDR. */
export function foreignClockTimes(text: string, language: string): Range[] {
  if (!HINT.test(text) || !countsTo24(language)) return [];
  return [...text.matchAll(ENGLISH_TIME)].map(({ index, 0: time }) => ({ start: index, end: index + time.length }));
}

function countsTo24(language: string): boolean {
  const known = cycles.get(language);
  if (known !== undefined) return known;
  const { hourCycle } = new Intl.DateTimeFormat(language, { hour: 'numeric', timeZone: 'UTC' }).resolvedOptions();
  const made = hourCycle === 'h23' && !EITHER_WAY.has(language.split('-')[0] ?? '');
  cycles.set(language, made);
  return made;
}
