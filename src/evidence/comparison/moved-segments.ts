/** Blocks of sentences that stand in another order than in the source or reference. */
import type { Alignment, Bead } from '../../model/alignment.js';
import type { Counterpart, Evidence } from '../../model/evidence.js';
import type { Segment } from '../../model/segmented-text.js';
import { counterpartsOf, type NamedCounterpart } from '../counterparts.js';

/** Sentences side by side that moved together. */
export interface MovedBlock {
  readonly segments: readonly [Segment, ...Segment[]];
  readonly named: NamedCounterpart;
  /** What says the same in that text. */
  readonly facing: readonly [Segment, ...Segment[]];
  /** The sentence that the block stands right behind there; undefined where it begins the text. */
  readonly behind: Segment | undefined;
}

/** Shorter sentences are captions, labels and answers, which layouts move. */
const LEAST_WORDS = 6;
/** Sentences that are less alike may face each other by chance. */
const LEAST_LIKENESS = { reference: 0.5, source: 0.35 };

/** Blocks that every text to compare with has in another place, where it has them at all. */
export function movedBlocks(evidence: Evidence): MovedBlock[] {
  const moved = counterpartsOf(evidence).map((named) => ({ named, beads: movedBeads(named.counterpart.alignment) }));
  if (moved.every(({ beads }) => beads.length === 0)) return [];
  const blocks: MovedBlock[] = [];
  for (const { named, beads } of moved) {
    for (const bead of beads) {
      const block = blockOf(bead, named, evidence);
      if (block && isSure(block, bead, evidence) && !blocks.some((other) => overlaps(other, block))) blocks.push(block);
    }
  }
  return joined(blocks);
}

/** Beads out of order: those that must be left out for the rest to run in order in both texts (longest increasing subsequence). */
function movedBeads({ beads }: Alignment): Bead[] {
  const paired = beads
    .filter(({ hypothesis, other }) => hypothesis.length > 0 && other.length > 0)
    .sort((a, b) => firstOf(a.hypothesis) - firstOf(b.hypothesis));
  const places = paired.map(({ other }) => firstOf(other));
  if (places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0))) return [];
  const kept = longestRise(places);
  return paired.filter((_, index) => !kept.has(index));
}

function firstOf(indices: readonly number[]): number {
  return indices[0] ?? 0;
}

/** Indices of a longest increasing subsequence (Fredman 1975), in n log n. */
function longestRise(values: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const before = new Array<number>(values.length).fill(-1);
  for (const [index, value] of values.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  }
  const kept = new Set<number>();
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) kept.add(index);
  return kept;
}

function blockOf(bead: Bead, named: NamedCounterpart, { text }: Evidence): MovedBlock | undefined {
  const other = named.counterpart.text.segments;
  const [first, ...rest] = bead.hypothesis.flatMap((index) => text.segments[index] ?? []);
  const [facing, ...more] = bead.other.flatMap((index) => other[index] ?? []);
  if (!first || !facing) return undefined;
  return { segments: [first, ...rest], named, facing: [facing, ...more], behind: other[facing.index - 1] };
}

function isSure({ segments, facing, named }: MovedBlock, { similarity }: Bead, evidence: Evidence): boolean {
  if (similarity < LEAST_LIKENESS[named.name] || !isProse(segments) || !isProse(facing)) return false;
  return counterpartsOf(evidence).every(
    ({ counterpart }) => counterpart === named.counterpart || allows(counterpart, segments),
  );
}

function isProse(segments: readonly Segment[]): boolean {
  const words = segments.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'word'));
  return words.length >= LEAST_WORDS && segments.every(({ kind }) => kind === 'paragraph');
}

/** Whether another text has the sentences in another place too, or nowhere. */
function allows(counterpart: Counterpart, segments: readonly Segment[]): boolean {
  const moved = new Set(movedBeads(counterpart.alignment));
  return segments.every((segment) => {
    const bead = counterpart.beadOf(segment);
    return bead.other.length === 0 || moved.has(bead);
  });
}

function overlaps(a: MovedBlock, b: MovedBlock): boolean {
  return a.segments.some((segment) => b.segments.includes(segment));
}

/** Neighbours in both texts moved together. */
function joined(blocks: readonly MovedBlock[]): MovedBlock[] {
  const result: MovedBlock[] = [];
  for (const block of [...blocks].sort((a, b) => a.segments[0].index - b.segments[0].index)) {
    const last = result.at(-1);
    const follows =
      last?.named === block.named &&
      last.segments.at(-1)?.index === block.segments[0].index - 1 &&
      last.facing.at(-1)?.index === block.facing[0].index - 1;
    if (!last || !follows) result.push(block);
    else {
      const [first, ...rest] = last.segments;
      const [facing, ...more] = last.facing;
      result[result.length - 1] = {
        ...last,
        segments: [first, ...rest, ...block.segments],
        facing: [facing, ...more, ...block.facing],
      };
    }
  }
  return result;
}
