/**
 * Weights of quality, in hundredths of the exponent: 100 exp(−0.01 × sum). `lossWeights` and `findingsWeight` are what
 * test/score/fit-quality.mjs found for expert MQM judgements (WMT21 news and talks, WMT biomedical abstracts) and the DEMETR minimal
 * pairs (Karpinska et al. 2022), then all raised by a fifth because losses are less in short texts. Weights searched anew on one half
 * of the sources rank that half better and the other one worse, so these stay.
 */
import type { LossName } from './surface-losses.js';

/** What each loss costs where it is complete. Losses of words are shares of the reference's tokens, so most are far below 1. */
export const lossWeights: Readonly<Record<LossName, number>> = {
  characters: 85.6,
  'pairs of words': 16.9,
  numbers: 186.8,
  negations: 168,
  names: 503.8,
  pronouns: 167,
  'content words': 73.2,
  'function words': 17,
  'word order': 40.9,
  'doubled words': 160,
  'words left in the source language': 422.5,
  'misspelt words': 169,
  'added auxiliaries': 67.6,
  'added words': 9.5,
  punctuation: 12.7,
  'text missing': 18,
  beginning: 12.1,
  'end mark': 10.6,
  'unusual sequences': 9.5,
};

/** What sequences cost without a reference where a token gains one natural logarithm less than in nearly all that people write. */
export const unreferencedSequencesWeight = 20;

/** Share of its cost that a text may get back for reading more usual than its reference. */
export const largestReturn = 0.9;

/** What the penalty of the findings costs where it is as large as the text is long. */
export const findingsWeight = 250;

/** Penalty counts per word (character where words are not spaced) of the text and these; they keep one finding from sinking a headline. */
export const wordCushion = 20;
