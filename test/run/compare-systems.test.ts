/** Systems of a run compared: who is paired with whom, what is counted, and what the figures say. */
import { describe, expect, test } from 'vitest';
import { createChecker } from '../../src/check.js';
import { corpusScore } from '../../src/metrics/index.js';
import type { Comparison } from '../../src/model/comparison.js';
import type { ArticleResult } from '../../src/model/run-result.js';
import { readArticleObject } from '../../src/read/parse-article-line.js';
import { compareSystems, comparisonOf, defaultCompareSettings } from '../../src/run/compare-systems.js';
import type { CompareSettings } from '../../src/run/compare-systems.js';
import { segmentScores } from '../../src/run/segment-scores.js';
import { MOST_DRAWN } from '../../src/run/system-samples.js';

const TEXTS = [
  {
    reference: 'The bridge opened on Monday.\nTwo hundred people came to see it.',
    good: 'The bridge opened on Monday.\nTwo hundred people came to watch it.',
    bad: 'Bridge was open in Monday.\nPeople two hundred came seeing.',
  },
  {
    reference: 'Nobody was hurt in the storm.\nThe harbour stays closed.',
    good: 'No one was hurt in the storm.\nThe harbour stays closed.',
    bad: 'Somebody was hurt at the tempest.\nHarbour remains closing.',
  },
  {
    reference: 'The mayor thanked the crew.\nWork goes on in May.',
    good: 'The mayor thanked the crew.\nThe work goes on in May.',
    bad: 'Mayor is thankful crew.\nThe works follow on May.',
  },
];

const articles = TEXTS.flatMap(({ reference, good, bad }, at) =>
  Object.entries({ good, bad }).map(([system, hypothesis]) => ({
    id: `a${at}.${system}`,
    system,
    hypothesis,
    references: [reference],
    targetLanguage: 'en',
  })),
);

async function checked(inputs: readonly object[]): Promise<ArticleResult[]> {
  const checker = await createChecker({}, []);
  const reads = inputs.map((input) => readArticleObject(input).article);
  return Promise.all(reads.flatMap((article) => (article ? [checker.check(article)] : [])));
}

async function compare(inputs: readonly object[], change: Partial<CompareSettings> = {}): Promise<Comparison> {
  return compareSystems(await checked(inputs), { ...defaultCompareSettings, context: { signature: 'q:1' }, ...change });
}

const values = (list: readonly (number | undefined)[]): (number | undefined)[] =>
  list.map((value) => value && Math.round(value * 1e6) / 1e6);

describe('scores', () => {
  test('are corpus scores over the lines of all articles, best system first', async () => {
    const [english] = (await compare(articles)).languages;
    expect(english?.systems.map(({ system, articles: count, segments }) => [system, count, segments])).toEqual([
      ['good', 3, 6],
      ['bad', 3, 6],
    ]);
    const lines = (name: 'reference' | 'good'): string[] => TEXTS.flatMap((text) => text[name].split('\n'));
    const scored = { hypotheses: lines('good'), references: lines('reference').map((line) => [line]) };
    const { bleu, chrf, ter, 'chrf++': chrfPlusPlus } = english?.systems[0]?.scores ?? {};
    expect(values([bleu?.value, chrf?.value, chrfPlusPlus?.value, ter?.value])).toEqual(
      values([
        corpusScore({ name: 'bleu' }, scored).score,
        corpusScore({ name: 'chrf' }, scored).score,
        corpusScore({ name: 'chrf', options: { wordOrder: 2 } }, scored).score,
        corpusScore({ name: 'ter' }, scored).score,
      ]),
    );
  });

  test('lie within their intervals', async () => {
    const [english] = (await compare(articles)).languages;
    for (const { scores } of english?.systems ?? []) {
      for (const { value, low = NaN, high = NaN } of Object.values(scores)) {
        expect(low).toBeLessThanOrEqual(value + 1e-9);
        expect(high).toBeGreaterThanOrEqual(value - 1e-9);
      }
    }
  });

  test('carry signatures in sacreBLEU’s format', async () => {
    const [english] = (await compare(articles, { seed: 7, resamples: 50 })).languages;
    expect(english?.metrics.map(({ name, signature }) => [name, signature])).toEqual([
      ['quality', 'q:1'],
      ['mqm', 'q:1'],
      ['chrf', 'nrefs:1|bs:50|seed:7|case:mixed|eff:yes|nc:6|nw:0|space:no|version:2.5.1'],
      ['chrf++', 'nrefs:1|bs:50|seed:7|case:mixed|eff:yes|nc:6|nw:2|space:no|version:2.5.1'],
      ['bleu', 'nrefs:1|bs:50|seed:7|case:mixed|eff:no|tok:13a|smooth:exp|version:2.5.1'],
      ['ter', 'nrefs:1|bs:50|seed:7|case:lc|tok:tercom|norm:no|punct:yes|asian:no|version:2.5.1'],
    ]);
  });

  test('of articles whose lines differ are of the article as one segment, for every system', async () => {
    const [first, second, ...rest] = articles;
    const merged = { ...second, hypothesis: second?.hypothesis.replace('\n', ' ') };
    const [english] = (await compare([first ?? {}, merged, ...rest])).languages;
    expect(english?.systems.map(({ segments }) => segments)).toEqual([5, 5]);
  });

  test('have no interval where there is one segment', async () => {
    const one = articles.slice(0, 2).map((article) => ({ ...article, hypothesis: article.hypothesis.split('\n')[0] }));
    const [english] = (await compare(one)).languages;
    expect(Object.keys(english?.systems[0]?.scores.bleu ?? {})).toEqual(['value']);
    expect(english?.pairs[0]?.differences.bleu?.pValue).toBeUndefined();
  });
});

