/** What the page carries: one index of all articles, and shards with their texts that are opened one by one. */
import type { Comparison, LanguageComparison } from '../../model/comparison.js';
import type { Dimension, Severity } from '../../model/finding.js';
import type { ArticleResult, Problem, RunResult } from '../../model/run-result.js';
import type { VerdictKind } from '../../model/verdict.js';

/** Gravest first; the index stores positions in this list. */
export const SEVERITIES = ['critical', 'major', 'minor', 'neutral'] as const satisfies readonly Severity[];

/** Worst first. */
export const VERDICTS = ['hold', 'review', 'publish'] as const satisfies readonly VerdictKind[];

/** Articles in one shard: small enough to open in milliseconds, large enough to compress well. */
export const SHARD_SIZE = 25;

/** The words of a rule that the report shows beside its findings. */
export interface RuleWords {
  readonly id: string;
  readonly summary: string;
  readonly why: string;
  readonly fix: string;
  readonly dimension: Dimension;
  readonly severity: Severity;
}

/** How a text is marked up; never guessed by the browser. */
export interface LanguageLabel {
  /** As the article states it. */
  readonly tag: string;
  /** Value of the `lang` attribute: well-formed, with the script where it chooses the glyphs. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Position of the rule in `ReportIndex.rules`, position of the severity in `SEVERITIES`, and the quote, shortened. */
export type FindingEntry = readonly [rule: number, severity: number, quote: string];

/** One article in the index, enough to list, count, filter and sort. */
export interface ArticleEntry {
  readonly id: string;
  readonly title?: string;
  readonly target: LanguageLabel;
  readonly system?: string;
  readonly verdict: VerdictKind;
  /** Whether something could not be read or checked, which no verdict may hide. */
  readonly incomplete: boolean;
  readonly quality: number;
  readonly words: number;
  readonly findings: readonly FindingEntry[];
}

/** Systems of one language, and how their texts are marked up. */
export interface ComparedLanguage extends LanguageComparison {
  readonly label: LanguageLabel;
}

export interface ReportComparison extends Omit<Comparison, 'languages'> {
  readonly languages: readonly ComparedLanguage[];
}

export interface ReportIndex {
  readonly version: string;
  readonly signature: string;
  readonly rules: readonly RuleWords[];
  readonly articles: readonly ArticleEntry[];
  /** Of the run and of every article. */
  readonly problems: readonly Problem[];
  readonly verdict: RunResult['verdict'];
  /** Only where systems were compared. */
  readonly comparison?: ReportComparison;
}

/** One article with its texts, and how each is marked up. */
export interface ArticleDetail {
  readonly result: ArticleResult;
  readonly labels: {
    readonly hypothesis: LanguageLabel;
    readonly source?: LanguageLabel;
    readonly references: readonly LanguageLabel[];
  };
}

/** Id of the element that holds the index. */
export const INDEX_BLOCK = 'report-index';

/** Id of the element that holds one shard. */
export function shardBlock(shard: number): string {
  return `report-shard-${shard}`;
}
