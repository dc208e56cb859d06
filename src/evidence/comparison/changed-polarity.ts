/** Sentences that deny what source and reference affirm, or affirm what they deny. */
import type { Bead, WordAlignment, WordEdit } from '../../model/alignment.js';
import type { Counterpart, Evidence } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { counterpartsOf, type NamedCounterpart } from '../counterparts.js';
import { knowsPolarity, negationsOf, polarityOf, type Polarity } from '../grammar/polarity.js';

export interface ChangedPolarity {
  readonly range: Range;
  /** The negation that is there too much, or that is missing. */
  readonly word: string;
  readonly kind: 'lost' | 'added';
  readonly names: readonly NamedCounterpart['name'][];
}

/** Neighbours that must match on either side for an edit to be the only change at its place. */
const MATCHING = 2;
/** Romance and Slavic languages deny twice what English denies once. */
const MOST_NEGATIONS = 2;
const LEAST_TOKENS = 5;
const MOST_UNEQUAL = 1.4;
/** A longer edit is a rephrasing or a missing clause. */
const LONGEST_EDIT = 5;

/**
 * Lost: every text to compare with has a negation and the hypothesis none, nor a word that may stand for one. Added: the other way round.
 * Two texts must say so, or the reference must read the same on both sides of the negation.
 */
export function changedPolarity(segment: Segment, evidence: Evidence): ChangedPolarity | undefined {
  const counterparts = counterpartsOf(evidence);
  const { reference } = evidence;
  if (
    !reference ||
    ![evidence, ...counterparts.map(({ counterpart }) => counterpart)].every(({ pack }) => knowsPolarity(pack))
  )
    return undefined;
  const bead = reference.beadOf(segment);
  if (bead.hypothesis[0] !== segment.index || bead.other.length === 0) return undefined;
  const ownSegments = bead.hypothesis.flatMap((index) => evidence.text.segments[index] ?? []);
  const alone = onlyLoss(ownSegments, bead, evidence);
  if (alone) return { ...alone, names: counterparts.map(({ name }) => name) };
  const denies = negationsOf(ownSegments, evidence).length > 0;
  // Nearly all sentences deny on both sides or on neither.
  if (
    counterparts.some(
      ({ counterpart }) => negationsOf(counterpart.segmentsFor(segment), counterpart).length > 0 === denies,
    )
  )
    return undefined;
  const own = polarityOf(ownSegments, evidence);
  const others = counterparts.map(({ counterpart }) => polarityOf(counterpart.segmentsFor(segment), counterpart));
  const names = counterparts.map(({ name }) => name);
  const kind = own.negations.length === 0 ? 'lost' : 'added';
  const agree =
    kind === 'lost'
      ? others.every(isPlainDenial)
      : isPlainDenial(own) && others.every(({ negations }) => negations.length === 0);
  if (!agree || !isWholeVersion(bead, evidence, reference)) return undefined;
  if (!counterparts.every(({ counterpart }) => counterpart.segmentsFor(segment).length > 0)) return undefined;
  const found = negationEdit(kind, reference.wordsOf(bead), {
    segment,
    negations: new Set([own, ...others].flatMap(({ negations }) => negations)),
  });
  const isSilent = kind === 'lost' ? own.affirms : others.every(({ affirms }) => affirms);
  if (!found || !isSilent || (!found.sure && counterparts.length < 2)) return undefined;
  return { range: found.range, word: found.word, kind, names };
}

/** Words on either side in which another negation says the same (`personne ne`, `nikt nie`). */
const SAME_CLAUSE = 6;

/**
 * A negation whose loss is all that differs between words that match, whatever else the sentence denies. Every reference must deny as
 * often as the first, and the source must deny too.
 */
