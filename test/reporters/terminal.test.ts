/** The summary for people: every verdict with its reason, the worst findings in their place, nothing that a terminal obeys. */
import { describe, expect, test } from 'vitest';
import type { Finding, Severity } from '../../src/model/finding.js';
import type { ArticleResult, Problem, RunResult } from '../../src/model/run-result.js';
import type { Verdict } from '../../src/model/verdict.js';
import { renderTerminal } from '../../src/reporters/terminal.js';
import type { TerminalOptions } from '../../src/reporters/terminal.js';

interface Sketch {
  readonly id: string;
  readonly text: string;
  /** Severity and quote of each finding. */
  readonly findings?: readonly (readonly [Severity, string])[];
  readonly verdict?: Verdict;
  readonly quality?: number;
  readonly problems?: readonly Problem[];
}

function finding(text: string, severity: Severity, quote: string): Finding {
  const start = text.indexOf(quote);
  return {
    rule: 'fused-words',
    dimension: 'linguistic-conventions',
    severity,
    start,
    end: start + quote.length,
    quote,
    message: `“${quote}” is wrong.`,
    evidence: [],
    confidence: 0.9,
    fingerprint: 'f',
    segment: 0,
    related: [],
  };
}

function article({ id, text, findings = [], verdict, quality = 90, problems = [] }: Sketch): ArticleResult {
  return {
    article: { id, hypothesis: { language: 'en', value: text }, references: [], allow: [] },
    targetLanguage: 'en',
    scores: { quality, mqm: 0 },
    qualityParts: [],
    findings: findings.map(([severity, quote]) => finding(text, severity, quote)),
    allowed: [],
    verdict: verdict ?? { kind: 'publish', reasons: [] },
    words: 10,
    segments: { hypothesis: [], reference: [], source: [], rows: [] },
    silent: [],
    problems,
  };
}

function run(articles: readonly ArticleResult[], given: Partial<RunResult> = {}): RunResult {
  const verdict = { passed: true, undecided: false, reasons: [] };
  return { tool: { name: 'calque', version: '1' }, signature: 's', articles, problems: [], verdict, ...given };
}

const render = (result: RunResult, options: Partial<TerminalOptions> = {}): string =>
  renderTerminal(result, { colour: false, width: 80, exit: { code: 0, reason: 'the gate passed' }, ...options });

test('a passed run', () => {
  expect(
    render(
      run([
        article({ id: 'pt-en/a', text: 'One.', quality: 100 }),
        article({ id: 'pt-en/bb', text: 'Two.', quality: 8.25 }),
      ]),
    ),
  ).toBe(
    [
      'PUBLISH pt-en/a   quality 100.0  no findings',
      'PUBLISH pt-en/bb  quality   8.3  no findings',
      '',
      'Gate    PASSED  2 articles: 2 publish, 0 review, 0 hold  (exit 0)',
      '',
    ].join('\n'),
  );
});

test('a failed run: quotes in their place, problems, report and reasons', () => {
  const text = 'Title\n\nThe ministersaid hello. All is well.';
  const held = article({
    id: 'pt-en/a',
    text,
    findings: [
      ['minor', 'hello'],
      ['critical', 'ministersaid'],
      ['minor', 'well'],
    ],
    verdict: { kind: 'hold', reasons: [] },
    problems: [{ code: 'rule-crashed', message: 'pt-en/a: the rule x crashed.' }],
  });
  const reasons = [
    { limit: 'held articles ≤ 0', actual: 1, allowed: 0 },
    { limit: 'critical findings ≤ 0', actual: 1, allowed: 0, article: 'pt-en/a' },
  ];
  const result = run([held], {
    problems: [{ code: 'empty-hypothesis', message: 'x.txt: is empty.' }],
    verdict: { passed: false, undecided: true, reasons },
  });
  expect(render(result, { exit: { code: 3, reason: 'undecided, 2 problems' }, report: 'out/index.html' })).toBe(
    [
      'HOLD    pt-en/a  quality  90.0  1 critical · 2 minor',
      '',
      'Worst findings',
      '  pt-en/a (en)',
      '    critical fused-words 3:5',
      '             The [ministersaid] hello. All is well.',
      '             “ministersaid” is wrong.',
      '    minor    fused-words 3:18',
      '             The ministersaid [hello]. All is well.',
      '             “hello” is wrong.',
      '    minor    fused-words 3:32',
      '             The ministersaid hello. All is [well].',
      '             “well” is wrong.',
      '',
      'Could not be read or checked',
      '  x.txt: is empty.',
      '  pt-en/a: the rule x crashed.',
      '',
      'Report  out/index.html',
      '',
      'Gate    UNDECIDED  1 article: 0 publish, 0 review, 1 hold  (exit 3: undecided, 2 problems)',
      '  held articles ≤ 0, but it is 1',
      '  pt-en/a: critical findings ≤ 0, but it is 1',
      '',
    ].join('\n'),
  );
});

