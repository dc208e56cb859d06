// The cells of the edit-distance matrix that TER looks at: a band around the line from the first to the last cell.

import { shortList } from '../text/short-lists.js';

/** Tercom's beam: how far from the diagonal an alignment may stray, in reference words. */
const BEAM_WIDTH = 25;

/** More than any distance, and small enough to add to. */
export const UNREACHABLE = 1 << 28;

/**
 * For each row (words of the hypothesis read so far) the columns (words of the reference read so far) inside the band.
 */
export interface EditBeam {
  readonly rows: number;
  readonly columns: number;
  readonly firstColumns: Int32Array;
  /** One past the last column of each row. */
  readonly endColumns: Int32Array;
  /**
   * Cells stored for each row: one unreachable cell, the band, and unreachable cells for as far as the next row
   * reaches.
   */
  readonly stride: number;
}

/** The beam of sacreBLEU's TER for texts of that many words, which follows the ratio of their lengths. */
export function editBeam(hypothesisLength: number, referenceLength: number): EditBeam {
  const firstColumns = shortList(hypothesisLength + 1);
  const endColumns = shortList(hypothesisLength + 1);
  const ratio = referenceLength / hypothesisLength;
  const width = BEAM_WIDTH < ratio / 2 ? Math.ceil(ratio / 2 + BEAM_WIDTH) : BEAM_WIDTH;
  for (let row = 1; row <= hypothesisLength; row++) {
    const middle = Math.floor(row * ratio);
    firstColumns[row] = Math.max(0, middle - width);
    endColumns[row] = Math.min(referenceLength + 1, middle + width);
  }
  endColumns[hypothesisLength] = referenceLength + 1;
  firstColumns[0] = Math.max(0, (firstColumns[1] ?? 0) - 1);
  endColumns[0] = endColumns[1] ?? 0;
  // A short reference is narrower than the beam: no column lies behind its last word.
  const stride = Math.min(2 * width + Math.ceil(ratio) + 5, referenceLength + 4);
  return { rows: hypothesisLength + 1, columns: referenceLength + 1, firstColumns, endColumns, stride };
}

/**
 * Where the cell of a row and column is stored; valid too for one column before the band and for the columns of the
 * next row.
 */
export function cellIndex(beam: EditBeam, row: number, column: number): number {
  return row * beam.stride + column - (beam.firstColumns[row] ?? 0) + 1;
}
