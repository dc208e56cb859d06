/** The best chain of beads through two texts, by dynamic programming over a band (after Gale & Church 1993, with content instead of length alone). */

/** How alike a stretch of rows and a stretch of columns are. */
export interface Likeness {
  readonly rows: number;
  readonly columns: number;
  /**
   * What it is worth to put so many rows and columns from `row` and `column` on in one bead; leaving a segment alone is worth 0.
   * Where it is less than `needed`, any figure less than `needed` will do.
   */
  gain(row: number, column: number, shape: BeadShape, needed: number): number;
}

/** How many rows and columns a bead has. */
export interface BeadShape {
  readonly rows: number;
  readonly columns: number;
}

/** A stretch of rows and columns that belong together; one side may be empty. */
export interface Stretch {
  readonly row: number;
  readonly rowCount: number;
  readonly column: number;
  readonly columnCount: number;
}

/** Bead shapes with both sides; when the gain is equal the first is preferred to all, and a segment alone to the others. */
const PAIRED: readonly BeadShape[] = [
  { rows: 1, columns: 1 },
  { rows: 1, columns: 2 },
  { rows: 2, columns: 1 },
  { rows: 1, columns: 3 },
  { rows: 3, columns: 1 },
];
const ROW_ALONE = PAIRED.length;
const COLUMN_ALONE = ROW_ALONE + 1;
const ALONE = { row: { rows: 1, columns: 0 }, column: { rows: 0, columns: 1 } } as const;
const SHAPES: readonly BeadShape[] = [...PAIRED, ALONE.row, ALONE.column];
/** Up to this many cells the whole matrix is searched, beyond it a band round the diagonal. */
const WHOLE_MATRIX = 1_000_000;
const BAND_MARGIN = 150;
/** A band is wider where the texts differ in length, as far as this many cells allow. */
const MOST_CELLS = 1_000_000;

/** Beads in order; every row and column is in exactly one. */
export function findBeads(likeness: Likeness): Stretch[] {
  const band = createBand(likeness.rows, likeness.columns);
  const best = new Float64Array((likeness.rows + 1) * band.width).fill(-Infinity);
  const shape = new Int8Array(best.length).fill(-1);
  best[band.cell(0, 0)] = 0;
  const search = { likeness, band, best, shape };
  for (let i = 0; i <= likeness.rows; i++) {
    const last = band.last(i);
    for (let j = band.first(i); j <= last; j++) extend(i, j, search);
  }
  return trace(likeness, band, shape);
}

interface Band {
  readonly width: number;
  first(i: number): number;
  last(i: number): number;
  cell(i: number, j: number): number;
}

function createBand(rows: number, columns: number): Band {
  const whole = (rows + 1) * (columns + 1) <= WHOLE_MATRIX;
  // From one row to the next the band moves by this much and must not lose itself.
  const step = Math.ceil(columns / Math.max(1, rows));
  const affordable = Math.max(BAND_MARGIN, step, Math.floor(MOST_CELLS / (2 * rows + 2)));
  const half = Math.min(BAND_MARGIN + Math.abs(rows - columns), affordable);
  const centre = (i: number): number => (rows === 0 ? 0 : Math.round((i * columns) / rows));
  const first = (i: number): number => (whole ? 0 : Math.max(0, centre(i) - half));
  const width = whole ? columns + 1 : Math.min(columns, 2 * half) + 1;
  return {
    width,
    first,
    last: (i) => (whole ? columns : Math.min(columns, centre(i) + half)),
    cell: (i, j) => i * width + (j - first(i)),
  };
}

interface Search {
  readonly likeness: Likeness;
  readonly band: Band;
  /** By cell: the most that can be gained up to it. */
  readonly best: Float64Array;
  /** By cell: number of the shape of the bead that ends there. */
  readonly shape: Int8Array;
}

/** What can be gained up to a cell; -Infinity outside the band. */
function reach(row: number, column: number, { band, best }: Search): number {
  if (row < 0 || column < band.first(row) || column > band.last(row)) return -Infinity;
  return best[band.cell(row, column)] ?? -Infinity;
}

/** Fills one cell from the cells that a bead can come from. */
function extend(i: number, j: number, search: Search): void {
  const { likeness, band, best, shape } = search;
  const here = band.cell(i, j);
  const rowAlone = reach(i - 1, j, search);
  const columnAlone = reach(i, j - 1, search);
  let reached = Math.max(rowAlone, columnAlone, best[here] ?? -Infinity);
  let chosen = reached === -Infinity ? -1 : rowAlone >= columnAlone ? ROW_ALONE : COLUMN_ALONE;
  for (let index = 0; index < PAIRED.length; index++) {
    const paired = PAIRED[index] ?? ALONE.row;
    const before = reach(i - paired.rows, j - paired.columns, search);
    if (before === -Infinity) continue;
    const value = before + likeness.gain(i - paired.rows, j - paired.columns, paired, reached - before);
    if (value < reached || (value === reached && index > 0)) continue;
    reached = value;
    chosen = index;
  }
  best[here] = reached;
  shape[here] = chosen;
}

function trace(likeness: Likeness, band: Band, shape: Int8Array): Stretch[] {
  const stretches: Stretch[] = [];
  let i = likeness.rows;
  let j = likeness.columns;
  while (i > 0 || j > 0) {
    const { rows, columns } = SHAPES[shape[band.cell(i, j)] ?? -1] ?? (i > 0 ? ALONE.row : ALONE.column);
    i -= rows;
    j -= columns;
    stretches.push({ row: i, rowCount: rows, column: j, columnCount: columns });
  }
  return stretches.reverse();
}
