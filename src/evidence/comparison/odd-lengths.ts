/** Sentences far longer or shorter than the rest of the article leads one to expect of their source. */
import type { Counterpart, Evidence } from '../../model/evidence.js';
import type { Segment } from '../../model/segmented-text.js';

export interface OddLength {
  readonly segment: Segment;
  readonly facing: Segment;
  /** How many times the expected length; below 1 where it is too short. */
  readonly factor: number;
}

/** Fewer pairs tell nothing about what is usual. */
const FEWEST_PAIRS = 6;
/** In UTF-16 code units, of the longer side at the usual ratio: short sentences vary too much. */
const SHORTEST = 60;
const LEAST_FACTOR = 2.5;
/** Robust z-score (Iglewicz & Hoaglin 1993 propose 3.5). */
const LEAST_DEVIATION = 5;
const MAD_TO_SIGMA = 1.4826;

interface Pair {
  readonly segment: Segment;
  readonly facing: Segment;
  readonly ratio: number;
}

/** One-to-one pairs whose length ratio is out of line with the median of all pairs. */
export function oddLengths(evidence: Evidence, counterpart: Counterpart): OddLength[] {
  const pairs = counterpart.alignment.beads.flatMap((bead) =>
    pairOf(bead.hypothesis, bead.other, { evidence, counterpart }),
  );
  if (pairs.length < FEWEST_PAIRS) return [];
  const usual = median(pairs.map(({ ratio }) => ratio));
  const spread = MAD_TO_SIGMA * median(pairs.map(({ ratio }) => Math.abs(ratio - usual)));
  const least = Math.max(Math.log(LEAST_FACTOR), LEAST_DEVIATION * spread);
  return pairs.flatMap(({ segment, facing, ratio }) => {
    const longer = Math.max(segment.text.length, facing.text.length * Math.exp(usual));
    if (Math.abs(ratio - usual) < least || longer < SHORTEST) return [];
    return [{ segment, facing, factor: Math.exp(ratio - usual) }];
  });
}

interface Sides {
  readonly evidence: Evidence;
  readonly counterpart: Counterpart;
}

function pairOf(own: readonly number[], other: readonly number[], { evidence, counterpart }: Sides): Pair[] {
  const segment = own.length === 1 ? evidence.text.segments[own[0] ?? -1] : undefined;
  const facing = other.length === 1 ? counterpart.text.segments[other[0] ?? -1] : undefined;
  if (!segment || !facing || segment.kind === 'credit') return [];
  return [{ segment, facing, ratio: Math.log(segment.text.length / facing.text.length) }];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
