/** One defect, one finding: of findings that name the same fault the most specific stays, the others become its evidence. */
import type { Finding } from '../model/finding.js';
import type { Rule } from '../model/rule.js';
import { overlap } from '../text/ranges.js';

/** Findings in order of place, without those that another one absorbs. */
export function mergeFindings(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const absorbs = absorptionOf(rules);
  const sorted = [...findings].sort(byPlace);
  const winnerOf = new Map<Finding, Finding>();
  let active: Finding[] = [];
  for (const finding of sorted) {
    active = active.filter((other) => other.end >= finding.start);
    for (const other of active) decide(other, finding, absorbs, winnerOf);
    active.push(finding);
  }
  const losers = losersByWinner(winnerOf);
  return sorted
    .filter((finding) => !winnerOf.has(finding))
    .map((finding) => withEvidence(finding, losers.get(finding) ?? []));
}

type Absorption = ReadonlyMap<string, ReadonlySet<string>>;

const absorptions = new WeakMap<readonly Rule[], Absorption>();

/** The same for all articles. */
function absorptionOf(rules: readonly Rule[]): Absorption {
  const known = absorptions.get(rules);
  if (known) return known;
  const made = new Map(rules.map((rule) => [rule.id, new Set(rule.absorbs ?? [])]));
  absorptions.set(rules, made);
  return made;
}

function decide(first: Finding, second: Finding, absorbs: Absorption, winnerOf: Map<Finding, Finding>): void {
  if (!touch(first, second)) return;
  if (wins(first, second, absorbs)) winnerOf.set(second, first);
  else if (wins(second, first, absorbs)) winnerOf.set(first, second);
}

/** Whether `winner` names the same fault as `finding` and does it better. */
function wins(winner: Finding, finding: Finding, absorbs: Absorption): boolean {
  if (absorbs.get(winner.rule)?.has(finding.rule)) return true;
  const sameRule = winner.rule === finding.rule && winner.start === finding.start && winner.end === finding.end;
  return sameRule && winner.confidence >= finding.confidence;
}

function touch(a: Finding, b: Finding): boolean {
  return overlap(a, b) > 0 || (a.start === b.start && a.end === b.end);
}

function losersByWinner(winnerOf: ReadonlyMap<Finding, Finding>): Map<Finding, Finding[]> {
  const losers = new Map<Finding, Finding[]>();
  for (const loser of winnerOf.keys()) {
    const winner = lastWinner(loser, winnerOf);
    const known = losers.get(winner);
    if (known) known.push(loser);
    else losers.set(winner, [loser]);
  }
  return losers;
}

function withEvidence(finding: Finding, absorbed: readonly Finding[]): Finding {
  if (absorbed.length === 0) return finding;
  return { ...finding, evidence: [...finding.evidence, ...absorbed.map(({ rule, message }) => `${rule}: ${message}`)] };
}

/** The finding that stands in the end for one that was absorbed, perhaps by one that was absorbed itself. */
function lastWinner(finding: Finding, winnerOf: ReadonlyMap<Finding, Finding>): Finding {
  const seen = new Set<Finding>();
  let winner = finding;
  for (let next = winnerOf.get(winner); next && !seen.has(next); next = winnerOf.get(winner)) {
    seen.add(next);
    winner = next;
  }
  return winner;
}

function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
