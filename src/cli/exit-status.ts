/** Exit statuses, and the one place that decides between them. */
import type { RunResult } from '../model/run-result.js';

/** `passed` the gate, `failed` it, could not even try (`error`), or could not read or check everything (`undecided`). */
export const EXIT = { passed: 0, failed: 1, error: 2, undecided: 3, interrupted: 130, terminated: 143 } as const;

export interface Outcome {
  readonly verdict: RunResult['verdict'];
  readonly articles: number;
  readonly problems: number;
  /** Whether a bug of the tool cost an article. */
  readonly internalError: boolean;
  /** Whether a failed gate may end in 0. Nothing else may. */
  readonly exitZero: boolean;
}

/** 2 before 3 before 1 before 0. */
export function exitStatus({ verdict, internalError, exitZero }: Outcome): number {
  if (internalError) return EXIT.error;
  if (verdict.undecided) return EXIT.undecided;
  return verdict.passed || exitZero ? EXIT.passed : EXIT.failed;
}

/** Why the status is what it is, in one clause. */
export function exitReason({ verdict, articles, problems, internalError }: Outcome): string {
  if (internalError) return 'a bug in calque kept it from checking everything';
  if (articles === 0 && problems === 0) return 'nothing was checked';
  if (verdict.undecided) return `undecided, ${problems} ${problems === 1 ? 'problem' : 'problems'}`;
  if (verdict.passed) return 'the gate passed';
  const [reason] = verdict.reasons;
  return `the gate failed${reason ? `: ${reason.limit}, but it is ${reason.actual}` : ''}`;
}
