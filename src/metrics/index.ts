// The metrics: BLEU, chrF, chrF++ and TER as sacreBLEU defines them.

export { bleuScore, bleuStatistics, prepareBleuReferences } from './bleu.js';
export type { BleuOptions, BleuSmoothing, PreparedBleuReferences } from './bleu.js';
export { chrfScore, chrfStatistics, prepareChrfReferences } from './chrf.js';
export type { ChrfOptions, PreparedChrfReferences } from './chrf.js';
export { corpusScore, corpusScores, scoreOf, segmentStatistics, signatureOf } from './corpus-scores.js';
export type { Metric, MetricScore, ScoredSegments } from './corpus-scores.js';
export { bleuSignature, chrfSignature, terSignature } from './signature.js';
export type { ReferenceCount } from './signature.js';
export { sumStatistics } from './statistics.js';
export type { Statistics } from './statistics.js';
export { prepareTerReferences, terScore, terStatistics } from './ter.js';
export type { PreparedTerReferences, TerOptions } from './ter.js';
export { tokenizerNamed, tokenizerNameFor } from './tokenizers.js';
export type { Tokenizer, TokenizerName } from './tokenizers.js';
