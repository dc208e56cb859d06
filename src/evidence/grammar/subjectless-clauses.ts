/** Clauses that lack the subject which their language demands. */
import type { WordEdit } from '../../model/alignment.js';
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { contains } from '../../text/ranges.js';
import { lostSubjects } from './english-subjects.js';
import { lostFrenchSubjects } from './french-subjects.js';
import { subjectlessEnglish } from './english-subjectless.js';
import { isQuoted } from '../characters/quotations.js';
import { beadDifferences } from '../words/bead-differences.js';
import { germanGaps } from './german-subject-gaps.js';
import { subordinateGaps } from './subordinate-gaps.js';
import { unsaidSpeakers } from './unsaid-speakers.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';
import { asRows, sequenceAt, sequenceIndex } from '../words/word-sequences.js';
import { hasWordOf } from '../words/words-present.js';

export interface SubjectlessClause {
  /** The conjunction, or the first word of the sentence. */
  readonly first: Token;
  /** The verb. */
  readonly last: Token;
  readonly kind: 'clause' | 'sentence' | 'speech' | 'inversion' | 'we';
  /** What the reference has between them. */
  readonly pronoun?: string;
}

/** All of a segment: what the sentence alone shows, then what the reference shows besides. */
export function* subjectlessClauses(segment: Segment, evidence: Evidence): Iterable<SubjectlessClause> {
  const alone = [
    ...behindConjunctions(segment.tokens, evidence),
    ...sequences(segment.tokens, evidence),
    ...atSentenceStart(segment, evidence),
    ...verbFirst(segment, evidence),
    ...withoutSpeaker(segment.tokens, evidence),
  ];
  yield* alone;
  for (const clause of behindSubordinators(segment, evidence))
    if (!alone.some(({ first }) => first === clause.first)) yield clause;
  const inEnglish = evidence.pack.tag === 'en' ? lostInEnglish(segment, evidence) : [];
  for (const clause of inEnglish)
    if (!alone.some(({ first, last }) => first === clause.first || last === clause.last)) yield clause;
  for (const clause of lostFrenchSubjects(segment.tokens, evidence))
    if (!alone.some(({ first, last }) => first === clause.first || last === clause.last)) yield clause;
  for (const clause of againstReference(segment, evidence)) {
    if (!alone.some(({ first }) => first === clause.first)) yield clause;
  }
}

function* behindSubordinators(segment: Segment, evidence: Evidence): Iterable<SubjectlessClause> {
  for (const { first, last } of subordinateGaps(segment, evidence)) yield { first, last, kind: 'clause' };
  for (const { first, last } of germanGaps(segment.tokens, evidence.pack)) yield { first, last, kind: 'clause' };
}

function* withoutSpeaker(tokens: readonly Token[], evidence: Evidence): Iterable<SubjectlessClause> {
  for (const verb of unsaidSpeakers(tokens, evidence)) yield { first: verb, last: verb, kind: 'speech' };
}

function lostInEnglish(segment: Segment, evidence: Evidence): readonly SubjectlessClause[] {
  const isStatement = followsProse(segment, evidence);
  const found = [...lostSubjects(segment.tokens, evidence, isStatement)];
  const more = [...subjectlessEnglish(segment.tokens, evidence, isStatement)];
  return [...found, ...more.filter(({ last }) => !found.some((clause) => clause.last === last))];
}

/** A conjunction and a finite auxiliary side by side. */
function* behindConjunctions(tokens: readonly Token[], { pack }: Evidence): Iterable<SubjectlessClause> {
  const openers = packWords(pack, 'clause-openers');
  const verbs = packWords(pack, 'finite-auxiliaries');
  if (verbs.size === 0 || !hasWordOf(tokens, openers, pack)) return;
  for (let index = 1; index < tokens.length; index++) {
    const [first, last] = [tokens[index - 1], tokens[index]];
    if (first && last && openers.has(first.normal) && verbs.has(last.normal)) yield { first, last, kind: 'clause' };
  }
}

/** Conjunction and verb that never stand side by side. */
function* sequences(tokens: readonly Token[], { pack }: Evidence): Iterable<SubjectlessClause> {
  const index = sequenceIndex(asRows(pack.lists['subjectless-sequences'] ?? []), pack.tag);
  if (!hasWordOf(tokens, index, pack)) return;
  for (const [position, first] of tokens.entries()) {
    const last = tokens[position + (sequenceAt(tokens, position, index)?.words.length ?? 0) - 1];
    if (last && last.start > first.start) yield { first, last, kind: 'clause' };
  }
}

/** `Said that …`, `Is not …` at the beginning of a sentence that ends in a full stop; what is quoted may be speech. */
function* atSentenceStart(segment: Segment, evidence: Evidence): Iterable<SubjectlessClause> {
  const { pack } = evidence;
  const index = sequenceIndex(asRows(pack.lists['subjectless-openings'] ?? []), pack.tag);
  const words = sequenceAt(segment.tokens, 0, index)?.words.length;
  if (words === undefined || !followsProse(segment, evidence)) return;
  const [first, last, next] = [segment.tokens[0], segment.tokens[words - 1], segment.tokens[words]];
  const isVerb = packWords(pack, 'finite-auxiliaries', 'reporting-verbs').has(next?.normal ?? '');
  if (first && last && next && !/^[.!?…:]$/.test(next.text) && !isVerb) yield { first, last, kind: 'sentence' };
}

/** Languages whose statements have the verb in second place. */
const VERB_SECOND = new Set(['de', 'nl', 'sv']);

/**
 * `Wurde in Bremen geboren.`: a statement that begins with its verb has no subject, where neither a clause follows, as behind a condition, nor
 * a pronoun, article or name right behind the verb.
 */
