/** The engine around the rules: what runs, what stays silent, what a crash costs, what a finding carries. */
import { describe, expect, test } from 'vitest';
import { createChecker, type CheckSettings } from '../../src/check.js';
import type { Article } from '../../src/model/article.js';
import type { ArticleResult } from '../../src/model/run-result.js';
import type { Rule } from '../../src/model/rule.js';
import { defineArticleRule, defineSegmentRule } from '../../src/rules/define-rule.js';

const WORDS = {
  dimension: 'style',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.8,
  summary: 'Says “fog”.',
  why: 'For the test.',
  fix: 'Say “mist”.',
  examples: { bad: [], good: [] },
} as const;

function fogRule(changes: object = {}): Rule {
  return {
    ...defineSegmentRule({
      ...WORDS,
      id: 'fog',
      needs: [],
      examples: WORDS.examples as never,
      *check({ tokens }) {
        for (const { normal, start, end } of tokens)
          if (normal === 'fog') yield { range: { start, end }, message: 'Fog.' };
      },
    }),
    ...changes,
  };
}

const ARTICLE: Article = {
  id: 'a',
  hypothesis: { language: 'en-GB', value: 'Fog came. The fog stayed.\nThe fog stayed.' },
  references: [],
  allow: [],
};

async function result(
  rules: readonly Rule[],
  article: Partial<Article> = {},
  settings: Partial<CheckSettings> = {},
): Promise<ArticleResult> {
  return (await createChecker(settings, rules)).check({ ...ARTICLE, ...article });
}

describe('a finding', () => {
  test('carries rule, place, quote, severity, confidence and segment', async () => {
    const { findings } = await result([fogRule()]);
    expect(
      findings.map(({ fingerprint, ...rest }) => (expect(fingerprint).toMatch(/^[0-9a-f]{16}$/), rest))[1],
    ).toEqual({
      rule: 'fog',
      dimension: 'style',
      severity: 'minor',
      start: 14,
      end: 17,
      quote: 'fog',
      message: 'Fog.',
      evidence: [],
      confidence: 0.8,
      segment: 1,
      related: [],
    });
  });

  test('keeps its fingerprint when the article is renamed or a paragraph is put before it', async () => {
    const before = await result([fogRule()]);
    const after = await result([fogRule()], {
      id: 'b',
      hypothesis: { language: 'en-GB', value: `New.\n\n${ARTICLE.hypothesis.value}` },
    });
    expect(after.findings.map(({ fingerprint }) => fingerprint)).toEqual(
      before.findings.map(({ fingerprint }) => fingerprint),
    );
  });

  test('has a fingerprint of its own even where the same sentence stands twice', async () => {
    const { findings } = await result([fogRule()]);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });
});

describe('a rule stays silent and says why', () => {
  test.each([
    ['without what it needs', { needs: ['reference'] }, {}, 'needs a reference'],
    ['without the date', { needs: ['date'] }, {}, 'needs the date of the article'],
    ['in a language it does not know', { languages: ['de', 'fr'] }, {}, 'does not know en-GB'],
    ['while it is in preview', { stage: 'preview' }, {}, 'preview'],
    ['switched off', {}, { rules: { fog: { severity: 'off' } } }, 'switched off'],
    ['switched off for the language', {}, { rules: { fog: { languages: { en: 'off' } } } }, 'switched off'],
  ] as const)('%s', async (_name, changes, settings, reason) => {
    const { findings, silent } = await result([fogRule(changes)], {}, settings);
    expect({ findings, silent }).toEqual({ findings: [], silent: [{ rule: 'fog', reason }] });
  });

  test('unless the language brings it back', async () => {
    const settings = { rules: { fog: { severity: 'off', languages: { en: 'major' } } } } as const;
    expect((await result([fogRule()], {}, settings)).findings.map(({ severity }) => severity)).toEqual(
      Array.from({ length: 3 }, () => 'major'),
    );
  });

  test('but speaks in preview when asked', async () => {
    expect((await result([fogRule({ stage: 'preview' })], {}, { preview: true })).findings).toHaveLength(3);
  });
});

