/** Results as JSON Lines while they come, in constant memory. */
import { countArticle, emptyTally, judgeTally } from '../gate/judge-run.js';
import { articleLine, problemLine } from '../reporters/jsonl.js';
import type { ContractFields } from '../reporters/jsonl.js';
import { INTERNAL_ERROR } from '../run/check-articles.js';
import type { CheckedArticle } from '../run/check-articles.js';
import { createOutput, printDiagnostic } from './console.js';
import { EXIT, exitReason, exitStatus } from './exit-status.js';
import { progressOf } from './run-in-progress.js';
import type { RunInProgress } from './run-in-progress.js';

/** Prints one line per article and per problem of what could not be checked. @returns the exit status. */
export async function streamResults(run: RunInProgress): Promise<number> {
  const output = createOutput(process.stdout);
  const progress = progressOf(run);
  const tally = { ...emptyTally(), undecided: run.inputs.problems.length > 0 };
  const count = { done: 0, problems: run.inputs.problems.length, bugs: 0 };
  for (const problem of run.inputs.problems) await output.write(problemLine(null, problem));
  for await (const checked of run.checked) {
    if (checked.problems.length > 0) tally.undecided = true;
    if (checked.result) countArticle(tally, checked.result);
    count.problems += checked.problems.length + (checked.result?.problems.length ?? 0);
    count.bugs += checked.problems.filter(({ code }) => code === INTERNAL_ERROR).length;
    await output.write(linesOf(checked, run.request));
    progress.show(++count.done, checked.id);
  }
  progress.clear();
  await output.flush();
  const verdict = judgeTally(tally, run.gate);
  const outcome = {
    verdict,
    articles: tally.articles,
    problems: count.problems,
    internalError: count.bugs > 0,
    exitZero: run.request.exitZero,
  };
  const status = exitStatus(outcome);
  if (status !== EXIT.passed) printDiagnostic(`exit ${status}: ${exitReason(outcome)}.`);
  return status;
}

function linesOf({ id, result, problems }: CheckedArticle, fields: ContractFields): string {
  if (result) return articleLine(result, problems, fields);
  return problems.map((problem) => problemLine(id, problem)).join('');
}
