/** With several references a difference is a fault only if none of them allows it. */
import type { Evidence } from '../model/evidence.js';
import type { Range } from '../model/range.js';
import type { Segment } from '../model/segmented-text.js';

/** Whether one of several references has the very words of a place, with a word on either side, where the alignment puts it. */
export function isAllowedByReference(range: Range, { text, references }: Evidence): boolean {
  if (references.length < 2) return false;
  const around = surroundings(range, text.segments);
  if (!around) return false;
  const words = text.value.slice(around.start, around.end);
  const segments = text.segments.filter(({ range: own }) => own.start < around.end && own.end > around.start);
  return references.some((reference) => {
    const facing = segments.flatMap((segment) => reference.segmentsFor(segment));
    const [first, last] = [facing[0], facing.at(-1)];
    return first && last && reference.text.value.slice(first.range.start, last.range.end).includes(words);
  });
}

/** The place with the token before and the one behind it; a place without words with more of them. */
function surroundings({ start, end }: Range, segments: readonly Segment[]): Range | undefined {
  const tokens = segments.flatMap((segment) =>
    segment.range.end < start - REACH || segment.range.start > end + REACH ? [] : segment.tokens,
  );
  const count = start === end ? AROUND_NOTHING : 1;
  const before = tokens.filter((token) => token.end <= start).at(-count);
  const behind = tokens.filter((token) => token.start >= end)[count - 1];
  return before || behind ? { start: before?.start ?? start, end: behind?.end ?? end } : undefined;
}

/** Tokens on either side of a place where something is missing. */
const AROUND_NOTHING = 3;
/** Segments beside a place lie no farther from it than this. */
const REACH = 4;
