/** Segments of the hypothesis against those of a reference or of the source → beads, moved and repeated segments. */
import type { Alignment, Bead } from '../model/alignment.js';
import type { LanguagePack } from '../model/language-pack.js';
import type { SegmentedText } from '../model/segmented-text.js';
import { anchorFeatures, firmAnchors } from './anchor-features.js';
import { findBeads, type Likeness, type Stretch } from './find-beads.js';
import { shareFeatures, type Features, type SharedFeatures } from './shared-features.js';
import { wordFeatures } from './word-features.js';

/** Pairs less alike than this are better left alone. */
const LEAST_LIKENESS = { reference: 0.12, source: 0.14 };
/** Extra likeness where both texts have the same number of lines and the pair stands in the same one. */
const SAME_LINE = 0.25;
/** What a bead of several segments loses, so that one-to-one wins a tie. */
const MERGE_COST = 0.02;
/** What it loses besides where its segments stand on different lines. */
const ACROSS_LINES = 0.15;
/** Unaligned segments this much alike are one that moved, or one that was said before. */
const SAME_CONTENT = 0.5;
/** Without any shared anchor the lengths alone speak, with at most this likeness. */
const LENGTH_SHARE = 0.25;
/** Translations between spaced languages are at most this much longer or shorter (measured on news: 0.85–1.2). */
const MOST_UNEQUAL = 1.25;
/** What a pair loses whose one side has several numbers and names of which the other has none. */
const CONTRADICTION = 0.1;
const SEVERAL_ANCHORS = 2;
/** Where every noun has a capital, capitals tell no names. Source: Duden, Amtliches Regelwerk § 55. */
const CAPITALISING_NOUNS = new Set(['de', 'lb']);
/** Merged segments that could not reach this likeness need no exact figure. */
const WORTH_A_LOOK = 0.15;

/** So many pairs of segments without a partner are compared; in longer texts those that come first. */
const MOST_COMPARISONS = 1_000_000;

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
  const sides = { hypothesis, other: reference };
  const shared = shareFeatures(hypothesis.segments.map(wordFeatures), reference.segments.map(wordFeatures));
  return align(sides, diceOf(shared), LEAST_LIKENESS.reference);
}

/** Aligns two texts in different languages by what survives translation: numbers, names, cognates, links, and by length. */
export function alignWithSource(hypothesis: SegmentedText, source: SegmentedText, packs: Packs): Alignment {
  const sides = { hypothesis, other: source };
  const shared = shareFeatures(
    hypothesis.segments.map((segment) => anchorFeatures(segment, packs.hypothesis)),
    source.segments.map((segment) => anchorFeatures(segment, packs.source)),
  );
  const ratio = expectedRatio(sides, packs);
  const dice = diceOf(shared);
  const contradiction = contradictionIn(shareFirmAnchors(sides, packs));
  const likeness: Similarity = (i, m, j, n) => {
    const length = Math.log(Math.max(1, letters(hypothesis, i, m)) / Math.max(1, ratio * letters(source, j, n)));
    const words = (1 - LENGTH_SHARE) * dice(i, m, j, n) + LENGTH_SHARE * Math.exp(-1.5 * Math.abs(length));
    return Math.max(0, words - CONTRADICTION * contradiction(i, m, j, n));
  };
  return align(sides, likeness, LEAST_LIKENESS.source);
}

function shareFirmAnchors({ hypothesis, other }: Sides, packs: Packs): SharedFeatures {
  const names = [packs.hypothesis, packs.source].every((pack) => pack.cased && !CAPITALISING_NOUNS.has(pack.tag));
  const anchors = ({ segments }: SegmentedText): Features[] => segments.map((segment) => firmAnchors(segment, names));
  return shareFeatures(anchors(hypothesis), anchors(other));
}

/** 1 where a side has several firm anchors and the other has none of them, else 0. */
function contradictionIn(firm: SharedFeatures): Similarity {
  return (i, m, j, n) => {
    const rows = sum(firm.rowCounts, i, m);
    const columns = sum(firm.columnCounts, j, n);
    if (Math.max(rows, columns) < SEVERAL_ANCHORS) return 0;
    for (let row = i; row < i + m; row++) {
      for (let column = j; column < j + n; column++) if (firm.shared(row, column) > 0) return 0;
    }
    return 1;
  };
}

function sum(counts: Float64Array, first: number, length: number): number {
  let total = 0;
  for (let index = first; index < first + length; index++) total += counts[index] ?? 0;
  return total;
}

/** Characters of hypothesis for a character of source: what the two texts say, kept near 1 where both languages space their words. */
function expectedRatio({ hypothesis, other }: Sides, packs: Packs): number {
  const whole =
    Math.max(1, letters(hypothesis, 0, hypothesis.segments.length)) /
    Math.max(1, letters(other, 0, other.segments.length));
  if (packs.hypothesis.spaced !== packs.source.spaced) return whole;
  return Math.min(MOST_UNEQUAL, Math.max(1 / MOST_UNEQUAL, whole));
}

