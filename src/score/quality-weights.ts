/**
 * Weights of quality, in points of 100. `lossWeights` is what scripts/fit-quality.mjs prints: non-negative, fitted on every other
 * document of expert MQM judgements (WMT21 news, talks, biomedical abstracts) and every other source of the
 * DEMETR minimal pairs (Karpinska et al. 2022), with the floors named there for what changes the meaning.
 */
import type { LossName } from './surface-losses.js';

/** What each loss costs where it is complete. Losses of words are shares of the reference's tokens, so most are far below 1. */
export const lossWeights: Readonly<Record<LossName, number>> = {
  characters: 53.4,
  'pairs of words': 10.2,
  numbers: 67.6,
  negations: 67.6,
  names: 22.5,
  pronouns: 45.3,
  'content words': 22.5,
  'function words': 8.5,
  'word order': 6.3,
  'doubled words': 91.6,
  'words left in the source language': 35.3,
  punctuation: 31.9,
  'text missing': 7.6,
  beginning: 5.1,
  'end mark': 1.2,
};

/** Findings shrink what is left by exp(−penalty / (words + cushion)); the cushion keeps one finding from sinking a headline. */
export const wordCushion = 20;
