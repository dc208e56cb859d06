/** What the alignment asks of two texts, whatever they are compared by. */
import type { LanguagePack } from '../model/language-pack.js';
import type { SegmentedText } from '../model/segmented-text.js';
import type { BeadShape } from './find-beads.js';
import type { SharedFeatures } from './shared-features.js';

/** A figure for so many rows and columns from `row` and `column` on. */
export type Measure = (row: number, column: number, shape: BeadShape) => number;
/** The same where less than `needed` is of no interest: any figure below that may be given for another. */
export type MeasureIfMore = (row: number, column: number, shape: BeadShape, needed: number) => number;

export interface Comparison {
  /** How much likelier it is that the segments say the same than that each stands alone, as a logarithm; 0 at even odds. */
  readonly gain: MeasureIfMore;
  /** Likeness for those who use the alignment, 0–1. */
  readonly similarity: Measure;
}

/** A text and the facts about its language. */
export interface ComparedSide {
  readonly text: SegmentedText;
  readonly pack: LanguagePack;
}

/** That a sentence was split or joined is rarer than one to one, for three and for four segments in a bead (Gale & Church 1993). */
const RARENESS: readonly number[] = [0, 0, 0, 3, 6];

export function rarenessOf({ rows, columns }: BeadShape): number {
  return RARENESS[rows + columns] ?? Infinity;
}

/**
 * Weight of what the two sides share. Where the sum over pairs, which is never less, does not reach what is `needed`, that sum will do:
 * the exact figure costs time.
 */
export function commonWeight({ shared, sharedByMerged }: SharedFeatures): MeasureIfMore {
  return (row, column, { rows, columns }, needed) => {
    if (rows + columns === 2) return shared(row, column);
    let weight = 0;
    let pairs = 0;
    for (let i = row; i < row + rows; i++) {
      for (let j = column; j < column + columns; j++) {
        const own = shared(i, j);
        if (own > 0) pairs++;
        weight += own;
      }
    }
    return pairs > 1 && weight > needed ? sharedByMerged(row, rows, column, columns) : weight;
  };
}

/** Weight of all features of both sides. */
export function wholeWeight({ rowWeights, columnWeights }: SharedFeatures): Measure {
  const [ofRows, ofColumns] = [sums(rowWeights), sums(columnWeights)];
  return (row, column, { rows, columns }) => ofRows(row, rows) + ofColumns(column, columns);
}

/** Characters of so many segments from one on. */
export function lettersOf({ segments }: SegmentedText): (first: number, count: number) => number {
  return sums(segments.map(({ text }) => text.length));
}

/** Sums over any stretch of figures, in constant time. */
function sums(figures: ArrayLike<number>): (first: number, count: number) => number {
  const upTo = new Float64Array(figures.length + 1);
  for (let index = 0; index < figures.length; index++) upTo[index + 1] = (upTo[index] ?? 0) + (figures[index] ?? 0);
  return (first, count) => (upTo[first + count] ?? 0) - (upTo[first] ?? 0);
}
