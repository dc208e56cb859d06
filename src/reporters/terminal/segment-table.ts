/** Every segment's scores, a line each. */
import type { ComparedMetric, SegmentScore } from '../../model/comparison.js';
import { printable } from '../../text/printable.js';
import { decimal } from './style.js';
import type { Style } from './style.js';

const CELL = 9;

/** Article, number of the segment, system, then a figure for each metric. */
export function segmentTable(
  segments: readonly SegmentScore[],
  metrics: readonly ComparedMetric[],
  { colours }: Style,
): string[] {
  const names = segments.map(({ article, segment, system }) => [`${printable(article)}:${segment}`, printable(system)]);
  const widths = ['segment', 'system'].map((head, column) =>
    Math.max(head.length, ...names.map((name) => name[column]?.length ?? 0)),
  );
  const line = (name: readonly string[], figures: readonly string[]): string =>
    [
      ...name.map((text, column) => text.padEnd(widths[column] ?? 0)),
      figures.map((figure) => figure.padStart(CELL)).join(''),
    ].join('  ');
  const head = line(
    ['segment', 'system'],
    metrics.map(({ title }) => title),
  );
  const rows = segments.map(({ scores }, at) =>
    line(
      names[at] ?? [],
      metrics.map(({ name }) => figureOf(scores[name])),
    ),
  );
  return [colours.dim(head), ...rows];
}

function figureOf(score: number | undefined): string {
  return score === undefined ? '–' : decimal(score);
}
