/** Scores and findings of one article against the gate. */
import type { Finding } from '../model/finding.js';
import type { Scores } from '../model/run-result.js';
import type { ArticleLimits, Gate, Verdict, VerdictReason } from '../model/verdict.js';
import { limitsForLanguage } from './limits-for-language.js';

/** What the verdict depends on. */
export interface JudgedArticle {
  /** Named in the reasons. */
  readonly id?: string;
  readonly targetLanguage: string;
  readonly scores: Scores;
  readonly findings: readonly Pick<Finding, 'severity' | 'dimension' | 'rule'>[];
  /** Length of the hypothesis; makes the penalty of a short text steady. */
  readonly words?: number;
}

/** A rate over fewer words says nothing: one minor finding in ten would be 100 per 1,000. Shorter texts count as this long. */
const FEWEST_WORDS = 100;

/** `hold` when a hold limit is broken, else `review` when a review limit is, else `publish`; reasons name every broken limit. */
export function judgeArticle(article: JudgedArticle, gate: Gate): Verdict {
  for (const kind of ['hold', 'review'] as const) {
    const reasons = [...brokenLimits(article, limitsForLanguage(gate, article.targetLanguage, kind))];
    if (reasons.length > 0) return { kind, reasons: reasons.map((reason) => named(reason, article.id)) };
  }
  return { kind: 'publish', reasons: [] };
}

function named(reason: VerdictReason, article: string | undefined): VerdictReason {
  return article === undefined ? reason : { ...reason, article };
}

function* brokenLimits(article: JudgedArticle, limits: ArticleLimits): Iterable<VerdictReason> {
  yield* brokenCounts(limits.findings, countBy(article, 'severity'));
  yield* brokenCounts(limits.dimensions, countBy(article, 'dimension'));
  yield* brokenCounts(limits.rules, countBy(article, 'rule'));
  yield* brokenScores(article, limits);
}

function* brokenCounts(
  limits: Readonly<Record<string, number | undefined>> = {},
  counts: ReadonlyMap<string, number>,
): Iterable<VerdictReason> {
  for (const [name, allowed = Infinity] of Object.entries(limits)) {
    const actual = counts.get(name) ?? 0;
    if (actual > allowed) yield { limit: `${name} findings ≤ ${allowed}`, actual, allowed };
  }
}

function* brokenScores(article: JudgedArticle, limits: ArticleLimits): Iterable<VerdictReason> {
  const { quality, chrf = Infinity } = article.scores;
  const penalty = steadyPenalty(article);
  const { mqm = Infinity, quality: leastQuality = 0, chrf: leastChrf = 0 } = limits;
  if (penalty > mqm) yield { limit: `MQM penalty per 1,000 words ≤ ${mqm}`, actual: penalty, allowed: mqm };
  if (quality < leastQuality) yield { limit: `quality ≥ ${leastQuality}`, actual: quality, allowed: leastQuality };
  if (chrf < leastChrf) yield { limit: `chrF ≥ ${leastChrf}`, actual: chrf, allowed: leastChrf };
}

/** MQM penalty per 1,000 words, over at least FEWEST_WORDS of them. */
function steadyPenalty({ scores, words = FEWEST_WORDS }: JudgedArticle): number {
  return words >= FEWEST_WORDS ? scores.mqm : (scores.mqm * words) / FEWEST_WORDS;
}

function countBy({ findings }: JudgedArticle, key: 'severity' | 'dimension' | 'rule'): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(finding[key], (counts.get(finding[key]) ?? 0) + 1);
  return counts;
}
