/** `calque check`: read, check, print, report, judge. */
import type { CheckSettings } from '../check.js';
import { readJsonLines } from '../read/read-json-lines.js';
import { checkArticles } from '../run/check-articles.js';
import { findInputs } from '../run/find-inputs.js';
import { findRepeatedBlocks } from '../run/repeated-blocks.js';
import type { RepeatedBlocks } from '../model/evidence.js';
import type { Inputs } from '../run/find-inputs.js';
import { resolveRequest } from './check-request.js';
import type { CheckOptions, CheckRequest } from './check-request.js';
import { EXIT } from './exit-status.js';
import { guardAgainstSignals } from './guard-process.js';
import { printRun } from './print-run.js';
import { openReport } from './report-file.js';
import { streamResults } from './stream-results.js';

/** Articles below which the first pass is left out. */
const FEWEST_TO_LEARN_FROM = 3;

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
  const ruleIds = rules.map(({ id }) => id);
  const inputs = await inputsOf(request, ruleIds);
  const repeatedBlocks = await learn(request, ruleIds, inputs.total);
  const settings: CheckSettings = { ...defaultSettings, ...request.settings, repeatedBlocks };
  const checker = await createChecker(settings);
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

/** A stream is read once, and a few articles have nothing to teach. */
async function learn(request: CheckRequest, ruleIds: readonly string[], total = 0): Promise<RepeatedBlocks> {
  if (request.stream || total < FEWEST_TO_LEARN_FROM) return new Map();
  const { reads } = await findInputs({ ...request.inputs, ruleIds });
  return findRepeatedBlocks(reads);
}
