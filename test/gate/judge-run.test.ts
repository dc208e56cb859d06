/** The gate's limits on a run. */
import { expect, test } from 'vitest';
import { countArticle, emptyTally, judgeTally } from '../../src/gate/judge-run.js';
import type { Gate, VerdictKind } from '../../src/model/verdict.js';

const RUN: Gate['run'] = { held: 1, reviewShare: 0.5 };

function judge(kinds: readonly VerdictKind[], run = RUN) {
  const tally = emptyTally();
  for (const kind of kinds) countArticle(tally, { verdict: { kind, reasons: [] }, problems: [] });
  return judgeTally(tally, { hold: {}, review: {}, languages: {}, run });
}

test.each<[VerdictKind[], boolean, string[]]>([
  [['publish', 'publish'], true, []],
  [['hold', 'publish'], true, []],
  [['review', 'publish'], true, []],
  [['hold', 'hold', 'publish', 'publish'], false, ['held articles ≤ 1']],
  [['review', 'review', 'publish'], false, ['share of articles to review or hold ≤ 0.5']],
  [['hold', 'hold', 'publish'], false, ['held articles ≤ 1', 'share of articles to review or hold ≤ 0.5']],
])('%j: passed is %s', (kinds, passed, limits) => {
  const verdict = judge(kinds);
  expect([verdict.passed, verdict.reasons.map(({ limit }) => limit)]).toEqual([passed, limits]);
});

test('reasons say what was counted', () => {
  expect(judge(['hold', 'hold', 'publish'], { held: 1 }).reasons).toEqual([
    { limit: 'held articles ≤ 1', actual: 2, allowed: 1 },
  ]);
});

test('an article that was only partly checked leaves the run undecided, whatever its verdict', () => {
  const tally = emptyTally();
  countArticle(tally, {
    verdict: { kind: 'publish', reasons: [] },
    problems: [{ code: 'rule-crashed', message: 'x' }],
  });
  expect(judgeTally(tally, { hold: {}, review: {}, languages: {}, run: RUN })).toEqual({
    passed: false,
    undecided: true,
    reasons: [],
  });
});
