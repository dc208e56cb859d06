/** Order of the list of articles; equal ones follow their quality, then their place in the run. */
import type { ArticleEntry } from '../report-data.js';
import { SEVERITIES, VERDICTS } from '../report-data.js';
import type { Match } from './filter-articles.js';
import type { Sort, SortColumn } from './view-state.js';

export function sortArticles(matches: readonly Match[], { column, descending }: Sort): Match[] {
  const sign = descending ? -1 : 1;
  return matches
    .map((match) => ({ match, key: sortKey(match.entry, column) }))
    .sort(
      (one, other) =>
        sign * compare(one.key, other.key) ||
        compare(one.match.entry.quality, other.match.entry.quality) ||
        one.match.position - other.match.position,
    )
    .map(({ match }) => match);
}

function sortKey(entry: ArticleEntry, column: SortColumn): string | number {
  if (column === 'verdict') return VERDICTS.indexOf(entry.verdict) - (entry.incomplete ? 0.5 : 0);
  if (column === 'title') return (entry.title ?? entry.id).toLowerCase();
  if (column === 'language') return entry.target.tag;
  if (column === 'quality') return entry.quality;
  if (column === 'words') return entry.words;
  const rank = SEVERITIES.indexOf(column);
  return entry.findings.filter(([, severity]) => severity === rank).length;
}

/** By code unit, never by the reader's locale. */
function compare(one: string | number, other: string | number): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
