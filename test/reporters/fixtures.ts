/** Builds run results as the pipeline gives them, for tests of reporters. */
import type { Finding, RelatedPlace } from '../../src/model/finding.js';
import type { ArticleResult, DisplaySegment, RunResult } from '../../src/model/run-result.js';
import type { ArticleSketch, FindingSketch } from './sample-articles.js';
import { ARABIC, DIMENSIONS, ENGLISH, JAPANESE } from './sample-articles.js';

export { RULES } from './sample-articles.js';

/** English (three texts), Arabic (no reference) and Japanese (no source): one run that fails its gate. */
export function sampleRun(): RunResult {
  return runOf([ARABIC, JAPANESE, ENGLISH].map(articleResult));
}

/** A run over given articles; its gate passes when no article is held. */
export function runOf(articles: readonly ArticleResult[], change: Partial<RunResult> = {}): RunResult {
  const held = articles.filter(({ verdict }) => verdict.kind === 'hold');
  return {
    tool: { name: 'calque', version: '0.1.0' },
    signature: 'nrefs:1|case:mixed|eff:yes|nc:6|nw:0|space:no|version:2.6.0',
    articles,
    problems: [],
    verdict: {
      passed: held.length === 0,
      undecided: false,
      reasons:
        held.length === 0
          ? []
          : [
              { limit: 'held articles ≤ 0', actual: held.length, allowed: 0 },
              ...held.flatMap(({ verdict }) => verdict.reasons),
            ],
    },
    ...change,
  };
}

/** The result that the pipeline would give for a sketch. */
export function articleResult(sketch: ArticleSketch): ArticleResult {
  const { hypothesis, source, reference, quality } = sketch;
  const segments = {
    hypothesis: segmentsOf(hypothesis.value),
    source: segmentsOf(source?.value ?? ''),
    reference: segmentsOf(reference?.value ?? ''),
  };
  return {
    article: {
      hypothesis,
      references: reference ? [reference] : [],
      allow: [],
      ...(source ? { source } : {}),
      ...sketch.article,
    },
    targetLanguage: hypothesis.language,
    scores: { quality, mqm: 34.2, ...(reference ? { chrf: 58.3, bleu: 31.7, ter: 47.25 } : {}) },
    qualityParts: [
      { name: 'Before any finding', points: 100 },
      { name: 'Findings', points: -(100 - quality) },
    ],
    findings: sketch.findings.map((finding, index) => stamp(finding, index, { sketch, segments })),
    allowed: [],
    verdict: { kind: sketch.verdict, reasons: sketch.reasons ?? [] },
    words: 64,
    segments: { ...segments, rows: sketch.rows ?? rowsOf(segments) },
    silent: reference ? [] : [{ rule: 'garbled-phrase', reason: 'needs reference' }],
    problems: [],
  };
}

type Segments = Omit<ArticleResult['segments'], 'rows'>;

function stamp(
  finding: FindingSketch,
  index: number,
  { sketch, segments }: { sketch: ArticleSketch; segments: Segments },
): Finding {
  const { rule, quote, after, severity = 'minor', message, evidence = [], suggestion, related = [] } = finding;
  const text = sketch.hypothesis.value;
  const first = after === undefined ? text.indexOf(quote) : text.indexOf(after) + after.length;
  const start = finding.occurrence === 1 ? text.indexOf(quote, first + 1) : first;
  if (start < 0) throw new Error(`The fixture's quote ${quote} is not in its text.`);
  return {
    rule,
    dimension: DIMENSIONS.get(rule) ?? 'style',
    severity,
    start,
    end: start + quote.length,
    quote,
    message,
    evidence,
    ...(suggestion === undefined ? {} : { suggestion }),
    confidence: 0.9,
    fingerprint: `f${index}${rule}`,
    segment: Math.max(
      0,
      segments.hypothesis.findLastIndex((segment) => segment.start <= start),
    ),
    related: related.map(({ text: side, quote: words }) => placeOf(side, words, sketch)),
  };
}

function placeOf(side: RelatedPlace['text'], quote: string, sketch: ArticleSketch): RelatedPlace {
  const start = (sketch[side]?.value ?? '').indexOf(quote);
  if (start < 0) throw new Error(`The fixture's ${side} has no ${quote}.`);
  return { text: side, range: { start, end: start + quote.length } };
}

function segmentsOf(text: string): DisplaySegment[] {
  const segments: DisplaySegment[] = [];
  let start = 0;
  let paragraph = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const ends =
      at === text.length || text[at] === '\n' || (/[.。]/.test(text[at - 1] ?? '') && !/\d/.test(text[at] ?? ''));
    if (!ends) continue;
    const raw = text.slice(start, at);
    const from = start + raw.length - raw.trimStart().length;
    if (raw.trim() !== '') {
      segments.push({
        start: from,
        end: start + raw.trimEnd().length,
        kind: segments.length === 0 ? 'headline' : 'paragraph',
        paragraph,
      });
    }
    if (text.startsWith('\n\n', at)) paragraph += 1;
    start = at;
  }
  return segments;
}

function rowsOf(segments: Segments): ArticleResult['segments']['rows'] {
  const sides = [segments.hypothesis, segments.reference, segments.source];
  const length = Math.max(...sides.map((side) => side.length));
  const at = (side: readonly DisplaySegment[], index: number): number[] => (index < side.length ? [index] : []);
  return Array.from({ length }, (_, index) => ({
    hypothesis: at(segments.hypothesis, index),
    reference: at(segments.reference, index),
    source: at(segments.source, index),
  }));
}
