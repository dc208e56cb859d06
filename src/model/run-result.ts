/** The result of a run: plain data, enough for every reporter. */
import type { EditPart, WordEditKind } from './alignment.js';
import type { Article } from './article.js';
import type { Comparison } from './comparison.js';
import type { Finding } from './finding.js';
import type { Range } from './range.js';
import type { Verdict, VerdictReason } from './verdict.js';

/** What the tool could not do. Never a fault of the translation. */
export interface Problem {
  /** Stable, kebab-case: `invalid-utf8`, `empty-hypothesis`, `rule-crashed` … */
  readonly code: string;
  /** One line: what, where, what to do. */
  readonly message: string;
  readonly path?: string;
  readonly article?: string;
}

export interface Scores {
  /** 0–100, higher is better. */
  readonly quality: number;
  /** MQM penalty per 1,000 words (1,000 characters where words are not spaced). */
  readonly mqm: number;
  /** 0–100; only with a reference. */
  readonly chrf?: number;
  readonly bleu?: number;
  readonly ter?: number;
}

/** A pair of hypothesis, reference and source segments as the report shows them; ranges are in their texts. */
export interface AlignedRow {
  readonly hypothesis: readonly number[];
  readonly reference: readonly number[];
  readonly source: readonly number[];
}

/** How the hypothesis differs from its reference at one place; a fact, not a finding. */
export interface WordDifference extends Range {
  readonly kind: WordEditKind;
  readonly part: EditPart;
  /** What the reference has there; empty for what is extra. */
  readonly reference: string;
}

export interface ArticleResult {
  readonly article: Article;
  readonly targetLanguage: string;
  readonly scores: Scores;
  /** 100 for a faultless text, then what cost how much as negative points; their sum is `quality`. */
  readonly qualityParts: readonly { readonly name: string; readonly points: number }[];
  /** In order of place. */
  readonly findings: readonly Finding[];
  /** Findings that article.yaml allows; not scored, not gated. */
  readonly allowed: readonly Finding[];
  readonly verdict: Verdict;
  readonly words: number;
  /** Only where asked for and where there is a reference; in order of place. Several references: what none of them allows. */
  readonly differences?: readonly WordDifference[];
  /** Segments of each text, for side-by-side display. */
  readonly segments: {
    readonly hypothesis: readonly DisplaySegment[];
    readonly reference: readonly DisplaySegment[];
    readonly source: readonly DisplaySegment[];
    readonly rows: readonly AlignedRow[];
  };
  /** Rules that stayed silent and why (`needs reference`, `no language pack for fi`). */
  readonly silent: readonly { readonly rule: string; readonly reason: string }[];
  readonly problems: readonly Problem[];
}

export interface DisplaySegment {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly paragraph: number;
}

export interface RunResult {
  readonly tool: { readonly name: 'calque'; readonly version: string };
  /** Says under which metric definitions and settings the scores were made. */
  readonly signature: string;
  /** In the order of article ids. */
  readonly articles: readonly ArticleResult[];
  readonly problems: readonly Problem[];
  /** Only where at least two systems translated the same article, and somebody is to read it. */
  readonly comparison?: Comparison;
  readonly verdict: {
    readonly passed: boolean;
    readonly undecided: boolean;
    readonly reasons: readonly VerdictReason[];
  };
}
