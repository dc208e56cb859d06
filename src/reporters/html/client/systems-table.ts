/** Systems by metrics: figures, confidence intervals as lines on a common scale, and differences from the baseline. */
import type { ComparedMetric, Difference, Estimate, SystemScores } from '../../../model/comparison.js';
import type { ComparedLanguage } from '../report-data.js';
import { counted, formatNumber, formatScore } from '../wording.js';
import type { Child } from './dom.js';
import { element, spoken } from './dom.js';
import { languageName } from './labels.js';

/** A chance below this is taken for none, as everywhere in the field. */
const SIGNIFICANT = 0.05;

export function systemsTable(language: ComparedLanguage): HTMLElement {
  const { metrics, systems } = language;
  const scales = metrics.map((metric) => scaleOf(systems.flatMap(({ scores }) => scores[metric.name] ?? [])));
  return element(
    'div',
    { class: 'wide', tabindex: 0, role: 'region', 'aria-label': `Scores by system, ${languageName(language.label)}` },
    element(
      'table',
      { class: 'systems-table' },
      element('caption', { class: 'spoken' }, 'Scores of each system, and differences from the baseline'),
      element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, 'System'), metrics.map(headCell))),
      element(
        'tbody',
        {},
        systems.map((scored) => systemRow(language, scored, scales)),
      ),
    ),
  );
}

function headCell({ title, better }: ComparedMetric): HTMLElement {
  const arrow = element('span', { 'aria-hidden': 'true' }, better === 'higher' ? ' ↑' : ' ↓');
  return element('th', { scope: 'col' }, title, arrow, spoken(`, ${better} is better`));
}

function systemRow(language: ComparedLanguage, scored: SystemScores, scales: readonly Scale[]): HTMLElement {
  const pair = language.pairs.find(({ system }) => system === scored.system);
  const most = Math.max(...language.systems.map(({ articles }) => articles));
  const notes = [
    ...(scored.system === language.baseline ? ['baseline'] : []),
    ...(scored.articles < most ? [`${counted(scored.articles, 'article')} of ${formatNumber(most)}`] : []),
  ];
  const cells = language.metrics.map((metric, at) =>
    element(
      'td',
      {},
      figure(scored.scores[metric.name], scales[at]),
      differenceNote(metric, pair?.differences[metric.name]),
    ),
  );
  return element(
    'tr',
    {},
    element(
      'th',
      { scope: 'row' },
      element('bdi', { dir: 'ltr' }, scored.system),
      notes.map((note) => element('span', { class: 'note' }, note)),
    ),
    cells,
  );
}

/** What the lines of one column are drawn on. */
interface Scale {
  readonly from: number;
  readonly to: number;
}

function scaleOf(estimates: readonly Estimate[]): Scale {
  const bounds = estimates.flatMap(({ value, low = value, high = value }) => [value, low, high]);
  return { from: Math.min(...bounds), to: Math.max(...bounds) };
}

function figure(estimate: Estimate | undefined, scale: Scale | undefined): Child {
  if (estimate === undefined || scale === undefined) return '–';
  const { value, low, high } = estimate;
  const number = element('strong', { class: 'score-figure' }, formatScore(value));
  if (low === undefined || high === undefined) return number;
  const line = element('span', { class: 'whisker', 'aria-hidden': 'true' });
  const share = (score: number): string => `${(100 * (score - scale.from)) / (scale.to - scale.from || 1)}%`;
  line.style.setProperty('--low', share(low));
  line.style.setProperty('--high', share(high));
  line.style.setProperty('--at', share(value));
  const within = element('span', { class: 'interval' }, `${formatScore(low)}–${formatScore(high)}`);
  return [number, ' ', within, line];
}

/** Words and an arrow say what the colour says. */
function differenceNote({ better }: ComparedMetric, difference: Difference | undefined): Child {
  if (difference === undefined) return undefined;
  const { value, pValue } = difference;
  const gain = better === 'higher' ? value : -value;
  const sure = pValue !== undefined && pValue < SIGNIFICANT;
  const trend = !sure ? 'unsure' : gain > 0 ? 'better' : 'worse';
  const arrow = { better: '▲ ', worse: '▼ ', unsure: '' }[trend];
  const chance = pValue === undefined ? '' : ` · p ${pValue < 0.001 ? '< 0.001' : pValue.toFixed(3)}`;
  return element(
    'span',
    { class: 'difference', 'data-trend': trend },
    element('span', { 'aria-hidden': 'true' }, arrow),
    `${signed(value)}${chance}`,
    spoken(`, ${trend}`),
  );
}

function signed(value: number): string {
  const text = formatScore(Math.abs(value));
  if (text === '0.0') return text;
  return `${value < 0 ? '−' : '+'}${text}`;
}
