/** Every segment by itself, scored as sacreBLEU scores sentences. */
import { sumStatistics } from '../metrics/index.js';
import type { MetricName, SegmentScore } from '../model/comparison.js';
import type { ArticleResult } from '../model/run-result.js';
import { sharedArticles } from './shared-articles.js';
import { systemMetric } from './system-metrics.js';
import type { MetricContext, SystemMetric } from './system-metrics.js';
import { sampleSystems } from './system-samples.js';
import type { SampledArticle } from './system-samples.js';

/** Segments in the order of languages, articles and systems. Scores of whole articles stand only where a segment is one. */
export function segmentScores(
  results: readonly ArticleResult[],
  names: readonly MetricName[],
  context: MetricContext,
): SegmentScore[] {
  const articles = sharedArticles(results);
  const languages = [...new Set(articles.map(({ language }) => language))].sort();
  return languages.flatMap((language) => {
    const metrics = names.map((name) => systemMetric(name, language, context));
    const own = articles.filter((article) => article.language === language);
    const samples = [...sampleSystems(own, metrics)].flatMap(([system, list]) =>
      list.map((sampled) => ({ system, sampled })),
    );
    samples.sort((one, other) => one.sampled.place - other.sampled.place);
    return samples.flatMap(({ system, sampled }) =>
      sampled.hypotheses.map((_, segment) => ({
        language,
        article: sampled.result.article.id,
        segment: segment + 1,
        system,
        scores: scoresAt(sampled, segment, metrics),
      })),
    );
  });
}

function scoresAt(
  { hypotheses, statistics }: SampledArticle,
  segment: number,
  metrics: readonly SystemMetric[],
): SegmentScore['scores'] {
  const entries = metrics.flatMap((metric): [MetricName, number][] => {
    const own = statistics.get(metric.name)?.[segment];
    if (own === undefined || (!metric.bySegment && hypotheses.length > 1)) return [];
    return [[metric.name, metric.scoreAlone(sumStatistics([own]))]];
  });
  return Object.fromEntries(entries) as SegmentScore['scores'];
}
