/** The address of a view, the filter and the order of the list. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countChoices, filterArticles } from '../../src/reporters/html/client/filter-articles.js';
import { sortArticles } from '../../src/reporters/html/client/sort-articles.js';
import type { Filter, Sort } from '../../src/reporters/html/client/view-state.js';
import {
  formatHash,
  NO_FILTER,
  parseHash,
  SORT_COLUMNS,
  WORST_FIRST,
} from '../../src/reporters/html/client/view-state.js';
import { buildIndex } from '../../src/reporters/html/pack-report.js';
import { withVisibleCharacters } from '../../src/reporters/html/visible-characters.js';
import { formatNumber } from '../../src/reporters/html/wording.js';
import { RULES, sampleRun } from './fixtures.js';

const index = buildIndex(sampleRun(), RULES);
const ids = (filter: Partial<Filter>): string[] =>
  filterArticles(index, { ...NO_FILTER, ...filter }).map(({ entry, findings }) => `${entry.id} ${findings.length}`);

describe('the address', () => {
  test('carries an article and a finding, whatever their names', () => {
    const state = { route: { article: 'pt-en/a b?#%', finding: 'f/1' }, filter: NO_FILTER, sort: WORST_FIRST, page: 0 };
    expect(formatHash(state)).toBe('#/article/pt-en%2Fa%20b%3F%23%25/finding/f%2F1');
    expect(parseHash(formatHash(state))).toEqual(state);
  });

  test('gives back every state', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    const filter = fc.record({
      languages: fc.array(words),
      severities: fc.array(words),
      rules: fc.array(words),
      verdicts: fc.array(words),
      text: fc.string({ unit: 'grapheme' }),
    });
    const sort = fc.record({ column: fc.constantFrom(...SORT_COLUMNS), descending: fc.boolean() });
    const route = fc.oneof(
      fc.constant({}),
      fc.constant({ systems: true }),
      fc.record({ article: words }),
      fc.record({ article: words, finding: words }),
    );
    fc.assert(
      fc.property(fc.record({ route, filter, sort, page: fc.nat(1000) }), (state) => {
        expect(parseHash(formatHash(state))).toEqual(state);
      }),
    );
  });

  test.each(['', '#', '#/', '#/nowhere', '#/article', '#/?sort=nonsense&page=-3', '#/?page=x'])(
    '%j is the overview',
    (hash) => {
      expect(parseHash(hash)).toEqual({ route: {}, filter: NO_FILTER, sort: WORST_FIRST, page: 0 });
    },
  );

  test('stands a broken escape', () => {
    expect(parseHash('#/article/%zz').route).toEqual({ article: '%zz' });
  });
});

describe('the filter', () => {
  test.each<[string, Partial<Filter>, string[]]>([
    ['nothing', {}, ['en-ar/telescope 3', 'en-ja/library 2', 'pt-en/harbour 6']],
    ['language', { languages: ['ar', 'ja'] }, ['en-ar/telescope 3', 'en-ja/library 2']],
    ['severity', { severities: ['critical'] }, ['en-ar/telescope 2', 'pt-en/harbour 1']],
    ['rule', { rules: ['omission'] }, ['en-ja/library 1', 'pt-en/harbour 1']],
    ['rule and severity of one finding', { rules: ['omission'], severities: ['minor'] }, ['en-ja/library 1']],
    ['verdict', { verdicts: ['review'] }, ['en-ja/library 2']],
    ['words of a quote', { text: 'ruizSAID' }, ['pt-en/harbour 1']],
    ['words of a title', { text: 'ferry turns' }, ['pt-en/harbour 6']],
    ['system', { text: 'online-a' }, ['en-ja/library 2', 'pt-en/harbour 6']],
    ['a rule nobody knows', { rules: ['toString'] }, []],
  ])('%s', (_, filter, passed) => {
    expect(ids(filter)).toEqual(passed);
  });

  test('counts what each choice would leave while the others stand', () => {
    const filter = { ...NO_FILTER, languages: ['ar'], severities: ['critical'] };
    expect(Object.fromEntries(countChoices(index, filter, 'severities'))).toEqual({ critical: 2, major: 1 });
    expect(Object.fromEntries(countChoices(index, filter, 'languages'))).toEqual({ ar: 1, en: 1 });
    expect(Object.fromEntries(countChoices(index, filter, 'rules'))).toEqual({
      'number-mismatch': 1,
      'untranslated-segment': 1,
    });
    expect(Object.fromEntries(countChoices(index, filter, 'verdicts'))).toEqual({ hold: 1 });
  });
});

test.each<[Sort, string[]]>([
  [WORST_FIRST, ['ar', 'en', 'ja']],
  [{ column: 'quality', descending: true }, ['ja', 'en', 'ar']],
  [{ column: 'language', descending: true }, ['ja', 'en', 'ar']],
  [{ column: 'major', descending: true }, ['en', 'ar', 'ja']],
  [{ column: 'critical', descending: false }, ['ja', 'en', 'ar']],
])('sorted by %j', (sort, languages) => {
  expect(sortArticles(filterArticles(index, NO_FILTER), sort).map(({ entry }) => entry.target.tag)).toEqual(languages);
});

test.each([
  ['bidi override', 'a\u202eb', 'a[U+202E RLO]b'],
  ['Persian joiner in a word', 'می\u200cخواهم', 'می\u200cخواهم'],
  ['joiner between Latin letters and a space', 'a\u200c b', 'a[U+200C ZWNJ] b'],
  ['emoji sequence', '👨\u200d👩\u200d👧', '👨\u200d👩\u200d👧'],
  ['soft hyphen', 'Wort\u00adteil', 'Wort[U+00AD SHY]teil'],
  ['byte order mark', '\ufeffText', '[U+FEFF BOM]Text'],
  ['unpaired surrogate', 'a\ud83db', 'a[U+D83D]b'],
  ['whole pair', 'a😀b', 'a😀b'],
  ['line break and tab', 'a\n\tb', 'a\n\tb'],
])('unseen characters: %s', (_, text, shown) => {
  expect(withVisibleCharacters(text)).toBe(shown);
});

test.each([
  [0, '0'],
  [1234.56, '1,234.6'],
  [1234567, '1,234,567'],
  [-0.04, '0'],
  [99.95, '100'],
])('%d is written %s', (value, text) => {
  expect(formatNumber(value)).toBe(text);
});
