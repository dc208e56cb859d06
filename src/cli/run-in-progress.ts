/** What the printers of a run need to know of it. */
import type { Gate } from '../model/verdict.js';
import type { CheckedArticle } from '../run/check-articles.js';
import type { Inputs } from '../run/find-inputs.js';
import type { CheckRequest } from './check-request.js';
import { createProgressLine, noProgress } from './progress-line.js';
import type { ProgressLine } from './progress-line.js';

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
