/** The packs' data: every list and table of every language is well-formed. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadLanguagePack, packedLanguages } from '../../src/languages/index.js';
import type { TableName, WordListName } from '../../src/model/pack-lists.js';

const FOLDER = fileURLToPath(new URL('../../src/languages/', import.meta.url));
const LANGUAGES = packedLanguages();

/** Lists that every language has. */
const CORE_LISTS: readonly WordListName[] = [
  'abbreviations',
  'function-words',
  'prepositions',
  'conjunctions',
  'subject-pronouns',
  'object-pronouns',
  'non-final-words',
  'reporting-verbs',
  'person-roles',
  'name-particles',
  'boilerplate',
  'credit-labels',
  'caption-cues',
  'demonyms',
  'negations',
  'place-names',
];

/** Closed classes; a capital in them would be a slip. */
const SMALL_LISTS: readonly WordListName[] = [
  'function-words',
  'articles',
  'prepositions',
  'conjunctions',
  'object-pronouns',
  'non-final-words',
  'negations',
  'name-particles',
  'hyphen-participles',
  'mass-noun-plurals',
  'boilerplate',
  'credit-labels',
  'caption-cues',
];

const COLUMNS: Readonly<Partial<Record<TableName, number>>> = {
  'number-words': 2,
  'scale-words': 2,
  'exonym-calques': 2,
  'false-friends': 4,
  'verb-frames': 4,
  'preposition-calques': 3,
  'word-forms': 3,
  opposites: 3,
};

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

