// The metrics: BLEU, chrF, chrF++ and TER as sacreBLEU defines them.

export { bleuScore, bleuStatistics, prepareBleuReferences } from './bleu.js';
export type { BleuOptions, BleuSmoothing, PreparedBleuReferences } from './bleu.js';
export { chrfScore, chrfStatistics, prepareChrfReferences } from './chrf.js';
export type { ChrfOptions, PreparedChrfReferences } from './chrf.js';
export { corpusScore, corpusScores, scoreOf, segmentStatistics, signatureOf } from './corpus-scores.js';
export type { Metric, MetricScore, ScoredSegments } from './corpus-scores.js';
export { bootstrapScores, randomisedDifferences, statisticTable } from './resampling.js';
export type { Drawing, StatisticTable } from './resampling.js';
export { bleuSignature, chrfSignature, terSignature, withResampling } from './signature.js';
export type { ReferenceCount } from './signature.js';
export { bootstrapPValue, confidenceInterval, randomisationPValue } from './significance.js';
export type { Interval } from './significance.js';
export { sumStatistics } from './statistics.js';
export type { Statistics } from './statistics.js';
export { prepareTerReferences, terScore, terStatistics } from './ter.js';
export type { PreparedTerReferences, TerOptions } from './ter.js';
export { tokenizerNamed, tokenizerNameFor } from './tokenizers.js';
export type { Tokenizer, TokenizerName } from './tokenizers.js';
