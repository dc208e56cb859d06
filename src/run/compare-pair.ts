/** Two systems on the articles that both translated: by how much they differ, whether by chance, and where. */
import { bootstrapPValue, confidenceInterval, randomisationPValue, sumStatistics } from '../metrics/index.js';
import type { Drawing, Statistics } from '../metrics/index.js';
import type {
  Difference,
  DifferingArticle,
  DifferingSegment,
  MetricName,
  SignificanceTest,
  SystemPair,
  Tally,
} from '../model/comparison.js';
import { alignedSentences } from './aligned-sentences.js';
import type { SystemMetric } from './system-metrics.js';
import { randomiseSystems, resampleSystems, totalScore } from './system-samples.js';
import type { Resampled, SampledArticle } from './system-samples.js';

/** One system with its articles, and their resampled scores where they are at hand. */
export interface Sampled {
  readonly system: string;
  readonly articles: readonly SampledArticle[];
  readonly resampled: Resampled;
}

/** How differences are tested. */
export interface TestSettings extends Drawing {
  readonly test: SignificanceTest;
}

/** Scores nearer than this, in points of 100 or in penalty points, look the same with one decimal. */
const TIE = 0.05;

/** In UTF-16 code units: a line as long as this counts half, because a letter or two swing the score of a short one. */
const SHORT = 40;

/** Segments and articles that are listed. */
const MOST_LISTED = 20;

/** Compares a system with its baseline; nothing where they share no article. */
export function comparePair(
  [baseline, system]: readonly [Sampled, Sampled],
  metrics: readonly SystemMetric[],
  settings: TestSettings,
): SystemPair[] {
  const [ofBaseline, ofSystem] = onSharedArticles([baseline, system], metrics, settings);
  const pairs = ofBaseline.articles.flatMap((article, at) => {
    const other = ofSystem.articles[at];
    return other === undefined ? [] : [{ baseline: article, system: other }];
  });
  if (pairs.length === 0) return [];
  const pValues = pValuesOf([ofBaseline, ofSystem], metrics, settings);
  const sentences = pairs.flatMap((pair) =>
    alignedSentences({ baseline: pair.baseline.result, system: pair.system.result }),
  );
  const differences = metrics.map((metric) => [
    metric.name,
    { ...estimate(ofBaseline, ofSystem, metric), ...pValues.get(metric.name), articles: tallyArticles(pairs, metric) },
  ]);
  return [
    {
      baseline: baseline.system,
      system: system.system,
      articles: pairs.length,
      segments: pairs.reduce((sum, pair) => sum + pair.system.hypotheses.length, 0),
      differences: Object.fromEntries(differences) as Partial<Record<MetricName, Difference>>,
      sentences: tally(sentences.map((sentence) => sentence.system.score - sentence.baseline.score)),
      differing: farthestApart(sentences, ({ reference: { length } }) => length / (length + SHORT)),
      differingArticles: measuresQuality(metrics) ? farthestApart(pairs.map(differingArticle), () => 1) : [],
    },
  ];
}

/** Where quality is not asked for, articles were not checked, and theirs is that of a text without findings. */
function measuresQuality(metrics: readonly SystemMetric[]): boolean {
  return metrics.some(({ name }) => name === 'quality');
}

interface ArticlePair {
  readonly baseline: SampledArticle;
  readonly system: SampledArticle;
}

/** Resampled scores are taken over where both have the same articles; otherwise they are drawn anew from those shared. */
function onSharedArticles(
  [baseline, system]: readonly [Sampled, Sampled],
  metrics: readonly SystemMetric[],
  drawing: Drawing,
): [Sampled, Sampled] {
  const keep = (own: Sampled, other: Sampled): SampledArticle[] => {
    const places = new Set(other.articles.map(({ place }) => place));
    return own.articles.filter(({ place }) => places.has(place));
  };
  const [ofBaseline, ofSystem] = [keep(baseline, system), keep(system, baseline)];
  const all = ofBaseline.length === baseline.articles.length && ofSystem.length === system.articles.length;
  if (all || ofBaseline.length === 0) {
    return [
      { ...baseline, articles: ofBaseline },
      { ...system, articles: ofSystem },
    ];
  }
  const [first = new Map(), second = new Map()] = resampleSystems([ofBaseline, ofSystem], metrics, drawing);
  return [
    { ...baseline, articles: ofBaseline, resampled: first },
    { ...system, articles: ofSystem, resampled: second },
  ];
}

function estimate(
  baseline: Sampled,
  system: Sampled,
  metric: SystemMetric,
): Pick<Difference, 'value' | 'low' | 'high'> {
  const value = observed(baseline, system, metric);
  const differences = resampledDifferences(baseline, system, metric);
  return differences === undefined ? { value } : { value, ...confidenceInterval(differences) };
}

function observed(baseline: Sampled, system: Sampled, metric: SystemMetric): number {
  return totalScore(system.articles, metric) - totalScore(baseline.articles, metric);
}

function resampledDifferences(baseline: Sampled, system: Sampled, { name }: SystemMetric): Float64Array | undefined {
  const others = baseline.resampled.get(name);
  return others && system.resampled.get(name)?.map((score, at) => score - (others[at] ?? 0));
}

function pValuesOf(
  [baseline, system]: readonly [Sampled, Sampled],
  metrics: readonly SystemMetric[],
  settings: TestSettings,
): Map<MetricName, Pick<Difference, 'pValue'>> {
  const randomised =
    settings.test === 'randomisation'
      ? randomiseSystems([baseline.articles, system.articles], metrics, settings)
      : undefined;
  const pValues = new Map<MetricName, Pick<Difference, 'pValue'>>();
  for (const metric of metrics) {
    const resampled = randomised ? randomised.get(metric.name) : resampledDifferences(baseline, system, metric);
    if (resampled === undefined) continue;
    const test = randomised ? randomisationPValue : bootstrapPValue;
    pValues.set(metric.name, { pValue: test(resampled, observed(baseline, system, metric)) });
  }
  return pValues;
}

function tallyArticles(pairs: readonly ArticlePair[], metric: SystemMetric): Tally {
  const sign = metric.better === 'higher' ? 1 : -1;
  const score = ({ statistics }: SampledArticle): number => {
    const own: readonly Statistics[] = statistics.get(metric.name) ?? [];
    return metric.scoreAlone(sumStatistics(own));
  };
  return tally(pairs.map(({ baseline, system }) => sign * (score(system) - score(baseline))));
}

/** @param gains of the system over its baseline. */
function tally(gains: readonly number[]): Tally {
  const wins = gains.filter((gain) => gain >= TIE).length;
  const losses = gains.filter((gain) => gain <= -TIE).length;
  return { wins, ties: gains.length - wins - losses, losses };
}

function differingArticle({ baseline, system }: ArticlePair): DifferingArticle {
  const { title } = system.result.article;
  const side = ({ result }: SampledArticle): DifferingArticle['system'] => ({
    article: result.article.id,
    score: result.scores.quality,
  });
  return { ...(title === undefined ? {} : { title }), baseline: side(baseline), system: side(system) };
}

function farthestApart<T extends DifferingArticle | DifferingSegment>(
  list: readonly T[],
  weight: (one: T) => number,
): T[] {
  const distance = ({ baseline, system }: T): number => Math.abs(system.score - baseline.score);
  const ranked = list
    .filter((one) => distance(one) >= TIE)
    .map((one) => ({ one, rank: weight(one) * distance(one) }))
    .sort((first, second) => second.rank - first.rank);
  return ranked.slice(0, MOST_LISTED).map(({ one }) => one);
}
