/** Finds the segment at a place without a walk over all of them: a line may have tens of thousands. */
import type { Segment } from '../model/segmented-text.js';

/** The segment that holds a UTF-16 offset, or the last one that begins before it; segments are in order. */
export function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.range.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return segments[low];
}
