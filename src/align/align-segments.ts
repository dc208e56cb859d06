/** Segments of the hypothesis against those of a reference or of the source → beads, moved and repeated segments. */
import type { Alignment, Bead } from '../model/alignment.js';
import type { LanguagePack } from '../model/language-pack.js';
import type { SegmentedText } from '../model/segmented-text.js';
import { compareWithReference } from './compare-with-reference.js';
import { compareWithSource } from './compare-with-source.js';
import type { Comparison, Measure, MeasureIfMore } from './comparison.js';
import { findBeads, type Stretch } from './find-beads.js';

/** What a bead of several segments loses for each line that it crosses. */
const ACROSS_LINES = 2;
/** Segments without a partner in order whose gain is this high are partners: one of them moved. */
const SURELY_THE_SAME = 6;
/** Segments without a partner this much like another's partner repeat it. */
const SAME_CONTENT = 0.5;
/** So many pairs of segments without a partner are compared; in longer texts those that come first. */
const MOST_COMPARISONS = 1_000_000;

/** Shorter length by longer of segments that may face each other though they share nothing. */
const LIKE_LENGTH = 0.6;

const ONE_TO_ONE = { rows: 1, columns: 1 };

type Settle = (stretches: readonly Stretch[], sides: Sides) => readonly Stretch[];

interface Packs {
  readonly hypothesis: LanguagePack;
  readonly source: LanguagePack;
}

interface Sides {
  readonly hypothesis: SegmentedText;
  readonly other: SegmentedText;
}

/** Aligns two texts in one language by their words. */
export function alignWithReference(hypothesis: SegmentedText, reference: SegmentedText): Alignment {
  return align({ hypothesis, other: reference }, compareWithReference(hypothesis, reference));
}

/** Aligns two texts in different languages by length and by what survives translation: numbers, dates, names, cognates, marks. */
export function alignWithSource(hypothesis: SegmentedText, source: SegmentedText, packs: Packs): Alignment {
  const comparison = compareWithSource(
    { text: hypothesis, pack: packs.hypothesis },
    { text: source, pack: packs.source },
  );
  return align({ hypothesis, other: source }, comparison, joinFacing);
}

/** @param settle What is done with the stretches in the end. */
function align(sides: Sides, { gain, similarity }: Comparison, settle: Settle = (stretches) => stretches): Alignment {
  const { hypothesis, other } = sides;
  const inOrder = findBeads({
    rows: hypothesis.segments.length,
    columns: other.segments.length,
    gain: (row, column, shape, needed) => {
      const crossed = linesCrossed(hypothesis, row, shape.rows) + linesCrossed(other, column, shape.columns);
      const lost = ACROSS_LINES * crossed;
      return gain(row, column, shape, needed + lost) - lost;
    },
  });
  return toAlignment(settle(joinMoved(inOrder, gain), sides), sides, similarity);
}

function linesCrossed({ segments }: SegmentedText, first: number, count: number): number {
  return count < 2 ? 0 : (segments[first + count - 1]?.blockIndex ?? 0) - (segments[first]?.blockIndex ?? 0);
}

function toAlignment(stretches: readonly Stretch[], sides: Sides, similarity: Measure): Alignment {
  const beads = stretches.map((stretch, index): Bead => ({
    index,
    hypothesis: Array.from({ length: stretch.rowCount }, (_, offset) => stretch.row + offset),
    other: Array.from({ length: stretch.columnCount }, (_, offset) => stretch.column + offset),
    similarity: likenessOf(stretch, similarity),
  }));
  const beadOfHypothesis = new Array<number>(sides.hypothesis.segments.length).fill(-1);
  const beadOfOther = new Array<number>(sides.other.segments.length).fill(-1);
  for (const bead of beads) {
    for (const segment of bead.hypothesis) beadOfHypothesis[segment] = bead.index;
    for (const segment of bead.other) beadOfOther[segment] = bead.index;
  }
  return { beads, beadOfHypothesis, beadOfOther, repeated: findRepeated(beads, similarity) };
}

function likenessOf({ row, rowCount, column, columnCount }: Stretch, similarity: Measure): number {
  return rowCount === 0 || columnCount === 0 ? 0 : similarity(row, column, { rows: rowCount, columns: columnCount });
}