function* verbFirst(segment: Segment, evidence: Evidence): Iterable<SubjectlessClause> {
  const { pack } = evidence;
  const [first, last] = segment.tokens;
  if (!VERB_SECOND.has(pack.tag) || !first || !last || !packWords(pack, ...FINITE).has(first.normal)) return;
  if (/[,;:–—]/.test(segment.text) || !isAdverbial(last, pack) || !followsProse(segment, evidence)) return;
  const subjects = packWords(pack, 'subject-pronouns', 'articles');
  if (segment.tokens.slice(1, NEAR_VERB).some(({ normal }) => subjects.has(normal) && !isAfter(segment, normal, pack)))
    return;
  yield { first, last, kind: 'sentence' };
}

const FINITE = ['finite-auxiliaries', 'reporting-verbs', 'statement-verbs'] as const;

/** The subject would stand so near behind the verb. */
const NEAR_VERB = 4;

const ADVERBIAL = ['prepositions', 'negations', 'time-adverbs', 'reflexive-pronouns'] as const;

function isAdverbial({ kind, normal }: Token, pack: LanguagePack): boolean {
  return kind === 'number' || packWords(pack, ...ADVERBIAL).has(normal);
}

/** Whether a preposition stands before the word, which then is no subject. */
function isAfter({ tokens }: Segment, normal: string, pack: LanguagePack): boolean {
  const index = tokens.findIndex((token) => token.normal === normal);
  return packWords(pack, 'prepositions').has(tokens[index - 1]?.normal ?? '');
}

/** Whether the segment is a statement in running prose, outside a quotation: in a paragraph behind another, or behind a sentence. */
function followsProse(segment: Segment, { text }: Evidence): boolean {
  const before = text.segments[segment.index - 1];
  if (before?.kind !== 'paragraph' || !segment.text.endsWith('.') || !/[.]["”»’]?$/.test(before.text)) return false;
  const block = text.blocks[segment.blockIndex];
  return block !== undefined && !isQuoted(block, segment.range.start);
}

/**
 * A conjunction, or the beginning of the sentence, where the reference has a pronoun behind it: before a finite verb, or before a clause that
 * is the same to its end. A past form alone proves nothing: `when asked` needs no subject. A capital behind the pronoun makes it a possessive
 * (`Ihr Ziel`).
 */
function* againstReference(segment: Segment, { text, pack, reference }: Evidence): Iterable<SubjectlessClause> {
  if (!reference || !mayLackSubject(segment.tokens, pack)) return;
  const openers = packWords(pack, 'subject-openers');
  const bead = reference.beadOf(segment);
  const pronouns = packWords(pack, 'subject-pronouns');
  if (!beadDifferences(bead, text, reference.text).missing.some(({ normal }) => pronouns.has(normal))) return;
  const { edits, matches } = reference.wordsOf(bead);
  for (const edit of edits) {
    const pronoun = lostPronoun(edit, pack);
    if (!pronoun || !contains(segment.range, edit.range)) continue;
    const index = segment.tokens.findIndex(({ start }) => start >= edit.range.start);
    const [first, last] = [segment.tokens[index - 1], segment.tokens[index]];
    const counterpart = matches.find(({ hypothesis }) => hypothesis === last)?.reference;
    if (
      !last ||
      !counterpart ||
      startsUpper(counterpart.text) ||
      !(isFinite(last, pack) || isSameClause(segment.tokens, { index, edits, pronoun, pack }))
    )
      continue;
    if (!first && segment.text.endsWith('.')) yield { first: last, last, kind: 'sentence', pronoun: pronoun.text };
    else if (first && openers.has(first.normal)) yield { first, last, kind: 'clause', pronoun: pronoun.text };
  }
}

function lostPronoun({ kind, reference }: WordEdit, pack: LanguagePack): Token | undefined {
  const [pronoun] = reference;
  const lost = kind === 'missing' && reference.length === 1;
  return lost && pronoun && packWords(pack, 'subject-pronouns').has(pronoun.normal) ? pronoun : undefined;
}

interface ClausePlace {
  readonly index: number;
  readonly edits: readonly WordEdit[];
  readonly pronoun: Token;
  readonly pack: LanguagePack;
}

/** Whether nothing else changed up to the next punctuation; some pronouns are articles as well, and then a noun lost its article. */
function isSameClause(tokens: readonly Token[], { index, edits, pronoun, pack }: ClausePlace): boolean {
  if (packWords(pack, 'articles').has(pronoun.normal)) return false;
  const length = tokens.slice(index).findIndex(({ kind }) => kind === 'punctuation');
  const [start, end] = [tokens[index], tokens[index + length]];
  if (length < LEAST_SAME || !start || !end) return false;
  return !edits.some(
    ({ range, reference }) => !reference.includes(pronoun) && range.start >= start.start && range.start <= end.start,
  );
}

/** Fewer equal words may agree by chance. */
const LEAST_SAME = 3;

/** Whether it is worth looking at the reference. */
function mayLackSubject(tokens: readonly Token[], pack: LanguagePack): boolean {
  const [first] = tokens;
  const openers = packWords(pack, 'subject-openers');
  const starts = first?.kind === 'word' && !packWords(pack, 'articles', 'subject-pronouns').has(first.normal);
  return starts || tokens.some(({ normal }) => openers.has(normal));
}

function isFinite(token: Token | undefined, pack: LanguagePack): boolean {
  if (token?.kind !== 'word') return false;
  return packWords(pack, 'finite-auxiliaries').has(token.normal) || THIRD_PERSON.test(token.text);
}

/** `wants`, `goes`; in lower case, so that no name is taken for a verb. */
const THIRD_PERSON = /^\p{Ll}{2,}[^s\P{Ll}]s$/u;