type Similarity = (i: number, m: number, j: number, n: number) => number;

/** Dice's coefficient over weighted features, 0–1. */
function diceOf(shared: SharedFeatures): Similarity {
  return (i, m, j, n) => {
    const total = sum(shared.rowWeights, i, m) + sum(shared.columnWeights, j, n);
    if (total === 0) return 0;
    let common = 0;
    for (let row = i; row < i + m; row++) {
      for (let column = j; column < j + n; column++) common += shared.shared(row, column);
    }
    // The sum over pairs is an upper bound and cheap; only where it promises something is the exact figure worth its time.
    const promising = m + n > 2 && 2 * common > WORTH_A_LOOK * total;
    return (2 * (promising ? shared.sharedByMerged(i, m, j, n) : common)) / total;
  };
}

function letters(text: SegmentedText, first: number, count: number): number {
  let sum = 0;
  for (let index = first; index < first + count; index++) sum += text.segments[index]?.text.length ?? 0;
  return sum;
}

function align(sides: Sides, similarity: Similarity, least: number): Alignment {
  const { hypothesis, other } = sides;
  const sameLines = hypothesis.blocks.length === other.blocks.length;
  const bonus = (i: number, j: number): number =>
    sameLines && hypothesis.segments[i]?.blockIndex === other.segments[j]?.blockIndex ? SAME_LINE : 0;
  const likeness: Likeness = {
    rows: hypothesis.segments.length,
    columns: other.segments.length,
    gain: (i, m, j, n) => {
      const whole = letters(hypothesis, i, m) + letters(other, j, n);
      const likeness = similarity(i, m, j, n) + Math.min(bonus(i, j), bonus(i + m - 1, j + n - 1));
      const across = linesCrossed(hypothesis, i, m) + linesCrossed(other, j, n);
      return whole * (likeness - least - MERGE_COST * (m + n - 2) - ACROSS_LINES * across);
    },
  };
  return toAlignment(findBeads(likeness), sides, similarity);
}

function linesCrossed(text: SegmentedText, first: number, count: number): number {
  return (text.segments[first + count - 1]?.blockIndex ?? 0) - (text.segments[first]?.blockIndex ?? 0);
}

function toAlignment(stretches: readonly Stretch[], sides: Sides, similarity: Similarity): Alignment {
  const joined = joinMoved(stretches, similarity);
  const beads = joined.map((stretch, index): Bead => ({
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

function likenessOf({ row, rowCount, column, columnCount }: Stretch, similarity: Similarity): number {
  return rowCount === 0 || columnCount === 0 ? 0 : similarity(row, rowCount, column, columnCount);
}

/** Pairs segments that found no partner in order but are alike: they moved. */
function joinMoved(stretches: readonly Stretch[], similarity: Similarity): Stretch[] {
  const most = Math.sqrt(MOST_COMPARISONS);
  const lonelyRows = stretches.filter(({ columnCount }) => columnCount === 0).slice(0, most);
  const lonelyColumns = stretches.filter(({ rowCount }) => rowCount === 0).slice(0, most);
  const taken = new Set<Stretch>();
  const moved = new Map<Stretch, Stretch>();
  for (const row of lonelyRows) {
    const partner = lonelyColumns
      .filter((stretch) => !taken.has(stretch))
      .map((stretch) => ({ stretch, likeness: similarity(row.row, 1, stretch.column, 1) }))
      .reduce((best, next) => (next.likeness > best.likeness ? next : best), { stretch: row, likeness: SAME_CONTENT });
    if (partner.stretch === row) continue;
    taken.add(partner.stretch);
    moved.set(row, { ...row, column: partner.stretch.column, columnCount: 1 });
  }
  return stretches.filter((stretch) => !taken.has(stretch)).map((stretch) => moved.get(stretch) ?? stretch);
}

/** Lonely hypothesis segments whose content an aligned one has already said. */
function findRepeated(beads: readonly Bead[], similarity: Similarity): Alignment['repeated'] {
  const repeated: { segment: number; original: number; similarity: number }[] = [];
  const lonely = beads.filter(({ hypothesis, other }) => hypothesis.length > 0 && other.length === 0);
  for (const { hypothesis } of lonely.slice(0, Math.ceil(MOST_COMPARISONS / beads.length))) {
    const [segment = 0] = hypothesis;
    let best = { original: -1, similarity: SAME_CONTENT };
    for (const bead of beads) {
      const [column] = bead.other;
      const [original] = bead.hypothesis;
      if (column === undefined || original === undefined) continue;
      const likeness = similarity(segment, 1, column, bead.other.length);
      if (likeness > best.similarity) best = { original, similarity: likeness };
    }
    if (best.original >= 0) repeated.push({ segment, ...best });
  }
  return repeated;
}
