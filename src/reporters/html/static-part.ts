/** What the page shows without scripts: verdict, reasons, problems, totals and the worst findings, as plain rows. */
import type { Finding } from '../../model/finding.js';
import type { ArticleResult, Problem } from '../../model/run-result.js';
import { languageLabel } from './language-label.js';
import type { ReportIndex } from './report-data.js';
import { SEVERITIES } from './report-data.js';
import type { RunState } from './run-summary.js';
import { describeReason, HEADLINES, runState, summarise } from './run-summary.js';
import { countRun } from './run-counts.js';
import { staticSystems } from './static-systems.js';
import { directionOfLetters } from './text-direction.js';
import type { Markup } from './template.js';
import { html } from './template.js';
import { counted, formatNumber } from './wording.js';

const WORST_FINDINGS = 50;
const MOST_REASONS = 20;
const MOST_PROBLEMS = 100;
const QUOTE_LENGTH = 200;

/** State of the run and the page's title. */
export function titleOf(index: ReportIndex): { readonly state: RunState; readonly title: string } {
  const state = runState(index.verdict, countRun(index));
  return { state, title: `${HEADLINES[state]} – Calque report` };
}

/** The body of the page before, or without, its script. */
export function staticPart(index: ReportIndex, articles: readonly ArticleResult[]): Markup {
  const { state } = titleOf(index);
  return html`<main id="static-report" class="page">
    <header class="hero" data-state="${state}">
      <div class="hero-words">
        <p class="eyebrow">Calque report</p>
        <h1>${HEADLINES[state]}</h1>
        ${summarise(index.verdict, countRun(index)).map((sentence) => html`<p class="lede">${sentence}</p>`)}
      </div>
      ${totals(index)} ${reasonList(index)}
    </header>
    ${problemList(index.problems)} ${staticSystems(index.comparison)} ${worstFindings(articles)}
    <p class="colophon">Calque ${index.version} · ${index.signature}</p>
  </main>`;
}

function reasonList({ verdict: { reasons } }: ReportIndex): Markup {
  if (reasons.length === 0) return html``;
  return html`<ul class="reasons why">
    ${reasons.slice(0, MOST_REASONS).map((reason) => html`<li>${describeReason(reason)} ${articleNote(reason.article)}</li>`)}
    ${moreItem(reasons.length - MOST_REASONS)}
  </ul>`;
}

function articleNote(article: string | undefined): Markup {
  return article === undefined ? html`` : html`<span class="where">${article}</span>`;
}

function problemList(problems: readonly Problem[]): Markup {
  if (problems.length === 0) return html``;
  const items = problems
    .slice(0, MOST_PROBLEMS)
    .map(
      ({ code, message, path, article }) =>
        html`<li><code>${code}</code> ${message} ${articleNote(path ?? article)}</li>`,
    );
  return html`<section class="problems">
    <h2>What could not be done (${counted(problems.length, 'problem')})</h2>
    <ul>
      ${items} ${moreItem(problems.length - MOST_PROBLEMS)}
    </ul>
  </section>`;
}

function moreItem(rest: number): Markup {
  return rest > 0 ? html`<li>and ${formatNumber(rest)} more</li>` : html``;
}

function totals(index: ReportIndex): Markup {
  const findings = index.articles.flatMap((article) => article.findings);
  const counts = SEVERITIES.map((severity, rank) => ({
    severity,
    count: findings.filter(([, position]) => position === rank).length,
  }));
  return html`<ul class="totals">
    ${counts.map(({ severity, count }) => html`<li><strong>${formatNumber(count)}</strong> ${severity}</li>`)}
  </ul>`;
}

function worstFindings(articles: readonly ArticleResult[]): Markup {
  const placed = articles.flatMap((result) => result.findings.map((finding) => ({ result, finding })));
  if (placed.length === 0) return html``;
  const worst = placed.sort((one, other) => compareGravity(one.finding, other.finding)).slice(0, WORST_FINDINGS);
  return html`<section>
    <h2>The worst findings</h2>
    <p>
      ${counted(worst.length, 'finding')} of ${formatNumber(placed.length)}. With scripts, this page shows every finding
      at its place in the text.
    </p>
    <table>
      <thead>
        <tr>
          <th scope="col">Severity</th>
          <th scope="col">Rule</th>
          <th scope="col">Article</th>
          <th scope="col">Quote</th>
          <th scope="col">Message</th>
        </tr>
      </thead>
      <tbody>
        ${worst.map(({ result, finding }) => findingRow(result, finding))}
      </tbody>
    </table>
  </section>`;
}

function findingRow(result: ArticleResult, finding: Finding): Markup {
  const { lang } = languageLabel({ ...result.article.hypothesis, language: result.targetLanguage });
  const quote = finding.quote.slice(0, QUOTE_LENGTH);
  return html`<tr>
    <td>${finding.severity}</td>
    <td><code>${finding.rule}</code></td>
    <td>${result.article.id}</td>
    <td><bdi lang="${lang}" dir="${directionOfLetters(quote)}">${quote}</bdi></td>
    <td>${finding.message}</td>
  </tr>`;
}

/** Gravest first, then surest; equal ones keep the order of the run. */
function compareGravity(one: Finding, other: Finding): number {
  const bySeverity = SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);
  return bySeverity === 0 ? other.confidence - one.confidence : bySeverity;
}
