/** chrF, BLEU and TER of one article: corpus scores over its lines where every text has the same lines, else over the article as one segment. */
import { scoreOf, segmentStatistics, sumStatistics, tokenizerNameFor, type Metric } from '../metrics/index.js';
import type { Evidence } from '../model/evidence.js';
import type { Scores } from '../model/run-result.js';

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

function scoredSegments(evidence: Evidence): { hypotheses: string[]; references: string[][] } {
  const texts = [evidence.text, ...evidence.references.map(({ text }) => text)];
  const [lines] = texts.map(({ blocks }) => blocks.length);
  if (lines !== undefined && lines > 1 && texts.every(({ blocks }) => blocks.length === lines)) {
    return {
      hypotheses: evidence.text.blocks.map(({ text }) => text),
      references: evidence.text.blocks.map((_, line) =>
        evidence.references.map(({ text }) => text.blocks[line]?.text ?? ''),
      ),
    };
  }
  return { hypotheses: [evidence.text.value], references: [evidence.references.map(({ text }) => text.value)] };
}
