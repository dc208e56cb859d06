/** What each article's quality lost where, the dearest first. */
import type { ArticleResult } from '../../model/run-result.js';
import { printable } from '../../text/printable.js';
import { decimal } from './style.js';
import type { Style } from './style.js';

/** In the order of ids. Losses that round to nothing are left out. */
export function qualityLines(articles: readonly ArticleResult[], { colours }: Style): string[] {
  if (articles.length === 0) return [];
  return ['What quality lost', ...articles.flatMap((result) => articleLines(result, colours))];
}

function articleLines({ article, scores, qualityParts }: ArticleResult, colours: Style['colours']): string[] {
  const losses = qualityParts
    .filter(({ points }) => Number(decimal(points)) < 0)
    .sort((one, other) => one.points - other.points)
    .map(({ name, points }) => `    ${`−${decimal(-points)}`.padStart(6)}  ${printable(name)}`);
  return [`  ${colours.bold(printable(article.id))}  ${decimal(scores.quality)} of 100`, ...losses];
}
