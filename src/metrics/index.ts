// The metrics: BLEU, chrF, chrF++ and TER as sacreBLEU defines them.

export { bleuScore, bleuStatistics, prepareBleuReferences } from './bleu.js';
export type { BleuOptions, BleuSmoothing, PreparedBleuReferences } from './bleu.js';
export { chrfScore, chrfStatistics, prepareChrfReferences } from './chrf.js';
export type { ChrfOptions, PreparedChrfReferences } from './chrf.js';
export { sumStatistics } from './statistics.js';
export type { Statistics } from './statistics.js';
export { tokenizerNamed, tokenizerNameFor } from './tokenizers.js';
export type { Tokenizer, TokenizerName } from './tokenizers.js';
export { prepareTerReferences, terScore, terStatistics } from './ter.js';
export type { PreparedTerReferences, TerOptions } from './ter.js';
