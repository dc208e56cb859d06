/** Segments and rows for showing hypothesis, reference and source side by side. */
import type { Bead } from '../model/alignment.js';
import type { Counterpart, Evidence } from '../model/evidence.js';
import type { AlignedRow, ArticleResult, DisplaySegment } from '../model/run-result.js';
import type { SegmentedText } from '../model/segmented-text.js';

export function displaySegments(evidence: Evidence): ArticleResult['segments'] {
  const { text, reference, source } = evidence;
  return {
    hypothesis: display(text),
    reference: reference ? display(reference.text) : [],
    source: source ? display(source.text) : [],
    rows: alignedRows(text, reference, source),
  };
}

function display({ segments, blocks }: SegmentedText): DisplaySegment[] {
  return segments.map(({ range: { start, end }, kind, blockIndex }) => ({
    start,
    end,
    kind,
    paragraph: blocks[blockIndex]?.paragraph ?? 0,
  }));
}

/** One row for each group of hypothesis segments that a bead of either text holds together; lonely segments get rows of their own. */
function alignedRows(text: SegmentedText, reference?: Counterpart, source?: Counterpart): AlignedRow[] {
  if (!reference && !source)
    return text.segments.map(({ index }) => ({ hypothesis: [index], reference: [], source: [] }));
  const rows: AlignedRow[] = [];
  const lonely = { reference: lonelyBefore(reference), source: lonelyBefore(source) };
  let first = 0;
  while (first < text.segments.length) {
    const last = groupEnd(first, [reference, source]);
    rows.push(...lonelyRows(lonely.reference.get(first), lonely.source.get(first)));
    const group = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
    rows.push({ hypothesis: group, reference: others(group, reference), source: others(group, source) });
    first = last + 1;
  }
  rows.push(...lonelyRows(lonely.reference.get(first), lonely.source.get(first)));
  return rows;
}

/** Reference and source segments that lack a partner at one place mostly lack the same one: they share a row. */
function lonelyRows(reference: readonly number[] = [], source: readonly number[] = []): AlignedRow[] {
  return Array.from({ length: Math.max(reference.length, source.length) }, (_, index) => ({
    hypothesis: [],
    reference: reference.slice(index, index + 1),
    source: source.slice(index, index + 1),
  }));
}

/** Last segment of the smallest group that begins with `first` and cuts no bead. */
function groupEnd(first: number, counterparts: readonly (Counterpart | undefined)[]): number {
  let last = first;
  for (let segment = first; segment <= last; segment++) {
    for (const counterpart of counterparts) {
      const bead = beadOf(segment, counterpart);
      last = Math.max(last, ...(bead?.hypothesis ?? []));
    }
  }
  return last;
}

function beadOf(segment: number, counterpart: Counterpart | undefined): Bead | undefined {
  return counterpart?.alignment.beads[counterpart.alignment.beadOfHypothesis[segment] ?? -1];
}

function others(group: readonly number[], counterpart: Counterpart | undefined): number[] {
  return [...new Set(group.flatMap((segment) => beadOf(segment, counterpart)?.other ?? []))].sort((a, b) => a - b);
}

/** Segments of the other text that have no partner, keyed by the hypothesis segment they would stand before. */
function lonelyBefore(counterpart: Counterpart | undefined): Map<number, number[]> {
  const lonely = new Map<number, number[]>();
  let next = 0;
  for (const bead of counterpart?.alignment.beads ?? []) {
    if (bead.hypothesis.length > 0) next = Math.max(...bead.hypothesis) + 1;
    else lonely.set(next, [...(lonely.get(next) ?? []), ...bead.other]);
  }
  return lonely;
}
