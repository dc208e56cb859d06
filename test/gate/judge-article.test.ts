/** The gate's limits on one article. */
import { describe, expect, test } from 'vitest';
import { defaultGate } from '../../src/gate/default-gate.js';
import { judgeArticle } from '../../src/gate/judge-article.js';
import type { JudgedArticle } from '../../src/gate/judge-article.js';
import type { Severity } from '../../src/model/finding.js';
import type { ArticleLimits, Gate } from '../../src/model/verdict.js';

type Counts = Partial<Record<Severity, number>>;

function articleWith(counts: Counts, given: Partial<JudgedArticle> = {}): JudgedArticle {
  const findings = Object.entries(counts).flatMap(([severity, count]) =>
    Array.from({ length: count }, () => ({
      severity: severity as Severity,
      dimension: 'accuracy' as const,
      rule: 'number-mismatch',
    })),
  );
  return { id: 'a', targetLanguage: 'pt-BR', scores: { quality: 80, mqm: 0 }, words: 500, findings, ...given };
}

const holding = (hold: ArticleLimits, languages: Gate['languages'] = {}): Gate => ({
  hold,
  review: {},
  languages,
  run: { held: 0 },
});

describe('by default', () => {
  test.each<[Counts, number, string]>([
    [{}, 0, 'publish'],
    [{ neutral: 9 }, 0, 'publish'],
    [{ minor: 4 }, 8, 'publish'],
    [{ minor: 6 }, 12, 'review'],
    [{ major: 1 }, 10, 'review'],
    [{ major: 3 }, 30, 'review'],
    [{ major: 4 }, 40, 'hold'],
    [{ minor: 25 }, 50, 'hold'],
    [{ critical: 1 }, 0, 'hold'],
  ])('%j findings and a penalty of %i mean %s', (counts, mqm, kind) => {
    expect(judgeArticle(articleWith(counts, { scores: { quality: 80, mqm } }), defaultGate).kind).toBe(kind);
  });

  test('one minor finding in a short text is not a reason to stop it', () => {
    const short = articleWith({ minor: 1 }, { words: 12, scores: { quality: 80, mqm: 83.3 } });
    expect(judgeArticle(short, defaultGate).kind).toBe('publish');
  });
});

describe('each limit', () => {
  test.each<[ArticleLimits, string, number, number]>([
    [{ findings: { minor: 1 } }, 'minor findings ≤ 1', 2, 1],
    [{ dimensions: { accuracy: 2 } }, 'accuracy findings ≤ 2', 3, 2],
    [{ rules: { 'number-mismatch': 0 } }, 'number-mismatch findings ≤ 0', 3, 0],
    [{ mqm: 13 }, 'MQM penalty per 1,000 words ≤ 13', 14, 13],
    [{ quality: 81 }, 'quality ≥ 81', 80, 81],
    [{ chrf: 50 }, 'chrF ≥ 50', 49.5, 50],
  ])('%j holds the article and says why', (limits, limit, actual, allowed) => {
    const article = articleWith({ minor: 2, major: 1 }, { scores: { quality: 80, mqm: 14, chrf: 49.5 } });
    expect(judgeArticle(article, holding(limits))).toEqual({
      kind: 'hold',
      reasons: [{ limit, actual, allowed, article: 'a' }],
    });
  });

  test.each<ArticleLimits>([
    { findings: { minor: 2 } },
    { dimensions: { accuracy: 3, style: 0 } },
    { rules: { omission: 0 } },
    { mqm: 14 },
    { quality: 80 },
    { chrf: 50 },
    {},
  ])('%j is kept, chrF too where there is none', (limits) => {
    const article = articleWith({ minor: 2, major: 1 }, { scores: { quality: 80, mqm: 14 } });
    expect(judgeArticle(article, holding(limits))).toEqual({ kind: 'publish', reasons: [] });
  });

  test('all that are broken are named', () => {
    const article = articleWith({ minor: 2 }, { scores: { quality: 10, mqm: 14 } });
    expect(judgeArticle(article, holding({ findings: { minor: 0 }, quality: 50 })).reasons).toHaveLength(2);
  });
});

describe('limits of a language', () => {
  const general: ArticleLimits = { findings: { minor: 0, major: 0 }, mqm: 100 };
  const article = articleWith({ minor: 1 });

  test.each<[string, Gate['languages'], string]>([
    ['none', {}, 'hold'],
    ['another language', { es: { hold: { findings: { minor: 9 } } } }, 'hold'],
    ['the language', { pt: { hold: { findings: { minor: 9 } } } }, 'publish'],
    [
      'the variety before the language',
      { pt: { hold: { findings: { minor: 9 } } }, 'pt-BR': { hold: { findings: { minor: 0 } } } },
      'hold',
    ],
    ['another key', { pt: { hold: { findings: { major: 9 } } } }, 'hold'],
  ])('%s', (_, languages, kind) => {
    expect(judgeArticle(article, holding(general, languages)).kind).toBe(kind);
  });
});
