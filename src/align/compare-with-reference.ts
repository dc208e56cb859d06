/** Two texts in one language: how likely segments say the same, by their words. */
import type { SegmentedText } from '../model/segmented-text.js';
import { commonWeight, lettersOf, rarenessOf, wholeWeight, type Comparison } from './comparison.js';
import { lengthEvidence, MOST_LENGTH_EVIDENCE } from './expected-lengths.js';
import { shareFeatures } from './shared-features.js';
import { wordFeatures } from './word-features.js';

/** Weights of the evidence, fitted on news articles with sentences left out, joined and moved. */
const WEIGHTS = { segment: 1.5, length: 0.5, shared: 1, unshared: 0.1 };
/** What is shared counts for the pair, and not against it. */
const FOR_SHARED = WEIGHTS.shared + 2 * WEIGHTS.unshared;

export function compareWithReference(hypothesis: SegmentedText, reference: SegmentedText): Comparison {
  const shared = shareFeatures(
    wordFeatures(hypothesis.segments, hypothesis.forms),
    wordFeatures(reference.segments, hypothesis.forms),
  );
  const [common, whole] = [commonWeight(shared), wholeWeight(shared)];
  const [own, other] = [lettersOf(hypothesis), lettersOf(reference)];
  return {
    gain: (row, column, shape, needed) => {
      const withoutLength =
        WEIGHTS.segment * (shape.rows + shape.columns) -
        WEIGHTS.unshared * whole(row, column, shape) -
        rarenessOf(shape);
      const most = withoutLength + WEIGHTS.length * MOST_LENGTH_EVIDENCE;
      const shared = FOR_SHARED * common(row, column, shape, (needed - most) / FOR_SHARED);
      if (most + shared < needed) return most + shared;
      return (
        withoutLength + WEIGHTS.length * lengthEvidence(own(row, shape.rows), other(column, shape.columns)) + shared
      );
    },
    similarity: (...place) => {
      const total = whole(...place);
      return total === 0 ? 0 : (2 * common(...place, 0)) / total;
    },
  };
}
