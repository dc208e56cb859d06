// Edit distances inside the beam, from the start of both texts or to their end, row by row.

import { cellIndex, UNREACHABLE } from './edit-beam.js';
import type { EditBeam } from './edit-beam.js';
import { shortList } from '../text/short-lists.js';

/** A hypothesis against a reference: for each cell of the beam the edits between it and one end of the texts. */
export interface EditLattice {
  readonly beam: EditBeam;
  /** The reference between two numbers that no word has: a column's word is the last of those it has read. */
  readonly reference: Int32Array;
  /** The hypothesis; its numbers may be changed as long as the rows that depend on them are computed again. */
  readonly words: Int32Array;
  readonly cells: Int32Array;
}

const NO_WORD = -2;

/** A reference as lattices hold it. */
export function framedReference(reference: Int32Array): Int32Array {
  const framed = shortList(reference.length + 2).fill(NO_WORD);
  framed.set(reference, 1);
  return framed;
}

/** Cells of the lattices in use, kept because allocating them would take longer than filling them. */
const scratch = { forward: new Int32Array(0), backward: new Int32Array(0), trial: new Int32Array(0) };

/** A lattice whose cells are still to be computed. It is valid until the next one of that use is asked for. */
export function emptyLattice(use: keyof typeof scratch, beam: EditBeam, reference: Int32Array): EditLattice {
  const size = beam.rows * beam.stride;
  if (scratch[use].length < size) scratch[use] = new Int32Array(2 * size);
  const cells = scratch[use];
  cells.fill(UNREACHABLE, 0, size);
  return { beam, reference, words: shortList(beam.rows - 1), cells };
}

/** Sets the first row: with no word of the hypothesis read, each word of the reference is an edit. */
export function startForward({ beam, cells }: EditLattice): void {
  const end = beam.endColumns[0] ?? 0;
  for (let column = beam.firstColumns[0] ?? 0; column < end; column++) cells[cellIndex(beam, 0, column)] = column;
}

/** Computes the edits from the start for rows `from` up to and including `to`; the row before `from` must be there. */
export function fillForward(lattice: EditLattice, from: number, to: number): void {
  for (let row = from; row <= to; row++) forwardRow(lattice, row);
}

function forwardRow({ beam, reference, words, cells }: EditLattice, row: number): void {
  const word = words[row - 1];
  const first = beam.firstColumns[row] ?? 0;
  const end = beam.endColumns[row] ?? 0;
  let above = cellIndex(beam, row - 1, first);
  let current = cellIndex(beam, row, first);
  let left = UNREACHABLE;
  let diagonal = cells[above - 1] ?? UNREACHABLE;
  for (let column = first; column < end; column++) {
    const up = cells[above++] ?? UNREACHABLE;
    let edits = reference[column] === word ? diagonal : diagonal + 1;
    if (up < edits) edits = up + 1;
    if (left < edits) edits = left + 1;
    cells[current++] = edits;
    left = edits;
    diagonal = up;
  }
}

/** Computes the edits to the end for all rows but the first. */
export function fillBackward(lattice: EditLattice): void {
  const { beam, cells } = lattice;
  const last = beam.rows - 1;
  const lastFirst = beam.firstColumns[last] ?? 0;
  for (let column = beam.columns - 1; column >= lastFirst; column--) {
    cells[cellIndex(beam, last, column)] = beam.columns - 1 - column;
  }
  for (let row = last - 1; row >= 1; row--) backwardRow(lattice, row);
}

function backwardRow({ beam, reference, words, cells }: EditLattice, row: number): void {
  const word = words[row];
  const first = beam.firstColumns[row] ?? 0;
  const firstBelow = (beam.firstColumns[row + 1] ?? 0) - 1;
  let below = cellIndex(beam, row + 1, beam.endColumns[row] ?? 0);
  let current = cellIndex(beam, row, beam.endColumns[row] ?? 0) - 1;
  let right = UNREACHABLE;
  let diagonal = cells[below] ?? UNREACHABLE;
  for (let column = (beam.endColumns[row] ?? 0) - 1; column >= first; column--) {
    // Left of the next row's band there is no cell to read, not even an unreachable one.
    const down = column >= firstBelow ? (cells[--below] ?? UNREACHABLE) : UNREACHABLE;
    let edits = reference[column + 1] === word ? diagonal : diagonal + 1;
    if (down < edits) edits = down + 1;
    if (right < edits) edits = right + 1;
    cells[current--] = edits;
    right = edits;
    diagonal = down;
  }
}

/** The edits of the best way through a row, given the edits up to it and from it on. */
export function editsThroughRow(forward: EditLattice, backward: EditLattice, row: number): number {
  const { beam } = forward;
  const start = cellIndex(beam, row, beam.firstColumns[row] ?? 0);
  const end = cellIndex(beam, row, beam.endColumns[row] ?? 0);
  let best = UNREACHABLE;
  for (let index = start; index < end; index++) {
    const edits = (forward.cells[index] ?? UNREACHABLE) + (backward.cells[index] ?? UNREACHABLE);
    if (edits < best) best = edits;
  }
  return best;
}
