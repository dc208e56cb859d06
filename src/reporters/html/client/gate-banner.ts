/** The first five seconds: the gate's verdict, why, and what could not be done. */
import type { Problem } from '../../../model/run-result.js';
import type { VerdictReason } from '../../../model/verdict.js';
import { VERDICTS } from '../report-data.js';
import { countRun } from '../run-counts.js';
import { describeReason, HEADLINES, runState, summarise } from '../run-summary.js';
import { counted, formatNumber } from '../wording.js';
import type { Child } from './dom.js';
import { element, replaceChildren } from './dom.js';
import { verdictWord } from './labels.js';
import type { Page } from './page.js';
import { linkTo, positionOf } from './page.js';

const SHOWN = 5;

export function gateBanner(page: Page): HTMLElement {
  const { verdict } = page.index;
  const counts = countRun(page.index);
  const state = runState(verdict, counts);
  return element(
    'header',
    { class: 'hero', 'data-state': state },
    element(
      'div',
      { class: 'hero-words' },
      element('h1', { tabindex: -1 }, HEADLINES[state]),
      summarise(verdict, counts).map((sentence) => element('p', { class: 'lede' }, sentence)),
    ),
    verdictShares(page),
    reasonList(page, verdict.reasons),
  );
}

/** What the tool could not do; never a fault of an article, and never to be overlooked. */
export function problemList(page: Page, problems: readonly Problem[]): HTMLElement | undefined {
  if (problems.length === 0) return undefined;
  return element(
    'section',
    { class: 'problems', 'aria-labelledby': 'problems-title' },
    element('h2', { id: 'problems-title' }, `What could not be done (${counted(problems.length, 'problem')})`),
    shortList('problem-list', problems, (problem) => problemItem(page, problem)),
  );
}

function problemItem(page: Page, { code, message, path, article }: Problem): HTMLElement {
  const file = path === undefined ? undefined : element('bdi', { class: 'where', dir: 'ltr' }, path);
  return element('li', {}, element('code', {}, code), ' ', message, ' ', file, ' ', articleLink(page, article));
}

function reasonList(page: Page, reasons: readonly VerdictReason[]): HTMLElement | undefined {
  if (reasons.length === 0) return undefined;
  return element(
    'section',
    { class: 'why', 'aria-labelledby': 'why-title' },
    element('h2', { id: 'why-title' }, 'Why'),
    shortList('reasons', reasons, (reason) =>
      element('li', {}, describeReason(reason), ' ', articleLink(page, reason.article)),
    ),
  );
}

/** The first few, and the rest on demand: ten thousand held articles have ten thousand reasons. */
function shortList<T>(className: string, entries: readonly T[], draw: (entry: T) => HTMLElement): Child[] {
  const list = element('ul', { class: className }, entries.slice(0, SHOWN).map(draw));
  const rest = entries.slice(SHOWN);
  if (rest.length === 0) return [list];
  const more = element('ul', { class: className });
  const fill = (): void => replaceChildren(more, rest.map(draw));
  const summary = element('summary', {}, `${formatNumber(rest.length)} more`);
  return [list, element('details', { toggle: fill }, summary, more)];
}

function articleLink(page: Page, id: string | undefined): HTMLElement | undefined {
  if (id === undefined) return undefined;
  if (positionOf(page.index, id) === undefined) return element('bdi', { class: 'where', dir: 'ltr' }, id);
  return element(
    'a',
    { class: 'where', href: linkTo(page, { route: { article: id } }) },
    element('bdi', { dir: 'ltr' }, id),
  );
}

function verdictShares({ index: { articles } }: Page): HTMLElement | undefined {
  if (articles.length === 0) return undefined;
  const incomplete = articles.filter((article) => article.incomplete).length;
  const shares = [
    ...VERDICTS.map((kind) => ({
      kind,
      word: verdictWord(kind).toLowerCase(),
      count: articles.filter((article) => article.verdict === kind && !article.incomplete).length,
    })),
    ...(incomplete > 0 ? [{ kind: 'undecided', word: 'not wholly checked', count: incomplete }] : []),
  ];
  const bar = element('div', { class: 'shares-bar', 'aria-hidden': 'true' });
  for (const { kind, count } of shares.filter((share) => share.count > 0)) {
    const part = element('span', { 'data-verdict': kind });
    part.style.setProperty('flex-grow', String(count));
    bar.append(part);
  }
  const legend = shares.map(({ kind, word, count }) =>
    element('li', { 'data-verdict': kind }, element('strong', {}, formatNumber(count)), ` ${word}`),
  );
  return element('div', { class: 'shares' }, bar, element('ul', { 'aria-label': 'Articles by verdict' }, legend));
}
