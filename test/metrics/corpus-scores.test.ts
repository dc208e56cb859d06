// Scores of many segments, their signatures, and sums of statistics.

import { describe, expect, test } from 'vitest';
import {
  bleuSignature,
  chrfSignature,
  corpusScore,
  corpusScores,
  sumStatistics,
  terSignature,
} from '../../src/metrics/index.js';

const HYPOTHESES = ['The ferry left late.', 'Nobody was hurt'];
const REFERENCES = [['The ferry left late.', 'The ferry was late.'], ['No one was hurt.']];

test('all metrics with their signatures', () => {
  const { bleu, chrf, chrfPlusPlus, ter } = corpusScores({ hypotheses: HYPOTHESES, references: REFERENCES });
  expect([bleu.signature, chrf.signature, chrfPlusPlus.signature, ter.signature]).toEqual([
    'nrefs:var|case:mixed|eff:no|tok:13a|smooth:exp|version:2.5.1',
    'nrefs:var|case:mixed|eff:yes|nc:6|nw:0|space:no|version:2.5.1',
    'nrefs:var|case:mixed|eff:yes|nc:6|nw:2|space:no|version:2.5.1',
    'nrefs:var|case:lc|tok:tercom|norm:no|punct:yes|asian:no|version:2.5.1',
  ]);
  const scores = [bleu.score, chrf.score, chrfPlusPlus.score, ter.score];
  expect(scores.map((score) => score.toFixed(6))).toEqual(EXPECTED_SCORES);
});

const EXPECTED_SCORES = ['66.972791', '77.798868', '75.823332', '37.500000'];

test('an empty reference does not count as one', () => {
  const segments = { hypotheses: ['a', 'b'], references: [['a', ''], ['b']] };
  expect(corpusScore({ name: 'chrf' }, segments)).toEqual({
    score: 100,
    signature: 'nrefs:1|case:mixed|eff:yes|nc:6|nw:0|space:no|version:2.5.1',
  });
});

test.each([
  ['no segments', [], []],
  ['a hypothesis without reference', ['a'], [[]]],
  ['lists of different lengths', ['a', 'b'], [['a']]],
])('%s: refused', (_, hypotheses, references) => {
  expect(() => corpusScore({ name: 'bleu' }, { hypotheses, references })).toThrow(RangeError);
});

describe('signatures', () => {
  test.each([
    [bleuSignature(2), 'nrefs:2|case:mixed|eff:no|tok:13a|smooth:exp|version:2.5.1'],
    [
      bleuSignature(1, { lowercase: true, effectiveOrder: true, tokenizer: 'zh', smoothing: 'floor' }),
      'nrefs:1|case:lc|eff:yes|tok:zh|smooth:floor[0.10]|version:2.5.1',
    ],
    [
      bleuSignature(1, { smoothing: 'add-k', smoothingValue: 2 }),
      'nrefs:1|case:mixed|eff:no|tok:13a|smooth:add-k[2.00]|version:2.5.1',
    ],
    [
      chrfSignature('var', {
        lowercase: true,
        epsilonSmoothing: true,
        characterOrder: 4,
        wordOrder: 1,
        whitespace: true,
      }),
      'nrefs:var|case:lc|eff:no|nc:4|nw:1|space:yes|version:2.5.1',
    ],
    [
      terSignature(1, { normalized: true, noPunctuation: true, asianSupport: true, caseSensitive: true }),
      'nrefs:1|case:mixed|tok:tercom|norm:yes|punct:no|asian:yes|version:2.5.1',
    ],
  ])('%s', (signature, expected) => {
    expect(signature).toBe(expected);
  });
});

describe('sums', () => {
  test('numbers are added place by place', () => {
    expect([...sumStatistics([[1, 2], new Float64Array([3, 4.5])])]).toEqual([4, 6.5]);
  });

  test.each([[[]], [[[1, 2], [1]]]])('%j cannot be added', (list) => {
    expect(() => sumStatistics(list)).toThrow(RangeError);
  });
});