function readEntries(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Full names of months and weekdays, in the language's small letters. */
function calendarNames(language: string): string[] {
  const format = (options: Intl.DateTimeFormatOptions, date: number): string =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(date).toLocaleLowerCase(language);
  return [
    ...WEEKDAYS.map((day) => format({ weekday: 'long' }, Date.UTC(2001, 0, day))),
    ...MONTHS.map((month) => format({ month: 'long' }, Date.UTC(2001, month, 5))),
  ];
}

test('there is a pack for English and its fallbacks work', async () => {
  expect(LANGUAGES).toContain('en');
  expect((await loadLanguagePack('en-AU')).tag).toBe('en');
  expect((await loadLanguagePack('pt-BR')).tag).toBe('pt');
  expect(await loadLanguagePack('xx')).toMatchObject({ tag: 'und', depth: 'basic' });
});

test('news agencies are known in every language', async () => {
  for (const language of [...LANGUAGES, 'xx']) {
    const { lists } = await loadLanguagePack(language);
    expect(lists['news-agencies'], language).toEqual(expect.arrayContaining(['AFP', 'Reuters', 'Getty Images']));
  }
});

test('the sources of every list are named', () => {
  const named = new Set(readFileSync(`${FOLDER}SOURCES.md`, 'utf8').match(/[a-z]+(?:-[a-z]+)*/g));
  const lists = [...LANGUAGES, 'und'].flatMap((language) => readdirSync(`${FOLDER}${language}/words`));
  expect(lists.map((file) => file.replace(/\.t(?:xt|sv)$/, '')).filter((name) => !named.has(name))).toEqual([]);
});

describe.each(LANGUAGES)('%s', (language) => {
  const words = `${FOLDER}${language}/words/`;
  const files = readdirSync(words).sort();

  test('loads with all core lists and facts', async () => {
    const pack = await loadLanguagePack(language);
    expect(pack).toMatchObject({ tag: language, depth: 'full' });
    expect(pack.sentenceEnd).not.toBe('');
    expect(pack.quotes.length).toBeGreaterThan(0);
    expect(pack.numericDates.length).toBeGreaterThan(0);
    expect(CORE_LISTS.filter((name) => (pack.lists[name] ?? []).length === 0)).toEqual([]);
    expect(readdirSync(`${FOLDER}${language}`)).toContain('SOURCES.md');
  });

  test.each(files)('%s is NFC, trimmed and without duplicates', (file) => {
    const text = readFileSync(words + file, 'utf8');
    const entries = readEntries(words + file);
    expect(text.normalize('NFC')).toBe(text);
    expect(text).not.toMatch(/\r|\uFEFF| {2}/);
    expect(text.endsWith('\n')).toBe(true);
    const cells = entries.flatMap((entry) => entry.split('\t'));
    expect(cells.filter((cell) => cell !== cell.trim())).toEqual([]);
    expect(entries.filter((entry, index) => entries.indexOf(entry) !== index)).toEqual([]);
  });

  test.each(files.filter((file) => file.endsWith('.tsv')))('%s has full rows', (file) => {
    const rows = readEntries(words + file).map((line) => line.split('\t'));
    const columns = COLUMNS[file.slice(0, -4) as TableName];
    const count = columns ?? Math.max(...rows.map((row) => row.length));
    expect(rows.filter((row) => row[0] === '' || row.length > count)).toEqual([]);
    if (columns !== undefined) expect(rows.filter((row) => row.length !== columns || row.includes(''))).toEqual([]);
  });

  test('number words and scale words have a value', async () => {
    const { tables } = await loadLanguagePack(language);
    const numbers = (tables['number-words'] ?? []).map(([, value]) => Number(value));
    const scales = (tables['scale-words'] ?? []).map(([, value]) => Number(value));
    expect(numbers.filter((value) => !(value >= 0))).toEqual([]);
    expect(numbers).toEqual(expect.arrayContaining([0, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
    expect(scales.filter((value) => !Number.isInteger(value) || value < 10)).toEqual([]);
    expect(scales).toEqual(expect.arrayContaining([1000]));
  });

  test('a word has one value', async () => {
    const { tables } = await loadLanguagePack(language);
    for (const name of ['number-words', 'scale-words'] as const) {
      const spelled = (tables[name] ?? []).map(([word]) => word);
      expect(spelled.filter((word, index) => spelled.indexOf(word) !== index)).toEqual([]);
    }
  });

  test('closed classes are in small letters', async () => {
    const { lists } = await loadLanguagePack(language);
    const capital = (entry: string): boolean => entry !== entry.toLocaleLowerCase(language);
    const slips = SMALL_LISTS.flatMap((name) =>
      (lists[name] ?? []).filter(capital).map((entry) => `${name}: ${entry}`),
    );
    expect(slips).toEqual([]);
  });

  test('boilerplate has no final mark and is short enough for one line', async () => {
    const { lists } = await loadLanguagePack(language);
    const boilerplate = lists.boilerplate ?? [];
    expect(boilerplate.filter((entry) => /[.。।:：]$/.test(entry))).toEqual([]);
    expect(boilerplate.filter((entry) => entry.length > 80)).toEqual([]);
  });

  test('months and weekdays come from CLDR, not from the closed classes', async () => {
    const { lists } = await loadLanguagePack(language);
    const calendar = new Set(calendarNames(language));
    const names: readonly WordListName[] = [
      'function-words',
      'prepositions',
      'reporting-verbs',
      'person-roles',
      'demonyms',
    ];
    const strays = names.flatMap((name) => (lists[name] ?? []).filter((entry) => calendar.has(entry)));
    expect(strays.filter((entry) => entry !== 'may')).toEqual([]);
  });

  test('literal names and wrong collocations differ from what they should be', async () => {
    const { tables } = await loadLanguagePack(language);
    for (const name of ['exonym-calques', 'preposition-calques'] as const) {
      expect((tables[name] ?? []).filter(([wrong, right]) => wrong === right)).toEqual([]);
    }
  });

  test('no word of a false friend is both wrong and right', async () => {
    const { tables } = await loadLanguagePack(language);
    const both = (tables['false-friends'] ?? []).filter(([, , wrong = '', right = '']) =>
      wrong.split('|').some((form) => right.split('|').includes(form)),
    );
    expect(both).toEqual([]);
  });

  test('no word is the contrary of itself', async () => {
    const { tables } = await loadLanguagePack(language);
    const [first, second] = [1, 2].map((side) =>
      (tables.opposites ?? []).flatMap((row) => (row[side] ?? '').split('|').map((form) => `${row[0]} ${form}`)),
    );
    expect((first ?? []).filter((form) => second?.includes(form))).toEqual([]);
  });

  test('pairs of contraries have the names that English gives them', async () => {
    const { tables } = await loadLanguagePack(language);
    const english = new Set(((await loadLanguagePack('en')).tables.opposites ?? []).map(([key]) => key));
    expect((tables.opposites ?? []).map(([key]) => key).filter((key) => !english.has(key))).toEqual([]);
  });

  test('source words of false friends are in normal form, as tokens are compared', async () => {
    const { tables } = await loadLanguagePack(language);
    const sources = (tables['false-friends'] ?? []).flatMap(([, words = '']) => words.split('|'));
    expect(sources.filter((word) => word !== word.toLowerCase() || /[’\s]/.test(word))).toEqual([]);
  });
});
