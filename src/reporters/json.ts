/** A whole run as one JSON document. */
import type { RunResult } from '../model/run-result.js';
import { printableJson } from '../text/printable.js';
import { contractObject } from './jsonl.js';

/** How the process ends, and why. */
export interface Exit {
  readonly code: number;
  readonly reason: string;
}

/** Articles as in the JSON Lines contract, with what holds for the run around them. */
export function renderJson(result: RunResult, exit: Exit): string {
  const { tool, signature, articles, problems, verdict } = result;
  const run = {
    tool,
    signature,
    articles: articles.map((article) => contractObject(article)),
    problems: problems.map(({ code, message, path, article }) => ({ code, message, path, article })),
    verdict,
    exit,
  };
  return `${printableJson(run, 2)}\n`;
}
