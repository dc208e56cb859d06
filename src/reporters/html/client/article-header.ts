/** Head of an article: what it is, its verdict and why, its scores and what they are made of. */
import type { ArticleResult } from '../../../model/run-result.js';
import type { ArticleDetail } from '../report-data.js';
import { describeReason } from '../run-summary.js';
import { counted, formatNumber } from '../wording.js';
import type { Child } from './dom.js';
import { element } from './dom.js';
import { languageName } from './labels.js';
import { foreign, verdictChip } from './signs.js';

export function articleHeader(detail: ArticleDetail, incomplete: boolean): HTMLElement {
  const { result, labels } = detail;
  const { article, verdict } = result;
  const state = incomplete ? 'undecided' : verdict.kind;
  return element(
    'header',
    { class: 'article-head', 'data-state': state },
    element(
      'div',
      { class: 'article-words' },
      element('h1', { tabindex: -1, id: 'article-title' }, foreign(article.title ?? article.id, labels.hypothesis)),
      element(
        'p',
        { class: 'byline' },
        facts(detail).map((fact) => element('span', {}, fact)),
      ),
      element('p', { class: 'article-verdict' }, verdictChip(verdict.kind, incomplete)),
      verdict.reasons.length === 0
        ? undefined
        : element(
            'ul',
            { class: 'reasons', 'aria-label': 'Why' },
            verdict.reasons.map((reason) => element('li', {}, describeReason(reason))),
          ),
    ),
    scoreBoard(result),
  );
}

function facts({ result, labels }: ArticleDetail): Child[] {
  const { article, words } = result;
  const languages = labels.source === undefined ? '' : `${languageName(labels.source)} → `;
  const plain = (text: string | undefined): Child[] =>
    text === undefined ? [] : [element('bdi', { dir: 'ltr' }, text)];
  return [
    ...(article.title === undefined ? [] : plain(article.id)),
    `${languages}${languageName(labels.hypothesis)}`,
    ...plain(article.system),
    ...plain(article.domain),
    ...plain(article.date),
    counted(words, 'word'),
  ];
}

function scoreBoard({ scores, qualityParts }: ArticleResult): HTMLElement {
  const others: readonly (readonly [string, string, number | undefined])[] = [
    ['MQM', 'penalty per 1,000', scores.mqm],
    ['chrF', 'of 100', scores.chrf],
    ['BLEU', 'of 100', scores.bleu],
    ['TER', 'edits per 100', scores.ter],
  ];
  const entries = others.flatMap(([name, unit, value]) => (value === undefined ? [] : [scoreEntry(name, unit, value)]));
  return element(
    'section',
    { class: 'scores', 'aria-labelledby': 'scores-title' },
    element('h2', { id: 'scores-title', class: 'spoken' }, 'Scores'),
    element('p', { class: 'quality-figure' }, element('strong', {}, formatNumber(scores.quality)), ' quality of 100'),
    element('dl', { class: 'score-list' }, entries),
    qualityExplained(scores.quality, qualityParts),
  );
}

function scoreEntry(name: string, unit: string, value: number): HTMLElement {
  return element(
    'div',
    {},
    element('dt', {}, name),
    element('dd', {}, formatNumber(value), ' ', element('span', { class: 'unit' }, unit)),
  );
}

function qualityExplained(quality: number, parts: ArticleResult['qualityParts']): HTMLElement | undefined {
  if (parts.length === 0) return undefined;
  const rows = parts.map(({ name, points }) =>
    element('tr', {}, element('th', { scope: 'row' }, name), element('td', {}, signed(points))),
  );
  return element(
    'details',
    { class: 'quality-parts' },
    element('summary', {}, 'How the quality comes about'),
    element(
      'table',
      {},
      element('tbody', {}, rows),
      element(
        'tfoot',
        {},
        element('tr', {}, element('th', { scope: 'row' }, 'Quality'), element('td', {}, formatNumber(quality))),
      ),
    ),
  );
}

/** A true minus sign, which stands as wide as the plus. */
function signed(points: number): string {
  const figure = formatNumber(Math.abs(points));
  return points < 0 ? `−${figure}` : figure;
}