describe('configuration', () => {
  test.each([
    ['for every language', { severity: 'major' }, 'major'],
    ['for one language before all', { severity: 'major', languages: { en: 'critical' } }, 'critical'],
    ['for one region before its language', { languages: { en: 'critical', 'en-GB': 'neutral' } }, 'neutral'],
    ['for another language only', { languages: { fr: 'critical' } }, 'minor'],
  ] as const)('sets the severity %s', async (_name, setting, severity) => {
    const { findings } = await result([fogRule()], {}, { rules: { fog: setting } });
    expect(findings[0]?.severity).toBe(severity);
  });

  test('allowed findings are kept apart: by rule, or by rule and quote', async () => {
    const all = await result([fogRule()], { allow: [{ rule: 'fog' }] });
    expect([all.findings.length, all.allowed.length]).toEqual([0, 3]);
    const some = await result([fogRule()], { allow: [{ rule: 'fog', quote: 'Fog' }] });
    expect([some.findings.length, some.allowed.length]).toEqual([2, 1]);
  });
});

describe('a rule that crashes', () => {
  const crash = defineArticleRule({
    ...WORDS,
    id: 'crash',
    needs: [],
    examples: WORDS.examples as never,
    *check() {
      throw new Error('boom');
    },
  });
  const outOfText = defineArticleRule({
    ...WORDS,
    id: 'out-of-text',
    needs: [],
    examples: WORDS.examples as never,
    *check() {
      yield { range: { start: 5, end: 500 }, message: 'Beyond.' };
    },
  });

  test('is a problem; the other rules go on', async () => {
    const { findings, problems } = await result([crash, fogRule()]);
    expect(findings).toHaveLength(3);
    expect(problems).toEqual([
      {
        code: 'rule-crashed',
        article: 'a',
        message: 'Rule crash failed on a: boom. This is a bug in calque, please report it; the other rules went on.',
      },
    ]);
  });

  test('so is one that reports a place outside the text', async () => {
    const { findings, problems } = await result([outOfText, fogRule()]);
    expect(findings).toHaveLength(3);
    expect(problems.map(({ code }) => code)).toEqual(['rule-crashed']);
  });
});

describe('configuration of a rule', () => {
  const houseRule = (): Rule =>
    defineArticleRule({
      ...WORDS,
      id: 'house',
      needs: [],
      examples: WORDS.examples as never,
      options: { weather: { summary: 'what the house says', choices: ['fog', 'mist'] } },
      *check(_text, _evidence, { weather }) {
        yield { range: { start: 0, end: 3 }, message: `The house says ${weather ?? 'nothing'}.` };
      },
    });

  test.each([
    ['no options', {}, 'The house says nothing.'],
    ['an option', { options: { weather: 'mist' } }, 'The house says mist.'],
    [
      'an option of the language over the general one',
      { options: { weather: 'mist' }, languages: { en: { options: { weather: 'fog' } } } },
      'The house says fog.',
    ],
    [
      'an option of the region over that of the language',
      { languages: { en: { options: { weather: 'mist' } }, 'en-GB': { options: { weather: 'fog' } } } },
      'The house says fog.',
    ],
  ])('%s', async (_name, house, message) => {
    const { findings } = await result([houseRule()], {}, { rules: { house } });
    expect(findings.map((finding) => finding.message)).toEqual([message]);
  });

  test.each([
    [0.8, 3],
    [0.81, 0],
  ])('with a least confidence of %d a rule that is sure to 0.8 has %i findings', async (confidence, count) => {
    const { findings, allowed } = await result([fogRule()], {}, { rules: { fog: { confidence } } });
    expect([findings.length, allowed.length]).toEqual([count, 0]);
  });

  test.each([
    [{ ignore: ['FOG'] }, [0, 3]],
    [{ ignore: ['mist'] }, [3, 0]],
    [{ ignore: ['mist'], languages: { en: { ignore: ['fog'] } } }, [0, 3]],
    [{ languages: { de: { ignore: ['fog'] } } }, [3, 0]],
  ])('what %j passes over is allowed, not lost', async (fog, counts) => {
    const { findings, allowed } = await result([fogRule()], {}, { rules: { fog } });
    expect([findings.length, allowed.length]).toEqual(counts);
  });

  test('the register of the house', async () => {
    const hypothesis = {
      language: 'de',
      value: 'Hast du ein Konto?\nDann findest du die Rechnung unter deinem Namen.',
    };
    const { rules } = await import('../../src/rules/index.js');
    const own = rules.filter(({ id }) => id === 'formality-mix');
    const choice = { 'formality-mix': { options: { register: 'polite' } } };
    expect((await result(own, { hypothesis })).findings).toEqual([]);
    expect((await result(own, { hypothesis }, { rules: choice })).findings).toMatchObject([
      { message: expect.stringMatching(/is a familiar form of address; polite ones are expected\.$/) },
    ]);
  });
});