/** Pairs segments that found no partner in order but surely say the same: they moved. */
function joinMoved(stretches: readonly Stretch[], gain: MeasureIfMore): Stretch[] {
  const most = Math.sqrt(MOST_COMPARISONS);
  const lonelyRows = stretches.filter(({ columnCount }) => columnCount === 0).slice(0, most);
  const lonelyColumns = stretches.filter(({ rowCount }) => rowCount === 0).slice(0, most);
  const taken = new Set<Stretch>();
  const moved = new Map<Stretch, Stretch>();
  for (const row of lonelyRows) {
    const partner = lonelyColumns
      .filter((stretch) => !taken.has(stretch))
      .map((stretch) => ({ stretch, gain: gain(row.row, stretch.column, ONE_TO_ONE, SURELY_THE_SAME) }))
      .reduce((best, next) => (next.gain > best.gain ? next : best), { stretch: row, gain: SURELY_THE_SAME });
    if (partner.stretch === row) continue;
    taken.add(partner.stretch);
    moved.set(row, { ...row, column: partner.stretch.column, columnCount: 1 });
  }
  return stretches.filter((stretch) => !taken.has(stretch)).map((stretch) => moved.get(stretch) ?? stretch);
}

/**
 * One segment without a partner on either side of one gap, of like lengths, face each other: a free or wrong translation shares nothing
 * that survives in another language.
 */
function joinFacing(stretches: readonly Stretch[], sides: Sides): Stretch[] {
  const usual = lengthOf(sides.hypothesis) / Math.max(1, lengthOf(sides.other));
  const settled: Stretch[] = [];
  for (let index = 0; index < stretches.length; index++) {
    const [one, next] = [stretches[index], stretches[index + 1]];
    if (!one) continue;
    const joined = next && isWholeGap(stretches, index) ? facing(one, next) : undefined;
    if (joined && isLikeLength(joined, sides, usual)) index++;
    settled.push(joined && isLikeLength(joined, sides, usual) ? joined : one);
  }
  return settled;
}

/** Whether the stretches at an index and behind it are all that stands without a partner between two pairs. */
function isWholeGap(stretches: readonly Stretch[], index: number): boolean {
  return [index - 1, index + 2].every((at) => {
    const beside = stretches[at];
    return beside === undefined || (beside.rowCount > 0 && beside.columnCount > 0);
  });
}

/** The pair of a segment that has no partner and one of the other side that has none; undefined where they are not such. */
function facing(one: Stretch, next: Stretch): Stretch | undefined {
  const [row, column] = one.columnCount === 0 ? [one, next] : [next, one];
  const isPair = row.rowCount === 1 && row.columnCount === 0 && column.rowCount === 0 && column.columnCount === 1;
  return isPair ? { ...row, column: column.column, columnCount: 1 } : undefined;
}

function isLikeLength({ row, column }: Stretch, { hypothesis, other }: Sides, usual: number): boolean {
  const own = hypothesis.segments[row]?.text.length ?? 0;
  const expected = usual * (other.segments[column]?.text.length ?? 0);
  return Math.min(own, expected) >= LIKE_LENGTH * Math.max(own, expected);
}

function lengthOf({ segments }: SegmentedText): number {
  return segments.reduce((sum, { text }) => sum + text.length, 0);
}

/** Lonely hypothesis segments whose content an aligned one has already said. */
function findRepeated(beads: readonly Bead[], similarity: Measure): Alignment['repeated'] {
  const repeated: { segment: number; original: number; similarity: number }[] = [];
  const lonely = beads.filter(({ hypothesis, other }) => hypothesis.length > 0 && other.length === 0);
  for (const { hypothesis } of lonely.slice(0, Math.ceil(MOST_COMPARISONS / beads.length))) {
    const [segment = 0] = hypothesis;
    let best = { original: -1, similarity: SAME_CONTENT };
    for (const bead of beads) {
      const [column] = bead.other;
      const [original] = bead.hypothesis;
      if (column === undefined || original === undefined) continue;
      const likeness = similarity(segment, column, { rows: 1, columns: bead.other.length });
      if (likeness > best.similarity) best = { original, similarity: likeness };
    }
    if (best.original >= 0) repeated.push({ segment, ...best });
  }
  return repeated;
}
