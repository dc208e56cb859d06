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
  for (let i = 0; i <= likeness.rows; i++) {
    for (let j = band.first(i); j <= band.last(i); j++) extend({ i, j, likeness, band, best, shape });
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

interface Cell {
  readonly i: number;
  readonly j: number;
  readonly likeness: Likeness;
  readonly band: Band;
  readonly best: Float64Array;
  readonly shape: Int8Array;
}

/** Fills one cell from the cells that a bead can come from. */
function extend({ i, j, likeness, band, best, shape }: Cell): void {
  const here = band.cell(i, j);
  const upTo = (row: number, column: number): number =>
    row < 0 || column < band.first(row) || column > band.last(row)
      ? -Infinity
      : (best[band.cell(row, column)] ?? -Infinity);
  const [rowAlone, columnAlone] = [upTo(i - 1, j), upTo(i, j - 1)];
  let reached = Math.max(rowAlone, columnAlone, best[here] ?? -Infinity);
  let chosen = reached === -Infinity ? -1 : rowAlone >= columnAlone ? ROW_ALONE : COLUMN_ALONE;
  PAIRED.forEach((paired, index) => {
    const [row, column] = [i - paired.rows, j - paired.columns];
    const before = upTo(row, column);
    if (before === -Infinity) return;
    const value = before + likeness.gain(row, column, paired, reached - before);
    if (value < reached || (value === reached && index > 0)) return;
    reached = value;
    chosen = index;
  });
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
