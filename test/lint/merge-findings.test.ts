/** One defect, one finding. */
import { expect, test } from 'vitest';
import { mergeFindings } from '../../src/lint/merge-findings.js';
import type { Finding } from '../../src/model/finding.js';
import type { Rule } from '../../src/model/rule.js';

function finding(rule: string, start: number, end: number, confidence = 0.9): Finding {
  return {
    rule,
    dimension: 'linguistic-conventions',
    severity: 'minor',
    start,
    end,
    quote: 'x'.repeat(end - start),
    message: `${rule} at ${start}.`,
    evidence: [],
    confidence,
    fingerprint: `${rule}-${start}`,
    segment: 0,
    related: [],
  };
}

function rule(id: string, absorbs: readonly string[] = []): Rule {
  return { id, absorbs } as unknown as Rule;
}

const RULES = [
  rule('lost-hyphen', ['fused-words']),
  rule('fused-words', ['misspelling']),
  rule('misspelling'),
  rule('mixed-quote-style'),
];

function merged(...findings: Finding[]): [string, readonly string[]][] {
  return mergeFindings(findings, RULES).map((item) => [item.rule, item.evidence]);
}

test.each([
  [
    'apart',
    [finding('fused-words', 0, 4), finding('lost-hyphen', 6, 9)],
    [
      ['fused-words', []],
      ['lost-hyphen', []],
    ],
  ],
  [
    'the more specific rule wins, the other is its evidence',
    [finding('fused-words', 0, 9), finding('lost-hyphen', 0, 9)],
    [['lost-hyphen', ['fused-words: fused-words at 0.']]],
  ],
  [
    'whichever begins first',
    [finding('lost-hyphen', 4, 9), finding('fused-words', 0, 9)],
    [['lost-hyphen', ['fused-words: fused-words at 0.']]],
  ],
  [
    'a chain ends at the last winner',
    [finding('misspelling', 0, 9), finding('fused-words', 0, 9), finding('lost-hyphen', 0, 9)],
    [['lost-hyphen', ['fused-words: fused-words at 0.', 'misspelling: misspelling at 0.']]],
  ],
  [
    'different faults may overlap',
    [finding('fused-words', 0, 30), finding('mixed-quote-style', 5, 8)],
    [
      ['fused-words', []],
      ['mixed-quote-style', []],
    ],
  ],
  [
    'neighbours that only touch are two faults',
    [finding('fused-words', 0, 4), finding('lost-hyphen', 4, 9)],
    [
      ['fused-words', []],
      ['lost-hyphen', []],
    ],
  ],
  [
    'the same rule at the same place counts once',
    [finding('misspelling', 0, 4, 0.5), finding('misspelling', 0, 4, 0.9)],
    [['misspelling', ['misspelling: misspelling at 0.']]],
  ],
])('%s', (_name, findings, expected) => {
  expect(merged(...findings).map(([id, evidence]) => [id, [...evidence].sort()])).toEqual(expected);
});

test('the winner does not depend on the order in which rules ran', () => {
  const findings = [finding('fused-words', 0, 9), finding('misspelling', 2, 9), finding('lost-hyphen', 1, 5)];
  expect(mergeFindings(findings, RULES)).toEqual(mergeFindings([...findings].reverse(), RULES));
});
