/** One article's result as a line of the JSON Lines contract. */
import type { Finding } from '../model/finding.js';
import type { ArticleResult, Problem, RunResult, Scores } from '../model/run-result.js';
import { printableJson } from '../text/printable.js';

/** Fields that are written only where they are asked for. */
export interface ContractFields {
  /** `qualityParts`: what cost how much. */
  readonly explainScore?: boolean;
  /** `differences`: how the words differ from the reference. */
  readonly differences?: boolean;
}

/** A result in the contract's fields and order; `reasons` and `problems` appear only where there are any. */
export function contractObject(
  result: ArticleResult,
  readProblems: readonly Problem[] = [],
  { explainScore = false, differences = false }: ContractFields = {},
): object {
  const problems = [...readProblems, ...result.problems];
  return {
    id: result.article.id,
    targetLanguage: result.targetLanguage,
    scores: scoresObject(result.scores),
    ...(explainScore ? { qualityParts: result.qualityParts } : {}),
    findings: result.findings.map(findingObject),
    ...(differences && result.differences ? { differences: result.differences } : {}),
    verdict: result.verdict.kind,
    ...(result.verdict.reasons.length > 0 ? { reasons: result.verdict.reasons.map(reasonObject) } : {}),
    ...(problems.length > 0 ? { problems: problems.map(problemObject) } : {}),
  };
}

/** The line of an article that was checked, with its line break. */
export function articleLine(
  result: ArticleResult,
  readProblems: readonly Problem[] = [],
  fields: ContractFields = {},
): string {
  return `${printableJson(contractObject(result, readProblems, fields))}\n`;
}

/** The line of what could not be read, with its line break; `id` is `null` where even that is unknown. */
export function problemLine(id: string | null, problem: Problem): string {
  return `${printableJson({ id, problem: problemObject(problem) })}\n`;
}

/** The lines of a whole run: articles in order, then what could not be checked. */
export function* runLines({ articles, problems }: RunResult, fields: ContractFields = {}): Iterable<string> {
  const ofArticle = new Map<string, Problem[]>(articles.map(({ article }) => [article.id, []]));
  const others: Problem[] = [];
  for (const problem of problems) (ofArticle.get(problem.article ?? '') ?? others).push(problem);
  for (const result of articles) yield articleLine(result, ofArticle.get(result.article.id), fields);
  for (const problem of others) yield problemLine(problem.article ?? null, problem);
}

/** A problem in the contract's two fields. */
export function problemObject({ code, message }: Problem): object {
  return { code, message };
}

function scoresObject({ quality, mqm, chrf, bleu, ter }: Scores): object {
  return { quality, mqm, chrf, bleu, ter };
}

function findingObject(finding: Finding): object {
  const { rule, dimension, severity, start, end, quote, message, evidence, suggestion, confidence, fingerprint } =
    finding;
  return { rule, dimension, severity, start, end, quote, message, evidence, suggestion, confidence, fingerprint };
}

function reasonObject({ limit, actual, allowed }: ArticleResult['verdict']['reasons'][number]): object {
  return { limit, actual, allowed };
}
