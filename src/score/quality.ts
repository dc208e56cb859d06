/**
 * Quality, 0–100: what is lost against the nearest reference where there is one, and the penalty of the findings. All losses add up
 * in the exponent, so that quality falls with each of them and never reaches 0. Without a reference it is an estimate from the findings.
 */
import type { Evidence } from '../model/evidence.js';
import type { ArticleResult } from '../model/run-result.js';
import { findingsWeight, largestReturn, lossWeights, wordCushion } from './quality-weights.js';
import { lossNames, surfaceLosses, type Losses } from './surface-losses.js';

export interface Quality {
  readonly quality: number;
  /** 100, then what was lost where as negative points; together they are `quality`. */
  readonly parts: ArticleResult['qualityParts'];
}

/** A loss in hundredths of the exponent: about its points while all losses are small. */
interface Cost {
  readonly name: string;
  readonly cost: number;
}

/**
 * @param penalty MQM penalty points of all findings.
 * @param words words of the hypothesis (characters where words are not spaced).
 */
export function estimateQuality(evidence: Evidence, penalty: number, words: number): Quality {
  const costs = [
    ...leastCosts(evidence),
    { name: 'findings', cost: (findingsWeight * penalty) / (words + wordCushion) },
  ];
  const total = sum(costs);
  const quality = 100 * Math.exp(-total / 100);
  const parts = costs
    .filter(({ cost }) => cost > 0)
    .map(({ name, cost }) => ({ name, points: ((quality - 100) * cost) / total }));
  return { quality, parts: [{ name: 'a faultless text', points: 100 }, ...parts] };
}

/** Against the reference that the hypothesis comes nearest to. */
function leastCosts(evidence: Evidence): readonly Cost[] {
  const candidates = evidence.references.map((reference) => costsOf(surfaceLosses(evidence, reference)));
  return candidates.reduce((least, next) => (sum(next) < sum(least) ? next : least), candidates[0] ?? []);
}

/** A text that reads more usual than its reference gets back a part of what its other differences cost. */
function costsOf(losses: Losses): Cost[] {
  const costs = lossNames.map((name) => ({ name, cost: lossWeights[name] * losses[name] }));
  const lost = sum(costs.filter(({ cost }) => cost > 0));
  const returned = lost - sum(costs);
  const kept = lost === 0 ? 1 : 1 - Math.min(largestReturn, returned / lost);
  return costs.map(({ name, cost }) => ({ name, cost: Math.max(0, cost) * kept }));
}

function sum(costs: readonly Cost[]): number {
  return costs.reduce((total, { cost }) => total + cost, 0);
}
