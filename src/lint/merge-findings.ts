/** One defect, one finding: of findings that name the same fault the most specific stays, the others become its evidence. */
import type { Finding } from '../model/finding.js';
import type { Rule } from '../model/rule.js';
import { overlap } from '../text/ranges.js';

/** Findings in order of place, without those that another one absorbs. */
export function mergeFindings(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const absorbs = new Map(rules.map((rule) => [rule.id, new Set(rule.absorbs ?? [])]));
  const sorted = [...findings].sort(byPlace);
  const absorbedBy = new Map<Finding, Finding>();
  for (const finding of sorted) {
    const stronger = sorted.find(
      (other) => other !== finding && !absorbedBy.has(other) && wins(other, finding, absorbs),
    );
    if (stronger) absorbedBy.set(finding, stronger);
  }
  return sorted.filter((finding) => !absorbedBy.has(finding)).map((finding) => withEvidence(finding, absorbedBy));
}

type Absorption = ReadonlyMap<string, ReadonlySet<string>>;

/** Whether `winner` names the same fault as `finding` and does it better. */
function wins(winner: Finding, finding: Finding, absorbs: Absorption): boolean {
  if (!touch(winner, finding)) return false;
  if (absorbs.get(winner.rule)?.has(finding.rule)) return true;
  const sameRule = winner.rule === finding.rule && winner.start === finding.start && winner.end === finding.end;
  return sameRule && winner.confidence > finding.confidence;
}

function touch(a: Finding, b: Finding): boolean {
  return overlap(a, b) > 0 || (a.start === b.start && a.end === b.end);
}

function withEvidence(finding: Finding, absorbedBy: ReadonlyMap<Finding, Finding>): Finding {
  const own = [...absorbedBy]
    .filter(([, winner]) => winner === finding)
    .map(([loser]) => `${loser.rule}: ${loser.message}`);
  return own.length === 0 ? finding : { ...finding, evidence: [...finding.evidence, ...own] };
}

function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
