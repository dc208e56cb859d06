/** Segments without a partner that are really missing or really added, not merely joined, split, moved or rephrased. */
import { lonelyLines } from '../words/facing-lines.js';
import type { Alignment, Bead } from '../../model/alignment.js';
import type { Counterpart, Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, SegmentedText } from '../../model/segmented-text.js';
import { foreignLanguageOf } from '../untranslated/segment-language.js';
import { anchorsOf, contentCoverage, contentTokens } from './coverage.js';
import { balanceAround } from './length-balance.js';

export interface Omission {
  readonly missing: Segment;
  /** Offset in the hypothesis where it should stand. */
  readonly place: number;
  readonly from: 'reference' | 'source';
  readonly facts: readonly string[];
}

export interface Addition {
  readonly segment: Segment;
  readonly facts: readonly string[];
}

/** Content words that a missing sentence must have; less may be a label or an interjection. */
const FEWEST_CONTENT = 4;
/** A sentence of which the neighbourhood says more than this is not missing. */
const MOST_COVERED = 0.4;
/** The same where the lengths around it show that it is missing. */
const MOST_COVERED_WHERE_LACKING = 0.65;
/** Numbers and names that must be gone with a source sentence where lengths say nothing. */
const FEWEST_ANCHORS = 2;
const SHORTEST_SPACED = 40;
const SHORTEST_UNSPACED = 18;
/** Share of its length below which a segment cannot render another. */
const LEAST_RENDERING = 0.4;
/** How many segments before and after count as the neighbourhood. */
const NEIGHBOURS = 3;
/** Where fewer segments than this share have a partner, the texts are not versions of each other and nothing follows. */
const LEAST_ALIGNED = 0.5;

/** Sentences of the reference, or else of the source, that the hypothesis lacks. */
export function findOmissions(evidence: Evidence): Omission[] {
  const { reference, source } = evidence;
  if (reference && isVersion(reference))
    return isComplete(evidence) ? [] : omissionsFrom(reference, 'reference', evidence);
  return source && isVersion(source) ? omissionsFrom(source, 'source', evidence) : [];
}

function omissionsFrom(counterpart: Counterpart, from: Omission['from'], evidence: Evidence): Omission[] {
  const { alignment, text } = counterpart;
  return lonelyBeads(alignment, 'other').flatMap((bead) => {
    const missing = text.segments[bead.other[0] ?? -1];
    if (!missing || missing.kind === 'credit' || missing.kind === 'caption') return [];
    if (hasStandIn(missing, standIns(alignment, bead, 'hypothesis', evidence.text))) return [];
    const before = hypothesisBefore(alignment, bead);
    if (standsUntranslated(counterpart, before + 1, evidence) || standsUntranslated(counterpart, before, evidence))
      return [];
    const nearby = neighbours(evidence.text.segments, before);
    const lack = lackOf(bead, missing, { counterpart, evidence });
    const facts =
      from === 'reference'
        ? absence(missing, nearby, { pack: counterpart.pack, lack })
        : (lack ?? anchorAbsence(missing, nearby, { counterpart, evidence }));
    return facts ? [{ missing, place: placeOf(evidence, alignment, bead), from, facts }] : [];
  });
}

/** Segments of the other side at the same place that have no partner either. */
function standIns(
  { beads }: Alignment,
  { index }: Bead,
  side: 'hypothesis' | 'other',
  { segments }: SegmentedText,
): readonly Segment[] {
  const opposite = side === 'hypothesis' ? 'other' : 'hypothesis';
  return [beads[index - 1], beads[index + 1]].flatMap((bead) =>
    bead?.[opposite].length === 0 ? bead[side].flatMap((at) => segments[at] ?? []) : [],
  );
}

/** Whether one of them may be a free rendering of a segment: furniture of the page and much shorter ones are not. */
function hasStandIn(segment: Segment, others: readonly Segment[]): boolean {
  return others.some(
    ({ kind, text }) => kind !== 'credit' && kind !== 'caption' && text.length >= LEAST_RENDERING * segment.text.length,
  );
}

/** Where every sentence of the source has a partner, the reference alone says more. */
function isComplete({ source }: Evidence): boolean {
  return source !== undefined && source.alignment.beads.every(({ hypothesis }) => hypothesis.length > 0);
}

/** Whether the hypothesis segment has no partner here because it is in another language: then nothing is missing, it was not translated. */
function standsUntranslated(counterpart: Counterpart, index: number, evidence: Evidence): boolean {
  const segment = evidence.text.segments[index];
  if (!segment || counterpart.beadOf(segment).other.length > 0) return false;
  return foreignLanguageOf(segment, evidence) !== undefined;
}

/** Sentences of the hypothesis that no reference and no source has. */
export function findAdditions(evidence: Evidence): Addition[] {
  const { references, source } = evidence;
  const [first = source] = references;
  if (!first || !references.every(isVersion) || (source && !isVersion(source))) return [];
  return lonelyBeads(first.alignment, 'hypothesis').flatMap((bead) => {
    const segment = evidence.text.segments[bead.hypothesis[0] ?? -1];
    if (!segment || segment.kind !== 'paragraph' || repeats(evidence, segment)) return [];
    if (hasStandIn(segment, standIns(first.alignment, bead, 'other', first.text))) return [];
    if (references.length > 0)
      return isAdded(segment, evidence) ? [{ segment, facts: ['no sentence of the reference says any of it'] }] : [];
    const facts = lackOf(bead, segment, { counterpart: first, evidence });
    return facts && foreignLanguageOf(segment, evidence) === undefined ? [{ segment, facts }] : [];
  });
}

