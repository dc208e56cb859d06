/** Checking what was read: in order, one crash costs one article, and a run is judged as a whole. */
import { expect, test } from 'vitest';
import { defaultGate } from '../../src/gate/default-gate.js';
import type { Article } from '../../src/model/article.js';
import type { ArticleResult, Problem } from '../../src/model/run-result.js';
import type { VerdictKind } from '../../src/model/verdict.js';
import type { ReadResult } from '../../src/read/read-result.js';
import { checkArticles } from '../../src/run/check-articles.js';
import { collectRun } from '../../src/run/collect-run.js';

const article = (id: string): Article => ({
  id,
  hypothesis: { language: 'en', value: 'x' },
  references: [],
  allow: [],
});

function resultOf(checked: Article, kind: VerdictKind, problems: readonly Problem[] = []): ArticleResult {
  return {
    article: checked,
    targetLanguage: 'en',
    scores: { quality: 100, mqm: 0 },
    qualityParts: [],
    findings: [],
    allowed: [],
    verdict: { kind, reasons: kind === 'hold' ? [{ limit: 'quality ≥ 60', actual: 1, allowed: 60 }] : [] },
    words: 1,
    segments: { hypothesis: [], reference: [], source: [], rows: [] },
    silent: [],
    problems,
  };
}

async function* reads(...results: readonly (string | ReadResult)[]): AsyncGenerator<ReadResult> {
  for (const result of results)
    yield typeof result === 'string' ? { id: result, article: article(result), problems: [] } : result;
}

/** Ids say what becomes of them: `hold…`, `review…`, `crash…`, all others publish. */
const checker = {
  check: async (checked: Article): Promise<ArticleResult> => {
    if (checked.id.startsWith('crash')) throw new TypeError('no such thing');
    if (checked.id.startsWith('rule'))
      return resultOf(checked, 'publish', [{ code: 'rule-crashed', message: 'rule x crashed.' }]);
    return resultOf(
      checked,
      checked.id.startsWith('hold') ? 'hold' : checked.id.startsWith('review') ? 'review' : 'publish',
    );
  },
};

const collect = (...results: readonly (string | ReadResult)[]) =>
  collectRun(checkArticles(reads(...results), checker), { version: '1', signature: 's', gate: defaultGate });

test('articles come out in the order of ids, whatever the order they were read in', async () => {
  const { articles, verdict } = await collect('b', 'a', 'B');
  expect(articles.map((result) => result.article.id)).toEqual(['B', 'a', 'b']);
  expect(verdict).toEqual({ passed: true, undecided: false, reasons: [] });
});

test('a held article fails the run, with the reasons of both', async () => {
  expect((await collect('hold-1', 'review-1', 'a')).verdict).toEqual({
    passed: false,
    undecided: false,
    reasons: [
      { limit: 'held articles ≤ 0', actual: 1, allowed: 0 },
      { limit: 'quality ≥ 60', actual: 1, allowed: 60, article: 'hold-1' },
    ],
  });
});

test('a crash costs one article and is named as a bug', async () => {
  const { articles, problems, verdict } = await collect('a', 'crash', 'b');
  expect(articles.map((result) => result.article.id)).toEqual(['a', 'b']);
  expect(problems).toEqual([
    {
      code: 'internal-error',
      message: 'crash: this is a bug in calque, please report it: TypeError: no such thing.',
      article: 'crash',
    },
  ]);
  expect(verdict).toEqual({ passed: false, undecided: true, reasons: [] });
});

test.each([
  ['a problem without an article', { id: null, problems: [{ code: 'x', message: 'x.' }] }],
  ['a problem beside an article', { id: 'z', article: article('z'), problems: [{ code: 'x', message: 'x.' }] }],
  ['a rule that crashed', 'rule'],
])('%s leaves the run undecided', async (_, result) => {
  expect((await collect('a', result)).verdict).toEqual({ passed: false, undecided: true, reasons: [] });
});

test('nothing checked is undecided', async () => {
  expect((await collect()).verdict).toEqual({ passed: false, undecided: true, reasons: [] });
});

test('problems are sorted by article, path and code', async () => {
  const problem = (id: string, code: string): ReadResult => ({
    id,
    problems: [{ code, message: `${code}.`, article: id }],
  });
  const { problems } = await collect(problem('b', 'x'), problem('a', 'y'), problem('a', 'x'));
  expect(problems.map(({ article: id, code }) => [id, code])).toEqual([
    ['a', 'x'],
    ['a', 'y'],
    ['b', 'x'],
  ]);
});
