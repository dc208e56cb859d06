/** Scores as tab-separated values with a head line, for spreadsheets and scripts. */
import type { Comparison, LanguageComparison, MetricName, SegmentScore, SystemScores } from '../model/comparison.js';
import { printable } from '../text/printable.js';

type Cell = string | number | undefined;

const COLUMNS = [
  'language',
  'system',
  'metric',
  'score',
  'low',
  'high',
  'baseline',
  'difference',
  'differenceLow',
  'differenceHigh',
  'pValue',
  'wins',
  'ties',
  'losses',
  'articles',
  'segments',
  'signature',
];

/** One line for each language, system and metric. */
export function comparisonTsv({ languages }: Comparison): string {
  return table(
    COLUMNS,
    languages.flatMap((language) => language.systems.flatMap((system) => systemRows(language, system))),
  );
}

function systemRows({ language, metrics, pairs }: LanguageComparison, scored: SystemScores): Cell[][] {
  const pair = pairs.find(({ system }) => system === scored.system);
  return metrics.map(({ name, signature }) => {
    const score = scored.scores[name];
    const difference = pair?.differences[name];
    return [
      language,
      scored.system,
      name,
      score?.value,
      score?.low,
      score?.high,
      pair?.baseline,
      difference?.value,
      difference?.low,
      difference?.high,
      difference?.pValue,
      difference?.articles.wins,
      difference?.articles.ties,
      difference?.articles.losses,
      scored.articles,
      scored.segments,
      signature,
    ];
  });
}

/** One line for each segment. */
export function segmentsTsv(segments: readonly SegmentScore[], metrics: readonly MetricName[]): string {
  return table(
    ['language', 'article', 'segment', 'system', ...metrics],
    segments.map(({ language, article, segment, system, scores }) => [
      language,
      article,
      segment,
      system,
      ...metrics.map((metric) => scores[metric]),
    ]),
  );
}

/** An empty cell where there is no figure. */
function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cell = (value: Cell): string => (typeof value === 'string' ? printable(value) : String(value ?? ''));
  return [head, ...rows].map((row) => `${row.map(cell).join('\t')}\n`).join('');
}