function isAdded(segment: Segment, evidence: Evidence): boolean {
  const absentFromAll = evidence.references.every((reference) => {
    const bead = reference.beadOf(segment);
    return bead.other.length === 0 && absence(segment, otherNeighbours(reference, bead), evidence) !== undefined;
  });
  return absentFromAll && (evidence.source === undefined || !isSupportedBySource(segment, evidence.source));
}

/** A one-to-one partner of fitting length in the source vouches for a sentence that the reference rephrased or left out. */
function isSupportedBySource(segment: Segment, source: Counterpart): boolean {
  const bead = source.beadOf(segment);
  return bead.other.length > 0 && bead.similarity >= 0.45;
}

function repeats({ references, source }: Evidence, segment: Segment): boolean {
  return [...references, ...(source ? [source] : [])].some(({ alignment }) =>
    alignment.repeated.some((repeat) => repeat.segment === segment.index),
  );
}

/** Why a sentence counts as absent from its neighbourhood in a text of the same language; undefined where it does not. */
function absence(
  segment: Segment,
  nearby: readonly Segment[],
  { pack, lack }: AbsenceContext,
): readonly string[] | undefined {
  const content = contentTokens(segment, pack);
  const most = lack ? MOST_COVERED_WHERE_LACKING : MOST_COVERED;
  if (content.length < FEWEST_CONTENT || contentCoverage(segment, nearby, pack) > most) return undefined;
  return lack ?? [`none of the sentences around it says so: ${quoted(content.map(({ text }) => text))}`];
}

interface AbsenceContext {
  readonly pack: LanguagePack;
  /** What the lengths around it say for its absence. */
  readonly lack?: readonly string[] | undefined;
}

interface SourceContext {
  readonly counterpart: Counterpart;
  readonly evidence: Evidence;
}

/** Across languages lines and lengths tell what is missing: all other lines face one, or the neighbours are of full length without it and no longer fit with it. */
function lackOf(bead: Bead, segment: Segment, { counterpart, evidence }: SourceContext): string[] | undefined {
  if (segment.text.length < shortestSentence(counterpart, evidence)) return undefined;
  const side = bead.other.length === 0 ? 'hypothesis' : 'other';
  if (lonelyLines(evidence.text, counterpart)[side].has(segment.blockIndex))
    return ['every other line faces one line of the other text'];
  const balance = balanceAround(bead, evidence, counterpart);
  if (!balance?.without || !balance.upset) return undefined;
  return ['the sentences around it are of full length without it'];
}

/** Numbers and names look alike in any language: where all of a sentence's are gone, so is the sentence. */
function anchorAbsence(
  segment: Segment,
  nearby: readonly Segment[],
  { counterpart, evidence }: SourceContext,
): string[] | undefined {
  const anchors = new Set(anchorsOf(segment, counterpart.pack));
  if (anchors.size < FEWEST_ANCHORS || segment.tokens.length < 2 * FEWEST_CONTENT) return undefined;
  const known = new Set(nearby.flatMap((other) => anchorsOf(other, evidence.pack)));
  if ([...anchors].some((anchor) => known.has(anchor))) return undefined;
  return [`its names and numbers are missing too: ${quoted([...anchors])}`];
}

/** Characters that a sentence must have; fewer may be a label. */
function shortestSentence(counterpart: Counterpart, { pack }: Evidence): number {
  return counterpart.pack.spaced && pack.spaced ? SHORTEST_SPACED : SHORTEST_UNSPACED;
}

function quoted(words: readonly string[]): string {
  return words
    .slice(0, 6)
    .map((word) => `“${word}”`)
    .join(', ');
}

function isVersion({ alignment }: Counterpart): boolean {
  const aligned = alignment.beads.filter(({ hypothesis, other }) => hypothesis.length > 0 && other.length > 0);
  return aligned.length >= LEAST_ALIGNED * alignment.beads.length;
}

function lonelyBeads({ beads }: Alignment, side: 'hypothesis' | 'other'): Bead[] {
  const opposite = side === 'hypothesis' ? 'other' : 'hypothesis';
  return beads.filter((bead) => bead[side].length > 0 && bead[opposite].length === 0);
}

/** The last hypothesis segment aligned before a bead; -1 where there is none. */
function hypothesisBefore({ beads }: Alignment, bead: Bead): number {
  for (let index = bead.index - 1; index >= 0; index--) {
    const last = beads[index]?.hypothesis.at(-1);
    if (last !== undefined) return last;
  }
  return -1;
}

function neighbours(segments: readonly Segment[], centre: number): readonly Segment[] {
  return segments.slice(Math.max(0, centre - NEIGHBOURS + 1), centre + NEIGHBOURS + 1);
}

function otherNeighbours({ alignment, text }: Counterpart, bead: Bead): readonly Segment[] {
  for (let index = bead.index - 1; index >= 0; index--) {
    const last = alignment.beads[index]?.other.at(-1);
    if (last !== undefined) return neighbours(text.segments, last);
  }
  return neighbours(text.segments, -1);
}

function placeOf({ text }: Evidence, alignment: Alignment, bead: Bead): number {
  const before = text.segments[hypothesisBefore(alignment, bead)];
  return before?.range.end ?? text.segments[0]?.range.start ?? 0;
}