function onlyLoss(own: readonly Segment[], bead: Bead, evidence: Evidence): Omit<ChangedPolarity, 'names'> | undefined {
  const { references, source, pack } = evidence;
  const [[segment], [reference]] = [own, references];
  if (!segment || !reference || !pack.spaced) return undefined;
  const facing = negationsOf(reference.segmentsFor(segment), reference);
  const negations = negationsOf(own, evidence);
  if (facing.length <= negations.length) return undefined;
  if (references.some((text) => negationsOf(text.segmentsFor(segment), text).length !== facing.length))
    return undefined;
  if (source && negationsOf(source.segmentsFor(segment), source).length === 0) return undefined;
  const words = reference.wordsOf(bead);
  const lost = words.edits.find(
    (edit) => edit.hypothesis.length === 0 && edit.reference.some((token) => facing.includes(token)),
  );
  if (lost?.reference.length !== 1) return undefined;
  const found = negationEdit('lost', { ...words, edits: [lost] }, { segment, negations: new Set(facing) });
  return found?.sure && !isDeniedBeside(found.range, negations, own) ? { ...found, kind: 'lost' } : undefined;
}

function isDeniedBeside({ start, end }: Range, negations: readonly Token[], segments: readonly Segment[]): boolean {
  const tokens = segments.flatMap((segment) => segment.tokens);
  const first = tokens.findIndex((token) => token.end > start);
  const near = new Set(tokens.slice(Math.max(0, first - SAME_CLAUSE), first + SAME_CLAUSE));
  return negations.some((negation) => near.has(negation) && (negation.start < start || negation.end > end));
}

/** One negation, and nothing that could turn it round (`no doubt`, `not only`). */
function isPlainDenial({ negations, turned }: Polarity): boolean {
  return negations.length > 0 && negations.length <= MOST_NEGATIONS && !turned;
}

/** Whether the two sides are of one length: where a clause is missing, its negation is too. */
function isWholeVersion(bead: Bead, { text }: Evidence, reference: Counterpart): boolean {
  const count = (segments: readonly Segment[], indices: readonly number[]): number =>
    indices.reduce((sum, index) => sum + (segments[index]?.tokens.length ?? 0), 0);
  const own = count(text.segments, bead.hypothesis);
  const other = count(reference.text.segments, bead.other);
  return Math.min(own, other) >= LEAST_TOKENS && Math.max(own, other) <= MOST_UNEQUAL * Math.min(own, other);
}

interface Found {
  readonly range: Range;
  readonly word: string;
  /** Whether the words around it match, so that the negation is the only change. */
  readonly sure: boolean;
}

interface Place {
  readonly segment: Segment;
  readonly negations: ReadonlySet<Token>;
}

/** The edit that holds the negation; what stands at its place, or else the word behind it, is where it is missing. */
function negationEdit(
  kind: ChangedPolarity['kind'],
  { edits, matches }: WordAlignment,
  { segment, negations }: Place,
): Found | undefined {
  const side = kind === 'lost' ? 'reference' : 'hypothesis';
  const edit = edits.find((candidate) => candidate[side].some((token) => negations.has(token)));
  const word = edit?.[side].find((token) => negations.has(token));
  if (!edit || !word || edit.hypothesis.length > LONGEST_EDIT || edit.reference.length > LONGEST_EDIT) return undefined;
  const next = segment.tokens.find((token) => token.kind === 'word' && token.start >= edit.range.start);
  const place = edit.hypothesis.length === 0 && next ? next : edit.range;
  const { start, end } = kind === 'added' ? word : place;
  const matching = matches.map(({ hypothesis }) => hypothesis);
  return { range: { start, end }, word: word.text, sure: isLonely(edit, matching, segment) };
}

const SHORT_EDIT = 2;

/** Whether the edit changes no more than the negation and its auxiliary, between words that match. */
function isLonely(
  { hypothesis, reference, range }: WordEdit,
  matching: readonly Token[],
  { tokens }: Segment,
): boolean {
  if (hypothesis.length > SHORT_EDIT || reference.length > SHORT_EDIT) return false;
  const matched = new Set(matching);
  const before = tokens.filter(({ end }) => end <= range.start).slice(-MATCHING);
  const behind = tokens.filter(({ start }) => start >= range.end).slice(0, MATCHING);
  return before.length + behind.length >= MATCHING && [...before, ...behind].every((token) => matched.has(token));
}
