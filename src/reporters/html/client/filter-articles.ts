/** Which articles and findings a filter lets through, and how many each further choice would leave. */
import type { ArticleEntry, FindingEntry, ReportIndex } from '../report-data.js';
import { SEVERITIES } from '../report-data.js';
import type { Filter } from './view-state.js';

/** An article that passed, with those of its findings that passed. */
export interface Match {
  /** In the index. */
  readonly position: number;
  readonly entry: ArticleEntry;
  readonly findings: readonly FindingEntry[];
}

/** The kinds of choice a reader can narrow by. */
export type FacetName = 'verdicts' | 'severities' | 'languages' | 'rules';

/** Articles that pass. Where severity or rule is chosen, an article needs a finding that has both. */
export function filterArticles(index: ReportIndex, filter: Filter): Match[] {
  const passes = findingTest(index, filter);
  const narrow = filter.severities.length > 0 || filter.rules.length > 0;
  const wanted = filter.text.toLowerCase();
  const matches: Match[] = [];
  for (const [position, entry] of index.articles.entries()) {
    if (!allows(filter.verdicts, entry.verdict) || !allows(filter.languages, entry.target.tag)) continue;
    const named = wanted === '' || isNamed(entry, wanted);
    const findings = entry.findings.filter((finding) => passes(finding) && (named || quotes(finding, wanted)));
    if (findings.length === 0 && (narrow || !named)) continue;
    matches.push({ position, entry, findings });
  }
  return matches;
}

/** Findings, or articles for verdict and language, that each choice would leave while the other choices stand. */
export function countChoices(index: ReportIndex, filter: Filter, facet: FacetName): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (key: string): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { entry, findings } of filterArticles(index, { ...filter, [facet]: [] })) {
    if (facet === 'verdicts') add(entry.verdict);
    else if (facet === 'languages') add(entry.target.tag);
    else for (const finding of findings) add(facet === 'rules' ? ruleOf(index, finding) : severityOf(finding));
  }
  return counts;
}

export function severityOf([, severity]: FindingEntry): string {
  return SEVERITIES[severity] ?? 'neutral';
}

export function ruleOf(index: ReportIndex, [rule]: FindingEntry): string {
  return index.rules[rule]?.id ?? '';
}

/** Whether a list of choices lets a value through. */
export function allows(choices: readonly string[], value: string): boolean {
  return choices.length === 0 || choices.includes(value);
}

function findingTest(index: ReportIndex, filter: Filter): (finding: FindingEntry) => boolean {
  return (finding) => allows(filter.severities, severityOf(finding)) && allows(filter.rules, ruleOf(index, finding));
}

function isNamed(entry: ArticleEntry, wanted: string): boolean {
  return [entry.id, entry.title ?? '', entry.system ?? ''].some((name) => name.toLowerCase().includes(wanted));
}

function quotes([, , quote]: FindingEntry, wanted: string): boolean {
  return quote.toLowerCase().includes(wanted);
}
