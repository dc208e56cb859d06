/** A run for people at a terminal: what was decided, why, and the worst that was found. */
import pc from 'picocolors';
import type { ArticleResult, RunResult } from '../model/run-result.js';
import { printable } from '../text/printable.js';
import { articleTable } from './terminal/article-table.js';
import { gateLines } from './terminal/gate-lines.js';
import { qualityLines } from './terminal/quality-lines.js';
import { worstFindings } from './terminal/worst-findings.js';
import type { Exit } from './json.js';

export interface TerminalOptions {
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
  /** How the process ends, and why. */
  readonly exit: Exit;
  /** Only problems and a gate that did not pass. */
  readonly quiet?: boolean;
  /** Whether to say what quality lost where. */
  readonly explainScore?: boolean;
  /** Where the HTML report was written. */
  readonly report?: string;
}

/** Foreign text in it is made printable: it can neither move the cursor nor command a CI log. */
export function renderTerminal(result: RunResult, options: TerminalOptions): string {
  const style = { colours: pc.createColors(options.colour), width: options.width };
  const findings = options.quiet ? [] : [articleTable(result.articles, style), worstFindings(result.articles, style)];
  const passed = options.exit.code === 0 && result.verdict.passed;
  const sections = [
    ...findings,
    options.explainScore ? qualityLines(result.articles, style) : [],
    problemLines(result),
    options.quiet || options.report === undefined ? [] : [`Report  ${printable(options.report)}`],
    options.quiet && passed ? [] : gateLines(result, options.exit, style),
  ];
  const text = sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
  return text === '' ? '' : `${text}\n`;
}

function problemLines({ problems, articles }: RunResult): string[] {
  const all = [...problems, ...articles.flatMap((article: ArticleResult) => article.problems)];
  if (all.length === 0) return [];
  return ['Could not be read or checked', ...all.map(({ message }) => `  ${printable(message)}`)];
}
