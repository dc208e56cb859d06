/** Rows of the side-by-side view: what each text says at the same place. */
import type { ArticleResult } from '../../../model/run-result.js';

type Side = 'source' | 'hypothesis' | 'reference';

export const SIDES: readonly Side[] = ['source', 'hypothesis', 'reference'];

/** Segment indices of each text in one row. */
export type Row = Readonly<Record<Side, readonly number[]>>;

export type { Side };

/** All rows. A segment that the alignment left out gets a row of its own: no text may vanish from the report. */
export function alignedRows({ segments }: ArticleResult): Row[] {
  const rows: Row[] = [...segments.rows];
  for (const side of SIDES) {
    const placed = new Set(rows.flatMap((row) => row[side]));
    for (const index of segments[side].keys()) {
      if (!placed.has(index)) rows.push({ source: [], hypothesis: [], reference: [], [side]: [index] });
    }
  }
  return segments.rows.length > 0 ? rows : [...rows].sort((one, other) => firstOf(one) - firstOf(other));
}

/** Position of the row that each finding's card stands under; the last row where its segment is in none. */
export function rowOfFindings(rows: readonly Row[], findings: readonly { readonly segment: number }[]): number[] {
  const rowOf = new Map(rows.flatMap((row, position) => row.hypothesis.map((segment) => [segment, position] as const)));
  return findings.map(({ segment }) => rowOf.get(segment) ?? rows.length - 1);
}

function firstOf(row: Row): number {
  return Math.min(...SIDES.flatMap((side) => [...row[side]]));
}
