/** `calque check`: read, check, print, report, judge. */
import { resolveRequest } from './check-request.js';
import type { CheckOptions } from './check-request.js';
import { EXIT } from './exit-status.js';
import { guardAgainstSignals } from './guard-process.js';
import { printRun } from './print-run.js';
import { openReport } from './report-file.js';
import { startRun } from './start-run.js';
import { streamResults } from './stream-results.js';

/** Runs the command. @returns the exit status. @throws UserError */
export async function checkCommand(paths: readonly string[], options: CheckOptions): Promise<number> {
  // Whatever ends the process before the verdict must not look like a pass.
  process.exitCode = EXIT.undecided;
  guardAgainstSignals();
  const request = await resolveRequest(paths, options);
  const report = request.report === undefined ? undefined : openReport(request.report);
  const run = await startRun(request);
  return request.format === 'jsonl' && !report ? streamResults(run) : printRun(run, report);
}
