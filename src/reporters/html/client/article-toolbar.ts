/** The bar that stays in sight while an article is read: where one is and the ways on; and the filter above the text. */
import type { ArticleDetail } from '../report-data.js';
import { SEVERITIES } from '../report-data.js';
import { formatNumber } from '../wording.js';
import { activeFilters } from './active-filters.js';
import type { Child } from './dom.js';
import { element, spoken } from './dom.js';
import type { Page } from './page.js';
import { changeFilter, linkTo, positionOf, toggled } from './page.js';
import { severityBadge } from './signs.js';

/** What the bar tells and where it leads. */
export interface ToolbarContext {
  readonly page: Page;
  /** Shows where one is among the findings; kept up to date by the view. */
  readonly place: HTMLElement;
  readonly step: (by: 1 | -1) => void;
}

export function articleToolbar({ page, place, step }: ToolbarContext): HTMLElement {
  const previous = element(
    'button',
    { type: 'button', id: 'previous-finding', title: 'Previous finding (k)', click: () => step(-1) },
    '↑',
    spoken(' Previous finding'),
  );
  const next = element(
    'button',
    { type: 'button', id: 'next-finding', title: 'Next finding (j)', click: () => step(1) },
    '↓',
    spoken(' Next finding'),
  );
  return element(
    'nav',
    { class: 'toolbar', 'aria-label': 'Article and findings' },
    element('a', { class: 'back', href: linkTo(page, { route: {} }) }, '← All articles'),
    element('div', { class: 'stepper' }, previous, place, next),
    element('div', { class: 'neighbours' }, neighbour(page, -1), neighbour(page, 1)),
  );
}

/** Narrows the findings that are marked in the text; nothing where there are none. */
export function findingFilter(page: Page, detail: ArticleDetail): HTMLElement | undefined {
  if (detail.result.findings.length === 0) return undefined;
  return element(
    'div',
    { class: 'narrowing' },
    severityToggles(page, detail),
    ruleChoice(page, detail),
    activeFilters(page),
  );
}

/** The article before or after the shown one in the list; the first when the shown one is not in the list. */
export function neighbourId({ index, matches, state }: Page, by: 1 | -1): string | undefined {
  const shown = positionOf(index, state.route.article ?? '');
  const at = matches.findIndex(({ position }) => position === shown);
  return at < 0 ? matches[0]?.entry.id : matches[at + by]?.entry.id;
}

function neighbour(page: Page, by: 1 | -1): Child {
  const id = neighbourId(page, by);
  const label = by < 0 ? '← Previous article' : 'Next article →';
  if (id === undefined || id === page.state.route.article) return undefined;
  return element('a', { href: linkTo(page, { route: { article: id } }) }, label);
}

function severityToggles(page: Page, detail: ArticleDetail): HTMLElement {
  const chosen = page.state.filter.severities;
  const buttons = SEVERITIES.flatMap((severity) => {
    const count = detail.result.findings.filter((finding) => finding.severity === severity).length;
    if (count === 0 && !chosen.includes(severity)) return [];
    return element(
      'button',
      {
        type: 'button',
        id: `toggle-${severity}`,
        class: 'toggle',
        'aria-pressed': String(chosen.includes(severity)),
        click: () => changeFilter(page, { severities: toggled(chosen, severity) }),
      },
      severityBadge(severity),
      ` ${formatNumber(count)}`,
      spoken(` ${severity}`),
    );
  });
  return element('div', { class: 'toggles', role: 'group', 'aria-label': 'Show only severity' }, buttons);
}

function ruleChoice(page: Page, detail: ArticleDetail): HTMLElement {
  const rules = [...new Set([...detail.result.findings.map(({ rule }) => rule), ...page.state.filter.rules])].sort();
  const [chosen = ''] = page.state.filter.rules;
  const select = element(
    'select',
    { id: 'rule-choice', change: () => changeFilter(page, { rules: select.value === '' ? [] : [select.value] }) },
    element('option', { value: '' }, 'All rules'),
    rules.map((rule) => element('option', { value: rule, selected: rule === chosen }, rule)),
  );
  return element('label', { class: 'rule-choice' }, spoken('Show only rule '), select);
}
