/**
 * Quality, 0–100: what is lost against the references where there are any, and the penalty of the findings. All losses add up
 * in the exponent, so that quality falls with each of them and never reaches 0. Without a reference it is an estimate from the
 * findings and from sequences of words that people hardly ever write.
 */
import type { Evidence } from '../model/evidence.js';
import type { ArticleResult } from '../model/run-result.js';
import {
  findingsWeight,
  largestReturn,
  lossWeights,
  unreferencedSequencesWeight,
  wordCushion,
} from './quality-weights.js';
import { sequenceShortfall } from './sequence-gains.js';
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
 * @param settings words of the hypothesis (characters where words are not spaced), and whether its references count.
 */
export function estimateQuality(
  evidence: Evidence,
  penalty: number,
  { words, referenceScores }: { readonly words: number; readonly referenceScores: boolean },
): Quality {
  const costs = [
    ...(referenceScores && evidence.references.length > 0 ? lossCosts(evidence) : [unreferencedCost(evidence)]),
    { name: 'findings', cost: (findingsWeight * penalty) / (words + wordCushion) },
  ];
  const total = sum(costs);
  const quality = 100 * Math.exp(-total / 100);
  const parts = costs
    .filter(({ cost }) => cost > 0)
    .map(({ name, cost }) => ({ name, points: ((quality - 100) * cost) / total }));
  return { quality, parts: [{ name: 'a faultless text', points: 100 }, ...parts] };
}

/**
 * The geometric mean over the references: a hypothesis that equals one of them loses nothing, and one that is near to several
 * loses less than one that is near to a single one by chance.
 */
function lossCosts(evidence: Evidence): readonly Cost[] {
  const candidates = surfaceLosses(evidence).map(costsOf);
  const totals = candidates.map(sum);
  if (totals.includes(0)) return [];
  const total = Math.exp(mean(totals.map(Math.log)));
  return lossNames.map((name, index) => {
    const shares = candidates.map((costs, reference) => (costs[index]?.cost ?? 0) / (totals[reference] ?? 1));
    return { name, cost: total * mean(shares) };
  });
}

/** Only what is out of the usual counts: without a reference, plain text cannot be told from good text. */
function unreferencedCost({ text, pack }: Evidence): Cost {
  return { name: 'unusual sequences', cost: unreferencedSequencesWeight * sequenceShortfall(text, pack) };
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

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / Math.max(1, values.length);
}
