/** Totals of a run from its index. */
import type { ReportIndex } from './report-data.js';
import type { RunCounts } from './run-summary.js';

export function countRun({ articles, problems }: ReportIndex): RunCounts {
  return {
    articles: articles.length,
    words: articles.reduce((sum, article) => sum + article.words, 0),
    findings: articles.reduce((sum, article) => sum + article.findings.length, 0),
    held: articles.filter((article) => article.verdict === 'hold').length,
    review: articles.filter((article) => article.verdict === 'review').length,
    problems: problems.length,
  };
}
