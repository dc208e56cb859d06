/** Which stretches of several texts of one article are compared: their lines where all have the same lines, else each text as a whole. */
import { splitLines } from '../text/split-lines.js';

/**
 * The segments that overlap metrics and significance tests count, text by text in the order given. Metrics need the same
 * segments on all sides; lines are the only ones that nobody had to align.
 */
export function commonSegments(texts: readonly string[]): readonly (readonly string[])[] {
  const lines = texts.map((text) => splitLines(text).map(({ range }) => text.slice(range.start, range.end)));
  const count = lines[0]?.length ?? 0;
  return count > 1 && lines.every((list) => list.length === count) ? lines : texts.map((text) => [text]);
}
