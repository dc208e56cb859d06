/** How far a hypothesis agrees with a reference on the surface: features of 0–1 that quality weighs. */
import { chrfScore, chrfStatistics } from '../metrics/index.js';
import type { Counterpart, Evidence } from '../model/evidence.js';
import type { Token } from '../model/segmented-text.js';

export const agreementNames = [
  'characters and words',
  'characters with spaces',
  'words in order',
  'words in order, endings aside',
  'unbroken runs',
  'words of the reference kept',
  'punctuation and numbers',
  'length',
  'nothing cut',
  'capital at the start',
  'end mark',
] as const;

export type AgreementName = (typeof agreementNames)[number];
export type Agreement = Readonly<Record<AgreementName, number>>;

const CHRF_PLUS_PLUS = { wordOrder: 2 };

/** Agreement of the whole hypothesis with one reference. */
export function surfaceAgreement(evidence: Evidence, reference: Counterpart): Agreement {
  const hypothesis = evidence.text.value.trim();
  const other = reference.text.value.trim();
  const left = evidence.text.segments.flatMap(({ tokens }) => tokens);
  const right = reference.text.segments.flatMap(({ tokens }) => tokens);
  const aligned = alignedWords(reference);
  return {
    'characters and words': chrfScore(chrfStatistics(hypothesis, [other], CHRF_PLUS_PLUS), CHRF_PLUS_PLUS) / 100,
    'characters with spaces': trigramAgreement(hypothesis, other),
    'words in order': agreement(aligned.matches, left.length, right.length),
    'words in order, endings aside': agreement(aligned.matches + aligned.inflected, left.length, right.length),
    'unbroken runs':
      aligned.matches === 0 ? Number(left.length === right.length) : 1 - aligned.breaks / aligned.matches,
    'words of the reference kept': right.length === 0 ? 1 : shared(left.map(normal), right.map(normal)) / right.length,
    'punctuation and numbers': marksAgreement(left, right),
    length: Math.min(hypothesis.length, other.length) / Math.max(1, hypothesis.length, other.length),
    'nothing cut': Math.min(1, left.length / Math.max(1, right.length)),
    'capital at the start': Number(startsCapital(hypothesis) === startsCapital(other)),
    'end mark': Number(hypothesis.at(-1) === other.at(-1)),
  };
}

interface AlignedWords {
  matches: number;
  inflected: number;
  /** Places inside a bead where a stretch of matches is broken off. */
  breaks: number;
}

function alignedWords(reference: Counterpart): AlignedWords {
  const sum: AlignedWords = { matches: 0, inflected: 0, breaks: 0 };
  for (const bead of reference.alignment.beads) {
    if (bead.hypothesis.length === 0 || bead.other.length === 0) continue;
    const { matches, edits } = reference.wordsOf(bead);
    sum.matches += matches.length;
    sum.inflected += edits.filter(({ kind }) => kind === 'inflected').length;
    sum.breaks += countBreaks(
      matches.map(({ hypothesis }) => hypothesis.start),
      edits.map(({ range }) => range.start),
    );
  }
  return sum;
}

/** How often an edit stands between two matches; both lists hold places, ascending. */
function countBreaks(matches: readonly number[], edits: readonly number[]): number {
  const cuts = [...new Set(edits)].sort((a, b) => a - b);
  let breaks = 0;
  let next = 0;
  let first = true;
  for (const place of matches) {
    let cut = false;
    for (; next < cuts.length && (cuts[next] ?? 0) <= place; next++) cut = true;
    if (cut && !first) breaks++;
    first = false;
  }
  return breaks;
}

/** Dice's coefficient of counts. */
function agreement(common: number, left: number, right: number): number {
  return left + right === 0 ? 1 : (2 * common) / (left + right);
}

function trigramAgreement(left: string, right: string): number {
  const a = trigrams(left);
  const b = trigrams(right);
  return agreement(shared(a, b), a.length, b.length);
}

function trigrams(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 2) }, (_, index) => text.slice(index, index + 3));
}

function marksAgreement(left: readonly Token[], right: readonly Token[]): number {
  const a = left.filter(({ kind }) => kind !== 'word').map(({ text }) => text);
  const b = right.filter(({ kind }) => kind !== 'word').map(({ text }) => text);
  return agreement(shared(a, b), a.length, b.length);
}

/** Size of the multiset intersection. */
function shared(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const item of left) counts.set(item, (counts.get(item) ?? 0) + 1);
  let common = 0;
  for (const item of right) {
    const count = counts.get(item) ?? 0;
    if (count === 0) continue;
    common++;
    counts.set(item, count - 1);
  }
  return common;
}

function normal(token: Token): string {
  return token.normal;
}

function startsCapital(text: string): boolean {
  return /^[^\p{L}]{0,10}\p{Lu}/u.test(text);
}
