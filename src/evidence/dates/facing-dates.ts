/** Dates of the source or a reference that stand where a segment of the hypothesis stands. */
import type { Counterpart, DateMention } from '../../model/evidence.js';
import type { Segment } from '../../model/segmented-text.js';

/** Dates in the segments that say the same as `segment`. */
export function datesFacing(segment: Segment, counterpart: Counterpart): DateMention[] {
  const facing = new Set(counterpart.segmentsFor(segment));
  return counterpart.dates.filter((date) => facing.has(date.segment));
}
