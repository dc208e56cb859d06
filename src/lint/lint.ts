/** Runs rules over the evidence of one article: skips unmet needs, keeps crashes, stamps and merges what they report. */
import type { Evidence, Need } from '../model/evidence.js';
import type { Finding, Report } from '../model/finding.js';
import type { ChosenOptions, Rule } from '../model/rule.js';
import type { Problem } from '../model/run-result.js';
import { primarySubtag } from '../text/normal-form.js';
import { mergeFindings } from './merge-findings.js';
import { choiceFor, isIgnored, type RuleChoice, type RuleSetting } from './rule-setting.js';
import { createStamp, type Stamp } from './stamp-finding.js';

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
  const choices = new Map<string, RuleChoice>();
  for (const rule of rules) {
    const choice = choiceOf(rule, evidence, settings);
    if (choice.ignore) choices.set(rule.id, choice);
    const reason = silence(rule, evidence, { choice, preview: settings.preview });
    if (reason !== undefined) {
      silent.push({ rule: rule.id, reason });
      continue;
    }
    const outcome = runRule(rule, evidence, { choice, stamp });
    found.push(...outcome.findings);
    problems.push(...outcome.problems);
  }
  const merged = mergeFindings(found, rules);
  const isAllowed = allowanceTest(evidence, choices);
  return { findings: merged.filter((f) => !isAllowed(f)), allowed: merged.filter(isAllowed), silent, problems };
}

function choiceOf(rule: Rule, { text }: Evidence, settings: LintSettings): RuleChoice {
  return choiceFor(Object.hasOwn(settings.rules, rule.id) ? settings.rules[rule.id] : undefined, text.language);
}

interface Wish {
  readonly choice: RuleChoice;
  /** Whether preview rules run too. */
  readonly preview: boolean;
}

/** Why a rule has nothing to say about this article; undefined if it has. */
function silence(rule: Rule, evidence: Evidence, { choice, preview }: Wish): string | undefined {
  if (choice.severity === 'off') return 'switched off';
  if (rule.stage === 'preview' && !preview && choice.severity === undefined) return 'preview';
  const language = primarySubtag(evidence.text.language);
  if (rule.languages && !rule.languages.includes(language)) return `does not know ${evidence.text.language}`;
  const lacking = rule.needs.find((need) => !isMet(need, evidence));
  return lacking && `needs ${lacking === 'date' ? 'the date of the article' : `a ${lacking}`}`;
}

function isMet(need: Need, evidence: Evidence): boolean {
  if (need === 'date') return evidence.article.date !== undefined;
  return evidence[need] !== undefined;
}

interface Running {
  readonly choice: RuleChoice;
  readonly stamp: Stamp;
}

/** What a rule found before it ended or crashed. */
function runRule(
  rule: Rule,
  evidence: Evidence,
  { choice, stamp }: Running,
): Pick<LintResult, 'findings' | 'problems'> {
  const findings: Finding[] = [];
  const { severity, confidence = 0, options = {} } = choice;
  const take = (report: Report): void => {
    const finding = stamp(rule, report, severity === 'off' ? undefined : severity);
    if (finding.confidence >= confidence) findings.push(finding);
  };
  try {
    eachReport(rule, evidence, { options, take });
    return { findings, problems: [] };
  } catch (error) {
    return { findings, problems: [crash(rule, evidence, error)] };
  }
}

interface Visit {
  readonly options: ChosenOptions;
  readonly take: (report: Report) => void;
}

function eachReport(rule: Rule, evidence: Evidence, { options, take }: Visit): void {
  if (rule.scope === 'article')
    for (const report of rule.check(evidence.text, evidence as never, options)) take(report);
  else
    for (const segment of evidence.text.segments)
      for (const report of rule.check(segment, evidence as never, options)) take(report);
}

function crash(rule: Rule, { article }: Evidence, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: 'rule-crashed',
    message: `Rule ${rule.id} failed on ${article.id}: ${reason}. This is a bug in calque, please report it; the other rules went on.`,
    article: article.id,
  };
}

/** Allowed by the article's own facts, or by configuration. */
function allowanceTest(evidence: Evidence, choices: ReadonlyMap<string, RuleChoice>): (finding: Finding) => boolean {
  const { allow } = evidence.article;
  const { language } = evidence.text;
  return (finding) =>
    allow.some(({ rule, quote }) => rule === finding.rule && (quote === undefined || quote === finding.quote)) ||
    isIgnored(finding, choices.get(finding.rule) ?? {}, language);
}
