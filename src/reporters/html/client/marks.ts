/** Places findings in the displayed stretches of a text, and cuts each stretch into pieces where marks begin and end. */
import type { Range } from '../../../model/range.js';
import type { DisplaySegment } from '../../../model/run-result.js';
import { graphemeRange } from './grapheme-range.js';

/** A finding, by its position among the article's findings, at a place of one text. */
export interface Mark extends Range {
  readonly finding: number;
  /** `related` marks the words of another text, or the twin in this one, that the finding rests on. */
  readonly role: 'finding' | 'related';
  /** Segment that a place without length belongs to, where it lies between two. */
  readonly segment?: number;
}

/** A stretch of text that the same marks cover. A place without length is a piece with empty text. */
export interface Piece {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Marks whose last piece this is. */
  readonly ends: readonly Mark[];
}

/**
 * The stretch to draw for each segment: the segment with the spaces around it on its line, so that a finding about
 * the space between two sentences has a place. Stretches are in order, do not overlap, and leave out only line breaks.
 */
export function displayRanges(text: string, segments: readonly DisplaySegment[]): Range[] {
  const ranges: { start: number; end: number }[] = segments.map(({ start, end }) => ({ start, end }));
  let previousEnd = 0;
  for (const [index, range] of ranges.entries()) {
    const gap = text.slice(previousEnd, range.start);
    const firstBreak = gap.search(/[\r\n]/);
    const previous = ranges[index - 1];
    if (previous) previous.end = firstBreak < 0 ? range.start : previousEnd + firstBreak;
    if (firstBreak >= 0 || !previous) range.start = previousEnd + lastBreak(gap) + 1;
    previousEnd = range.end;
  }
  const last = ranges.at(-1);
  if (last) last.end += Math.max(0, lineLength(text.slice(last.end)));
  return ranges;
}

/** Marks of each stretch, clipped to it and widened to whole characters. Every mark is drawn at least once where there is a stretch. */
export function marksByStretch(text: string, stretches: readonly Range[], marks: readonly Mark[]): Mark[][] {
  const byStretch: Mark[][] = stretches.map(() => []);
  for (const mark of marks) {
    const wide = { ...mark, ...graphemeRange(text, mark) };
    for (const index of stretchesOf(stretches, wide)) {
      const stretch = stretches[index];
      if (stretch) byStretch[index]?.push(clip(wide, stretch));
    }
  }
  return byStretch;
}

/** Cuts one stretch at all ends of its marks. The pieces' texts join to the stretch. */
export function cutIntoPieces(text: string, stretch: Range, marks: readonly Mark[]): Piece[] {
  const cuts = new Set([stretch.start, stretch.end, ...marks.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].sort((one, other) => one - other);
  return places.flatMap((start, index) => {
    const end = places[index + 1] ?? start;
    const points = marks.filter((mark) => mark.start === mark.end && mark.start === start);
    const covering = marks.filter((mark) => mark.start < mark.end && mark.start <= start && mark.end >= end);
    return [
      ...points.map((mark) => ({ text: '', marks: [mark], ends: [mark] })),
      ...(end > start
        ? [{ text: text.slice(start, end), marks: covering, ends: covering.filter((mark) => mark.end === end) }]
        : []),
    ];
  });
}

/** Stretches a mark touches; one that touches none belongs to the last one before it. */
function stretchesOf(stretches: readonly Range[], mark: Mark): number[] {
  const touched = stretches.flatMap((stretch, index) => (touches(stretch, mark) ? [index] : []));
  if (mark.start < mark.end && touched.length > 0) return touched;
  if (mark.segment !== undefined && touched.includes(mark.segment)) return [mark.segment];
  if (touched.length > 0) return touched.slice(-1);
  const before = stretches.findLastIndex((stretch) => stretch.start <= mark.start);
  return stretches.length === 0 ? [] : [Math.max(0, before)];
}

function touches(stretch: Range, mark: Mark): boolean {
  if (mark.start === mark.end) return mark.start >= stretch.start && mark.start <= stretch.end;
  return mark.start < stretch.end && mark.end > stretch.start;
}

function clip(mark: Mark, { start, end }: Range): Mark {
  const from = Math.min(Math.max(mark.start, start), end);
  return { ...mark, start: from, end: Math.max(from, Math.min(mark.end, end)) };
}

function lastBreak(text: string): number {
  return Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
}

function lineLength(text: string): number {
  const end = text.search(/[\r\n]/);
  return end < 0 ? text.length : end;
}
