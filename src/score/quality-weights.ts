/**
 * Weights of quality, in points of 100. `lossWeights` is what test/score/fit-quality.mjs prints: non-negative, fitted on every other
 * document of expert MQM judgements (WMT21 news, talks, biomedical abstracts) and every other source of the
 * DEMETR minimal pairs (Karpinska et al. 2022), with the floors named there for what changes the meaning.
 */
import type { LossName } from './surface-losses.js';

/** What each loss costs where it is complete. Losses of words are shares of the reference's tokens, so most are far below 1. */
export const lossWeights: Readonly<Record<LossName, number>> = {
  characters: 52,
  'pairs of words': 13.4,
  numbers: 64.6,
  negations: 64.6,
  names: 21.5,
  pronouns: 41.9,
  'content words': 21.5,
  'function words': 6.4,
  'word order': 6.6,
  'doubled words': 89.8,
  'words left in the source language': 34.3,
  punctuation: 30.7,
  'text missing': 6.9,
  beginning: 5.2,
  'end mark': 1,
};

/** Findings shrink what is left by exp(−penalty / (words + cushion)); the cushion keeps one finding from sinking a headline. */
export const wordCushion = 20;
