/** The overview: verdict and why, then the articles, with the breakdown that filters them. */
import { counted, formatNumber } from '../wording.js';
import { activeFilters } from './active-filters.js';
import { articleTable, pager } from './article-table.js';
import { element, replaceChildren } from './dom.js';
import { facetPanel } from './facet-panel.js';
import { gateBanner, problemList } from './gate-banner.js';
import type { Page } from './page.js';
import { changeFilter } from './page.js';
import { isFiltered } from './view-state.js';

/** A view in the document, and how it follows a change of filter, order or page of the list. */
export interface OverviewView {
  readonly root: HTMLElement;
  update(page: Page): void;
}

/** Pause after the last key before the list is narrowed, in milliseconds. */
const TYPING_PAUSE = 150;

export function createOverview(page: Page): OverviewView {
  let current = page;
  const list = element('div', { class: 'list' });
  const facets = element('div', { class: 'facets' });
  const summary = element('p', { class: 'showing', role: 'status' });
  const chips = element('div', {});
  const search = searchInput((text) => changeFilter(current, { text }));
  const root = element(
    'main',
    { class: 'page overview', id: 'main' },
    gateBanner(page),
    problemList(page, page.index.problems),
    element(
      'div',
      { class: 'columns' },
      element(
        'section',
        { class: 'articles-section', 'aria-labelledby': 'articles-title' },
        element(
          'div',
          { class: 'section-head' },
          element('h2', { id: 'articles-title' }, 'Articles'),
          searchField(search),
        ),
        summary,
        chips,
        list,
      ),
      facetDrawer(facets),
    ),
    element('footer', { class: 'colophon' }, `Calque ${page.index.version} · ${page.index.signature}`),
  );
  const update = (next: Page): void => {
    current = next;
    if (document.activeElement !== search) search.value = next.state.filter.text;
    replaceChildren(list, articleTable(next), pager(next));
    replaceChildren(facets, facetPanel(next));
    replaceChildren(summary, showing(next));
    replaceChildren(chips, activeFilters(next));
  };
  update(page);
  return { root, update };
}

/** Beside the list where there is room, folded above it where there is not. */
function facetDrawer(facets: HTMLElement): HTMLElement {
  const wide = matchMedia('(min-width: 70rem)');
  const drawer = element('details', { class: 'drawer', open: wide.matches }, element('summary', {}, 'Filter'), facets);
  wide.addEventListener('change', () => (drawer.open = wide.matches));
  return element('section', { class: 'filters', 'aria-label': 'Breakdown and filters' }, drawer);
}

function searchField(input: HTMLElement): HTMLElement {
  return element('label', { class: 'search' }, element('span', {}, 'Search'), input);
}

function searchInput(search: (text: string) => void): HTMLInputElement {
  let timer = 0;
  const input = element('input', {
    type: 'search',
    id: 'search',
    placeholder: 'Title, id, system or quote',
    input: () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => search(input.value), TYPING_PAUSE);
    },
  });
  return input;
}

function showing({ index, matches, state }: Page): string {
  const all = index.articles.reduce((sum, article) => sum + article.findings.length, 0);
  if (!isFiltered(state.filter)) return `${counted(matches.length, 'article')}, ${counted(all, 'finding')}`;
  const passed = matches.reduce((sum, match) => sum + match.findings.length, 0);
  return `${formatNumber(matches.length)} of ${counted(index.articles.length, 'article')}, ${formatNumber(passed)} of ${counted(all, 'finding')}`;
}
