/** All articles of a run in one result, for reporters that need the whole. */
import { judgeRun } from '../gate/judge-run.js';
import type { ArticleResult, Problem, RunResult } from '../model/run-result.js';
import type { Gate } from '../model/verdict.js';
import type { CheckedArticle } from './check-articles.js';

export interface CollectOptions {
  readonly version: string;
  readonly signature: string;
  readonly gate: Gate;
  /** Problems that belong to no article, such as a folder that cannot be read. */
  readonly problems?: readonly Problem[];
  /** Called after each article. */
  readonly onArticle?: (checked: CheckedArticle, done: number) => void;
}

/** Articles in the order of their ids, problems sorted, whatever the order they came in. */
export async function collectRun(checked: AsyncIterable<CheckedArticle>, options: CollectOptions): Promise<RunResult> {
  const articles: ArticleResult[] = [];
  const problems: Problem[] = [...(options.problems ?? [])];
  let done = 0;
  for await (const article of checked) {
    if (article.result) articles.push(article.result);
    problems.push(...article.problems);
    options.onArticle?.(article, ++done);
  }
  articles.sort((one, other) => compare(one.article.id, other.article.id));
  problems.sort((one, other) => compare(problemKey(one), problemKey(other)));
  return {
    tool: { name: 'calque', version: options.version },
    signature: options.signature,
    articles,
    problems,
    verdict: judgeRun(articles, problems, options.gate),
  };
}

/** By code units: the same order on every machine. */
function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function problemKey({ article = '', path = '', code, message }: Problem): string {
  return [article, path, code, message].join('\0');
}
