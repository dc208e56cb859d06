/** One line per article: verdict, quality, findings by severity. */
import type { ArticleResult } from '../../model/run-result.js';
import { printable } from '../../text/printable.js';
import { clip, counted, decimal, paintSeverity, paintVerdict, WORST_FIRST } from './style.js';
import type { Style } from './style.js';

/** Of more articles than this, only the worst are listed. */
const MOST_LISTED = 40;

const VERDICT_ORDER = { hold: 0, review: 1, publish: 2 };

/** In the order of ids; of a long run the worst, worst first. */
export function articleTable(articles: readonly ArticleResult[], style: Style): string[] {
  const listed = articles.length <= MOST_LISTED ? articles : [...articles].sort(worstFirst).slice(0, MOST_LISTED);
  const widest = Math.max(0, ...listed.map(({ article }) => printable(article.id).length));
  const idWidth = Math.min(widest, Math.max(20, style.width - 60));
  const lines = listed.map((result) => articleLine(result, idWidth, style));
  const left = articles.length - listed.length;
  return left > 0 ? [...lines, `        and ${counted(left, 'article')} with better verdicts or quality`] : lines;
}

function worstFirst(one: ArticleResult, other: ArticleResult): number {
  const byVerdict = VERDICT_ORDER[one.verdict.kind] - VERDICT_ORDER[other.verdict.kind];
  return byVerdict || one.scores.quality - other.scores.quality || (one.article.id < other.article.id ? -1 : 1);
}

function articleLine(result: ArticleResult, idWidth: number, style: Style): string {
  const id = clip(printable(result.article.id), idWidth).padEnd(idWidth);
  const quality = decimal(result.scores.quality).padStart(5);
  return `${paintVerdict(result.verdict.kind, style)} ${id}  quality ${quality}  ${severityCounts(result, style)}`;
}

function severityCounts({ findings }: ArticleResult, style: Style): string {
  const counts = WORST_FIRST.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? '' : paintSeverity(severity, style, `${count} ${severity}`);
  }).filter((text) => text !== '');
  return counts.length > 0 ? counts.join(' · ') : style.colours.dim('no findings');
}
