/** Whether the sentences round a place say as much as those facing them: what was merged into a neighbour is not missing. */
import type { Bead } from '../../model/alignment.js';
import type { Counterpart, ReadText } from '../../model/evidence.js';
import type { SegmentedText } from '../../model/segmented-text.js';

/** Beads on either side whose lengths are compared. */
const AROUND = 2;
/** Fewer pairs do not tell how long a translation of this text is. */
const FEWEST_PAIRS = 3;
/** Logarithms of the ratio: lengths of a few sentences and their translation differ by less than the first, with a sentence lost by more than the second. */
const BALANCED = 0.28;
const UNBALANCED = 0.2;

export interface Balance {
  /** Whether the neighbours alone are of fitting length. */
  readonly without: boolean;
  /** Whether their lengths no longer fit when the lonely segment is counted. */
  readonly upset: boolean;
}

/** Lengths round a bead that has one side only; undefined where too few sentences have partners. */
export function balanceAround(bead: Bead, hypothesis: ReadText, counterpart: Counterpart): Balance | undefined {
  const { beads } = counterpart.alignment;
  const usual = usualRatio(beads, hypothesis.text, counterpart.text);
  if (usual === undefined) return undefined;
  const near = beads.slice(Math.max(0, bead.index - AROUND), bead.index + AROUND + 1).filter((other) => other !== bead);
  const own = total(near, 'hypothesis', hypothesis.text);
  const other = usual * total(near, 'other', counterpart.text);
  if (own === 0 || other === 0) return undefined;
  const lonely = total([bead], 'hypothesis', hypothesis.text) - usual * total([bead], 'other', counterpart.text);
  const apart = Math.log(own / other);
  const together = lonely > 0 ? Math.log((own + lonely) / other) : Math.log(own / (other - lonely));
  return {
    without: Math.abs(apart) < BALANCED,
    upset: Math.abs(together) > UNBALANCED && Math.abs(together) > Math.abs(apart),
  };
}

/** Characters of the hypothesis for one of the other text, in pairs of one and one. */
function usualRatio(beads: readonly Bead[], hypothesis: SegmentedText, other: SegmentedText): number | undefined {
  const pairs = beads.filter((bead) => bead.hypothesis.length === 1 && bead.other.length === 1);
  if (pairs.length < FEWEST_PAIRS) return undefined;
  return total(pairs, 'hypothesis', hypothesis) / Math.max(1, total(pairs, 'other', other));
}

function total(beads: readonly Bead[], side: 'hypothesis' | 'other', { segments }: SegmentedText): number {
  return beads.reduce(
    (sum, bead) => sum + bead[side].reduce((letters, index) => letters + (segments[index]?.text.length ?? 0), 0),
    0,
  );
}
