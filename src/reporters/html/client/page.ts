/** What every view gets: the index, the state, and the way to change it, which is always through the address. */
import type { ReportIndex } from '../report-data.js';
import type { Match } from './filter-articles.js';
import { filterArticles } from './filter-articles.js';
import { sortArticles } from './sort-articles.js';
import type { Filter, ViewState } from './view-state.js';
import { formatHash, wellFormed } from './view-state.js';

export interface Page {
  readonly index: ReportIndex;
  readonly state: ViewState;
  /** Articles that pass the filter, in the order of the list. */
  readonly matches: readonly Match[];
}

/** The page for a state. The list is taken over from the page before where filter and order are the same. */
export function createPage(index: ReportIndex, state: ViewState, before?: Page): Page {
  const same =
    before !== undefined &&
    JSON.stringify([before.state.filter, before.state.sort]) === JSON.stringify([state.filter, state.sort]);
  const matches = same ? before.matches : sortArticles(filterArticles(index, state.filter), state.sort);
  return { index, state, matches };
}

/** Address of this page with a change. */
export function linkTo(page: Page, change: Partial<ViewState>): string {
  return formatHash({ ...page.state, ...change });
}

/** Goes to an address; `replace` keeps the history short while typing or stepping through findings. */
export function goTo(hash: string, { replace = false } = {}): void {
  if (replace) location.replace(hash);
  else location.hash = hash;
}

/** Narrows or widens the filter and returns to the first page of the list. */
export function changeFilter(page: Page, change: Partial<Filter>): void {
  goTo(linkTo(page, { filter: { ...page.state.filter, ...change }, page: 0 }), { replace: true });
}

/** The list of choices with one more or one less. */
export function toggled(choices: readonly string[], value: string): string[] {
  return choices.includes(value) ? choices.filter((choice) => choice !== value) : [...choices, value];
}

const positions = new WeakMap<ReportIndex, Map<string, number>>();

/** Position of an article in the index, by its id or by what an address can carry of it. */
export function positionOf(index: ReportIndex, id: string): number | undefined {
  const known = positions.get(index) ?? new Map(index.articles.map(({ id }, position) => [wellFormed(id), position]));
  positions.set(index, known);
  return known.get(wellFormed(id));
}
