/**
 * Weights of quality, in points of 100. `lossWeights` is what scripts/fit-quality.mjs prints: non-negative, fitted on every other
 * document of expert MQM judgements (WMT21 news, talks and biomedical abstracts, 17 language pairs) and every other source of the
 * DEMETR minimal pairs (Karpinska et al. 2022), with the floors named there for what changes the meaning.
 */
import type { LossName } from './surface-losses.js';

/** What each loss costs where it is complete. Losses of words are shares of the reference's tokens, so most are far below 1. */
export const lossWeights: Readonly<Record<LossName, number>> = {
  characters: 52.1,
  'pairs of words': 9.7,
  numbers: 57.3,
  negations: 73,
  names: 19.1,
  pronouns: 35.9,
  'content words': 19.1,
  'function words': 6.5,
  'word order': 5.8,
  'doubled words': 85.3,
  'words left in the source language': 32.7,
  punctuation: 7.6,
  'text missing': 6.5,
  beginning: 4.3,
  'end mark': 0.7,
};

/** Findings shrink what is left by exp(−penalty / (words + cushion)); the cushion keeps one finding from sinking a headline. */
export const wordCushion = 20;
