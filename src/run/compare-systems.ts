/** The systems of a run, language by language: their scores with confidence intervals, and how they compare. */
import { confidenceInterval, withResampling } from '../metrics/index.js';
import type { ReferenceCount } from '../metrics/index.js';
import type {
  ComparedMetric,
  Comparison,
  Estimate,
  LanguageComparison,
  MetricName,
  SystemScores,
} from '../model/comparison.js';
import type { ArticleResult } from '../model/run-result.js';
import { comparePair } from './compare-pair.js';
import type { Sampled, TestSettings } from './compare-pair.js';
import { sharedArticles } from './shared-articles.js';
import type { SharedArticle } from './shared-articles.js';
import { METRIC_NAMES, REFERENCE_FREE, systemMetric } from './system-metrics.js';
import type { MetricContext, SystemMetric } from './system-metrics.js';
import { resampleSystems, sampleSystems, totalScore } from './system-samples.js';
import type { Resampled, SampledArticle } from './system-samples.js';

export interface CompareSettings extends TestSettings {
  readonly metrics: readonly MetricName[];
  readonly context: MetricContext;
  /** What the others are compared with; the system with the best first metric unless given. */
  readonly baseline?: string;
  /** Only these; all unless given. */
  readonly systems?: readonly string[];
}

/** All metrics as sacreBLEU counts them by default; its number of resamples and its seed. */
export const defaultCompareSettings = {
  metrics: METRIC_NAMES,
  test: 'bootstrap',
  resamples: 1000,
  seed: 12345,
} as const satisfies Partial<CompareSettings>;

/** Scores and compares the systems of a run. Where articles of a language have references, those without are left out. */
export function compareSystems(results: readonly ArticleResult[], settings: CompareSettings): Comparison {
  const { test, resamples, seed } = settings;
  const articles = sharedArticles(results).flatMap((article) => ofSystems(article, settings.systems));
  const languages = [...new Set(articles.map(({ language }) => language))].sort();
  return {
    test,
    resamples,
    seed,
    languages: languages.map((language) =>
      compareLanguage(
        language,
        articles.filter((article) => article.language === language),
        settings,
      ),
    ),
  };
}

/** The comparison with the usual settings, where there is one: at least two systems with an article in common. */
export function comparisonOf(results: readonly ArticleResult[], signature: string): Comparison | undefined {
  if (!sharedArticles(results).some(({ bySystem }) => bySystem.size > 1)) return undefined;
  return compareSystems(results, { ...defaultCompareSettings, context: { signature } });
}

function ofSystems({ language, bySystem }: SharedArticle, systems: readonly string[] | undefined): SharedArticle[] {
  const kept = new Map([...bySystem].filter(([system]) => systems?.includes(system) ?? true));
  return kept.size > 0 ? [{ language, bySystem: kept }] : [];
}

function compareLanguage(
  language: string,
  articles: readonly SharedArticle[],
  settings: CompareSettings,
): LanguageComparison {
  const { counted, metrics } = countable(language, articles, settings);
  const systems = bestFirst(resampled(sampleSystems(counted, metrics), metrics, settings), metrics);
  const baseline =
    systems.length > 1 ? (systems.find(({ system }) => system === settings.baseline) ?? systems[0]) : undefined;
  const others = baseline === undefined ? [] : systems.filter((system) => system !== baseline);
  const pairs = others.flatMap((system) => (baseline ? comparePair([baseline, system], metrics, settings) : []));
  return {
    language,
    metrics: metrics.map((metric) => describeMetric(metric, referenceCount(counted), settings)),
    ...(baseline === undefined || pairs.length === 0 ? {} : { baseline: baseline.system }),
    systems: systems.map((system) => scoresOf(system, metrics)),
    pairs,
  };
}

function describeMetric(metric: SystemMetric, references: ReferenceCount, settings: CompareSettings): ComparedMetric {
  const { name, title, better, bySegment } = metric;
  const method = settings.test === 'bootstrap' ? 'bs' : 'ar';
  const signature = metric.signature(references);
  return {
    name,
    title,
    better,
    signature: bySegment ? withResampling(signature, method, settings) : signature,
    segmentSignature: metric.segmentSignature(references),
  };
}

/** Figures of texts with and without reference do not mix. */
function countable(
  language: string,
  articles: readonly SharedArticle[],
  { metrics, context }: Pick<CompareSettings, 'metrics' | 'context'>,
): { readonly counted: readonly SharedArticle[]; readonly metrics: readonly SystemMetric[] } {
  const asked = (names: readonly MetricName[]): SystemMetric[] =>
    names.map((name) => systemMetric(name, language, context));
  const free = metrics.filter((name) => REFERENCE_FREE.includes(name));
  const referenced = articles.filter((article) => referencesOf(article) > 0);
  if (referenced.length === 0 || free.length === metrics.length) return { counted: articles, metrics: asked(free) };
  return { counted: referenced, metrics: asked(metrics) };
}

function referencesOf({ bySystem }: SharedArticle): number {
  const [first] = bySystem.values();
  return first?.article.references.length ?? 0;
}

function referenceCount(articles: readonly SharedArticle[]): ReferenceCount {
  const counts = new Set(articles.map(referencesOf));
  const [first = 0] = counts;
  return counts.size > 1 ? 'var' : first;
}

/** Systems with the same articles get the same draws; so do all pairs of them. */
function resampled(
  samples: ReadonlyMap<string, readonly SampledArticle[]>,
  metrics: readonly SystemMetric[],
  settings: CompareSettings,
): Sampled[] {
  const byArticles = new Map<string, string[]>();
  for (const [system, articles] of samples) {
    const key = articles.map(({ place }) => place).join();
    byArticles.set(key, [...(byArticles.get(key) ?? []), system]);
  }
  return [...byArticles.values()].flatMap((systems) => {
    const lists = systems.map((system) => samples.get(system) ?? []);
    const scores: readonly Resampled[] = resampleSystems(lists, metrics, settings);
    return systems.map((system, at) => ({ system, articles: lists[at] ?? [], resampled: scores[at] ?? new Map() }));
  });
}

/** By the first metric; equal ones by name. */
function bestFirst(systems: readonly Sampled[], [metric]: readonly SystemMetric[]): Sampled[] {
  const ranked = systems.map((sampled) => ({ sampled, score: metric ? totalScore(sampled.articles, metric) : 0 }));
  const sign = metric?.better === 'lower' ? -1 : 1;
  ranked.sort((one, other) => sign * (other.score - one.score) || (one.sampled.system < other.sampled.system ? -1 : 1));
  return ranked.map(({ sampled }) => sampled);
}

function scoresOf({ system, articles, resampled: scores }: Sampled, metrics: readonly SystemMetric[]): SystemScores {
  const estimates = metrics.map((metric): [MetricName, Estimate] => {
    const drawn = scores.get(metric.name);
    const value = totalScore(articles, metric);
    return [metric.name, drawn === undefined ? { value } : { value, ...confidenceInterval(drawn) }];
  });
  return {
    system,
    articles: articles.length,
    segments: articles.reduce((sum, { hypotheses }) => sum + hypotheses.length, 0),
    words: articles.reduce((sum, { result }) => sum + result.words, 0),
    scores: Object.fromEntries(estimates) as SystemScores['scores'],
  };
}
