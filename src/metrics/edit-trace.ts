// Which words the cheapest edits touch, and where each reference word lies in the hypothesis.

import { cellIndex } from './edit-beam.js';
import type { EditLattice } from './edit-lattice.js';
import { shortList } from '../text/short-lists.js';

/** The cheapest edits from a hypothesis to its reference, by word. */
export interface EditTrace {
  /** For each n, how many of the first n words of the hypothesis are edited. */
  readonly hypothesisEdits: Int32Array;
  /** For each n, how many of the first n words of the reference are edited. */
  readonly referenceEdits: Int32Array;
  /** For each reference word, the last hypothesis word at or before its place; -1 when it comes before all of them. */
  readonly alignment: Int32Array;
}

/**
 * Follows the edits back from the last cell. Among equally cheap edits substitution comes first, then deletion, as in
 * Tercom.
 */
export function traceEdits(forward: EditLattice): EditTrace {
  const hypothesisEdits = shortList(forward.beam.rows);
  const referenceEdits = shortList(forward.beam.columns);
  const alignment = shortList(forward.beam.columns - 1);
  let row = forward.beam.rows - 1;
  let column = forward.beam.columns - 1;
  while (row > 0 || column > 0) {
    const step = lastStep(forward, row, column);
    if (step !== DELETED) alignment[column - 1] = row - 1;
    if (step !== INSERTED && step !== KEPT) hypothesisEdits[row] = 1;
    if (step !== DELETED && step !== KEPT) referenceEdits[column] = 1;
    if (step !== INSERTED) row--;
    if (step !== DELETED) column--;
  }
  accumulate(hypothesisEdits);
  accumulate(referenceEdits);
  return { hypothesisEdits, referenceEdits, alignment };
}

const KEPT = 0;
const SUBSTITUTED = 1;
/** A word of the hypothesis that the reference lacks. */
const DELETED = 2;
/** A word of the reference that the hypothesis lacks. */
const INSERTED = 3;

function lastStep({ beam, reference, words, cells }: EditLattice, row: number, column: number): number {
  if (row === 0) return INSERTED;
  if (column === 0) return DELETED;
  const edits = cells[cellIndex(beam, row, column)] ?? 0;
  const above = cellIndex(beam, row - 1, column);
  const kept = words[row - 1] === reference[column];
  if ((cells[above - 1] ?? 0) + (kept ? 0 : 1) === edits) return kept ? KEPT : SUBSTITUTED;
  return (cells[above] ?? 0) + 1 === edits ? DELETED : INSERTED;
}

function accumulate(counts: Int32Array): void {
  for (let i = 1; i < counts.length; i++) counts[i] = (counts[i] ?? 0) + (counts[i - 1] ?? 0);
}
