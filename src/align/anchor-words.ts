/** Words that say the same in every language's own form: months, weekdays, number words, and closed classes such as negations. */
import type { LanguagePack } from '../model/language-pack.js';
import type { TableName, WordListName } from '../model/pack-lists.js';
import { normalForm } from '../text/normal-form.js';

/** Any day of each ISO weekday: Monday 1 January 2024 is the first. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;
const CLASSES: readonly WordListName[] = ['negations', 'reporting-verbs', 'condition-words', 'person-roles'];
/** Smaller number words are articles and pronouns too. */
const LEAST_NUMBER = 2;

/** What a word stands for in any language, and whether a translation cannot well do without it. */
export interface AnchorWord {
  readonly anchor: string;
  readonly firm: boolean;
}

type AnchorWords = ReadonlyMap<string, AnchorWord>;

const wordsOfPacks = new WeakMap<LanguagePack, Map<string, AnchorWords>>();

/** Anchor of each word of a language that has one, by normal form: `month 5`, `#7`, `negations`. */
export function anchorWords(pack: LanguagePack, language: string): AnchorWords {
  const languages = wordsOfPacks.get(pack) ?? new Map<string, AnchorWords>();
  wordsOfPacks.set(pack, languages);
  const known = languages.get(language) ?? collect(pack, language);
  languages.set(language, known);
  return known;
}

function collect(pack: LanguagePack, language: string): AnchorWords {
  const anchors = new Map<string, AnchorWord>();
  const add = (words: readonly string[], anchor: string, firm: boolean): void => {
    for (const word of words) {
      const key = normalForm(word, language);
      if (key !== '' && !anchors.has(key)) anchors.set(key, { anchor, firm });
    }
  };
  for (const [name, anchor] of calendarNames(language)) add([name], anchor, true);
  for (const [kind = '', value = '', forms = ''] of rows(pack, 'calendar-words'))
    if (kind !== 'connector') add(forms.split('|'), `${kind} ${value}`, true);
  for (const [word = '', value = ''] of rows(pack, 'number-words'))
    if (Number(value) >= LEAST_NUMBER) add([word], `#${significantDigits(value)}`, true);
  for (const list of CLASSES) add(pack.lists[list] ?? [], list, false);
  for (const [gender = '', , forms = ''] of rows(pack, 'gendered-pronouns')) add(forms.split('|'), gender, false);
  return anchors;
}

function rows({ tables }: LanguagePack, name: TableName): readonly (readonly string[])[] {
  return tables[name] ?? [];
}

/** `1,500`, `1.500` and `15` hundred are one anchor: separators and scale words differ, the digits stay. */
export function significantDigits(digits: string): string {
  return digits
    .replace(/\D/g, '')
    .replace(/^0+(?=\d)/, '')
    .replace(/(?<=[^0])0+$/, '');
}

function calendarNames(language: string): [name: string, anchor: string][] {
  const names: [string, string][] = [];
  for (const style of ['long', 'short'] as const) {
    for (const extra of [{}, { day: 'numeric' as const }]) {
      const months = dateFormat(language, { month: style, ...extra });
      const weekdays = dateFormat(language, { weekday: style });
      for (let value = 1; value <= 12; value++)
        names.push([part(months, Date.UTC(2024, value - 1, 5), 'month'), `month ${value}`]);
      for (let value = 1; value <= 7; value++)
        names.push([part(weekdays, MONDAY + (value - 1) * DAY, 'weekday'), `weekday ${value}`]);
    }
  }
  // A single sign is a word of its own (月 is Monday, the moon and a month).
  return names
    .map(([name, anchor]): [string, string] => [name.replace(/[.׳]$/u, ''), anchor])
    .filter(([name]) => [...name].length > 1 && !/\p{Nd}/u.test(name));
}

function part(format: Intl.DateTimeFormat, date: number, type: 'month' | 'weekday'): string {
  return format.formatToParts(date).find((found) => found.type === type)?.value ?? '';
}

function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(language, { timeZone: 'UTC', calendar: 'gregory', ...options });
  } catch {
    return new Intl.DateTimeFormat('en', { timeZone: 'UTC', ...options });
  }
}
