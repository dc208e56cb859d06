/** Terms that references and source say with one word throughout, and the hypothesis with another word once. */
import type { Bead, WordAlignment, WordEdit } from '../../model/alignment.js';
import type { Counterpart, Evidence } from '../../model/evidence.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { latinSkeleton } from '../../text/latin-skeleton.js';
import { beadDifferences } from '../words/bead-differences.js';
import { packWords } from '../words/pack-words.js';

export interface VariedRendering {
  readonly token: Token;
  /** The reference's word there, which the hypothesis has in the other places. */
  readonly expected: Token;
}

/** Times that a reference says a word for it to be a term of the article. */
const FEWEST_USES = 3;
/** Shorter words are seldom terms. */
const SHORTEST_TERM = 5;
/** Letters by which forms of a word are the same. */
const STEM = 4;

/** In order of place; nothing where words are not spaced or there is no reference. */
export function* variedRenderings(evidence: Evidence): Iterable<VariedRendering> {
  const { reference, pack } = evidence;
  if (!reference || !pack.spaced) return;
  for (const bead of reference.alignment.beads) {
    if (bead.hypothesis.length === 0 || !lacksTerm(bead, reference, evidence)) continue;
    const words = reference.wordsOf(bead);
    for (const edit of words.edits) {
      const [token, expected] = [edit.hypothesis[0], edit.reference[0]];
      if (!token || !expected || !isSingle(edit) || !isFramed(edit, bead, { words, evidence })) continue;
      if (isOddOneOut({ token, expected }, reference, evidence)) yield { token, expected };
    }
  }
}

/** Whether the reference has a term there that the hypothesis does not have; words are only aligned where it does. */
function lacksTerm(bead: Bead, { text }: Counterpart, evidence: Evidence): boolean {
  return beadDifferences(bead, evidence.text, text).onlyOther.some((token) => isTerm(token, evidence));
}

function normalsOf(segment: Segment | undefined): string[] {
  return (segment?.tokens ?? []).map(({ normal }) => normal);
}

/** Said again and again by every reference, and in all places but one by the hypothesis too. */
function isTerm({ kind, normal }: Token, { references, vocabulary, pack }: Evidence): boolean {
  if (kind !== 'word' || normal.length < SHORTEST_TERM || packWords(pack, 'function-words').has(normal)) return false;
  const uses = references.map((reference) => reference.vocabulary.count(normal));
  const least = Math.min(...uses);
  return least >= FEWEST_USES && vocabulary.count(normal) >= Math.max(...uses) - 1;
}

function isSingle({ kind, hypothesis, reference }: WordEdit): boolean {
  return kind === 'replaced' && hypothesis.length === 1 && reference.length === 1;
}

interface Surroundings {
  readonly words: WordAlignment;
  readonly evidence: Evidence;
}

/** Whether the words on both sides match. */
function isFramed({ range }: WordEdit, bead: Bead, { words, evidence }: Surroundings): boolean {
  const matched = new Set(words.matches.map(({ hypothesis }) => hypothesis));
  const tokens = bead.hypothesis.flatMap((index) => evidence.text.segments[index]?.tokens ?? []);
  const before = tokens.findLast(({ end }) => end <= range.start);
  const behind = tokens.find(({ start }) => start >= range.end);
  return before !== undefined && behind !== undefined && matched.has(before) && matched.has(behind);
}

function isOddOneOut({ token, expected }: VariedRendering, reference: Counterpart, evidence: Evidence): boolean {
  const { references, vocabulary, pack, source } = evidence;
  if (token.kind !== 'word' || !isTerm(expected, evidence) || areForms(token, expected)) return false;
  if (packWords(pack, 'function-words').has(token.normal) || vocabulary.count(token.normal) > 1) return false;
  if (references.some((other) => other.vocabulary.count(token.normal) > 0)) return false;
  return !source || isOneWordIn(source, expected, { reference, evidence });
}

/** Whether a word of the source stands in every sentence that has the term in the reference. */
function isOneWordIn(
  source: Counterpart,
  term: Token,
  { reference, evidence }: { reference: Counterpart; evidence: Evidence },
): boolean {
  const common = packWords(source.pack, 'function-words');
  const facing = reference.text.segments
    .filter((segment) => normalsOf(segment).includes(term.normal))
    .map(({ index }) => reference.alignment.beads[reference.alignment.beadOfOther[index] ?? -1])
    .map((bead) => new Set((bead?.hypothesis ?? []).flatMap((index) => sourceWords(index, source, evidence))));
  const [first, ...rest] = facing;
  return [...(first ?? [])].some((word) => !common.has(word) && rest.every((words) => words.has(word)));
}

function sourceWords(index: number, source: Counterpart, { text }: Evidence): string[] {
  const segment = text.segments[index];
  const facing = segment ? source.segmentsFor(segment) : [];
  return facing.flatMap(({ tokens }) => tokens.flatMap(({ kind, normal }) => (kind === 'word' ? [normal] : [])));
}

function areForms({ normal: one }: Token, { normal: other }: Token): boolean {
  const [left, right] = [latinSkeleton(one), latinSkeleton(other)];
  return left.slice(0, STEM) === right.slice(0, STEM);
}
