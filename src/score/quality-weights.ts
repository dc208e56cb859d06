/**
 * Weights of quality, in hundredths of the exponent: 100 exp(−0.01 × sum). `lossWeights` and `findingsWeight` are what
 * test/score/fit-quality.mjs finds for expert MQM judgements (WMT21 news and talks, WMT biomedical abstracts) and the DEMETR minimal
 * pairs (Karpinska et al. 2022); it also says how well weights fitted on one half of the sources rank the other.
 */
import type { LossName } from './surface-losses.js';

/** What each loss costs where it is complete. Losses of words are shares of the reference's tokens, so most are far below 1. */
export const lossWeights: Readonly<Record<LossName, number>> = {
  characters: 71.3,
  'pairs of words': 14.1,
  numbers: 155.7,
  negations: 140,
  names: 419.8,
  pronouns: 139.2,
  'content words': 61,
  'function words': 14.2,
  'word order': 34.1,
  'doubled words': 133.3,
  'words left in the source language': 352.1,
  'misspelt words': 140.8,
  'added auxiliaries': 56.3,
  'added words': 7.9,
  punctuation: 10.6,
  'text missing': 15,
  beginning: 10.1,
  'end mark': 8.8,
  'unusual sequences': 7.9,
};

/** What sequences cost without a reference where a token gains one natural logarithm less than in nearly all that people write. */
export const unreferencedSequencesWeight = 20;

/** Share of its cost that a text may get back for reading more usual than its reference. */
export const largestReturn = 0.9;

/** What the penalty of the findings costs where it is as large as the text is long. */
export const findingsWeight = 209.9;

/** Penalty counts per word (character where words are not spaced) of the text and these; they keep one finding from sinking a headline. */
export const wordCushion = 20;
