/** Agreement of sequences by their shared n-grams, recall counting more, as in chrF (Popović 2015) but summed over aligned pieces. */
import { countNgramMatches } from '../metrics/ngram-matches.js';
import type { FacingPiece } from './facing-pieces.js';

/** The sequences of a piece whose n-grams can be compared. */
type SequenceName = 'characters' | 'written';

/** Recall weighs β² times as much as precision: what is lost costs more than what is said in more words. */
const BETA_SQUARED = 4;

/** 0–1; 1 where every n-gram of the orders is shared, and where neither side is long enough to have one. */
export function ngramAgreement(
  pieces: readonly FacingPiece[],
  sequence: SequenceName,
  orders: { readonly from: number; readonly to: number },
): number {
  const counts = pieces.map(({ hypothesis, reference }) => ({
    hypothesis: hypothesis[sequence].length,
    reference: reference[sequence].length,
    shared: countNgramMatches(hypothesis[sequence], [reference[sequence]], orders.to),
  }));
  let precision = 0;
  let recall = 0;
  let counted = 0;
  for (let order = orders.from; order <= orders.to; order++) {
    const { inHypothesis, inReference, shared } = sumOf(counts, order);
    if (inHypothesis === 0 && inReference === 0) continue;
    precision += shared / Math.max(1, inHypothesis);
    recall += shared / Math.max(1, inReference);
    counted++;
  }
  return counted === 0 ? 1 : fScore(precision / counted, recall / counted);
}

interface PieceCounts {
  readonly hypothesis: number;
  readonly reference: number;
  /** Shared n-grams by order, from 1. */
  readonly shared: readonly number[];
}

/** N-grams of one order in all pieces. */
function sumOf(
  counts: readonly PieceCounts[],
  order: number,
): { readonly inHypothesis: number; readonly inReference: number; readonly shared: number } {
  let [inHypothesis, inReference, shared] = [0, 0, 0];
  for (const piece of counts) {
    inHypothesis += Math.max(0, piece.hypothesis - order + 1);
    inReference += Math.max(0, piece.reference - order + 1);
    shared += piece.shared[order - 1] ?? 0;
  }
  return { inHypothesis, inReference, shared };
}

function fScore(precision: number, recall: number): number {
  const sum = BETA_SQUARED * precision + recall;
  return sum === 0 ? 0 : ((1 + BETA_SQUARED) * precision * recall) / sum;
}
