/**
 * Weights of quality, in hundredths of the exponent: 100 exp(−0.01 × sum). `lossWeights` and `findingsWeight` are what
 * test/score/fit-quality.mjs prints: non-negative, fitted on one half of the sources of expert MQM judgements (WMT21 news and talks,
 * WMT biomedical abstracts) and of the DEMETR minimal pairs (Karpinska et al. 2022), with sequence gains counted on the other half.
 */
import type { LossName } from './surface-losses.js';

/** What each loss costs where it is complete. Losses of words are shares of the reference's tokens, so most are far below 1. */
export const lossWeights: Readonly<Record<LossName, number>> = {
  characters: 45,
  'pairs of words': 28.8,
  numbers: 138.5,
  negations: 400,
  names: 224.2,
  pronouns: 197.7,
  'content words': 77.4,
  'function words': 4,
  'word order': 30.5,
  'doubled words': 300,
  'words left in the source language': 300,
  'misspelt words': 300,
  'added auxiliaries': 149.8,
  'added words': 20,
  punctuation: 19.1,
  'text missing': 25.5,
  beginning: 12,
  'end mark': 12,
  'unusual sequences': 9,
};

/** What sequences cost without a reference where a token gains one natural logarithm less than in nearly all that people write. */
export const unreferencedSequencesWeight = 20;

/** Share of its cost that a text may get back for reading more usual than its reference. */
export const largestReturn = 0.9;

/** What the penalty of the findings costs where it is as large as the text is long. */
export const findingsWeight = 102;

/** Penalty counts per word (character where words are not spaced) of the text and these; they keep one finding from sinking a headline. */
export const wordCushion = 20;