describe('pairs', () => {
  test('say by how much, how surely, and how often', async () => {
    const [english] = (await compare(articles)).languages;
    const [pair] = english?.pairs ?? [];
    expect([english?.baseline, pair?.baseline, pair?.system, pair?.articles, pair?.segments]).toEqual([
      'good',
      'good',
      'bad',
      3,
      6,
    ]);
    const { chrf, ter } = pair?.differences ?? {};
    expect(chrf?.value).toBeLessThan(-20);
    expect(chrf?.high).toBeLessThan(0);
    expect(chrf?.articles).toEqual({ wins: 0, ties: 0, losses: 3 });
    expect(ter?.value).toBeGreaterThan(20);
    expect(ter?.articles).toEqual({ wins: 0, ties: 0, losses: 3 });
    expect(pair?.sentences).toEqual({ wins: 0, ties: 0, losses: 6 });
  });

  test('show the sentences that differ most first, with both texts and the reference', async () => {
    const [english] = (await compare(articles)).languages;
    const differing = english?.pairs[0]?.differing ?? [];
    const ranks = differing.map(
      ({ reference, baseline, system }) =>
        (Math.abs(baseline.score - system.score) * reference.length) / (reference.length + 40),
    );
    expect(ranks).toHaveLength(6);
    expect(ranks).toEqual([...ranks].sort((one, other) => other - one));
    expect(differing).toContainEqual({
      reference: 'The harbour stays closed.',
      baseline: { article: 'a1.good', text: 'The harbour stays closed.', score: 100 },
      system: expect.objectContaining({ article: 'a1.bad', text: 'Harbour remains closing.' }) as unknown,
    });
  });

  test('turn round with the baseline', async () => {
    const [first] = (await compare(articles)).languages;
    const [turned] = (await compare(articles, { baseline: 'bad' })).languages;
    const [one, other] = [first?.pairs[0]?.differences.chrf, turned?.pairs[0]?.differences.chrf];
    expect(values([other?.value, other?.pValue])).toEqual(values([-(one?.value ?? 0), one?.pValue]));
    expect(other?.articles).toEqual({ wins: 3, ties: 0, losses: 0 });
  });

  test('hold on the articles that both translated', async () => {
    const [english] = (await compare(articles.slice(0, 5))).languages;
    expect(english?.systems.map(({ system, articles: count }) => [system, count])).toEqual([
      ['good', 3],
      ['bad', 2],
    ]);
    const [whole] = (await compare(articles.slice(0, 4))).languages;
    expect(english?.pairs[0]?.articles).toBe(2);
    expect(english?.pairs[0]?.differences.bleu).toEqual(whole?.pairs[0]?.differences.bleu);
  });

  test('of equal systems never differ', async () => {
    const twins = articles
      .filter(({ system }) => system === 'good')
      .flatMap((article) => [article, { ...article, id: `${article.id}.twin`, system: 'twin' }]);
    for (const name of ['bootstrap', 'randomisation'] as const) {
      const [english] = (await compare(twins, { test: name })).languages;
      for (const { value, pValue, articles: tally } of Object.values(english?.pairs[0]?.differences ?? {})) {
        expect([value, pValue, tally.ties]).toEqual([0, 1, 3]);
      }
      expect(english?.pairs[0]?.differing).toEqual([]);
    }
  });

  test('need no ids in common, but the same references', async () => {
    const other = articles.map((article, at) => ({ ...article, id: `x${at}` }));
    expect((await compare(other)).languages).toEqual(
      JSON.parse(
        JSON.stringify((await compare(articles)).languages).replace(
          /a(\d)\.(good|bad)/g,
          (_, at: string, system) => `x${2 * Number(at) + Number(system === 'bad')}`,
        ),
      ),
    );
    const apart = articles.map((article, at) => ({ ...article, references: [`${article.references[0] ?? ''} ${at}`] }));
    expect((await compare(apart)).languages[0]?.pairs).toEqual([]);
  });
});

