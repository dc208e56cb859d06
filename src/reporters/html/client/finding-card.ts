/** A finding that explains itself: what, how grave, why we believe it, what to do. */
import type { Finding } from '../../../model/finding.js';
import type { LanguageLabel } from '../report-data.js';
import { formatNumber, spelledOut } from '../wording.js';
import { element, spoken } from './dom.js';
import type { Page } from './page.js';
import { linkTo } from './page.js';
import { foreign, sentenceWithQuotes, severityBadge } from './signs.js';

/** What a card needs besides the finding and its place. */
export interface CardContext {
  readonly page: Page;
  readonly article: string;
  readonly label: LanguageLabel;
}

/** Id of the card of the finding at a position of the article. */
export function cardId(position: number): string {
  return `finding-${position + 1}`;
}

export function findingCard(finding: Finding, position: number, context: CardContext): HTMLElement {
  const { severity, message, evidence } = finding;
  const id = cardId(position);
  return element(
    'article',
    {
      class: `card severity-${severity}`,
      id,
      tabindex: -1,
      'aria-labelledby': `${id}-title`,
      'data-position': position,
    },
    cardHead(finding, position, context),
    element('p', { class: 'message' }, sentenceWithQuotes(message, context.label)),
    suggestionLine(finding, context.label),
    evidence.length === 0
      ? undefined
      : element(
          'ul',
          { class: 'evidence', 'aria-label': 'Evidence' },
          evidence.map((fact) => element('li', {}, sentenceWithQuotes(fact, context.label))),
        ),
    ruleWords(finding, context.page),
  );
}

function cardHead(finding: Finding, position: number, { page, article }: CardContext): HTMLElement {
  const { rule, severity, dimension, confidence, fingerprint } = finding;
  return element(
    'header',
    {},
    element(
      'h3',
      { id: `${cardId(position)}-title` },
      spoken('Finding '),
      element('span', { class: 'number' }, String(position + 1)),
      severityBadge(severity),
      spoken(`${severity}: `),
      element('span', { class: 'rule' }, rule),
    ),
    element(
      'p',
      { class: 'facts' },
      `${spelledOut(severity)} · ${spelledOut(dimension)} · ${formatNumber(Math.round(confidence * 100))} % sure`,
    ),
    element(
      'a',
      { class: 'permalink', href: linkTo(page, { route: { article, finding: fingerprint } }) },
      'Link',
      spoken(` to finding ${position + 1}`),
    ),
  );
}

function suggestionLine({ quote, suggestion }: Finding, label: LanguageLabel): HTMLElement | undefined {
  if (suggestion === undefined) return undefined;
  const after = suggestion === '' ? element('ins', {}, '(delete)') : element('ins', {}, foreign(suggestion, label));
  const before =
    quote === ''
      ? undefined
      : [element('del', {}, foreign(quote, label)), ' ', element('span', { 'aria-hidden': 'true' }, '→'), ' '];
  return element('p', { class: 'suggestion' }, element('span', { class: 'key' }, 'Suggestion'), ' ', before, after);
}

function ruleWords({ rule }: Finding, { index }: Page): HTMLElement | undefined {
  const words = index.rules.find(({ id }) => id === rule);
  if (words === undefined || words.summary === '') return undefined;
  return element(
    'details',
    { class: 'rule-words' },
    element('summary', {}, 'Why it matters, how to fix it'),
    element('p', {}, element('strong', {}, words.summary)),
    element('p', {}, words.why),
    element('p', {}, words.fix),
  );
}
