/** A whole run: printed, reported, judged. */
import type { RunResult } from '../model/run-result.js';
import { INTERNAL_ERROR } from '../run/check-articles.js';
import { createOutput, printDiagnostic, wantsColour } from './console.js';
import type { Output } from './console.js';
import { EXIT, exitReason, exitStatus } from './exit-status.js';
import type { Outcome } from './exit-status.js';
import type { ReportFile } from './report-file.js';
import { collectWithProgress } from './run-in-progress.js';
import type { RunInProgress } from './run-in-progress.js';

/** Without a terminal, lines are this wide. */
const DEFAULT_WIDTH = 100;

/** Checks everything, then writes the report, then prints. @returns the exit status. */
export async function printRun(run: RunInProgress, report: ReportFile | undefined): Promise<number> {
  const collected = await collectWithProgress(run);
  const result = report || run.request.format === 'json' ? await withComparison(collected) : collected;
  if (report) await writeReport(result, report);
  const outcome = outcomeOf(result, run.request.exitZero);
  const output = createOutput(process.stdout);
  await print(run, { result, outcome, output });
  await output.flush();
  return exitStatus(outcome);
}

/** Resampling takes a while: only where somebody is to read it. */
async function withComparison(result: RunResult): Promise<RunResult> {
  const { comparisonOf } = await import('../run/compare-systems.js');
  const comparison = comparisonOf(result.articles, result.signature);
  return comparison ? { ...result, comparison } : result;
}

async function writeReport(result: RunResult, report: ReportFile): Promise<void> {
  const [{ renderHtmlReport }, { rules }] = await Promise.all([
    import('../reporters/html/render-html-report.js'),
    import('../rules/index.js'),
  ]);
  report.write(renderHtmlReport(result, rules));
}

function outcomeOf(result: RunResult, exitZero: boolean): Outcome {
  const ofRules = result.articles.reduce((count, { problems }) => count + problems.length, 0);
  return {
    verdict: result.verdict,
    articles: result.articles.length,
    problems: result.problems.length + ofRules,
    internalError: result.problems.some(({ code }) => code === INTERNAL_ERROR),
    exitZero,
  };
}

interface Printed {
  readonly result: RunResult;
  readonly outcome: Outcome;
  readonly output: Output;
}

async function print({ request }: RunInProgress, { result, outcome, output }: Printed): Promise<void> {
  const status = exitStatus(outcome);
  const exit = { code: status, reason: exitReason(outcome) };
  if (request.format === 'pretty') {
    const { renderTerminal } = await import('../reporters/terminal.js');
    const colour = wantsColour(process.stdout);
    const width = process.stdout.columns || DEFAULT_WIDTH;
    const { quiet, report, explainScore } = request;
    await output.write(
      renderTerminal(result, { colour, width, exit, quiet, explainScore, ...(report === undefined ? {} : { report }) }),
    );
    return;
  }
  if (request.format === 'json')
    await output.write((await import('../reporters/json.js')).renderJson(result, exit, request));
  else for (const line of (await import('../reporters/jsonl.js')).runLines(result, request)) await output.write(line);
  if (status !== EXIT.passed) printDiagnostic(`exit ${status}: ${exit.reason}.`);
}
