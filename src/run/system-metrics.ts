/** The figures that systems are compared by, each as statistics that can be summed over articles and drawn anew. */
import { scoreOf, segmentStatistics, signatureOf, tokenizerNameFor } from '../metrics/index.js';
import type { BleuSmoothing, Metric, ReferenceCount, Statistics, TokenizerName } from '../metrics/index.js';
import type { MetricName } from '../model/comparison.js';
import type { ArticleResult } from '../model/run-result.js';

/** One translation, and its segments as they are compared; each segment has all references. */
export interface ComparedArticle {
  readonly result: ArticleResult;
  readonly hypotheses: readonly string[];
  readonly references: readonly (readonly string[])[];
}

export interface SystemMetric {
  readonly name: MetricName;
  readonly title: string;
  readonly better: 'higher' | 'lower';
  /** Whether statistics are of segments; otherwise there is one for each article. */
  readonly bySegment: boolean;
  /** Statistics of each segment, or of the article. */
  readonly count: (article: ComparedArticle) => readonly Statistics[];
  /** Score of a sum of statistics over many segments or articles. */
  readonly score: (sum: Statistics) => number;
  /** Score of one segment or article. */
  readonly scoreAlone: (statistics: Statistics) => number;
  readonly signature: (references: ReferenceCount) => string;
  /** Of the score of one segment or article. */
  readonly segmentSignature: (references: ReferenceCount) => string;
}

/** What may differ from sacreBLEU's defaults. */
export interface MetricOptions {
  /** Of BLEU; that of the language unless given. */
  readonly tokenizer?: TokenizerName;
  /** Of BLEU and chrF. TER is always lower case, as in sacreBLEU. */
  readonly lowercase?: boolean;
  readonly smoothing?: BleuSmoothing;
  readonly smoothingValue?: number;
}

/** In the order of a table. */
export const METRIC_NAMES = [
  'quality',
  'mqm',
  'chrf',
  'chrf++',
  'bleu',
  'ter',
] as const satisfies readonly MetricName[];

/** Metrics that need no reference. */
export const REFERENCE_FREE: readonly MetricName[] = ['quality', 'mqm'];

/**
 * The metric of that name for a target language.
 *
 * @param signature of quality and MQM, which come from the check itself
 */
export function systemMetric(
  name: MetricName,
  language: string,
  { signature, ...options }: MetricContext,
): SystemMetric {
  if (name === 'quality') return qualityMetric(signature);
  if (name === 'mqm') return mqmMetric(signature);
  const { tokenizer = tokenizerNameFor(language), lowercase = false, ...smoothing } = options;
  if (name === 'bleu') return overlapMetric(name, { name, options: { tokenizer, lowercase, ...smoothing } });
  if (name === 'ter') return overlapMetric(name, { name });
  return overlapMetric(name, { name: 'chrf', options: { lowercase, wordOrder: name === 'chrf++' ? 2 : 0 } });
}

export interface MetricContext extends MetricOptions {
  readonly signature: string;
}

const TITLES = { chrf: 'chrF', 'chrf++': 'chrF++', bleu: 'BLEU', ter: 'TER' } as const;

function overlapMetric(name: keyof typeof TITLES, metric: Metric): SystemMetric {
  return {
    name,
    title: TITLES[name],
    better: name === 'ter' ? 'lower' : 'higher',
    bySegment: true,
    count: ({ hypotheses, references }) =>
      hypotheses.map((hypothesis, index) => segmentStatistics(metric, hypothesis, references[index] ?? [])),
    score: (sum) => scoreOf(metric, sum),
    scoreAlone: (statistics) => scoreOf(alone(metric), statistics),
    signature: (references) => signatureOf(metric, references),
    segmentSignature: (references) => signatureOf(alone(metric), references),
  };
}

/** BLEU of one segment counts only the orders that the segment is long enough for, as sacreBLEU's sentence BLEU. */
function alone(metric: Metric): Metric {
  return metric.name === 'bleu' ? { ...metric, options: { ...metric.options, effectiveOrder: true } } : metric;
}

/** Every article counts the same, whatever its length: the mean over articles. */
function qualityMetric(signature: string): SystemMetric {
  const mean = ([sum = 0, articles = 0]: Statistics): number => (articles === 0 ? 0 : sum / articles);
  return {
    name: 'quality',
    title: 'Quality',
    better: 'higher',
    bySegment: false,
    count: ({ result }) => [[result.scores.quality, 1]],
    score: mean,
    scoreAlone: mean,
    signature: () => signature,
    segmentSignature: () => signature,
  };
}

/** Penalty points per 1,000 words of all articles together, as MQM's linear scoring model has it (Lommel et al. 2014). */
function mqmMetric(signature: string): SystemMetric {
  const perThousand = ([points = 0, words = 0]: Statistics): number => (words === 0 ? 0 : (1000 * points) / words);
  return {
    name: 'mqm',
    title: 'MQM',
    better: 'lower',
    bySegment: false,
    count: ({ result: { scores, words } }) => [[(scores.mqm * words) / 1000, words]],
    score: perThousand,
    scoreAlone: perThousand,
    signature: () => signature,
    segmentSignature: () => signature,
  };
}
