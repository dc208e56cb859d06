/** Runs rules over the evidence of one article: skips unmet needs, keeps crashes, stamps and merges what they report. */
import type { Evidence, Need } from '../model/evidence.js';
import type { Finding, Report } from '../model/finding.js';
import type { ChosenOptions, Rule } from '../model/rule.js';
import type { Problem } from '../model/run-result.js';
import { primarySubtag } from '../text/normal-form.js';
import { isAllowedByReference } from './allowed-by-reference.js';
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
  const plan = planFor(evidence.text.language, rules, settings);
  for (const { rule, choice, silence } of plan) {
    const reason = silence ?? lackOf(rule, evidence);
    if (reason !== undefined) {
      silent.push({ rule: rule.id, reason });
      continue;
    }
    const outcome = runRule(rule, evidence, { choice, stamp });
    if (outcome.findings.length > 0) found.push(...outcome.findings);
    problems.push(...outcome.problems);
  }
  const merged = mergeFindings(found, rules);
  const isAllowed = allowanceTest(evidence, plan);
  return { findings: merged.filter((f) => !isAllowed(f)), allowed: merged.filter(isAllowed), silent, problems };
}

/** What settings say of one rule in one language. */
interface PlannedRule {
  readonly rule: Rule;
  readonly choice: RuleChoice;
  /** Why the rule has nothing to say in this language; undefined if it has. */
  readonly silence: string | undefined;
}

/** Tags come from input: what is kept must stay small. */
const MOST_PLANS = 200;
const plans = new WeakMap<LintSettings, WeakMap<readonly Rule[], Map<string, readonly PlannedRule[]>>>();

/** The same for all articles of a language. */
function planFor(language: string, rules: readonly Rule[], settings: LintSettings): readonly PlannedRule[] {
  const ofSettings = plans.get(settings) ?? new WeakMap<readonly Rule[], Map<string, readonly PlannedRule[]>>();
  plans.set(settings, ofSettings);
  const ofRules = ofSettings.get(rules) ?? new Map<string, readonly PlannedRule[]>();
  ofSettings.set(rules, ofRules);
  const known = ofRules.get(language);
  if (known) return known;
  const plan = rules.map((rule) => {
    const choice = choiceFor(Object.hasOwn(settings.rules, rule.id) ? settings.rules[rule.id] : undefined, language);
    return { rule, choice, silence: silenceIn(language, rule, { choice, preview: settings.preview }) };
  });
  if (ofRules.size < MOST_PLANS) ofRules.set(language, plan);
  return plan;
}

interface Wish {
  readonly choice: RuleChoice;
  /** Whether preview rules run too. */
  readonly preview: boolean;
}

function silenceIn(language: string, rule: Rule, { choice, preview }: Wish): string | undefined {
  if (choice.severity === 'off') return 'switched off';
  if (rule.stage === 'preview' && !preview && choice.severity === undefined) return 'preview';
  return rule.languages && !rule.languages.includes(primarySubtag(language)) ? `does not know ${language}` : undefined;
}

/** What an article lacks that the rule needs. */
function lackOf(rule: Rule, evidence: Evidence): string | undefined {
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
    if (finding.confidence >= confidence && !isAllowedByReference(report.range, evidence)) findings.push(finding);
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
    for (const segment of evidence.text.segments) {
      if (rule.cues !== undefined && (rule.cues & segment.traits) === 0) continue;
      for (const report of rule.check(segment, evidence as never, options)) take(report);
    }
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
function allowanceTest(evidence: Evidence, plan: readonly PlannedRule[]): (finding: Finding) => boolean {
  const { allow } = evidence.article;
  const { language } = evidence.text;
  const choices = new Map(plan.flatMap(({ rule, choice }) => (choice.ignore ? [[rule.id, choice] as const] : [])));
  return (finding) =>
    allow.some(({ rule, quote }) => rule === finding.rule && (quote === undefined || quote === finding.quote)) ||
    isIgnored(finding, choices.get(finding.rule) ?? {}, language);
}