test('--exit-zero does not look like a pass', () => {
  const result = run([article({ id: 'a', text: 'x' })], { verdict: { passed: false, undecided: false, reasons: [] } });
  expect(render(result)).toContain(
    'Gate    FAILED  1 article: 1 publish, 0 review, 0 hold  (exit 0 all the same, as --exit-zero asks)',
  );
});

describe('a long run', () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    article({
      id: `pt-en/${String(index).padStart(2, '0')}`,
      text: 'a bad word',
      quality: index,
      findings: [['minor', 'bad']],
    }),
  );

  test('lists the worst articles and findings and counts the others', () => {
    const text = render(run(many));
    expect(text.match(/^PUBLISH/gm)).toHaveLength(40);
    expect(text.split('\n')[0]).toContain('pt-en/00');
    expect(text).toContain('and 20 articles with better verdicts or quality');
    expect(text.match(/\[bad\]/g)).toHaveLength(16);
    expect(text).toContain('  and 44 more findings');
  });

  test('shows at most four findings of one of several articles', () => {
    const findings = Array.from({ length: 9 }, () => ['major', 'bad'] as const);
    const text = render(run([article({ id: 'a', text: 'a bad word', findings }), article({ id: 'b', text: 'x' })]));
    expect(text.match(/\[bad\]/g)).toHaveLength(4);
  });
});

test('quotes and surroundings are cut to the width, never inside a character', () => {
  const text = `${'😀'.repeat(200)}bad${'😀'.repeat(200)}`;
  const line = render(run([article({ id: 'a', text, findings: [['major', 'bad']] })]), { width: 61 })
    .split('\n')
    .find((part) => part.includes('[bad]'));
  expect(line?.trim()).toMatch(/^…😀+\[bad\]😀+…$/u);
  expect(line?.length).toBeLessThanOrEqual(61);
});

test('an omission is shown as the empty place where the text is missing', () => {
  const omission = { ...finding('One. Two.', 'major', 'Two'), end: 5, quote: '' };
  const result = { ...article({ id: 'a', text: 'One. Two.' }), findings: [omission] };
  expect(render(run([result]))).toContain('One. []Two.');
});

test('colour marks words, and says nothing that the words do not', () => {
  const result = run([article({ id: 'a', text: 'a bad word', findings: [['critical', 'bad']] })]);
  const coloured = render(result, { colour: true });
  expect(coloured).toContain('\u001b[');
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(render(result));
});

test('nothing foreign acts: not in texts, ids, messages, paths or reasons', () => {
  const evil = '\u001b]8;;x\u0007\u202e\n::error::x\r##[group]##vso[x]##teamcity[x]section_start:1:x\ud800';
  const result = run(
    [
      article({
        id: evil,
        text: `${evil}bad${evil}`,
        findings: [
          ['major', 'bad'],
          ['major', evil],
        ],
        problems: [{ code: 'x', message: evil }],
      }),
    ],
    {
      problems: [{ code: 'x', message: evil }],
      verdict: { passed: false, undecided: true, reasons: [{ limit: evil, actual: 1, allowed: 0, article: evil }] },
    },
  );
  const text = render(result, { report: evil, exit: { code: 3, reason: evil } });
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]|\p{Cs}/u);
  expect(text).not.toMatch(/^\s*::|##(\[|vso|teamcity)|section_start/m);
});
