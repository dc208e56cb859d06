// The metrics give sacreBLEU's scores for segments in many languages, alone and together.

import { describe, expect, test } from 'vitest';
import {
  bleuStatistics,
  chrfStatistics,
  corpusScore,
  prepareBleuReferences,
  prepareChrfReferences,
  prepareTerReferences,
  scoreOf,
  segmentStatistics,
  terStatistics,
} from '../../src/metrics/index.js';
import { COLUMNS, GOLDEN_CORPUS, GOLDEN_SEGMENTS } from './goldens.js';

describe.each(COLUMNS.map((metric, column) => ({ metric, column })))('$metric', ({ metric, column }) => {
  test.each(GOLDEN_SEGMENTS)('scores “$hypothesis”', ({ hypothesis, references, scores }) => {
    const score = scoreOf(metric, segmentStatistics(metric, hypothesis, references));
    expect(score).toBeCloseTo(scores[column] ?? NaN, 7);
  });

  test('scores the corpus', () => {
    const hypotheses = GOLDEN_SEGMENTS.map((segment) => segment.hypothesis);
    const references = GOLDEN_SEGMENTS.map((segment) => segment.references);
    expect(corpusScore(metric, { hypotheses, references }).score).toBeCloseTo(GOLDEN_CORPUS[column] ?? NaN, 7);
  });
});

test.each(GOLDEN_SEGMENTS)('prepared references of “$hypothesis” change nothing', ({ hypothesis, references }) => {
  const options = { wordOrder: 2 };
  const prepared = prepareChrfReferences(references, options);
  expect(chrfStatistics(hypothesis, prepared, options)).toEqual(chrfStatistics(hypothesis, references, options));
  expect(bleuStatistics(hypothesis, prepareBleuReferences(references))).toEqual(bleuStatistics(hypothesis, references));
  expect(terStatistics(hypothesis, prepareTerReferences(references))).toEqual(terStatistics(hypothesis, references));
});
