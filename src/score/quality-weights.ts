/**
 * Weights of quality, in hundredths of the exponent: 100 exp(−0.01 × sum). `lossWeights` and `findingsWeight` are what
 * test/score/fit-quality.mjs finds for expert MQM judgements (WMT21 news and talks, WMT biomedical abstracts) and the DEMETR minimal
 * pairs (Karpinska et al. 2022); it also says how well weights fitted on one half of the sources rank the other.
 */
import type { LossName } from './surface-losses.js';

/** What each loss costs where it is complete. Losses of words are shares of the reference's tokens, so most are far below 1. */
export const lossWeights: Readonly<Record<LossName, number>> = {
  characters: 67.9,
  'pairs of words': 12.7,
  numbers: 140,
  negations: 178.9,
  names: 266.1,
  pronouns: 199,
  'content words': 77.9,
  'function words': 8.5,
  'word order': 32.5,
  'doubled words': 119.8,
  'words left in the source language': 335.5,
  'misspelt words': 134.2,
  'added auxiliaries': 53.6,
  'added words': 7.5,
  punctuation: 10.7,
  'text missing': 14.3,
  beginning: 9.6,
  'end mark': 8.4,
  'unusual sequences': 7.5,
};

/** What sequences cost without a reference where a token gains one natural logarithm less than in nearly all that people write. */
export const unreferencedSequencesWeight = 20;

/** Share of its cost that a text may get back for reading more usual than its reference. */
export const largestReturn = 0.9;

/** What the penalty of the findings costs where it is as large as the text is long. */
export const findingsWeight = 200;

/** Penalty counts per word (character where words are not spaced) of the text and these; they keep one finding from sinking a headline. */
export const wordCushion = 20;
