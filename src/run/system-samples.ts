/** What every system's articles count in every metric, and the scores of articles drawn from them anew. */
import { bootstrapScores, randomisedDifferences, statisticTable, sumStatistics } from '../metrics/index.js';
import type { Drawing, StatisticTable, Statistics } from '../metrics/index.js';
import type { MetricName } from '../model/comparison.js';
import type { ArticleResult } from '../model/run-result.js';
import { commonSegments } from '../score/common-segments.js';
import type { SharedArticle } from './shared-articles.js';
import type { ComparedArticle, SystemMetric } from './system-metrics.js';

/** One system's translation of one shared article, counted. */
export interface SampledArticle extends ComparedArticle {
  /** Number of the shared article, the same for all systems. */
  readonly place: number;
  readonly statistics: ReadonlyMap<MetricName, readonly Statistics[]>;
}

/** Resampled scores by metric; metrics with a single segment or article are left out. */
export type Resampled = ReadonlyMap<MetricName, Float64Array>;

/** Of more segments, neighbours are drawn together, so that the time a run takes stays bounded. */
export const MOST_DRAWN = 10_000;

/** Counts all translations, system by system; articles in the order given. */
export function sampleSystems(
  articles: readonly SharedArticle[],
  metrics: readonly SystemMetric[],
): Map<string, SampledArticle[]> {
  const samples = new Map<string, SampledArticle[]>();
  for (const [place, { bySystem }] of articles.entries()) {
    for (const [system, compared] of compareTexts(bySystem)) {
      const statistics = new Map(metrics.map((metric) => [metric.name, metric.count(compared)]));
      const sampled = samples.get(system) ?? [];
      samples.set(system, sampled);
      sampled.push({ ...compared, place, statistics });
    }
  }
  return samples;
}

/** Every system gets the same segments, or their differences could not be paired. */
function compareTexts(bySystem: ReadonlyMap<string, ArticleResult>): [string, ComparedArticle][] {
  const systems = [...bySystem];
  const references = systems[0]?.[1].article.references ?? [];
  const texts = [...systems.map(([, { article }]) => article.hypothesis), ...references].map(({ value }) => value);
  const segments = commonSegments(texts);
  const ofReferences = segments.slice(systems.length);
  return systems.map(([system, result], index) => {
    const hypotheses = segments[index] ?? [];
    return [
      system,
      { result, hypotheses, references: hypotheses.map((_, at) => ofReferences.map((list) => list[at] ?? '')) },
    ];
  });
}

/** The score of articles together. */
export function totalScore(articles: readonly SampledArticle[], metric: SystemMetric): number {
  return metric.score(sumStatistics(statisticsOf(articles, metric)));
}

/** Bootstrap of several systems with the same draws; their articles must be the same, in the same order. */
export function resampleSystems(
  samples: readonly (readonly SampledArticle[])[],
  metrics: readonly SystemMetric[],
  drawing: Drawing,
): Resampled[] {
  const resampled = samples.map(() => new Map<MetricName, Float64Array>());
  for (const group of groupsBySize(samples[0] ?? [], metrics)) {
    const asked = samples.flatMap((articles, system) => group.map((metric) => ({ system, metric, articles })));
    const scores = bootstrapScores(
      asked.map(({ metric, articles }) => tableOf(articles, metric)),
      drawing,
    );
    for (const [index, { system, metric }] of asked.entries()) {
      resampled[system]?.set(metric.name, scores[index] ?? new Float64Array(0));
    }
  }
  return resampled;
}

/** How far apart the scores of randomly mixed systems are. */
export function randomiseSystems(
  [baseline, system]: readonly [readonly SampledArticle[], readonly SampledArticle[]],
  metrics: readonly SystemMetric[],
  drawing: Drawing,
): Resampled {
  const differences = new Map<MetricName, Float64Array>();
  for (const group of groupsBySize(baseline, metrics)) {
    const pairs = group.map((metric) => [tableOf(baseline, metric), tableOf(system, metric)] as const);
    const ofGroup = randomisedDifferences(pairs, drawing);
    for (const [index, { name }] of group.entries()) differences.set(name, ofGroup[index] ?? new Float64Array(0));
  }
  return differences;
}

/** Metrics that count segments, and metrics that count articles, where there are at least two of them to draw from. */
function groupsBySize(articles: readonly SampledArticle[], metrics: readonly SystemMetric[]): SystemMetric[][] {
  const groups = [true, false].map((bySegment) => metrics.filter((metric) => metric.bySegment === bySegment));
  return groups.filter(([metric]) => metric !== undefined && statisticsOf(articles, metric).length > 1);
}

function statisticsOf(articles: readonly SampledArticle[], { name }: SystemMetric): readonly Statistics[] {
  return articles.flatMap(({ statistics }) => statistics.get(name) ?? []);
}

function tableOf(articles: readonly SampledArticle[], metric: SystemMetric): StatisticTable {
  const list = statisticsOf(articles, metric);
  const together = Math.ceil(list.length / MOST_DRAWN);
  const blocks = Array.from({ length: Math.ceil(list.length / together) }, (_, block) =>
    list.slice(block * together, (block + 1) * together),
  );
  return statisticTable(together === 1 ? list : blocks.map(sumStatistics), metric.score);
}
