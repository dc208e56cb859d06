/** Findings and articles by verdict, severity, language and rule: a breakdown whose bars are also the filter. */
import { SEVERITIES, VERDICTS } from '../report-data.js';
import { formatNumber, spelledOut } from '../wording.js';
import type { Child } from './dom.js';
import { element, spoken } from './dom.js';
import type { FacetName } from './filter-articles.js';
import { countChoices } from './filter-articles.js';
import { languageName, verdictWord } from './labels.js';
import type { Page } from './page.js';
import { changeFilter, toggled } from './page.js';
import { severityBadge } from './signs.js';
import { NO_FILTER } from './view-state.js';

interface Choice {
  readonly value: string;
  readonly label: Child;
  readonly count: number;
}

interface Facet {
  readonly name: FacetName;
  readonly title: string;
  readonly unit: string;
  readonly choices: readonly Choice[];
}

const SHOWN_RULES = 12;

export function facetPanel(page: Page): HTMLElement[] {
  return [verdictFacet(page), severityFacet(page), languageFacet(page), ruleFacet(page)].map((facet) =>
    fieldset(page, facet),
  );
}

function verdictFacet({ index, state }: Page): Facet {
  const counts = countChoices(index, state.filter, 'verdicts');
  const choices = VERDICTS.map((value) => ({ value, label: verdictWord(value), count: counts.get(value) ?? 0 }));
  return { name: 'verdicts', title: 'Verdict', unit: 'articles', choices };
}

function severityFacet({ index, state }: Page): Facet {
  const counts = countChoices(index, state.filter, 'severities');
  const choices = SEVERITIES.map((value) => ({
    value,
    label: [severityBadge(value), ' ', spelledOut(value)],
    count: counts.get(value) ?? 0,
  }));
  return { name: 'severities', title: 'Severity', unit: 'findings', choices };
}

function languageFacet({ index, state }: Page): Facet {
  const counts = countChoices(index, state.filter, 'languages');
  const labels = new Map(index.articles.map(({ target }) => [target.tag, target]));
  const choices = [...labels.values()].map((label) => ({
    value: label.tag,
    label: [languageName(label), ' ', element('span', { class: 'tag' }, label.tag)],
    count: counts.get(label.tag) ?? 0,
  }));
  return { name: 'languages', title: 'Language', unit: 'articles', choices: commonestFirst(choices) };
}

function ruleFacet({ index, state }: Page): Facet {
  const counts = countChoices(index, state.filter, 'rules');
  const fired = countChoices(index, NO_FILTER, 'rules');
  const choices = index.rules
    .filter(({ id }) => fired.has(id))
    .map(({ id }) => ({ value: id, label: id, count: counts.get(id) ?? 0 }));
  return { name: 'rules', title: 'Rule', unit: 'findings', choices: commonestFirst(choices) };
}

function commonestFirst<C extends Choice>(choices: readonly C[]): C[] {
  return [...choices].sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}

function fieldset(page: Page, facet: Facet): HTMLElement {
  const most = Math.max(1, ...facet.choices.map(({ count }) => count));
  const chosen = page.state.filter[facet.name];
  const rows = facet.choices.map((choice, index) =>
    choiceRow(page, { facet, choice, most, id: `facet-${facet.name}-${index}` }),
  );
  const rest = rows.slice(SHOWN_RULES);
  const open = facet.choices.slice(SHOWN_RULES).some(({ value }) => chosen.includes(value));
  return element(
    'fieldset',
    { class: `facet facet-${facet.name}` },
    element('legend', {}, facet.title, ' ', element('span', { class: 'unit' }, facet.unit)),
    rows.slice(0, SHOWN_RULES),
    rest.length === 0
      ? undefined
      : element('details', { open }, element('summary', {}, `${formatNumber(rest.length)} more`), rest),
  );
}

interface ChoiceRow {
  readonly facet: Facet;
  readonly choice: Choice;
  readonly most: number;
  readonly id: string;
}

function choiceRow(page: Page, { facet, choice, most, id }: ChoiceRow): HTMLElement {
  const chosen = page.state.filter[facet.name];
  const input = element('input', {
    type: 'checkbox',
    id,
    checked: chosen.includes(choice.value),
    change: () => changeFilter(page, { [facet.name]: toggled(chosen, choice.value) }),
  });
  const row = element(
    'label',
    { class: 'choice', 'data-facet': facet.name, 'data-value': choice.value, 'data-none': choice.count === 0 },
    input,
    element('span', { class: 'choice-name' }, choice.label),
    element('span', { class: 'choice-count' }, formatNumber(choice.count), spoken(` ${facet.unit}`)),
  );
  row.style.setProperty('--share', `${(100 * choice.count) / most}%`);
  return row;
}
