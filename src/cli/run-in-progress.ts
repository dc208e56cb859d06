/** What the printers of a run need to know of it. */
import type { Gate } from '../model/verdict.js';
import type { RunResult } from '../model/run-result.js';
import type { CheckedArticle } from '../run/check-articles.js';
import { collectRun } from '../run/collect-run.js';
import type { Inputs } from '../run/find-inputs.js';
import type { CheckRequest } from './check-request.js';
import { createProgressLine, noProgress } from './progress-line.js';
import type { ProgressLine } from './progress-line.js';
import { version } from './version.js';

export interface RunInProgress {
  readonly request: CheckRequest;
  readonly inputs: Inputs;
  readonly checked: AsyncIterable<CheckedArticle>;
  readonly gate: Gate;
  readonly signature: string;
}

/** A line on a terminal, unless the user wants none or results go to the same terminal as they come. */
export function progressOf({ request, inputs }: RunInProgress): ProgressLine {
  const wanted = request.progress && !request.quiet && process.stderr.isTTY === true;
  const mixed = request.format === 'jsonl' && process.stdout.isTTY === true;
  return wanted && !mixed ? createProgressLine(process.stderr, inputs.total) : noProgress;
}

/** The result of all articles, with a progress line while they are checked. */
export async function collectWithProgress(run: RunInProgress): Promise<RunResult> {
  const progress = progressOf(run);
  const result = await collectRun(run.checked, {
    version: version(),
    signature: run.signature,
    gate: run.gate,
    problems: run.inputs.problems,
    onArticle: ({ id }, done) => progress.show(done, id),
  });
  progress.clear();
  return result;
}
