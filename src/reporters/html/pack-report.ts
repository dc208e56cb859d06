/** A run as the page carries it: an index and shards, each deflated and in base64, which can never end an element. */
import { deflateRawSync } from 'node:zlib';
import type { Comparison } from '../../model/comparison.js';
import type { ArticleResult, RunResult } from '../../model/run-result.js';
import type { Text } from '../../model/article.js';
import { languageLabel } from './language-label.js';
import type {
  ArticleDetail,
  ArticleEntry,
  FindingEntry,
  ReportComparison,
  ReportIndex,
  RuleWords,
} from './report-data.js';
import { INDEX_BLOCK, SEVERITIES, SHARD_SIZE, shardBlock } from './report-data.js';

const QUOTE_LENGTH = 80;

/** One inert data block of the page. */
export interface DataBlock {
  readonly id: string;
  readonly base64: string;
}

/** All data blocks of the page, the index first. */
export function packReport(index: ReportIndex, articles: readonly ArticleResult[]): DataBlock[] {
  const blocks = [{ id: INDEX_BLOCK, base64: compress(index) }];
  for (let first = 0; first < articles.length; first += SHARD_SIZE) {
    const details = articles.slice(first, first + SHARD_SIZE).map(buildDetail);
    blocks.push({ id: shardBlock(first / SHARD_SIZE), base64: compress(details) });
  }
  return blocks;
}

/** What the overview needs, without any article text but shortened quotes. */
export function buildIndex(result: RunResult, rules: readonly RuleWords[]): ReportIndex {
  const words = completeRules(result, rules);
  const positions = new Map(words.map((rule, index) => [rule.id, index]));
  const troubled = new Set(result.problems.flatMap((problem) => problem.article ?? []));
  return {
    version: result.tool.version,
    signature: result.signature,
    rules: words,
    articles: result.articles.map((article) => buildEntry(article, positions, troubled)),
    problems: allProblems(result),
    verdict: result.verdict,
    ...(result.comparison ? { comparison: labelLanguages(result.comparison) } : {}),
  };
}

function labelLanguages(comparison: Comparison): ReportComparison {
  const languages = comparison.languages.map((compared) => {
    const value = compared.pairs[0]?.differing[0]?.reference ?? '';
    return { ...compared, label: languageLabel({ language: compared.language, value }) };
  });
  return { ...comparison, languages };
}

/** Problems of the run and of its articles, each once and with the article it belongs to. */
export function allProblems(result: RunResult): RunResult['problems'] {
  const own = result.articles.flatMap(({ article, problems }) =>
    problems.map((problem) => ({ ...problem, article: problem.article ?? article.id })),
  );
  const seen = new Set<string>();
  return [...result.problems, ...own].filter((problem) => {
    const key = JSON.stringify([problem.code, problem.message, problem.path, problem.article]);
    return !seen.has(key) && seen.add(key);
  });
}

/** Findings may come from a rule whose words were not given; it is listed by its id alone. */
function completeRules(result: RunResult, rules: readonly RuleWords[]): RuleWords[] {
  const known = new Map(rules.map((rule) => [rule.id, pickWords(rule)]));
  for (const { rule, dimension, severity } of result.articles.flatMap((article) => article.findings)) {
    if (!known.has(rule)) known.set(rule, { id: rule, summary: '', why: '', fix: '', dimension, severity });
  }
  return [...known.values()];
}

/** A rule may carry its check and its examples; the page takes its words only. */
function pickWords({ id, summary, why, fix, dimension, severity }: RuleWords): RuleWords {
  return { id, summary, why, fix, dimension, severity };
}

function buildEntry(
  result: ArticleResult,
  positions: ReadonlyMap<string, number>,
  troubled: ReadonlySet<string>,
): ArticleEntry {
  const { article, verdict, scores, words } = result;
  return {
    id: article.id,
    ...(article.title === undefined ? {} : { title: article.title }),
    target: languageLabel({ ...article.hypothesis, language: result.targetLanguage }),
    ...(article.system === undefined ? {} : { system: article.system }),
    verdict: verdict.kind,
    incomplete: result.problems.length > 0 || troubled.has(article.id),
    quality: scores.quality,
    words,
    findings: result.findings.map((finding): FindingEntry => {
      const quote = finding.quote.length > QUOTE_LENGTH ? `${finding.quote.slice(0, QUOTE_LENGTH)}…` : finding.quote;
      return [positions.get(finding.rule) ?? 0, SEVERITIES.indexOf(finding.severity), quote];
    }),
  };
}

function buildDetail(result: ArticleResult): ArticleDetail {
  const { article, targetLanguage } = result;
  const hypothesis = { ...article.hypothesis, language: targetLanguage };
  return {
    result: { ...result, article: withoutPaths(article) },
    labels: {
      hypothesis: languageLabel(hypothesis),
      ...(article.source === undefined ? {} : { source: languageLabel(article.source) }),
      references: article.references.map(languageLabel),
    },
  };
}

/** The same corpus in another folder gives the same report. */
function withoutPaths(article: ArticleResult['article']): ArticleResult['article'] {
  return {
    ...article,
    hypothesis: withoutPath(article.hypothesis),
    references: article.references.map(withoutPath),
    ...(article.source === undefined ? {} : { source: withoutPath(article.source) }),
  };
}

function withoutPath({ language, value }: Text): Text {
  return { language, value };
}

function compress(data: unknown): string {
  return deflateRawSync(Buffer.from(JSON.stringify(data), 'utf8'), { level: 9 }).toString('base64');
}
