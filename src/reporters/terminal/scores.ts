/** Systems and their scores as tables, a language each. */
import pc from 'picocolors';
import type {
  Comparison,
  Difference,
  Estimate,
  LanguageComparison,
  SegmentScore,
  SystemScores,
} from '../../model/comparison.js';
import { printable } from '../../text/printable.js';
import { fullComparison } from './full-comparison.js';
import { segmentTable } from './segment-table.js';
import { clip, counted, decimal } from './style.js';
import type { Style } from './style.js';

export interface ScoreOptions {
  readonly colour: boolean;
  /** Printed instead of the systems' totals where `sentence` is set. */
  readonly segments: readonly SegmentScore[];
  readonly sentence: boolean;
  /** Whether two systems are compared in every detail. */
  readonly inFull: boolean;
}

/** A difference this unlikely to be chance is marked, as everywhere in the field. */
export const SIGNIFICANT = 0.05;

const WIDEST_NAME = 28;
const CELL = 13;

/** Foreign text in it is made printable. */
export function renderScores(comparison: Comparison, { colour, segments, sentence, inFull }: ScoreOptions): string {
  const style: Style = { colours: pc.createColors(colour), width: 100 };
  const sections = comparison.languages.map((language) =>
    sentence
      ? segmentTable(
          segments.filter((segment) => segment.language === language.language),
          language.metrics,
          style,
        )
      : [...languageTable(language, style), ...(inFull ? fullComparison(language, style) : [])],
  );
  const notes = [...signatureLines(comparison, sentence, style), ...(sentence ? [] : testLines(comparison, style))];
  return [...sections, notes]
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function languageTable({ language, metrics, baseline, systems, pairs }: LanguageComparison, style: Style): string[] {
  const { colours } = style;
  const width = Math.min(WIDEST_NAME, Math.max(6, ...systems.map(({ system }) => printable(system).length)));
  const against = baseline === undefined ? '' : `, compared with ${printable(baseline)}`;
  const head = metrics.map(({ title, better }) => `${title}${better === 'lower' ? '↓' : '↑'}`.padEnd(CELL)).join('');
  return [
    `${colours.bold(language)}  ${sizeOf(systems)}${against}`,
    colours.dim(`${'system'.padEnd(width)}  ${head.trimEnd()}`),
    ...systems.flatMap((scored) => {
      const pair = pairs.find(({ system }) => system === scored.system);
      const name = clip(printable(scored.system), width).padEnd(width);
      const scores = metrics.map(({ name: metric }) => scoreCell(scored.scores[metric])).join('');
      const line = `${name}  ${scores.trimEnd()}`;
      if (pair === undefined) return [line];
      const cells = metrics.map(({ name: metric }) => pValueCell(pair.differences[metric], style)).join('');
      return cells.trim() === '' ? [line] : [line, `${' '.repeat(width)}  ${cells.trimEnd()}`];
    }),
    ...(baseline === undefined ? apartLines(systems) : unequalLines(systems)),
  ];
}

function sizeOf(systems: readonly SystemScores[]): string {
  const most = (count: (scores: SystemScores) => number): number => Math.max(...systems.map(count));
  const articles = counted(
    most((scores) => scores.articles),
    'article',
  );
  return `${counted(systems.length, 'system')}, ${articles}, ${counted(
    most((scores) => scores.segments),
    'segment',
  )}`;
}

/** Figures of different texts say nothing of the systems. */
function apartLines(systems: readonly SystemScores[]): string[] {
  return systems.length > 1 ? ['  They have no article in common, so they are not compared.'] : [];
}

/** Systems with fewer articles than others are compared on those that both have. */
function unequalLines(systems: readonly SystemScores[]): string[] {
  const most = Math.max(...systems.map(({ articles }) => articles));
  return systems
    .filter(({ articles }) => articles < most)
    .map(({ system, articles }) => `  ${printable(system)} has ${counted(articles, 'article')} of ${most}.`);
}

/** Half the interval stands behind the figure, as sacreBLEU prints it. */
function scoreCell(estimate: Estimate | undefined): string {
  if (estimate === undefined) return '–'.padEnd(CELL);
  const { value, low, high } = estimate;
  const spread = low === undefined || high === undefined ? '' : ` ±${decimal((high - low) / 2)}`;
  return `${decimal(value)}${spread}`.padEnd(CELL);
}

function pValueCell(difference: Difference | undefined, { colours }: Style): string {
  if (difference?.pValue === undefined) return ' '.repeat(CELL);
  const text = pValueText(difference.pValue).padEnd(CELL);
  return difference.pValue < SIGNIFICANT ? colours.green(text) : colours.dim(text);
}

/** `p 0.003*`. */
export function pValueText(pValue: number): string {
  return `p ${pValue.toFixed(3)}${pValue < SIGNIFICANT ? '*' : ''}`;
}

/** Languages may differ in tokenizer or number of references; quality and MQM share a signature. */
function signatureLines({ languages }: Comparison, sentence: boolean, { colours }: Style): string[] {
  const users = new Map<string, { titles: Set<string>; languages: Set<string> }>();
  for (const { language, metrics } of languages) {
    for (const metric of metrics) {
      const signature = sentence ? metric.segmentSignature : metric.signature;
      const known = users.get(signature) ?? { titles: new Set<string>(), languages: new Set<string>() };
      users.set(signature, { titles: known.titles.add(metric.title), languages: known.languages.add(language) });
    }
  }
  return [...users].map(([signature, own]) => {
    const only = own.languages.size < languages.length ? `  (${[...own.languages].join(', ')})` : '';
    return colours.dim(`${[...own.titles].join(', ').padEnd(8)} ${signature}${only}`);
  });
}

function testLines({ test, resamples, seed, languages }: Comparison, { colours }: Style): string[] {
  if (languages.every(({ pairs }) => pairs.length === 0)) return [];
  const method = test === 'bootstrap' ? 'paired bootstrap' : 'paired approximate randomisation';
  return [colours.dim(`± holds 95 %; * p < ${SIGNIFICANT} by ${method}, ${resamples} resamples, seed ${seed}`)];
}
