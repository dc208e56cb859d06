/** Widens a range to whole user-perceived characters, because half of one cannot be drawn. */
import type { Range } from '../../../model/range.js';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Far more than any real grapheme; a longer one is cut, so that a text of combining marks stays cheap. */
const REACH = 64;

/** The smallest range of whole graphemes that holds the range; an empty one moves to the start of its grapheme. */
export function graphemeRange(text: string, { start, end }: Range): Range {
  const first = clusterAt(text, start).start;
  if (start === end) return { start: first, end: first };
  const last = clusterAt(text, end);
  return { start: first, end: last.start === end ? end : last.end };
}

function clusterAt(text: string, offset: number): Range {
  if (offset <= 0 || offset >= text.length) return { start: offset, end: offset };
  const from = Math.max(0, offset - REACH);
  const cluster = graphemes.segment(text.slice(from, offset + REACH)).containing(offset - from);
  if (cluster === undefined) return { start: offset, end: offset };
  return { start: from + cluster.index, end: from + cluster.index + cluster.segment.length };
}
