/** Weights of quality's parts: what each kind of disagreement with the reference costs at most, in points of 100. Fitted by scripts/fit-quality.mjs. */
import type { AgreementName } from './surface-agreement.js';

export const agreementWeights: Readonly<Record<AgreementName, number>> = {
  'characters and words': 30,
  'characters with spaces': 22,
  'words in order': 4,
  'words in order, endings aside': 7,
  'unbroken runs': 5,
  'words of the reference kept': 8,
  'punctuation and numbers': 11,
  length: 3,
  'nothing cut': 4,
  'capital at the start': 4,
  'end mark': 2,
};

/** Findings shrink what is left by exp(−penalty / (words + cushion)); the cushion keeps one finding from sinking a headline. */
export const wordCushion = 20;
