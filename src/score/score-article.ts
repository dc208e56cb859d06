/** Scores of one article from its evidence and findings. */
import { chrfScore, chrfStatistics } from '../metrics/chrf.js';
import type { Evidence } from '../model/evidence.js';
import type { Finding, Severity } from '../model/finding.js';
import type { ArticleResult, Scores } from '../model/run-result.js';

type Weights = Readonly<Record<Severity, number>>;

export function scoreArticle(
  evidence: Evidence,
  findings: readonly Finding[],
  weights: Weights,
): Pick<ArticleResult, 'scores' | 'qualityParts' | 'words'> {
  const words = countWords(evidence);
  const penalty = findings.reduce((sum, { severity }) => sum + weights[severity], 0);
  const mqm = (1000 * penalty) / Math.max(1, words);
  const chrf =
    evidence.reference &&
    chrfScore(
      chrfStatistics(
        evidence.text.value,
        evidence.references.map(({ text }) => text.value),
      ),
    );
  const quality = Math.max(0, (chrf ?? 100) - Math.min(50, mqm / 10));
  const scores: Scores = { quality, mqm, ...(chrf === undefined ? {} : { chrf }) };
  return { scores, qualityParts: [], words };
}

/** Words, or characters where words are not spaced. */
function countWords({ text, pack }: Evidence): number {
  if (!pack.spaced) return text.value.replace(/\s+/g, '').length;
  return text.segments.reduce(
    (sum, { tokens }) => sum + tokens.filter(({ kind }) => kind === 'word' || kind === 'number').length,
    0,
  );
}
