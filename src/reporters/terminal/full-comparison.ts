/** Two systems in detail: differences with their intervals, who wins how often, and where they differ most. */
import type {
  ComparedMetric,
  Difference,
  DifferingArticle,
  DifferingSegment,
  LanguageComparison,
  SystemPair,
  Tally,
} from '../../model/comparison.js';
import { printable } from '../../text/printable.js';
import { clip, decimal } from './style.js';
import type { Style } from './style.js';

const MOST_ARTICLES = 5;
const MOST_SEGMENTS = 10;
/** Characters of a sentence that are printed. */
const LONGEST = 240;

/** Empty lines stand between the sections. */
export function fullComparison({ metrics, pairs }: LanguageComparison, style: Style): string[] {
  return pairs.flatMap((pair) => [
    ...differenceTable(pair, metrics, style),
    ...articleList(pair.differingArticles, style),
    ...segmentList(pair.differing, pair, style),
  ]);
}

function differenceTable(pair: SystemPair, metrics: readonly ComparedMetric[], { colours }: Style): string[] {
  const head = `${''.padEnd(9)}${'difference'.padEnd(12)}${'95 % within'.padEnd(18)}${'p'.padEnd(8)}articles won, tied, lost`;
  const rows = metrics.flatMap(({ name, title }) => {
    const difference = pair.differences[name];
    return difference === undefined ? [] : [`  ${title.padEnd(9)}${differenceCells(difference)}`];
  });
  return [
    '',
    `${colours.bold(printable(pair.system))} less ${colours.bold(printable(pair.baseline))}`,
    colours.dim(`  ${head}`),
    ...rows,
    ...(total(pair.sentences) > 0 ? [`  sentences won, tied, lost by chrF: ${tallyText(pair.sentences)}`] : []),
  ];
}

function differenceCells({ value, low, high, pValue, articles }: Difference): string {
  const within = low === undefined || high === undefined ? '–' : `${signed(low)} … ${signed(high)}`;
  const chance = pValue === undefined ? '–' : pValue.toFixed(3);
  return `${signed(value).padEnd(12)}${within.padEnd(18)}${chance.padEnd(8)}${tallyText(articles)}`;
}

function articleList(articles: readonly DifferingArticle[], { colours }: Style): string[] {
  if (articles.length === 0) return [];
  return [
    '',
    colours.bold('Articles that differ most, by quality'),
    ...articles.slice(0, MOST_ARTICLES).map(({ baseline, system }) => {
      const figures = `${decimal(baseline.score)} → ${decimal(system.score)}`;
      return `  ${figures.padEnd(14)} ${printable(system.article)} ${colours.dim(`and ${printable(baseline.article)}`)}`;
    }),
  ];
}

function segmentList(segments: readonly DifferingSegment[], pair: SystemPair, { colours }: Style): string[] {
  if (segments.length === 0) return [];
  const names = ['reference', pair.baseline, pair.system].map((name) => clip(printable(name), 20));
  const width = Math.max(...names.map(({ length }) => length));
  const line = (at: number, score: string, text: string): string =>
    `    ${(names[at] ?? '').padEnd(width)}  ${score.padStart(5)}  ${text === '' ? '(nothing)' : clip(printable(text), LONGEST)}`;
  return [
    '',
    colours.bold('Sentences that differ most, by chrF'),
    ...segments
      .slice(0, MOST_SEGMENTS)
      .flatMap(({ reference, baseline, system }) => [
        `  ${colours.dim(printable(system.article))}`,
        line(0, '', reference),
        line(1, decimal(baseline.score), baseline.text),
        line(2, decimal(system.score), system.text),
      ]),
  ];
}

function total({ wins, ties, losses }: Tally): number {
  return wins + ties + losses;
}

function tallyText({ wins, ties, losses }: Tally): string {
  return `${wins}, ${ties}, ${losses}`;
}

/** With a sign, and no minus before what rounds to zero. */
function signed(value: number): string {
  const text = decimal(Math.abs(value));
  if (Number(text) === 0) return text;
  return `${value < 0 ? '−' : '+'}${text}`;
}
