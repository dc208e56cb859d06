/** Stretches of a sequence that repeat themselves at once, found in linear time for a bounded period. */

/** `period` symbols that stand again and again, `length` symbols in all, the first at `start`; `length` may end inside a copy. */
export interface RepeatedRun {
  readonly start: number;
  readonly period: number;
  readonly length: number;
}

/** Runs of at least two whole copies, the shortest period first; a run inside one of a shorter period is left out. */
export function repeatedRuns(symbols: readonly unknown[], longestPeriod: number): RepeatedRun[] {
  const runs: RepeatedRun[] = [];
  const coveredTo: number[] = [];
  const longest = Math.min(longestPeriod, symbols.length >> 1);
  for (let period = 1; period <= longest; period++) {
    let matching = 0;
    for (let index = period; index <= symbols.length; index++) {
      if (index < symbols.length && symbols[index] === symbols[index - period]) {
        matching++;
        continue;
      }
      if (matching >= period)
        addRun(runs, coveredTo, { start: index - matching - period, period, length: matching + period });
      matching = 0;
    }
  }
  return runs;
}

/** @param coveredTo for each place where a run of a shorter period has been, the end of the longest one. */
function addRun(runs: RepeatedRun[], coveredTo: number[], run: RepeatedRun): void {
  const end = run.start + run.length;
  if ((coveredTo[run.start] ?? 0) >= end) return;
  runs.push(run);
  for (let index = run.start; index < end; index++) coveredTo[index] = Math.max(coveredTo[index] ?? 0, end);
}
