/** What a run came to, in words: the headline and the sentences under it, for the page with and without scripts. */
import type { RunResult } from '../../model/run-result.js';
import type { VerdictReason } from '../../model/verdict.js';
import { counted, formatNumber } from './wording.js';

/** `undecided` also stands for a run that checked nothing: neither may look like a pass. */
export type RunState = 'passed' | 'failed' | 'undecided';

/** Numbers that the sentences under the headline tell. */
export interface RunCounts {
  readonly articles: number;
  readonly words: number;
  readonly findings: number;
  readonly held: number;
  readonly review: number;
  readonly problems: number;
}

/** An undecided run outranks a failed one, as its exit status does. */
export function runState(verdict: RunResult['verdict'], counts: RunCounts): RunState {
  if (verdict.undecided || counts.problems > 0 || counts.articles === 0) return 'undecided';
  return verdict.passed ? 'passed' : 'failed';
}

export const HEADLINES: Readonly<Record<RunState, string>> = {
  passed: 'The gate passed',
  failed: 'The gate failed',
  undecided: 'The gate is undecided',
};

/** One or two sentences: what was checked, and what became of it. */
export function summarise(verdict: RunResult['verdict'], counts: RunCounts): string[] {
  if (counts.articles === 0) return ['Nothing was checked.'];
  const troubled = verdict.undecided || counts.problems > 0;
  const sentences = [
    `${counted(counts.findings, 'finding')} in ${counted(counts.articles, 'article')}, ${counted(counts.words, 'word')} in all.`,
    ...fate(counts, troubled),
  ];
  return troubled ? [...sentences, trouble(verdict.passed, counts.problems)] : sentences;
}

/** `critical findings ≤ 0: found 2`. A figure that rounds to its limit is given in full. */
export function describeReason({ limit, actual, allowed }: VerdictReason): string {
  const rounded = formatNumber(actual);
  return `${limit}: found ${rounded === formatNumber(allowed) ? String(actual) : rounded}`;
}

/** Where something was not checked, nobody can say that all is fit to publish. */
function fate({ articles, held, review }: RunCounts, troubled: boolean): string[] {
  if (held + review === 0 && troubled) return [];
  if (held + review === 0) return [articles === 1 ? 'It is fit to publish.' : 'All are fit to publish.'];
  const parts = [
    ...(held > 0 ? [`${formatNumber(held)} ${held === 1 ? 'is' : 'are'} held`] : []),
    ...(review > 0 ? [`${formatNumber(review)} ${review === 1 ? 'needs' : 'need'} review`] : []),
  ];
  return [`${parts.join(', ')}.`];
}

function trouble(passed: boolean, problems: number): string {
  const cause =
    problems === 0
      ? 'Something could not be read or checked'
      : `${counted(problems, 'problem')} kept something from being read or checked`;
  return `${cause}, so the gate cannot pass${passed ? '' : '; among what was checked, a limit is broken'}.`;
}
