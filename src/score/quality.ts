/**
 * Quality, 0–100: what is lost against the nearest reference where there is one, shrunk by the penalty of the findings.
 * A finding can only lower it. Without a reference it is an estimate from the findings alone.
 */
import type { Evidence } from '../model/evidence.js';
import type { ArticleResult } from '../model/run-result.js';
import { lossWeights, wordCushion } from './quality-weights.js';
import { lossNames, surfaceLosses, type Losses } from './surface-losses.js';

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
  const losses = leastLosses(evidence);
  const agreement = 100 - total(losses);
  const quality = Math.max(0, agreement) * Math.exp(-penalty / (words + wordCushion));
  const costs = [...losses, { name: 'findings', points: agreement - quality }].filter(({ points }) => points > 0);
  const parts = costs.map(({ name, points }) => ({ name, points: -points }));
  return { quality, parts: [{ name: 'a faultless text', points: 100 }, ...parts] };
}

/** Against the reference that the hypothesis comes nearest to. */
function leastLosses(evidence: Evidence): { name: string; points: number }[] {
  const candidates = evidence.references.map((reference) => pointsOf(surfaceLosses(evidence, reference)));
  return candidates.reduce((best, next) => (total(next) < total(best) ? next : best), candidates[0] ?? []);
}

/** Text that has nothing of the reference may lose more than there is; then its losses share the 100 points. */
function pointsOf(losses: Losses): { name: string; points: number }[] {
  const points = lossNames.map((name) => ({ name, points: lossWeights[name] * losses[name] }));
  const excess = Math.max(1, total(points) / 100);
  return points.map((part) => ({ ...part, points: part.points / excess }));
}

function total(losses: readonly { points: number }[]): number {
  return losses.reduce((sum, { points }) => sum + points, 0);
}
