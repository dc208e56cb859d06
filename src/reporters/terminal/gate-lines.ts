/** The gate's verdict on the run and every reason for it. */
import type { RunResult } from '../../model/run-result.js';
import type { VerdictReason } from '../../model/verdict.js';
import { printable } from '../../text/printable.js';
import type { Exit } from '../json.js';
import { counted } from './style.js';
import type { Style } from './style.js';

/** Reasons shown; the report has them all. */
const MOST_REASONS = 12;

/** Never green unless everything was read, checked and passed. */
export function gateLines({ verdict, articles }: RunResult, exit: Exit, { colours }: Style): string[] {
  const outcome = verdict.undecided ? 'UNDECIDED' : verdict.passed ? 'PASSED' : 'FAILED';
  const paint = verdict.undecided ? colours.yellow : verdict.passed ? colours.green : colours.red;
  const of = (kind: string): number => articles.filter((article) => article.verdict.kind === kind).length;
  const counts = `${counted(articles.length, 'article')}: ${of('publish')} publish, ${of('review')} review, ${of('hold')} hold`;
  const shown = verdict.reasons.slice(0, MOST_REASONS).map((reason) => `  ${reasonLine(reason)}`);
  const left = verdict.reasons.length - shown.length;
  return [
    `Gate    ${paint(colours.bold(outcome))}  ${counts}  ${colours.dim(exitNote(exit, verdict.passed))}`,
    ...shown,
    ...(left > 0 ? [`  and ${counted(left, 'more reason')}`] : []),
  ];
}

/** The status that scripts see, and why it is not what the verdict says. */
function exitNote({ code, reason }: Exit, passed: boolean): string {
  if (code === 0) return passed ? '(exit 0)' : '(exit 0 all the same, as --exit-zero asks)';
  return code === 1 ? '(exit 1)' : `(exit ${code}: ${printable(reason)})`;
}

function reasonLine({ limit, actual, article }: VerdictReason): string {
  const where = article === undefined ? '' : `${printable(article)}: `;
  return `${where}${printable(limit)}, but it is ${Math.round(actual * 100) / 100}`;
}
