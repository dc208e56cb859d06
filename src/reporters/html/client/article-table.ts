/** The list of articles, worst first unless sorted otherwise, a page at a time. */
import type { ArticleEntry } from '../report-data.js';
import { SEVERITIES } from '../report-data.js';
import { formatNumber, spelledOut } from '../wording.js';
import type { Child } from './dom.js';
import { element } from './dom.js';
import type { Match } from './filter-articles.js';
import { severityOf } from './filter-articles.js';
import { languageName } from './labels.js';
import type { Page } from './page.js';
import { goTo, linkTo } from './page.js';
import { foreign, severityBadge, verdictChip } from './signs.js';
import type { SortColumn } from './view-state.js';

/** Rows on one page; ten thousand at once would make every browser slow. */
export const PAGE_SIZE = 50;

const SNIPPETS = 3;

const COLUMNS: readonly { readonly column: SortColumn; readonly title: string; readonly number?: boolean }[] = [
  { column: 'verdict', title: 'Verdict' },
  { column: 'title', title: 'Article' },
  { column: 'language', title: 'Language' },
  { column: 'quality', title: 'Quality', number: true },
  { column: 'words', title: 'Words', number: true },
  ...SEVERITIES.map((severity) => ({ column: severity, title: spelledOut(severity), number: true })),
];

/** The page of the list that is shown, held within the list. */
export function shownPage({ matches, state }: Page): number {
  return Math.min(state.page, Math.max(0, Math.ceil(matches.length / PAGE_SIZE) - 1));
}

export function articleTable(page: Page): HTMLElement {
  if (page.matches.length === 0) return element('p', { class: 'nothing' }, 'No article passes this filter.');
  const first = shownPage(page) * PAGE_SIZE;
  const rows = page.matches.slice(first, first + PAGE_SIZE).map((match) => articleRow(page, match));
  return element(
    'table',
    { class: 'articles' },
    element('caption', { class: 'spoken' }, 'Articles with their verdict, quality and findings by severity'),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        COLUMNS.map(({ column }) => headCell(page, column)),
      ),
    ),
    element('tbody', {}, rows),
  );
}

/** Steps through the pages of the list. */
export function pager(page: Page): HTMLElement | undefined {
  const pages = Math.ceil(page.matches.length / PAGE_SIZE);
  if (pages < 2) return undefined;
  const current = shownPage(page);
  const step = (target: number, label: string): Child =>
    target < 0 || target >= pages
      ? element('span', { class: 'pager-step', 'aria-hidden': 'true' })
      : element('a', { class: 'pager-step', href: linkTo(page, { page: target }) }, label);
  return element(
    'nav',
    { class: 'pager', 'aria-label': 'Pages of the list' },
    step(current - 1, '← Previous'),
    element('span', {}, `Page ${formatNumber(current + 1)} of ${formatNumber(pages)}`),
    step(current + 1, 'Next →'),
  );
}

function headCell(page: Page, column: SortColumn): HTMLElement {
  const { sort } = page.state;
  const active = sort.column === column;
  const known = COLUMNS.find((candidate) => candidate.column === column);
  const descending = active ? !sort.descending : known?.number === true && column !== 'quality';
  const button = element(
    'button',
    {
      type: 'button',
      id: `sort-${column}`,
      click: () => goTo(linkTo(page, { sort: { column, descending }, page: 0 }), { replace: true }),
    },
    known?.title ?? column,
    element('span', { class: 'arrow', 'aria-hidden': 'true' }, active ? (sort.descending ? ' ↓' : ' ↑') : ''),
  );
  return element(
    'th',
    {
      scope: 'col',
      class: `column-${column}`,
      'aria-sort': active ? (sort.descending ? 'descending' : 'ascending') : undefined,
    },
    button,
  );
}

function articleRow(page: Page, { entry, findings, position }: Match): HTMLElement {
  const link = element(
    'a',
    { id: `article-link-${position}`, class: 'article-link', href: linkTo(page, { route: { article: entry.id } }) },
    foreign(entry.title ?? entry.id, entry.target),
  );
  const counts = SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => severityOf(finding) === severity).length;
    return element('td', { class: `column-${severity}`, 'data-none': count === 0 }, formatNumber(count));
  });
  return element(
    'tr',
    {},
    element('td', { class: 'column-verdict' }, verdictChip(entry.verdict, entry.incomplete)),
    element('th', { scope: 'row', class: 'column-title' }, link, byline(entry), snippets(entry, findings)),
    element('td', { class: 'column-language' }, languageName(entry.target)),
    element('td', { class: 'column-quality' }, qualityFigure(entry.quality)),
    element('td', { class: 'column-words' }, formatNumber(entry.words)),
    counts,
  );
}

function byline({ id, title, system }: ArticleEntry): HTMLElement {
  const parts = [...(title === undefined ? [] : [id]), ...(system === undefined ? [] : [system])];
  return element(
    'span',
    { class: 'byline' },
    parts.map((part) => element('bdi', { dir: 'ltr' }, part)),
  );
}

/** The gravest findings' own words say more than a number. */
function snippets({ target }: ArticleEntry, findings: Match['findings']): HTMLElement | undefined {
  const worst = findings
    .filter(([, , quote]) => quote.trim() !== '')
    .sort(([, one], [, other]) => one - other)
    .slice(0, SNIPPETS);
  if (worst.length === 0) return undefined;
  const items = worst.map((finding) =>
    element('li', {}, severityBadge(severityOf(finding)), ' ', foreign(finding[2], target)),
  );
  return element('ul', { class: 'snippets', 'aria-label': 'Worst findings' }, items);
}

function qualityFigure(quality: number): HTMLElement {
  const figure = element('span', { class: 'quality' }, formatNumber(quality));
  figure.style.setProperty('--share', `${Math.min(100, Math.max(0, quality))}%`);
  return figure;
}
