/** Scores and comparisons as one JSON document. */
import type { Comparison, SegmentScore } from '../model/comparison.js';
import type { Problem } from '../model/run-result.js';
import { printableJson } from '../text/printable.js';
import { problemObject } from './jsonl.js';

export interface ScoreDocument {
  readonly comparison: Comparison;
  /** Left out where there are none. */
  readonly segments: readonly SegmentScore[];
  readonly problems: readonly Problem[];
}

/** The comparison's own fields, then `segments` where they were asked for, then `problems`. */
export function renderScoreJson({ comparison, segments, problems }: ScoreDocument): string {
  const document = {
    ...comparison,
    ...(segments.length > 0 ? { segments } : {}),
    problems: problems.map(problemObject),
  };
  return `${printableJson(document, 2)}\n`;
}
