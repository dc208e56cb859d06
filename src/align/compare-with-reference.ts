/** Two texts in one language: how likely segments say the same, by their words. */
import type { SegmentedText } from '../model/segmented-text.js';
import { commonWeight, lettersOf, rarenessOf, wholeWeight, type Comparison } from './comparison.js';
import { lengthEvidence } from './expected-lengths.js';
import { shareFeatures } from './shared-features.js';
import { wordFeatures } from './word-features.js';

/** Weights of the evidence, fitted on news articles with sentences left out, joined and moved. */
const WEIGHTS = { segment: 1.5, length: 0.5, shared: 1, unshared: 0.1 };
/** What is shared counts for the pair, and not against it. */
const FOR_SHARED = WEIGHTS.shared + 2 * WEIGHTS.unshared;

export function compareWithReference(hypothesis: SegmentedText, reference: SegmentedText): Comparison {
  const shared = shareFeatures(hypothesis.segments.map(wordFeatures), reference.segments.map(wordFeatures));
  const [common, whole] = [commonWeight(shared), wholeWeight(shared)];
  const [own, other] = [lettersOf(hypothesis), lettersOf(reference)];
  return {
    gain: (...place) => {
      const [i, m, j, n] = place;
      const without =
        WEIGHTS.segment * (m + n) +
        WEIGHTS.length * lengthEvidence(own(i, m), other(j, n)) -
        WEIGHTS.unshared * whole(...place) -
        rarenessOf(m, n);
      return without + FOR_SHARED * common(place, -without / FOR_SHARED);
    },
    similarity: (...place) => {
      const total = whole(...place);
      return total === 0 ? 0 : (2 * common(place, 0)) / total;
    },
  };
}
