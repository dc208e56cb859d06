/** `calque check`: read, check, print, report, judge. */
import type { CheckSettings } from '../check.js';
import { readJsonLines } from '../read/read-json-lines.js';
import { checkArticles } from '../run/check-articles.js';
import { findInputs } from '../run/find-inputs.js';
import type { Inputs } from '../run/find-inputs.js';
import { resolveRequest } from './check-request.js';
import type { CheckOptions, CheckRequest } from './check-request.js';
import { EXIT } from './exit-status.js';
import { guardAgainstSignals } from './guard-process.js';
import { printRun } from './print-run.js';
import { openReport } from './report-file.js';
import { streamResults } from './stream-results.js';

/** Runs the command. @returns the exit status. @throws UserError */
export async function checkCommand(paths: readonly string[], options: CheckOptions): Promise<number> {
  // Whatever ends the process before the verdict must not look like a pass.
  process.exitCode = EXIT.undecided;
  guardAgainstSignals();
  const request = await resolveRequest(paths, options);
  const report = request.report === undefined ? undefined : openReport(request.report);
  const [{ createChecker, defaultSettings }, { rules }] = await Promise.all([
    import('../check.js'),
    import('../rules/index.js'),
  ]);
  const settings: CheckSettings = { ...defaultSettings, ...request.settings };
  const checker = await createChecker(settings);
  const inputs = await inputsOf(
    request,
    rules.map(({ id }) => id),
  );
  const run = {
    request,
    inputs,
    checked: checkArticles(inputs.reads, checker),
    gate: settings.gate,
    signature: checker.signature,
  };
  return request.format === 'jsonl' && !report ? streamResults(run) : printRun(run, report);
}

async function inputsOf(request: CheckRequest, ruleIds: readonly string[]): Promise<Inputs> {
  if (request.stream) return { reads: readJsonLines(process.stdin), problems: [] };
  return findInputs({ ...request.inputs, ruleIds });
}
