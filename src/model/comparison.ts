/** Systems scored and compared on the same articles: plain data, enough for every reporter. */

export type MetricName = 'quality' | 'mqm' | 'chrf' | 'chrf++' | 'bleu' | 'ter';

/** What paired differences are tested with. */
export type SignificanceTest = 'bootstrap' | 'randomisation';

/** How one metric was counted. */
export interface ComparedMetric {
  readonly name: MetricName;
  /** As published, such as `chrF++`. */
  readonly title: string;
  readonly better: 'higher' | 'lower';
  /** Everything that the figures depend on; for BLEU, chrF and TER in sacreBLEU's format. */
  readonly signature: string;
  /** Of the score of one segment or article by itself. */
  readonly segmentSignature: string;
}

/** A figure and the interval that holds it with 95 % confidence; no interval where there is one segment or article only. */
export interface Estimate {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
}

/** One system on all of its articles in one language. */
export interface SystemScores {
  readonly system: string;
  readonly articles: number;
  readonly segments: number;
  readonly words: number;
  readonly scores: Readonly<Partial<Record<MetricName, Estimate>>>;
}

/** On how many articles or segments a system is better than, as good as, or worse than its baseline. */
export interface Tally {
  readonly wins: number;
  readonly ties: number;
  readonly losses: number;
}

/** A system less its baseline, on the articles that both translated. */
export interface Difference extends Estimate {
  /** Absent where there is one segment or article only. */
  readonly pValue?: number;
  readonly articles: Tally;
}

/** What one system made of a segment or article. */
export interface Side {
  readonly article: string;
  readonly score: number;
  readonly text: string;
}

/** The same place in both systems' texts, with its reference. */
export interface DifferingSegment {
  readonly reference: string;
  readonly baseline: Side;
  readonly system: Side;
}

/** Two translations of one article. Scores are quality. */
export interface DifferingArticle {
  readonly title?: string;
  readonly baseline: Omit<Side, 'text'>;
  readonly system: Omit<Side, 'text'>;
}

export interface SystemPair {
  readonly baseline: string;
  readonly system: string;
  /** That both translated. */
  readonly articles: number;
  readonly segments: number;
  readonly differences: Readonly<Partial<Record<MetricName, Difference>>>;
  /** Aligned sentences by their chrF; none without references. */
  readonly sentences: Tally;
  /** Farthest apart first, by chrF; short ones count less. */
  readonly differing: readonly DifferingSegment[];
  /** Farthest apart first, by quality; none where it was not asked for. */
  readonly differingArticles: readonly DifferingArticle[];
}

/** All systems that translate into one language. */
export interface LanguageComparison {
  readonly language: string;
  readonly metrics: readonly ComparedMetric[];
  /** What the others are compared with; absent where nothing can be compared. */
  readonly baseline?: string;
  /** Best first. */
  readonly systems: readonly SystemScores[];
  /** One for each system but the baseline that shares an article with it. */
  readonly pairs: readonly SystemPair[];
}

export interface Comparison {
  readonly test: SignificanceTest;
  readonly resamples: number;
  readonly seed: number;
  /** In the order of their tags. */
  readonly languages: readonly LanguageComparison[];
}

/** One segment by itself. */
export interface SegmentScore {
  readonly language: string;
  readonly article: string;
  /** From 1; the article itself where its texts have unequal lines. */
  readonly segment: number;
  readonly system: string;
  readonly scores: Readonly<Partial<Record<MetricName, number>>>;
}
