/** Makes a rule's report a finding: severity, quote, segment, fingerprint. */
import { createHash } from 'node:crypto';
import type { Evidence } from '../model/evidence.js';
import type { Finding, Report, Severity } from '../model/finding.js';
import type { Range } from '../model/range.js';
import type { Rule } from '../model/rule.js';
import type { Segment } from '../model/segmented-text.js';
import { normalForm } from '../text/normal-form.js';
import { segmentAt } from '../text/segment-at.js';

export type Stamp = (rule: Rule, report: Report, severity: Severity | undefined) => Finding;

/** A stamp for one article; it counts equal findings, so that each gets a fingerprint of its own. */
export function createStamp(evidence: Evidence): Stamp {
  const fingerprint = createFingerprints(evidence);
  const { value, segments } = evidence.text;
  return (rule, report, severity) => {
    const { start, end } = placeInText(rule, report, value);
    const quote = value.slice(start, end);
    const segment = segmentAt(segments, start);
    return {
      rule: rule.id,
      dimension: rule.dimension,
      severity: severity ?? report.severity ?? rule.severity,
      start,
      end,
      quote,
      message: report.message,
      evidence: report.evidence ?? [],
      ...(report.suggestion === undefined ? {} : { suggestion: report.suggestion }),
      confidence: report.confidence ?? rule.confidence,
      fingerprint: fingerprint(rule, quote, segment),
      segment: segment?.index ?? 0,
      related: report.related ?? [],
    };
  };
}

function placeInText(rule: Rule, { range }: Report, text: string): Range {
  const { start, end } = range;
  if (start >= 0 && start <= end && end <= text.length) return range;
  throw new RangeError(`rule ${rule.id} reported the range ${start}–${end} in a text of ${text.length}`);
}

/** Fingerprints of one article; equal findings in equal sentences are counted, so that each has its own. */
function createFingerprints({ article, text }: Evidence) {
  const occurrences = new Map<string, number>();
  const languages = [article.source?.language ?? '', text.language];
  const digestOf = createSegmentDigests(text.language);
  return (rule: Rule, quote: string, segment: Segment | undefined): string => {
    const identity = [rule.id, ...languages, normalForm(quote, text.language), digestOf(segment)].join('\u0000');
    const occurrence = occurrences.get(identity) ?? 0;
    occurrences.set(identity, occurrence + 1);
    return digest(`${identity}\u0000${occurrence}`).slice(0, 16);
  };
}

/** Each segment is read once, however many findings it has: a text without sentence ends is one segment. */
function createSegmentDigests(language: string): (segment: Segment | undefined) => string {
  const digests = new Map<Segment | undefined, string>();
  return (segment) => {
    const known = digests.get(segment) ?? digest(normalForm(segment?.text ?? '', language));
    digests.set(segment, known);
    return known;
  };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
