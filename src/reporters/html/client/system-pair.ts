/** One system against its baseline: who wins how often, and the articles and sentences where they differ most. */
import type { DifferingArticle, DifferingSegment, Side, SystemPair, Tally } from '../../../model/comparison.js';
import type { ComparedLanguage, LanguageLabel } from '../report-data.js';
import { counted, formatNumber, formatScore } from '../wording.js';
import { element } from './dom.js';
import type { Page } from './page.js';
import { linkTo } from './page.js';
import { withUnsharedWords } from './reference-words.js';

export function systemPair(page: Page, pair: SystemPair, { metrics, label, pairs }: ComparedLanguage): HTMLElement {
  const rows = metrics.flatMap(({ name, title }) => {
    const difference = pair.differences[name];
    return difference === undefined ? [] : [tallyRow(title, difference.articles, 'article')];
  });
  const { sentences } = pair;
  const compared = sentences.wins + sentences.ties + sentences.losses;
  return element(
    'details',
    { class: 'pair', open: pairs.length === 1 },
    element('summary', {}, name(pair.system), ' against ', name(pair.baseline)),
    element('h3', {}, `Won and lost on ${counted(pair.articles, 'article')}`),
    element('ul', { class: 'tallies' }, rows, compared > 0 ? tallyRow('Sentences', sentences, 'sentence') : undefined),
    differingArticles(page, pair.differingArticles),
    differingSentences(page, pair, label),
  );
}

function name(system: string): HTMLElement {
  return element('bdi', { dir: 'ltr' }, system);
}

function tallyRow(title: string, { wins, ties, losses }: Tally, noun: string): HTMLElement {
  const bar = element(
    'span',
    { class: 'tally-bar', 'aria-hidden': 'true' },
    [wins, ties, losses].map((count, at) => {
      const part = element('span', { 'data-part': ['won', 'tied', 'lost'][at] });
      part.style.setProperty('flex-grow', String(count));
      return part;
    }),
  );
  const words = `${formatNumber(wins)} won, ${formatNumber(ties)} tied, ${formatNumber(losses)} lost`;
  return element(
    'li',
    { 'data-unit': noun },
    element('span', { class: 'tally-title' }, title),
    bar,
    element('span', { class: 'tally-words' }, words),
  );
}

function differingArticles(page: Page, articles: readonly DifferingArticle[]): HTMLElement[] {
  if (articles.length === 0) return [];
  const items = articles.map(({ title, baseline, system }) =>
    element(
      'li',
      {},
      title === undefined ? undefined : [element('bdi', {}, title), ' '],
      articleLink(page, baseline),
      ` ${formatScore(baseline.score)} → `,
      articleLink(page, system),
      ` ${formatScore(system.score)}`,
    ),
  );
  return [
    element('h3', {}, 'Articles that differ most, by quality'),
    element('ol', { class: 'differing-articles' }, items),
  ];
}

function articleLink(page: Page, { article }: Pick<Side, 'article'>): HTMLElement {
  return element('a', { href: linkTo(page, { route: { article } }) }, element('bdi', { dir: 'ltr' }, article));
}

function differingSentences(page: Page, pair: SystemPair, label: LanguageLabel): HTMLElement[] {
  if (pair.differing.length === 0) return [];
  const items = pair.differing.map((segment) => sentence(page, { pair, segment, label }));
  const hint = element('p', { class: 'showing' }, 'Underlined words are not in the reference.');
  return [element('h3', {}, 'Sentences that differ most, by chrF'), hint, element('ol', { class: 'differing' }, items)];
}

interface Sentence {
  readonly pair: SystemPair;
  readonly segment: DifferingSegment;
  readonly label: LanguageLabel;
}

function sentence(page: Page, { pair, segment, label }: Sentence): HTMLElement {
  const line = (title: HTMLElement | string, text: string, side?: Side): HTMLElement =>
    element(
      'div',
      {},
      element(
        'dt',
        {},
        title,
        side === undefined ? undefined : element('span', { class: 'score' }, ` ${formatScore(side.score)}`),
      ),
      element(
        'dd',
        { class: 'text', lang: label.lang, dir: label.dir },
        side ? withUnsharedWords(text, segment.reference) : text,
      ),
    );
  return element(
    'li',
    {},
    element('p', { class: 'where' }, articleLink(page, segment.baseline), ' · ', articleLink(page, segment.system)),
    element(
      'dl',
      {},
      line('Reference', segment.reference),
      line(name(pair.baseline), segment.baseline.text, segment.baseline),
      line(name(pair.system), segment.system.text, segment.system),
    ),
  );
}
