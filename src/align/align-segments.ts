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

const ONE_TO_ONE = { rows: 1, columns: 1 };

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
  return align({ hypothesis, other: source }, comparison);
}

function align(sides: Sides, { gain, similarity }: Comparison): Alignment {
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
  return toAlignment(joinMoved(inOrder, gain), sides, similarity);
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
