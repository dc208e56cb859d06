/** Names of months and weekdays of a language, as CLDR has them and as its pack adds inflected forms. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token, WordForms } from '../../model/segmented-text.js';
import { oncePerForm } from '../../text/form-facts.js';
import { normalForm, primarySubtag } from '../../text/normal-form.js';
import { closedWords } from '../words/closed-words.js';

/** What a word says about a date. */
export interface CalendarWord {
  readonly kind: 'weekday' | 'month';
  /** ISO weekday or month. */
  readonly value: number;
  /** Whether it is a full name; a short one may be another word (`sat`, `mar`). */
  readonly full: boolean;
}

export interface CalendarWords {
  /** By normal form. Names of two words are keyed with one space between. */
  readonly words: ReadonlyMap<string, CalendarWord>;
  /** First words of names of two words. */
  readonly openers: ReadonlySet<string>;
  /** Words that stand between the parts of a date (`of`, `de`, `den`). */
  readonly connectors: ReadonlySet<string>;
  /** Words that a day stands behind and no month does (`am 4. Mai`, `op 4 mei`). */
  readonly dayOpeners: ReadonlySet<string>;
  /** English names that the language itself does not have. */
  readonly english: ReadonlyMap<string, CalendarWord>;
  /** Every name, own and English. */
  readonly all: ReadonlySet<string>;
  /** Whether a token is one of them. */
  readonly lists: (token: Token, forms: WordForms) => boolean;
  /** Whether the names are written with a capital. */
  readonly capitalised: boolean;
}

/** Regional names beside those of the bare tag. Source: CLDR, Levantine and Maghreb month names. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-SY', 'ar-MA'],
  en: ['en-GB', 'en-AU'],
  pt: ['pt-PT'],
  es: ['es-MX'],
};
const STOPS = /(?<![.॰׳'])[.॰׳']+$/;
/** What Hebrew puts before the weekday itself (`יום רביעי`, day four). Source: CLDR. */
const DAY_WORD = /^יום /;

const known = new Map<string, CalendarWords>();

/** Calendar words of a language; cached, because Intl takes its time. */
export function calendarWords(language: string, pack: LanguagePack): CalendarWords {
  const cached = known.get(language);
  if (cached) return cached;
  const made = makeCalendarWords(language, pack);
  known.set(language, made);
  return made;
}

function makeCalendarWords(language: string, pack: LanguagePack): CalendarWords {
  const words = new Map<string, CalendarWord>();
  const clashes = new Set<string>();
  const closed = closedWords(pack).all;
  const add = (form: string, word: CalendarWord): void => {
    const key = normalForm(form.replace(DAY_WORD, '').replace(STOPS, ''), language);
    const other = words.get(key);
    if (key.length < 2 || /\p{Nd}/u.test(key)) return;
    // Czech `po` is Monday for short, and `after`.
    if (word.kind === 'weekday' && !word.full && closed.has(key)) return;
    if (other && (other.kind !== word.kind || other.value !== word.value)) clashes.add(key);
    else if (!other || word.full) words.set(key, word);
  };
  for (const locale of [language, ...(REGIONS[primarySubtag(language)] ?? [])]) addNames(locale, add);
  for (const key of clashes) words.delete(key);
  for (const [kind, value, forms] of pack.tables['calendar-words'] ?? []) {
    if (kind !== 'weekday' && kind !== 'month') continue;
    for (const form of (forms ?? '').split('|')) add(form, { kind, value: Number(value), full: true });
  }
  const english = primarySubtag(language) === 'en' ? new Map<string, CalendarWord>() : englishNames(words);
  const all = new Set([...words.keys(), ...english.keys()]);
  return {
    words,
    all,
    lists: oncePerForm((normal) => all.has(normal)),
    openers: new Set([...words.keys()].filter((key) => key.includes(' ')).map((key) => key.split(' ')[0] ?? '')),
    connectors: connectorsOf(pack, language),
    dayOpeners: new Set(formsOf(pack, 'day-opener')),
    english,
    capitalised: pack.cased && /^\p{Lu}/u.test(monthNames(language, 'long', false)[10] ?? ''),
  };
}

/** What CLDR writes between the parts of a full date, and what the pack adds. */
function connectorsOf(pack: LanguagePack, language: string): ReadonlySet<string> {
  const format = dateFormat(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const literals = format.formatToParts(Date.UTC(2024, 0, 1)).filter(({ type }) => type === 'literal');
  const between = literals.flatMap(({ value }) => value.match(/\p{L}+/gu) ?? []);
  return new Set([...formsOf(pack, 'connector'), ...between]);
}

function formsOf(pack: LanguagePack, kind: string): string[] {
  const rows = (pack.tables['calendar-words'] ?? []).filter(([rowKind]) => rowKind === kind);
  return rows.flatMap(([, , forms]) => (forms ?? '').split('|'));
}

function englishNames(own: ReadonlyMap<string, CalendarWord>): ReadonlyMap<string, CalendarWord> {
  const names = new Map<string, CalendarWord>();
  addNames('en', (form, word) => {
    const key = form.toLowerCase();
    if (word.full && key !== 'may' && !own.has(key)) names.set(key, word);
  });
  return names;
}

function addNames(locale: string, add: (form: string, word: CalendarWord) => void): void {
  for (const width of ['long', 'short'] as const) {
    const full = width === 'long';
    weekdayNames(locale, width).forEach((form, index) => add(form, { kind: 'weekday', value: index + 1, full }));
    for (const withDay of [false, true]) {
      monthNames(locale, width, withDay).forEach((form, index) => add(form, { kind: 'month', value: index + 1, full }));
    }
  }
}

/** 2024-01-01 was a Monday. */
function weekdayNames(locale: string, weekday: 'long' | 'short'): string[] {
  const format = dateFormat(locale, { weekday });
  return Array.from({ length: 7 }, (_, index) => format.format(Date.UTC(2024, 0, index + 1)));
}

/** Alone a month is in the nominative, beside a day often in the genitive. */
function monthNames(locale: string, month: 'long' | 'short', withDay: boolean): string[] {
  const format = dateFormat(locale, { month, ...(withDay ? { day: 'numeric' } : {}) });
  return Array.from({ length: 12 }, (_, index) => {
    const parts = format.formatToParts(Date.UTC(2024, index, 2));
    return parts.find(({ type }) => type === 'month')?.value ?? '';
  });
}

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { ...options, timeZone: 'UTC' });
  } catch {
    return new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' });
  }
}
