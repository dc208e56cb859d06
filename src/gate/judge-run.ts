/** Verdicts of all articles → the verdict on the run. */
import type { Problem, RunResult } from '../model/run-result.js';
import type { Gate, Verdict, VerdictReason } from '../model/verdict.js';

/** Counts are enough to judge a run, so that a stream of any length needs no more memory than this. */
export interface RunTally {
  articles: number;
  held: number;
  toReview: number;
  /** Whether something could not be read or checked. */
  undecided: boolean;
}

/** What one article adds to the tally. */
export interface JudgedResult {
  readonly verdict: Verdict;
  readonly problems: readonly Problem[];
}

/** A tally of nothing. */
export function emptyTally(): RunTally {
  return { articles: 0, held: 0, toReview: 0, undecided: false };
}

/** Adds one article to the tally. */
export function countArticle(tally: RunTally, { verdict, problems }: JudgedResult): void {
  tally.articles += 1;
  if (verdict.kind === 'hold') tally.held += 1;
  if (verdict.kind === 'review') tally.toReview += 1;
  if (problems.length > 0) tally.undecided = true;
}

/**
 * The run passes when it keeps the run's limits and everything could be read and checked. Nothing checked is undecided.
 * @returns reasons with the broken limits of the run only.
 */
export function judgeTally(tally: RunTally, gate: Gate): RunResult['verdict'] {
  const undecided = tally.undecided || tally.articles === 0;
  const reasons = [...brokenLimits(tally, gate.run)];
  return { passed: reasons.length === 0 && !undecided, undecided, reasons };
}

/** An article of a finished run. */
export interface JudgedRunArticle extends JudgedResult {
  readonly article: { readonly id: string };
}

/** As judgeTally, with the reasons of every held article after those of the run where these are broken. */
export function judgeRun(
  articles: readonly JudgedRunArticle[],
  problems: readonly Problem[],
  gate: Gate,
): RunResult['verdict'] {
  const tally = { ...emptyTally(), undecided: problems.length > 0 };
  for (const article of articles) countArticle(tally, article);
  const verdict = judgeTally(tally, gate);
  if (verdict.reasons.length === 0) return verdict;
  const held = articles.filter((result) => result.verdict.kind === 'hold');
  return { ...verdict, reasons: [...verdict.reasons, ...held.flatMap(articleReasons)] };
}

function articleReasons({ article, verdict }: JudgedRunArticle): VerdictReason[] {
  return verdict.reasons.map((reason) => ({ ...reason, article: article.id }));
}

function* brokenLimits({ articles, held, toReview }: RunTally, limits: Gate['run']): Iterable<VerdictReason> {
  if (held > limits.held) {
    yield { limit: `held articles ≤ ${limits.held}`, actual: held, allowed: limits.held };
  }
  const allowed = limits.reviewShare ?? 1;
  const actual = articles === 0 ? 0 : (held + toReview) / articles;
  if (actual > allowed) yield { limit: `share of articles to review or hold ≤ ${allowed}`, actual, allowed };
}
