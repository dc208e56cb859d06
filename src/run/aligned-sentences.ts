/** Two systems' sentences side by side with the reference: which of them is nearer to it, and where they differ most. */
import { scoreOf, segmentStatistics } from '../metrics/index.js';
import type { Metric } from '../metrics/index.js';
import type { DifferingSegment } from '../model/comparison.js';
import type { AlignedRow, ArticleResult, DisplaySegment } from '../model/run-result.js';

/** Both translations of one article. */
export interface ResultPair {
  readonly baseline: ArticleResult;
  readonly system: ArticleResult;
}

const SENTENCE_METRIC: Metric = { name: 'chrf' };

/** Every sentence of the first reference with what both systems made of it, scored by chrF. Nothing without a reference. */
export function alignedSentences({ baseline, system }: ResultPair): DifferingSegment[] {
  const [reference] = baseline.article.references;
  if (reference === undefined) return [];
  return joinedRows(baseline.segments.rows, system.segments.rows).map((row) => {
    const text = textOf(reference.value, baseline.segments.reference, row.reference);
    const side = (result: ArticleResult, segments: readonly number[]): DifferingSegment['system'] => {
      const own = textOf(result.article.hypothesis.value, result.segments.hypothesis, segments);
      return { article: result.article.id, text: own, score: sentenceScore(own, text) };
    };
    return { reference: text, baseline: side(baseline, row.baseline), system: side(system, row.system) };
  });
}

function sentenceScore(hypothesis: string, reference: string): number {
  return scoreOf(SENTENCE_METRIC, segmentStatistics(SENTENCE_METRIC, hypothesis, [reference]));
}

function textOf(text: string, segments: readonly DisplaySegment[], indices: readonly number[]): string {
  return indices
    .flatMap((index) => segments[index] ?? [])
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
}

interface JoinedRow {
  readonly reference: number[];
  readonly baseline: number[];
  readonly system: number[];
}

/** The smallest groups of reference sentences that no row of either system cuts. */
function joinedRows(baseline: readonly AlignedRow[], system: readonly AlignedRow[]): JoinedRow[] {
  const groupOf = new Map<number, number>();
  for (const row of [...baseline, ...system]) joinGroups(row.reference, groupOf);
  const rows = new Map<number, JoinedRow>();
  for (const [reference, group] of [...groupOf].sort(([one], [other]) => one - other)) {
    const row = rows.get(group) ?? { reference: [], baseline: [], system: [] };
    rows.set(group, row);
    row.reference.push(reference);
  }
  const place = (side: 'baseline' | 'system', { reference, hypothesis }: AlignedRow): void => {
    rows.get(groupOf.get(reference[0] ?? -1) ?? -1)?.[side].push(...hypothesis);
  };
  for (const row of baseline) place('baseline', row);
  for (const row of system) place('system', row);
  return [...rows.values()];
}

/** Puts these sentences, and all that share a group with one of them, into one group. */
function joinGroups(sentences: readonly number[], groupOf: Map<number, number>): void {
  const known = new Set(sentences.flatMap((sentence) => groupOf.get(sentence) ?? []));
  const group = Math.min(...known, ...sentences);
  for (const sentence of sentences) groupOf.set(sentence, group);
  if (known.size === 0 || (known.size === 1 && known.has(group))) return;
  for (const [sentence, old] of groupOf) if (known.has(old)) groupOf.set(sentence, group);
}
