/** Agreement of sequences by their shared n-grams, recall counting more, as in chrF (Popović 2015) but summed over aligned pieces. */
import { countNgramMatches } from '../metrics/ngram-matches.js';

/** The same piece of both texts, as numbers that are equal where characters or words are. */
export interface FacingSequences {
  readonly hypothesis: Int32Array;
  readonly reference: Int32Array;
}

/** Recall weighs β² times as much as precision: what is lost costs more than what is said in more words. */
const BETA_SQUARED = 4;

/** 0–1; 1 where every n-gram of the orders is shared, and where neither side is long enough to have one. */
export function ngramAgreement(pieces: readonly FacingSequences[], orders: { from: number; to: number }): number {
  let precision = 0;
  let recall = 0;
  let counted = 0;
  const shared = sharedByOrder(pieces, orders.to);
  for (let order = orders.from; order <= orders.to; order++) {
    const inHypothesis = ngrams(pieces, 'hypothesis', order);
    const inReference = ngrams(pieces, 'reference', order);
    if (inHypothesis === 0 && inReference === 0) continue;
    precision += (shared[order - 1] ?? 0) / Math.max(1, inHypothesis);
    recall += (shared[order - 1] ?? 0) / Math.max(1, inReference);
    counted++;
  }
  return counted === 0 ? 1 : fScore(precision / counted, recall / counted);
}

function sharedByOrder(pieces: readonly FacingSequences[], maximumOrder: number): number[] {
  const sums = new Array<number>(maximumOrder).fill(0);
  for (const { hypothesis, reference } of pieces) {
    const matches = countNgramMatches(hypothesis, [reference], maximumOrder);
    for (let index = 0; index < maximumOrder; index++) sums[index] = (sums[index] ?? 0) + (matches[index] ?? 0);
  }
  return sums;
}

function ngrams(pieces: readonly FacingSequences[], side: keyof FacingSequences, order: number): number {
  return pieces.reduce((sum, piece) => sum + Math.max(0, piece[side].length - order + 1), 0);
}

function fScore(precision: number, recall: number): number {
  const sum = BETA_SQUARED * precision + recall;
  return sum === 0 ? 0 : ((1 + BETA_SQUARED) * precision * recall) / sum;
}
