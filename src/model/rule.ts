/** A rule: words first, examples that are its tests, then the check. */
import type { EvidenceWith, Need } from './evidence.js';
import type { Dimension, Report, Severity } from './finding.js';
import type { Segment, SegmentedText } from './segmented-text.js';

/** One article, as short as possible. Text lines are joined by `\n`, as in a file. */
export interface Example {
  /** BCP 47 tag of the hypothesis. */
  readonly language: string;
  readonly sourceLanguage?: string;
  readonly source?: string;
  readonly reference?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  /** A `phrasing.yaml` beside the article. */
  readonly phrasing?: string;
  readonly hypothesis: string;
}

/** `hypothesis` marks the one finding as `[[…]]`, or `[[]]` for a zero-length place. */
export interface BadExample extends Example {
  readonly message: string;
}

export interface RuleExamples {
  /** Each gives exactly one finding of this rule. */
  readonly bad: readonly [BadExample, BadExample, ...BadExample[]];
  /** None gives a finding of this rule. */
  readonly good: readonly [Example, Example, Example, ...Example[]];
}

/** A choice that a rule leaves to configuration. */
export interface RuleOption {
  readonly summary: string;
  readonly choices: readonly string[];
}

/** What configuration chose, by the option's name; an option that is absent was left to the rule. */
export type ChosenOptions = Readonly<Record<string, string>>;

interface RuleWords {
  /** Kebab-case noun of the fault; also its file name. */
  readonly id: string;
  readonly dimension: Dimension;
  /** Default; configuration may override it. */
  readonly severity: Severity;
  /** `preview` rules run only when asked for. */
  readonly stage: 'preview' | 'stable';
  /** How sure a finding is unless the report says otherwise, 0–1. */
  readonly confidence: number;
  readonly summary: string;
  readonly why: string;
  readonly fix: string;
  /** Primary subtags of the target languages it knows; absent means all. */
  readonly languages?: readonly string[];
  /** Rules whose overlapping findings are the same defect, less exactly named: they become evidence of this rule's finding. */
  readonly absorbs?: readonly string[];
  readonly options?: Readonly<Record<string, RuleOption>>;
  readonly examples: RuleExamples;
}

/** A rule that looks at one segment at a time. */
export interface SegmentRule<N extends Need = Need> extends RuleWords {
  readonly scope: 'segment';
  readonly needs: readonly N[];
  /** Traits (`text/character-traits.ts`) of which a segment has one if it has anything for the rule; absent means any segment may. */
  readonly cues?: number;
  check(segment: Segment, evidence: EvidenceWith<N>, options: ChosenOptions): Iterable<Report>;
}

/** A rule that looks at the whole article. */
export interface ArticleRule<N extends Need = Need> extends RuleWords {
  readonly scope: 'article';
  readonly needs: readonly N[];
  check(hypothesis: SegmentedText, evidence: EvidenceWith<N>, options: ChosenOptions): Iterable<Report>;
}

export type Rule = SegmentRule | ArticleRule;
