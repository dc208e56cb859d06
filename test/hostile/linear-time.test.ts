/** Time grows with the length of the text, not faster: every pattern by itself, and the whole check, on texts made to be slow. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Checker } from '../../src/check.js';
import type { Article } from '../../src/model/article.js';
import { readSourcePatterns, recordBuiltPatterns, type FoundPattern } from './article-patterns.js';
import { describeGrowth, superlinearScan, superlinearWork, type Sizes } from './cpu-growth.js';
import {
  HOSTILE_LANGUAGES,
  HOSTILE_TEXTS,
  hostileText,
  hostileTextsFor,
  LONG_LINES,
  SHORT_LINES,
} from './hostile-texts.js';
import { pumpsOf } from './pattern-pumps.js';

/** Repeated behind one another; more come from each pattern's own parts. */
const PUMPS = [...'aA 1.,"“([-\u0301\n日', 'aA', 'a.', 'a ', 'A ', 'a,', 'a-', "a'", '1.', '1 ', '1,', 'a\n', '“a” '];
/** Most patterns fail, and try again from the next place, only when the run of one thing ends in another. */
const ENDS = ['', '\u0001'];
const OF_PATTERNS: Sizes = { small: 10_000, large: 100_000, floor: 60 };
const OF_CHECKS: Sizes = { small: 10_000, large: 100_000, floor: 400 };
/** Up to some hundred sentences every pair is compared, which is quadratic; beyond that it is not. */
const OF_COMPARISONS: Sizes = { ...OF_CHECKS, small: 20_000 };
const OF_LONG_LINES: Sizes = { small: 50_000, large: 500_000, floor: 400 };

function fill(pump: string, end: string): (length: number) => string {
  return (length) => pump.repeat(Math.ceil(length / pump.length)).slice(0, length - end.length) + end;
}

/** The first text that is too slow, in words; a pattern that has one needs no second. */
async function slowText(pattern: RegExp, sizes: Sizes): Promise<string | undefined> {
  for (const pump of new Set([...PUMPS, ...pumpsOf(pattern)])) {
    for (const end of ENDS) {
      const growth = await superlinearScan(pattern, fill(pump, end), sizes);
      if (growth) return `on ${JSON.stringify(pump)} repeated${end && ' with another end'}: ${describeGrowth(growth)}`;
    }
  }
  return undefined;
}

async function slowPatterns(patterns: readonly FoundPattern[]): Promise<string[]> {
  const slow: string[] = [];
  for (const { place, pattern } of patterns) {
    const found = await slowText(pattern, OF_PATTERNS);
    if (found !== undefined) slow.push(`${place} ${String(pattern)} ${found}`);
  }
  return slow;
}

function bareArticle(language: string, value: string): Article {
  return { id: 'hostile', hypothesis: { language, value }, references: [], allow: [] };
}

