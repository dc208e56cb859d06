/** The gate's limits and what it decides. */
import type { Dimension, Severity } from './finding.js';

/** `publish`: nothing in the way. `review`: a person should look. `hold`: a limit is broken. */
export type VerdictKind = 'publish' | 'review' | 'hold';

/** Why a verdict is what it is. */
export interface VerdictReason {
  /** The limit in words, such as `critical findings ≤ 0`. */
  readonly limit: string;
  readonly actual: number;
  readonly allowed: number;
  /** Absent for reasons that concern the whole run. */
  readonly article?: string;
}

/** Verdict on one article. */
export interface Verdict {
  readonly kind: VerdictKind;
  readonly reasons: readonly VerdictReason[];
}

/** Limits an article must keep; absent means no limit. Counts are of findings. */
export interface ArticleLimits {
  readonly findings?: Partial<Readonly<Record<Severity, number>>>;
  readonly dimensions?: Partial<Readonly<Record<Dimension, number>>>;
  readonly rules?: Readonly<Record<string, number>>;
  /** Most MQM penalty per 1,000 words (or characters). */
  readonly mqm?: number;
  /** Least quality, 0–100. */
  readonly quality?: number;
  /** Least chrF, 0–100; only where there is a reference. */
  readonly chrf?: number;
}

/** Breaking `hold` holds the article, breaking `review` only asks for a look. */
export interface Gate {
  readonly hold: ArticleLimits;
  readonly review: ArticleLimits;
  /** Limits that replace the general ones, key by key, for a target language (`pt-BR`, then `pt`). */
  readonly languages: Readonly<Record<string, { readonly hold?: ArticleLimits; readonly review?: ArticleLimits }>>;
  /** Limits on the whole run. */
  readonly run: { readonly held: number; readonly reviewShare?: number };
}
