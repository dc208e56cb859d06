/** Runs rules over the evidence of one article: skips unmet needs, keeps crashes, stamps and merges what they report. */
import type { Evidence, Need } from '../model/evidence.js';
import type { Finding, Report, Severity } from '../model/finding.js';
import type { Rule } from '../model/rule.js';
import type { Problem } from '../model/run-result.js';
import { primarySubtag } from '../text/normal-form.js';
import { mergeFindings } from './merge-findings.js';
import { createStamp } from './stamp-finding.js';

/** What configuration says about one rule. */
export interface RuleSetting {
  readonly severity?: Severity | 'off';
  /** By target language, `pt-BR` before `pt`; wins over `severity`. */
  readonly languages?: Readonly<Record<string, Severity | 'off'>>;
}

export interface LintSettings {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Whether rules of stage `preview` run too. */
  readonly preview: boolean;
}

export interface LintResult {
  /** In order of place. */
  readonly findings: readonly Finding[];
  readonly allowed: readonly Finding[];
  readonly silent: readonly { readonly rule: string; readonly reason: string }[];
  readonly problems: readonly Problem[];
}

/** Checks one article with all rules. A rule that throws becomes a problem; the others go on. */
export function lint(evidence: Evidence, rules: readonly Rule[], settings: LintSettings): LintResult {
  const stamp = createStamp(evidence);
  const found: Finding[] = [];
  const silent: { rule: string; reason: string }[] = [];
  const problems: Problem[] = [];
  for (const rule of rules) {
    const severity = severityOf(rule, evidence, settings);
    const reason = severity === 'off' ? 'switched off' : silence(rule, evidence, settings);
    if (reason !== undefined) silent.push({ rule: rule.id, reason });
    else if (severity !== 'off') {
      const outcome = runRule(rule, evidence, (report) => stamp(rule, report, severity));
      found.push(...outcome.findings);
      problems.push(...outcome.problems);
    }
  }
  const merged = mergeFindings(found, rules);
  const isAllowed = allowanceTest(evidence);
  return { findings: merged.filter((f) => !isAllowed(f)), allowed: merged.filter(isAllowed), silent, problems };
}

function severityOf(rule: Rule, evidence: Evidence, settings: LintSettings): Severity | 'off' | undefined {
  const setting = Object.hasOwn(settings.rules, rule.id) ? settings.rules[rule.id] : undefined;
  const language = evidence.text.language;
  return setting?.languages?.[language] ?? setting?.languages?.[primarySubtag(language)] ?? setting?.severity;
}

/** Why a rule has nothing to say about this article; undefined if it has. */
function silence(rule: Rule, evidence: Evidence, settings: LintSettings): string | undefined {
  if (rule.stage === 'preview' && !settings.preview && settings.rules[rule.id]?.severity === undefined)
    return 'preview';
  const language = primarySubtag(evidence.text.language);
  if (rule.languages && !rule.languages.includes(language)) return `does not know ${evidence.text.language}`;
  const lacking = rule.needs.find((need) => !isMet(need, evidence));
  return lacking && `needs ${lacking === 'date' ? 'the date of the article' : `a ${lacking}`}`;
}

function isMet(need: Need, evidence: Evidence): boolean {
  if (need === 'date') return evidence.article.date !== undefined;
  return evidence[need] !== undefined;
}

/** What a rule found before it ended or crashed. */
function runRule(
  rule: Rule,
  evidence: Evidence,
  stamp: (report: Report) => Finding,
): Pick<LintResult, 'findings' | 'problems'> {
  const findings: Finding[] = [];
  try {
    eachReport(rule, evidence, (report) => findings.push(stamp(report)));
    return { findings, problems: [] };
  } catch (error) {
    return { findings, problems: [crash(rule, evidence, error)] };
  }
}

function eachReport(rule: Rule, evidence: Evidence, take: (report: Report) => void): void {
  if (rule.scope === 'article') for (const report of rule.check(evidence.text, evidence as never)) take(report);
  else
    for (const segment of evidence.text.segments)
      for (const report of rule.check(segment, evidence as never)) take(report);
}

function crash(rule: Rule, { article }: Evidence, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: 'rule-crashed',
    message: `Rule ${rule.id} failed on ${article.id}: ${reason}. This is a bug in calque, please report it; the other rules went on.`,
    article: article.id,
  };
}

function allowanceTest(evidence: Evidence): (finding: Finding) => boolean {
  const { allow } = evidence.article;
  return (finding) =>
    allow.some(({ rule, quote }) => rule === finding.rule && (quote === undefined || quote === finding.quote));
}
