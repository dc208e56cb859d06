/** Lines of one text that nothing faces although every other line faces one line of the other text: translations keep their lines. */
import type { Alignment, Bead } from '../../model/alignment.js';
import type { ReadText } from '../../model/evidence.js';
import type { SegmentedText } from '../../model/segmented-text.js';

type Side = 'hypothesis' | 'other';

/** Line numbers (`Segment.blockIndex`) of each side, in order; those of one side alone, since texts that differ on both were edited. */
export type LonelyLines = Readonly<Record<Side, ReadonlySet<number>>>;

/** Fewer pairs of lines are no habit. */
const FEWEST_PAIRS = 3;
/** Of lines that face one another; where more stand alone, the texts are different versions. */
const MOST_LONELY = 0.15;

const NONE: LonelyLines = { hypothesis: new Set(), other: new Set() };
const known = new WeakMap<Alignment, LonelyLines>();

/** The lonely lines of two texts that are translated line by line; none where they are not. */
export function lonelyLines(
  hypothesis: ReadText,
  other: { readonly text: SegmentedText; readonly alignment: Alignment },
): LonelyLines {
  const found = known.get(other.alignment) ?? search(hypothesis.text, other.text, other.alignment);
  known.set(other.alignment, found);
  return found;
}

function search(hypothesis: SegmentedText, other: SegmentedText, { beads }: Alignment): LonelyLines {
  const facing = facingLines(hypothesis, other, beads);
  if (!facing || facing.size < FEWEST_PAIRS) return NONE;
  const lonely = {
    hypothesis: linesWithout(hypothesis, new Set(facing.keys())),
    other: linesWithout(other, new Set(facing.values())),
  };
  dropFreeGaps(lonely, facing);
  const count = lonely.hypothesis.size + lonely.other.size;
  const isOneSided = lonely.hypothesis.size === 0 || lonely.other.size === 0;
  return isOneSided && count <= Math.max(1, MOST_LONELY * facing.size) ? lonely : NONE;
}

/** Lines of the other text by the line of the hypothesis that says the same; undefined where lines were split, joined or moved. */
function facingLines(
  hypothesis: SegmentedText,
  other: SegmentedText,
  beads: readonly Bead[],
): ReadonlyMap<number, number> | undefined {
  const facing = new Map<number, number>();
  let lastFaced = -1;
  for (const bead of beads) {
    const own = linesOf(bead, 'hypothesis', hypothesis);
    const theirs = linesOf(bead, 'other', other);
    if (own.size === 0 || theirs.size === 0) continue;
    const [line = 0] = own;
    const [faced = 0] = theirs;
    const isOneToOne = own.size === 1 && theirs.size === 1 && (facing.get(line) ?? faced) === faced;
    if (!isOneToOne || faced < lastFaced || (faced === lastFaced && facing.get(line) !== faced)) return undefined;
    facing.set(line, faced);
    lastFaced = faced;
  }
  return facing;
}

/** Lonely lines on both sides between the same two pairs may be translations too free for the alignment. */
function dropFreeGaps(lonely: Record<Side, Set<number>>, facing: ReadonlyMap<number, number>): void {
  let [before, beforeOther] = [-1, -1];
  for (const [line, faced] of [...facing, [Infinity, Infinity] as const]) {
    const own = [...lonely.hypothesis].filter((at) => before < at && at < line);
    const theirs = [...lonely.other].filter((at) => beforeOther < at && at < faced);
    if (own.length > 0 && theirs.length > 0) {
      own.forEach((at) => lonely.hypothesis.delete(at));
      theirs.forEach((at) => lonely.other.delete(at));
    }
    [before, beforeOther] = [line, faced];
  }
}

function linesOf(bead: Bead, side: Side, { segments }: SegmentedText): ReadonlySet<number> {
  return new Set(bead[side].map((index) => segments[index]?.blockIndex ?? -1));
}

function linesWithout({ segments }: SegmentedText, facing: ReadonlySet<number>): Set<number> {
  return new Set(segments.map(({ blockIndex }) => blockIndex).filter((line) => !facing.has(line)));
}
