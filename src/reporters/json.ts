/** A whole run as one JSON document. */
import type { RunResult } from '../model/run-result.js';
import { printableJson } from '../text/printable.js';
import { contractObject } from './jsonl.js';
import type { ContractFields } from './jsonl.js';

/** How the process ends, and why. */
export interface Exit {
  readonly code: number;
  readonly reason: string;
}

/** Articles as in the JSON Lines contract, with what holds for the run around them. */
export function renderJson(result: RunResult, exit: Exit, fields: ContractFields = {}): string {
  const { tool, signature, articles, problems, comparison, verdict } = result;
  const run = {
    tool,
    signature,
    articles: articles.map((article) => contractObject(article, [], fields)),
    problems: problems.map(({ code, message, path, article }) => ({ code, message, path, article })),
    ...(comparison ? { comparison } : {}),
    verdict,
    exit,
  };
  return `${printableJson(run, 2)}\n`;
}
