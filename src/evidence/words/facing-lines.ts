/** Which lines of two texts face one another: translations keep their lines, and where all others do, one that nothing faces tells. */
import type { Alignment, Bead } from '../../model/alignment.js';
import type { SegmentedText } from '../../model/segmented-text.js';

type Side = 'hypothesis' | 'other';

/** Line numbers (`Segment.blockIndex`) of each side, in order; those of one side alone, since texts that differ on both were edited. */
export type LonelyLines = Readonly<Record<Side, ReadonlySet<number>>>;

/** Fewer pairs of lines are no habit. */
const FEWEST_PAIRS = 3;
/** Of lines that face one another; where more stand alone, the texts are different versions. */
const MOST_LONELY = 0.15;

const NONE: FacingLines = { lonely: { hypothesis: new Set(), other: new Set() }, isComplete: false };
const known = new WeakMap<Alignment, FacingLines>();

/** The lonely lines of two texts that are translated line by line; none where they are not. */
export function lonelyLines(hypothesis: SegmentedText, other: AlignedText): LonelyLines {
  return read(hypothesis, other).lonely;
}

/** Whether every line of either text faces one line of the other, in order. */
export function facesLineByLine(hypothesis: SegmentedText, other: AlignedText): boolean {
  return read(hypothesis, other).isComplete;
}

/** A text with its alignment to the hypothesis. */
interface AlignedText {
  readonly text: SegmentedText;
  readonly alignment: Alignment;
}

interface FacingLines {
  readonly lonely: LonelyLines;
  readonly isComplete: boolean;
}

function read(hypothesis: SegmentedText, { text, alignment }: AlignedText): FacingLines {
  const found = known.get(alignment) ?? search(hypothesis, text, alignment);
  known.set(alignment, found);
  return found;
}

function search(hypothesis: SegmentedText, other: SegmentedText, { beads }: Alignment): FacingLines {
  const facing = facingLines(hypothesis, other, beads);
  if (!facing || facing.size < FEWEST_PAIRS) return NONE;
  const lonely = {
    hypothesis: linesWithout(hypothesis, new Set(facing.keys())),
    other: linesWithout(other, new Set(facing.values())),
  };
  const isComplete = lonely.hypothesis.size + lonely.other.size === 0;
  dropFreeGaps(lonely, facing);
  const count = lonely.hypothesis.size + lonely.other.size;
  const isOneSided = lonely.hypothesis.size === 0 || lonely.other.size === 0;
  const isHabit = isOneSided && count <= Math.max(1, MOST_LONELY * facing.size);
  return { lonely: isHabit ? lonely : NONE.lonely, isComplete };
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
