/** What the alignment asks of two texts, whatever they are compared by. */
import type { LanguagePack } from '../model/language-pack.js';
import type { SegmentedText } from '../model/segmented-text.js';
import type { SharedFeatures } from './shared-features.js';

/** A figure for rows `i … i+m-1` with columns `j … j+n-1`. */
export type Measure = (...place: Place) => number;
export type Place = readonly [i: number, m: number, j: number, n: number];
export type CommonWeight = (place: Place, needed: number) => number;

export interface Comparison {
  /** How much likelier it is that the segments say the same than that each stands alone, as a logarithm; 0 at even odds. */
  readonly gain: Measure;
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

export function rarenessOf(m: number, n: number): number {
  return RARENESS[m + n] ?? Infinity;
}

/**
 * Weight of what the two sides share. Where the sum over pairs, which is never less, does not reach what is `needed`, that sum will do:
 * the exact figure costs time.
 */
export function commonWeight({ shared, sharedByMerged }: SharedFeatures): CommonWeight {
  return ([i, m, j, n], needed) => {
    if (m + n === 2) return shared(i, j);
    let weight = 0;
    let pairs = 0;
    for (let row = i; row < i + m; row++) {
      for (let column = j; column < j + n; column++) {
        const own = shared(row, column);
        if (own > 0) pairs++;
        weight += own;
      }
    }
    return pairs > 1 && weight > needed ? sharedByMerged(i, m, j, n) : weight;
  };
}

/** Weight of all features of both sides. */
export function wholeWeight({ rowWeights, columnWeights }: SharedFeatures): Measure {
  const [rows, columns] = [sums(rowWeights), sums(columnWeights)];
  return (i, m, j, n) => rows(i, m) + columns(j, n);
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
