/** The systems of a run side by side: scores with their intervals, and where each differs from the baseline. */
import type { ComparedLanguage, ReportComparison } from '../report-data.js';
import { counted, formatNumber } from '../wording.js';
import { element } from './dom.js';
import { languageName } from './labels.js';
import type { Page } from './page.js';
import { systemPair } from './system-pair.js';
import { systemsTable } from './systems-table.js';

const TESTS = { bootstrap: 'the paired bootstrap', randomisation: 'paired approximate randomisation' } as const;

export function createSystemsView(page: Page, comparison: ReportComparison): HTMLElement {
  const { test, resamples, languages } = comparison;
  return element(
    'main',
    { class: 'page systems', id: 'main' },
    element('h1', { tabindex: -1 }, 'Systems compared'),
    element(
      'p',
      { class: 'lede' },
      `Lines span 95 % confidence. A difference is marked where ${TESTS[test]} gives p < 0.05 (${counted(resamples, 'resample')}).`,
    ),
    languages.map((language, at) => languageSection(page, language, at)),
    element('footer', { class: 'colophon' }, `Calque ${page.index.version} · seed ${comparison.seed}`),
  );
}

function languageSection(page: Page, language: ComparedLanguage, at: number): HTMLElement {
  const id = `systems-language-${at}`;
  const [first] = language.systems;
  const size = [
    counted(language.systems.length, 'system'),
    counted(Math.max(0, ...language.systems.map(({ articles }) => articles)), 'article'),
    counted(Math.max(0, ...language.systems.map(({ segments }) => segments)), 'segment'),
  ].join(', ');
  return element(
    'section',
    { class: 'compared', 'aria-labelledby': id },
    element('h2', { id }, languageName(language.label)),
    element('p', { class: 'showing' }, first === undefined ? 'Nothing to compare.' : `${size}, best first.`),
    systemsTable(language),
    signatures(language),
    language.pairs.map((pair) => systemPair(page, pair, language)),
  );
}

function signatures({ metrics }: ComparedLanguage): HTMLElement {
  const entries = metrics.map(({ title, signature }) =>
    element('div', {}, element('dt', {}, title), element('dd', {}, element('code', {}, signature))),
  );
  return element(
    'details',
    { class: 'signatures' },
    element('summary', {}, `How the ${formatNumber(metrics.length)} figures were counted`),
    element('dl', {}, entries),
  );
}