test('a text that comes twice is paired first with first and second with second', async () => {
  const twice = [...articles, ...articles.map((article) => ({ ...article, id: `${article.id}.again` }))];
  const [english] = (await compare(twice)).languages;
  expect(english?.pairs[0]?.articles).toBe(6);
});

test('without references quality and MQM are compared', async () => {
  const bare = articles.map(({ references: [reference], ...article }) => ({ ...article, source: reference }));
  const [english] = (await compare(bare)).languages;
  expect(english?.metrics.map(({ name }) => name)).toEqual(['quality', 'mqm']);
  expect(english?.pairs[0]?.differing).toEqual([]);
});

test('neighbours are drawn together where there are very many articles', async () => {
  const [one] = await checked(articles.slice(0, 1));
  if (one === undefined) throw new Error('The article was not checked.');
  const system = (name: string, worse: number): ArticleResult[] =>
    Array.from({ length: MOST_DRAWN + 1 }, (_, at) => ({
      ...one,
      article: { ...one.article, id: `${name}${at}`, system: name },
      scores: { ...one.scores, quality: 50 - worse + (at % 7) },
    }));
  const settings = {
    ...defaultCompareSettings,
    metrics: ['quality'],
    context: { signature: '' },
    resamples: 40,
  } as const;
  const [english] = compareSystems([...system('a', 0), ...system('b', 1)], settings).languages;
  const { value, low = NaN, high = NaN } = english?.systems[0]?.scores.quality ?? { value: NaN };
  expect(value).toBeCloseTo(53, 2);
  // The standard error of a mean of 10,001 values with a deviation of 2 is 0.02.
  expect(low).toBeGreaterThan(52.8);
  expect(high).toBeLessThan(53.2);
  expect(english?.pairs[0]?.differences.quality?.value).toBeCloseTo(-1, 9);
});

test('the same input gives the same figures, another seed others', async () => {
  const one = await compare(articles);
  expect(await compare(articles)).toEqual(one);
  expect((await compare(articles, { seed: 2 })).languages).not.toEqual(one.languages);
});

test('a run is compared only where systems share an article', async () => {
  const results = await checked(articles);
  expect(comparisonOf(results, 'q:1')?.languages).toHaveLength(1);
  expect(
    comparisonOf(
      results.filter(({ article }) => article.system === 'good'),
      'q:1',
    ),
  ).toBeUndefined();
});

test('segments have scores of their own, quality only where the segment is the article', async () => {
  const one = { id: 'b', system: 'good', hypothesis: 'It rained.', references: ['It rained.'], targetLanguage: 'en' };
  const scores = segmentScores(await checked([...articles.slice(0, 2), one]), ['quality', 'bleu'], { signature: '' });
  expect(scores.map(({ article, segment, system }) => [article, segment, system])).toEqual([
    ['a0.good', 1, 'good'],
    ['a0.good', 2, 'good'],
    ['a0.bad', 1, 'bad'],
    ['a0.bad', 2, 'bad'],
    ['b', 1, 'good'],
  ]);
  expect(scores.map(({ scores: own }) => Object.keys(own))).toEqual([
    ['bleu'],
    ['bleu'],
    ['bleu'],
    ['bleu'],
    ['quality', 'bleu'],
  ]);
  expect(scores.at(-1)?.scores).toEqual({ quality: 100, bleu: expect.closeTo(100, 9) as unknown });
});
