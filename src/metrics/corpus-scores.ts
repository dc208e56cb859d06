// Scores of aligned segments in all metrics, each with its signature.

import { bleuScore, bleuStatistics } from './bleu.js';
import type { BleuOptions } from './bleu.js';
import { chrfScore, chrfStatistics } from './chrf.js';
import type { ChrfOptions } from './chrf.js';
import { bleuSignature, chrfSignature, terSignature } from './signature.js';
import type { ReferenceCount } from './signature.js';
import { sumStatistics } from './statistics.js';
import type { Statistics } from './statistics.js';
import { terScore, terStatistics } from './ter.js';
import type { TerOptions } from './ter.js';

/** Hypotheses and, for each of them, its references. An empty reference is as good as none. */
export interface ScoredSegments {
  readonly hypotheses: readonly string[];
  readonly references: readonly (readonly string[])[];
}

/** A metric with what it counts. */
export type Metric =
  | { readonly name: 'bleu'; readonly options?: BleuOptions }
  | { readonly name: 'chrf'; readonly options?: ChrfOptions }
  | { readonly name: 'ter'; readonly options?: TerOptions };

/**
 * A score and the signature without which it means nothing. BLEU and chrF: 0 to 100, more is better. TER: 0 is best.
 */
export interface MetricScore {
  readonly score: number;
  readonly signature: string;
}

/** The statistics of one segment. */
export function segmentStatistics(metric: Metric, hypothesis: string, references: readonly string[]): Statistics {
  if (metric.name === 'bleu') return bleuStatistics(hypothesis, references, metric.options);
  if (metric.name === 'chrf') return chrfStatistics(hypothesis, references, metric.options);
  return terStatistics(hypothesis, references, metric.options);
}

/** The score of one segment's statistics or of their sum. */
export function scoreOf(metric: Metric, statistics: Statistics): number {
  if (metric.name === 'bleu') return bleuScore(statistics, metric.options);
  return metric.name === 'chrf' ? chrfScore(statistics, metric.options) : terScore(statistics);
}

/** The signature of a metric. */
export function signatureOf(metric: Metric, referenceCount: ReferenceCount): string {
  if (metric.name === 'bleu') return bleuSignature(referenceCount, metric.options);
  if (metric.name === 'chrf') return chrfSignature(referenceCount, metric.options);
  return terSignature(referenceCount, metric.options);
}

/**
 * The score of all segments together.
 *
 * @throws RangeError when there are no segments, when a hypothesis has no reference, or when the lists differ in length
 */
export function corpusScore(metric: Metric, { hypotheses, references }: ScoredSegments): MetricScore {
  if (hypotheses.length !== references.length) {
    throw new RangeError(`There are ${hypotheses.length} hypotheses and references for ${references.length}.`);
  }
  const list = hypotheses.map((hypothesis, index) => segmentStatistics(metric, hypothesis, references[index] ?? []));
  return {
    score: scoreOf(metric, sumStatistics(list)),
    signature: signatureOf(metric, referenceCountOf(references)),
  };
}

/**
 * BLEU, chrF, chrF++ and TER of all segments together, with sacreBLEU's defaults and `bleu` for the language's
 * tokenizer.
 */
export function corpusScores(
  segments: ScoredSegments,
  bleu: BleuOptions = {},
): Readonly<Record<'bleu' | 'chrf' | 'chrfPlusPlus' | 'ter', MetricScore>> {
  return {
    bleu: corpusScore({ name: 'bleu', options: bleu }, segments),
    chrf: corpusScore({ name: 'chrf' }, segments),
    chrfPlusPlus: corpusScore({ name: 'chrf', options: { wordOrder: 2 } }, segments),
    ter: corpusScore({ name: 'ter' }, segments),
  };
}

function referenceCountOf(references: readonly (readonly string[])[]): ReferenceCount {
  const counts = new Set(references.map((list) => list.filter((reference) => reference !== '').length));
  const [first = 0] = counts;
  return counts.size > 1 ? 'var' : first;
}
