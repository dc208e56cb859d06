/** Public API of calque. */
export { createChecker, defaultSettings } from './check.js';
export type { Checker, CheckSettings, RuleChoice, RuleSetting } from './check.js';
export { check } from './run/check-input.js';
export type { ArticleInput } from './run/check-input.js';
export { loadPhrasing } from './run/load-phrasing.js';
export { UserError } from './run/user-error.js';
export { contractObject } from './reporters/jsonl.js';
export { renderHtmlReport } from './reporters/html/render-html-report.js';
export { defaultGate } from './gate/default-gate.js';
export { rules } from './rules/index.js';
export type { Allowance, Article, Text } from './model/article.js';
export type { Comparison, LanguageComparison, SystemPair, SystemScores } from './model/comparison.js';
export type { Dimension, Finding, RelatedPlace, Severity } from './model/finding.js';
export type { Phrase, Phrasebook, PhrasingEntry, SourcePhrase } from './model/phrasebook.js';
export type { Range } from './model/range.js';
export type { Rule, SegmentRule, ArticleRule } from './model/rule.js';
export type { ArticleResult, Problem, RunResult, Scores } from './model/run-result.js';
export type { ArticleLimits, Gate, Verdict, VerdictKind, VerdictReason } from './model/verdict.js';
