/** Scores of one article from its evidence and findings. */
import type { Evidence } from '../model/evidence.js';
import type { Finding, Severity } from '../model/finding.js';
import type { ArticleResult } from '../model/run-result.js';
import { overlapScores } from './overlap-scores.js';
import { estimateQuality } from './quality.js';

export interface ScoreSettings {
  /** MQM penalty of one finding by severity. */
  readonly weights: Readonly<Record<Severity, number>>;
  /** Whether the references count. */
  readonly referenceScores: boolean;
}

/** Scores, what quality lost where, and the number of words (characters where words are not spaced). */
export function scoreArticle(
  evidence: Evidence,
  findings: readonly Finding[],
  { weights, referenceScores }: ScoreSettings,
): Pick<ArticleResult, 'scores' | 'qualityParts' | 'words'> {
  const words = countWords(evidence);
  const penalty = findings.reduce((sum, { severity }) => sum + weights[severity], 0);
  const { quality, parts } = estimateQuality(evidence, penalty, { words, referenceScores });
  const mqm = words === 0 ? 0 : (1000 * penalty) / words;
  const overlap = referenceScores ? overlapScores(evidence) : {};
  return { scores: { quality, mqm, ...overlap }, qualityParts: parts, words };
}

/** Words of the hypothesis, or characters where words are not spaced. */
export function countWords({ text, pack }: Evidence): number {
  if (!pack.spaced) return text.value.replace(/\s+/g, '').length;
  return text.segments.reduce((sum, { tokens }) => sum + tokens.filter(isWord).length, 0);
}

function isWord({ kind }: { readonly kind: string }): boolean {
  return kind === 'word' || kind === 'number';
}
