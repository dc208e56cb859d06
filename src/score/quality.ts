/**
 * Quality, 0–100: agreement with the nearest reference where there is one, shrunk by the penalty of the findings.
 * A finding can only lower it. Without a reference it is an estimate from the findings alone.
 */
import type { Evidence } from '../model/evidence.js';
import type { ArticleResult } from '../model/run-result.js';
import { agreementWeights, wordCushion } from './quality-weights.js';
import { agreementNames, surfaceAgreement, type Agreement } from './surface-agreement.js';

export interface Quality {
  readonly quality: number;
  /** 100, then what was lost where as negative points; together they are `quality`. */
  readonly parts: ArticleResult['qualityParts'];
}

/**
 * @param penalty MQM penalty points of all findings.
 * @param words words of the hypothesis (characters where words are not spaced).
 */
export function estimateQuality(evidence: Evidence, penalty: number, words: number): Quality {
  const losses = agreementLosses(evidence);
  const agreement = 100 - losses.reduce((sum, { points }) => sum + points, 0);
  const quality = agreement * Math.exp(-penalty / (words + wordCushion));
  const costs = [...losses, { name: 'findings', points: agreement - quality }].filter(({ points }) => points > 0);
  const parts = costs.map(({ name, points }) => ({ name, points: -points }));
  return { quality, parts: [{ name: 'a faultless text', points: 100 }, ...parts] };
}

function agreementLosses(evidence: Evidence): { name: string; points: number }[] {
  const candidates = evidence.references.map((reference) => lossesOf(surfaceAgreement(evidence, reference)));
  return candidates.reduce((best, next) => (total(next) < total(best) ? next : best), candidates[0] ?? []);
}

function lossesOf(agreement: Agreement): { name: string; points: number }[] {
  return agreementNames.map((name) => ({ name, points: agreementWeights[name] * (1 - agreement[name]) }));
}

function total(losses: readonly { points: number }[]): number {
  return losses.reduce((sum, { points }) => sum + points, 0);
}
