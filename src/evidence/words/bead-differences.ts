/** Words of a bead that one side has and the other lacks, whatever their order: what tells most beads apart from those worth aligning. */
import type { Bead } from '../../model/alignment.js';
import type { SegmentedText, Token } from '../../model/segmented-text.js';

/** Of a bead, in order of place. Word alignment is dear; a rule that looks for a change asks first whether there is one. */
export interface BeadDifferences {
  /** Tokens of the hypothesis of a form that the other side has less often, and of the other side likewise. */
  readonly extra: readonly Token[];
  readonly missing: readonly Token[];
  /** Those of them whose form the other side does not have at all. */
  readonly onlyHypothesis: readonly Token[];
  readonly onlyOther: readonly Token[];
}

const known = new WeakMap<Bead, BeadDifferences>();

/** @param other the text on the other side of the bead. */
export function beadDifferences(bead: Bead, hypothesis: SegmentedText, other: SegmentedText): BeadDifferences {
  const kept = known.get(bead);
  if (kept) return kept;
  const own = bead.hypothesis.flatMap((index) => hypothesis.segments[index]?.tokens ?? []);
  const facing = bead.other.flatMap((index) => other.segments[index]?.tokens ?? []);
  const differences = compare(own, facing);
  known.set(bead, differences);
  return differences;
}

/** By form: how often each side has it. All 0 between calls; kept because forms are numbered across the texts of an article. */
let ownCounts = new Int32Array(1024);
let facingCounts = new Int32Array(1024);

function compare(own: readonly Token[], facing: readonly Token[]): BeadDifferences {
  for (const { form } of own) if (form >= ownCounts.length) makeRoom(form);
  for (const { form } of facing) if (form >= ownCounts.length) makeRoom(form);
  for (const { form } of own) ownCounts[form] = (ownCounts[form] ?? 0) + 1;
  for (const { form } of facing) facingCounts[form] = (facingCounts[form] ?? 0) + 1;
  const [extra, missing] = [surplus(own, ownCounts, facingCounts), surplus(facing, facingCounts, ownCounts)];
  const onlyHypothesis = extra.filter(({ form }) => facingCounts[form] === 0);
  const onlyOther = missing.filter(({ form }) => ownCounts[form] === 0);
  for (const { form } of own) ownCounts[form] = 0;
  for (const { form } of facing) facingCounts[form] = 0;
  return { extra, missing, onlyHypothesis, onlyOther };
}

function surplus(tokens: readonly Token[], counts: Int32Array, otherCounts: Int32Array): Token[] {
  return tokens.filter(({ form }) => (counts[form] ?? 0) > (otherCounts[form] ?? 0));
}

function makeRoom(form: number): void {
  ownCounts = new Int32Array(2 * form + 1);
  facingCounts = new Int32Array(2 * form + 1);
}
