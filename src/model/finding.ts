/** What a rule reports, and what the engine makes of it. */
import type { Range } from './range.js';

/** MQM severities; penalty weights live in score/. */
export type Severity = 'neutral' | 'minor' | 'major' | 'critical';

/** Top level of the MQM typology. */
export type Dimension =
  'accuracy' | 'terminology' | 'linguistic-conventions' | 'style' | 'locale-conventions' | 'audience' | 'markup';

/** What a rule yields: the place and one sentence; the engine stamps the rest. */
export interface Report {
  /** In the hypothesis; zero length where something is missing. */
  readonly range: Range;
  /** One sentence: what is there and what was expected, quoted from the text. */
  readonly message: string;
  /** Why we believe it, one fact each, quoted where possible. */
  readonly evidence?: readonly string[];
  /** Replacement for the range, only where it is safe. */
  readonly suggestion?: string;
  /** 0–1; absent means the rule's own default. */
  readonly confidence?: number;
  /** Other places that belong to it: the twin of a repeated sentence, the words of the reference or source. */
  readonly related?: readonly RelatedPlace[];
  /** Only where this one case is graver or lighter than the rule's default. */
  readonly severity?: Severity;
}

/** A place in one of the article's texts; `text` is `hypothesis`, `source` or `reference` (`referenceIndex` counts from 0). */
export interface RelatedPlace {
  readonly text: 'hypothesis' | 'source' | 'reference';
  readonly referenceIndex?: number;
  readonly range: Range;
}

/** A report stamped by the engine. Plain data. */
export interface Finding {
  readonly rule: string;
  readonly dimension: Dimension;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  /** Always `hypothesis.slice(start, end)`. */
  readonly quote: string;
  readonly message: string;
  readonly evidence: readonly string[];
  readonly suggestion?: string;
  /** 0–1. */
  readonly confidence: number;
  /** Stable identity: rule, languages, quote, segment text and occurrence; not the position, the file or the article id. */
  readonly fingerprint: string;
  /** Index of the hypothesis segment it begins in. */
  readonly segment: number;
  readonly related: readonly RelatedPlace[];
}
