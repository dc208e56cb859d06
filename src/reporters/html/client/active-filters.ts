/** The choices that narrow the view, each with a button that takes it back. */
import { element, spoken } from './dom.js';
import type { FacetName } from './filter-articles.js';
import { verdictWord } from './labels.js';
import type { Page } from './page.js';
import { changeFilter, toggled } from './page.js';
import { isFiltered, NO_FILTER } from './view-state.js';

const FACETS: readonly FacetName[] = ['verdicts', 'severities', 'languages', 'rules'];

/** Nothing where nothing narrows. */
export function activeFilters(page: Page): HTMLElement | undefined {
  const { filter } = page.state;
  if (!isFiltered(filter)) return undefined;
  const chips = FACETS.flatMap((facet) =>
    filter[facet].map((value, index) =>
      removal(`remove-${facet}-${index}`, facet === 'verdicts' ? verdictWord(value) : value, () =>
        changeFilter(page, { [facet]: toggled(filter[facet], value) }),
      ),
    ),
  );
  const text =
    filter.text === '' ? [] : [removal('remove-text', `“${filter.text}”`, () => changeFilter(page, { text: '' }))];
  const clear = element(
    'button',
    { type: 'button', id: 'clear-filters', class: 'clear', click: () => changeFilter(page, NO_FILTER) },
    'Clear all',
  );
  return element('div', { class: 'active-filters', role: 'group', 'aria-label': 'Active filters' }, chips, text, clear);
}

function removal(id: string, label: string, remove: () => void): HTMLElement {
  return element(
    'button',
    { type: 'button', id, class: 'removal', click: remove },
    spoken('Remove filter '),
    element('bdi', { dir: 'ltr' }, label),
    element('span', { 'aria-hidden': 'true' }, ' ×'),
  );
}