describe('the measurement itself', () => {
  const sizes: Sizes = { small: 2500, large: 25_000, floor: 15 };

  test.each([/\s+$/, /\p{L}+@/u, /"[^,]*,$/, /(?:a+)+$/, /^(?:\w+[ .]?)+:/, /(?<=\()[^)]*\]/, /[\d.]+(?:,\d+)*%/])(
    'tells that %s is not linear',
    async (pattern) => {
      expect(await slowText(pattern, sizes)).toMatch(/repeated.* ms for/);
    },
  );

  test.each([/(?<!\s)\s+$/, /\p{L}{1,64}@/u, /^\s+/, /"[^"]*"?/, /(?<!\d)\d+(?:[.,]\d+)*/, /[.!?]+|\s/])(
    'tells that %s is linear',
    async (pattern) => {
      expect(await slowText(pattern, sizes)).toBeUndefined();
    },
  );
});

describe('patterns', () => {
  const { literals, builders } = readSourcePatterns();
  let built: FoundPattern[] = [];

  beforeAll(async () => {
    built = await recordBuiltPatterns(async () => {
      const { createChecker } = await import('../../src/check.js');
      const { packedLanguages } = await import('../../src/languages/index.js');
      const { rules } = await import('../../src/rules/index.js');
      const { exampleArticle } = await import('../helpers/check-example.js');
      const checker = await createChecker({ preview: true });
      const bad = rules.flatMap(({ examples }) => examples.bad);
      for (const example of bad.sort((a, b) => (a.language < b.language ? -1 : 1)))
        await checker.check(exampleArticle(example, example.hypothesis.replace(/\[\[|\]\]/g, '')));
      for (const language of packedLanguages())
        await checker.check(bareArticle(language, 'A b, 1.000.\n(Photo: A/AFP)'));
    });
  });

  test('those that are built from parts are all known', () => {
    const places = new Set(built.map(({ place }) => place));
    expect(literals.length).toBeGreaterThan(300);
    expect(builders.filter((place) => !places.has(place))).toEqual([]);
  });

  test('literals are linear', async () => {
    expect(await slowPatterns(literals)).toEqual([]);
  });

  test('those that are built from parts are linear', async () => {
    expect(await slowPatterns(built)).toEqual([]);
  });
});

describe('the whole check', () => {
  let checker: Checker;
  beforeAll(async () => {
    const { createChecker } = await import('../../src/check.js');
    checker = await createChecker({ preview: true });
    for (const language of HOSTILE_LANGUAGES) await checker.check(bareArticle(language, 'A 1.'));
  });

  async function expectLinear(articleOf: (length: number) => Article, sizes = OF_CHECKS): Promise<void> {
    const problems: string[] = [];
    const growth = await superlinearWork((length) => {
      const article = articleOf(length);
      return async () => problems.push(...(await checker.check(article)).problems.map(({ message }) => message));
    }, sizes);
    expect(growth && describeGrowth(growth)).toBeUndefined();
    expect(problems).toEqual([]);
  }

  describe.each(HOSTILE_LANGUAGES)('in %s', (language) => {
    test.each(hostileTextsFor(language))('is linear on %s', async (_name, unit) => {
      await expectLinear((length) => bareArticle(language, hostileText(unit, language, length)));
    });
  });

  test('is linear on lines of one letter', async () => {
    await expectLinear((length) => bareArticle('en', hostileText(SHORT_LINES, 'en', length)));
  });

  test.each(Object.entries(LONG_LINES))('is linear on long lines of %s', async (_name, unit) => {
    await expectLinear((length) => bareArticle('en', hostileText(unit, 'en', length)), OF_LONG_LINES);
  });

  test.each(['sentences', 'sentences that are nearly the same', 'headlines'])(
    'is linear on %s with a reference half as long and a source twice as long',
    async (name) => {
      const text = (language: string, length: number) => ({
        language,
        value: hostileText(HOSTILE_TEXTS[name] ?? SHORT_LINES, language, length),
      });
      await expectLinear(
        (length) => ({
          id: 'hostile',
          hypothesis: text('en', length),
          references: [text('en', length / 2)],
          source: text('de', 2 * length),
          allow: [],
        }),
        OF_COMPARISONS,
      );
    },
  );

  test.each([
    ['200,000 combining marks', `a${'\u0301\u0327'.repeat(100_000)}`],
    ['100,000 straight quotes', '"'.repeat(100_000)],
    ['100,000 opening quotes', '“'.repeat(100_000)],
    ['100,000 short lines', 'ab\n'.repeat(100_000)],
    ['a line of 1,000,000 letters', 'a'.repeat(1_000_000)],
    ['a line of 1,000,000 characters of words', hostileText((_language, n) => `word${n} `, 'en', 1_000_000)],
    ['1,000,000 spaces inside a line', `a${' '.repeat(1_000_000)}b`],
  ])('gets through %s', async (_name, value) => {
    const result = await checker.check(bareArticle('en', value));
    expect(result.problems).toEqual([]);
    for (const { start, end, quote } of result.findings) expect(value.slice(start, end)).toBe(quote);
  });
});
