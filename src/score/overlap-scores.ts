/** chrF, BLEU and TER of one article: corpus scores over its lines where every text has the same lines, else over the article as one segment. */
import { scoreOf, segmentStatistics, sumStatistics, tokenizerNameFor, type Metric } from '../metrics/index.js';
import type { Evidence } from '../model/evidence.js';
import type { Scores } from '../model/run-result.js';
import { commonSegments } from './common-segments.js';

/** BLEU of a single segment counts only the orders it has (sacreBLEU's `effective_order`). */
export function overlapMetrics(language: string, segments: number): Readonly<Record<'chrf' | 'bleu' | 'ter', Metric>> {
  return {
    chrf: { name: 'chrf' },
    bleu: { name: 'bleu', options: { tokenizer: tokenizerNameFor(language), effectiveOrder: segments === 1 } },
    ter: { name: 'ter' },
  };
}

/** Empty without a reference. */
export function overlapScores(evidence: Evidence): Pick<Scores, 'chrf' | 'bleu' | 'ter'> {
  if (evidence.references.length === 0) return {};
  const { hypotheses, references } = scoredSegments(evidence);
  const metrics = overlapMetrics(evidence.text.language, hypotheses.length);
  const score = (metric: Metric): number =>
    scoreOf(
      metric,
      sumStatistics(
        hypotheses.map((hypothesis, index) => segmentStatistics(metric, hypothesis, references[index] ?? [])),
      ),
    );
  return { chrf: score(metrics.chrf), bleu: score(metrics.bleu), ter: score(metrics.ter) };
}

function scoredSegments({ text, references }: Evidence): { hypotheses: readonly string[]; references: string[][] } {
  const [hypotheses = [], ...others] = commonSegments([
    text.value,
    ...references.map((reference) => reference.text.value),
  ]);
  return { hypotheses, references: hypotheses.map((_, index) => others.map((segments) => segments[index] ?? '')) };
}
