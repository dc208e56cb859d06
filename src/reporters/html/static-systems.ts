/** What the page shows of the comparison without scripts: the figures as a plain table. */
import type { ComparedMetric, SystemPair, SystemScores } from '../../model/comparison.js';
import type { ComparedLanguage, ReportComparison } from './report-data.js';
import { html } from './template.js';
import type { Markup } from './template.js';
import { formatScore } from './wording.js';

/** Nothing where nothing was compared. */
export function staticSystems(comparison: ReportComparison | undefined): Markup {
  if (comparison === undefined) return html``;
  return html`<section>
    <h2>Systems compared</h2>
    ${comparison.languages.map(languageTable)}
  </section>`;
}

function languageTable({ language, metrics, systems, pairs }: ComparedLanguage): Markup {
  return html`<table>
    <caption>
      ${language}
    </caption>
    <thead>
      <tr>
        <th scope="col">System</th>
        ${metrics.map(({ title, better }) => html`<th scope="col">${title}, ${better} is better</th>`)}
      </tr>
    </thead>
    <tbody>
      ${systems.map((scored) => systemRow(scored, metrics, pairs))}
    </tbody>
  </table>`;
}

function systemRow(scored: SystemScores, metrics: readonly ComparedMetric[], pairs: readonly SystemPair[]): Markup {
  const pair = pairs.find(({ system }) => system === scored.system);
  return html`<tr>
    <th scope="row"><bdi dir="ltr">${scored.system}</bdi></th>
    ${metrics.map((metric) => html`<td>${figure(scored, metric)}${chance(pair, metric)}</td>`)}
  </tr>`;
}

function figure({ scores }: SystemScores, { name }: ComparedMetric): string {
  const estimate = scores[name];
  if (estimate === undefined) return '–';
  const { value, low, high } = estimate;
  return `${formatScore(value)}${low === undefined || high === undefined ? '' : ` (${formatScore(low)}–${formatScore(high)})`}`;
}

function chance(pair: SystemPair | undefined, { name }: ComparedMetric): string {
  const pValue = pair?.differences[name]?.pValue;
  return pValue === undefined ? '' : `, p ${pValue.toFixed(3)}`;
}
