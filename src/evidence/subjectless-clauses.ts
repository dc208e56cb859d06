/** Clauses that lack the subject which their language demands. */
import type { Evidence } from '../model/evidence.js';
import type { Segment, Token } from '../model/segmented-text.js';
import { contains } from '../text/ranges.js';
import { packWords } from './pack-words.js';
import { asRows, sequenceAt, sequenceIndex } from './word-sequences.js';

export interface SubjectlessClause {
  /** The conjunction, or the first word of the sentence. */
  readonly first: Token;
  /** The verb. */
  readonly last: Token;
  readonly kind: 'clause' | 'sentence';
  /** What the reference has between them. */
  readonly pronoun?: string;
}

/** All of a segment: what the sentence alone shows, then what the reference shows besides. */
export function* subjectlessClauses(segment: Segment, evidence: Evidence): Iterable<SubjectlessClause> {
  const alone = [...behindConjunctions(segment.tokens, evidence), ...atSentenceStart(segment, evidence)];
  yield* alone;
  for (const clause of againstReference(segment, evidence)) {
    if (!alone.some(({ first }) => first === clause.first)) yield clause;
  }
}

/** A conjunction and a finite auxiliary side by side. */
function* behindConjunctions(tokens: readonly Token[], { pack }: Evidence): Iterable<SubjectlessClause> {
  const openers = packWords(pack, 'clause-openers');
  const verbs = packWords(pack, 'finite-auxiliaries');
  if (openers.size === 0 || verbs.size === 0) return;
  for (let index = 1; index < tokens.length; index++) {
    const [first, last] = [tokens[index - 1], tokens[index]];
    if (first && last && openers.has(first.normal) && verbs.has(last.normal)) yield { first, last, kind: 'clause' };
  }
}

/**
 * `Said that …`, `Is not …` at the beginning of a sentence of prose that ends in a full stop. The first sentence of a paragraph may be a
 * heading or a note, and one in quotation marks may be speech.
 */
function* atSentenceStart(segment: Segment, { pack, text }: Evidence): Iterable<SubjectlessClause> {
  const before = text.segments[segment.index - 1];
  if (before?.blockIndex !== segment.blockIndex || !/[.]["”»’]?$/.test(before.text) || !segment.text.endsWith('.')) return;
  if (insideQuotation(text.value.slice(text.blocks[segment.blockIndex]?.range.start, segment.range.start))) return;
  const found = sequenceAt(segment.tokens, 0, sequenceIndex(asRows(pack.lists['subjectless-openings'] ?? []), pack.tag));
  const [first] = segment.tokens;
  const last = segment.tokens[(found?.words.length ?? 0) - 1];
  const verbs = packWords(pack, 'finite-auxiliaries', 'reporting-verbs');
  const next = segment.tokens[found?.words.length ?? 0];
  if (first && last && next?.kind === 'word' && !verbs.has(next.normal)) yield { first, last, kind: 'sentence' };
}

/** Whether a quotation is still open at the end of what stands before. */
function insideQuotation(before: string): boolean {
  const opened = before.match(/[“«„]/g)?.length ?? 0;
  const closed = before.match(/[”»]/g)?.length ?? 0;
  return opened > closed || ((before.match(/"/g)?.length ?? 0) & 1) === 1;
}

/** A conjunction and a verb side by side where the reference has a pronoun between the same two words. */
function* againstReference(segment: Segment, { pack, reference }: Evidence): Iterable<SubjectlessClause> {
  const openers = packWords(pack, 'subject-openers');
  if (!reference || !segment.tokens.some(({ normal }) => openers.has(normal))) return;
  const pronouns = packWords(pack, 'subject-pronouns');
  for (const edit of reference.wordsOf(reference.beadOf(segment)).edits) {
    const [pronoun] = edit.reference;
    if (edit.kind !== 'missing' || edit.reference.length !== 1 || !pronoun || !pronouns.has(pronoun.normal)) continue;
    if (!contains(segment.range, edit.range)) continue;
    const index = segment.tokens.findIndex(({ start }) => start >= edit.range.start);
    const [first, last] = [segment.tokens[index - 1], segment.tokens[index]];
    if (first && last?.kind === 'word' && openers.has(first.normal)) {
      yield { first, last, kind: 'clause', pronoun: pronoun.text };
    }
  }
}
