/** `calque score`: systems scored against references, and compared. */
import type { Comparison, SegmentScore } from '../model/comparison.js';
import type { ArticleResult, Problem, RunResult } from '../model/run-result.js';
import { INTERNAL_ERROR } from '../run/check-articles.js';
import { compareSystems } from '../run/compare-systems.js';
import { segmentScores } from '../run/segment-scores.js';
import { REFERENCE_FREE } from '../run/system-metrics.js';
import { UserError } from '../run/user-error.js';
import { UNNAMED_SYSTEM } from '../run/shared-articles.js';
import { didYouMean } from '../text/nearest-name.js';
import { createOutput, printDiagnostic, wantsColour } from './console.js';
import { EXIT } from './exit-status.js';
import { guardAgainstSignals } from './guard-process.js';
import { collectWithProgress } from './run-in-progress.js';
import { resolveScoreRequest } from './score-request.js';
import type { ScoreOptions, ScoreRequest } from './score-request.js';
import { startRun } from './start-run.js';

/** What is printed, in whatever format. */
interface Scored {
  readonly comparison: Comparison;
  readonly segments: readonly SegmentScore[];
  readonly problems: readonly Problem[];
}

/** Runs the command. @returns the exit status. @throws UserError */
export async function scoreCommand(paths: readonly string[], options: ScoreOptions): Promise<number> {
  // Whatever ends the process before the table must not look like a success.
  process.exitCode = EXIT.undecided;
  guardAgainstSignals();
  const request = await resolveScoreRequest(paths, options);
  const needsFindings = request.compare.metrics.some((name) => REFERENCE_FREE.includes(name));
  const run = await startRun(request.check, needsFindings ? 'check' : 'count');
  const result = await collectWithProgress(run);
  const scored = score(request, result);
  await print(request, scored);
  for (const { message } of scored.problems) printDiagnostic(message);
  return statusOf(scored);
}

function score({ compare, sentence }: ScoreRequest, result: RunResult): Scored {
  const needsReference = compare.metrics.some((name) => !REFERENCE_FREE.includes(name));
  const canScore = ({ article }: ArticleResult): boolean => !needsReference || article.references.length > 0;
  const scorable = result.articles.filter(canScore);
  checkNames(scorable, [...(compare.systems ?? []), ...(compare.baseline === undefined ? [] : [compare.baseline])]);
  const { options, ...settings } = compare;
  const context = { ...options, signature: result.signature };
  return {
    comparison: compareSystems(scorable, { ...settings, context }),
    segments: sentence ? segmentScores(scorable, compare.metrics, context) : [],
    problems: [
      ...result.problems,
      ...result.articles.flatMap(({ problems }) => problems),
      ...result.articles.filter((one) => !canScore(one)).map(({ article }) => noReference(article.id)),
      ...(scorable.length === 0 ? [nothingScored] : []),
    ],
  };
}

const nothingScored: Problem = { code: 'nothing-scored', message: 'there was nothing to score.' };

function noReference(article: string): Problem {
  const message = `${article}: has no reference, so it is not scored; add reference.<lang>.txt, or ask for --metric quality,mqm only.`;
  return { code: 'no-reference', message, article };
}

/** A misspelt system must not end in an empty table. */
function checkNames(articles: readonly ArticleResult[], names: readonly string[]): void {
  const known = [...new Set(articles.map(({ article }) => article.system ?? UNNAMED_SYSTEM))].sort();
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined || known.length === 0) return;
  throw new UserError(
    `system "${unknown}" is not among the articles${didYouMean(unknown, known) || `; there are ${known.join(', ')}.`}`,
  );
}

async function print(request: ScoreRequest, { comparison, segments, problems }: Scored): Promise<void> {
  const output = createOutput(process.stdout);
  if (request.format === 'json') {
    const { renderScoreJson } = await import('../reporters/score-json.js');
    await output.write(renderScoreJson({ comparison, segments, problems }));
  } else if (request.format === 'tsv') {
    const { comparisonTsv, segmentsTsv } = await import('../reporters/score-tsv.js');
    await output.write(request.sentence ? segmentsTsv(segments, request.compare.metrics) : comparisonTsv(comparison));
  } else {
    const { renderScores } = await import('../reporters/terminal/scores.js');
    const colour = wantsColour(process.stdout);
    await output.write(
      renderScores(comparison, { colour, segments, sentence: request.sentence, inFull: request.pair !== undefined }),
    );
  }
  await output.flush();
}

function statusOf({ problems }: Scored): number {
  if (problems.some(({ code }) => code === INTERNAL_ERROR)) return EXIT.error;
  return problems.length > 0 ? EXIT.undecided : EXIT.passed;
}
