/** Words that one of two facing texts has and the other lacks, by what their loss changes. */
import type { Evidence } from '../model/evidence.js';
import type { Token } from '../model/segmented-text.js';
import { commonSubsequenceLength } from './common-subsequence.js';
import type { FacingPiece, FacingTexts, Piece } from './facing-pieces.js';
import {
  classifier,
  extraFaults,
  formAmong,
  genderTest,
  type Classifier,
  type FaultFinder,
  type FormTest,
  type GenderTest,
} from './word-classes.js';

/** Tokens that differ, by what their difference changes: numbers of tokens in a piece, shares of the reference's tokens (0–1) in a text. */
export interface WordLosses {
  /** Numbers lost or added. */
  readonly numbers: number;
  /** Words that deny, lost or added; `did not` for `never` is neither. */
  readonly negations: number;
  /** Capitalised words inside a sentence that are lost in every form: one with another ending is a content word. */
  readonly names: number;
  /** Pronouns lost, or added in a gender that the reference has only the other of. */
  readonly pronouns: number;
  /** Other words of the reference that are lost, short closed-class ones apart. */
  readonly contentWords: number;
  readonly functionWords: number;
  /** Punctuation marks and symbols lost or added. */
  readonly punctuation: number;
  /** Tokens on both sides, but in another order. */
  readonly disorder: number;
  /** Words standing twice in a row where the reference has no such pair. */
  readonly doubled: number;
  /** Words of the source in small letters that the reference does not have. */
  readonly copied: number;
  /** Other words in small letters that neither the reference nor the dictionary has. */
  readonly misspelt: number;
  /** Auxiliary verbs added: another tense, aspect or mood. */
  readonly auxiliaries: number;
  /** Other words in small letters that are no function words. */
  readonly added: number;
}

type Counts = { -readonly [Name in keyof WordLosses]: number };

/** What comparing the pieces of one article takes. */
interface Comparer {
  readonly classOf: Classifier;
  readonly faultOf: FaultFinder;
  readonly genderOf: GenderTest;
  /** Zeros, one for each number that a token may have. */
  readonly scratch: Int32Array;
}

/** Pieces with more tokens than this on a side were not segmented; nothing is said of their order. */
const LONGEST_ORDER = 10_000;

/** What the words and marks of the hypothesis lost against each reference, as shares of all tokens of that reference. */
export function wordLosses({ pieces, vocabularySize }: FacingTexts, evidence: Evidence): readonly WordLosses[] {
  const comparer = {
    classOf: classifier(evidence),
    genderOf: genderTest(evidence.pack),
    faultOf: extraFaults(evidence),
    scratch: zeros(vocabularySize),
  };
  return pieces.map((facing) => shares(facing, comparer));
}

/** Kept between articles; whoever counts in it leaves it as it was. */
let scratch = new Int32Array(0);

function zeros(size: number): Int32Array {
  if (scratch.length < size) scratch = new Int32Array(2 * size);
  return scratch;
}

function shares(pieces: readonly FacingPiece[], comparer: Comparer): WordLosses {
  const counts: Counts = { ...NONE };
  for (const piece of pieces) addLosses(counts, piece, comparer);
  const size = Math.max(
    1,
    pieces.reduce((sum, { reference }) => sum + reference.tokens.length, 0),
  );
  for (const name of Object.keys(NONE) as (keyof Counts)[]) counts[name] = Math.min(1, counts[name] / size);
  return counts;
}

const NONE: WordLosses = {
  numbers: 0,
  negations: 0,
  names: 0,
  pronouns: 0,
  contentWords: 0,
  functionWords: 0,
  punctuation: 0,
  disorder: 0,
  doubled: 0,
  copied: 0,
  misspelt: 0,
  auxiliaries: 0,
  added: 0,
};

/** Adds numbers of tokens. Both sides are compared as multisets. */
function addLosses(counts: Counts, { hypothesis, reference }: FacingPiece, comparer: Comparer): void {
  const { scratch } = comparer;
  const missing = unmatched(reference.normal, hypothesis.normal, scratch);
  const extra = unmatched(hypothesis.normal, reference.normal, scratch);
  const denied = counts.negations;
  counts.negations = 0;
  const isForm = formAmong(hypothesis.tokens, extra);
  for (const place of missing) addMissing(counts, reference.tokens, { place, classOf: comparer.classOf, isForm });
  for (const place of extra) addExtra(counts, hypothesis.tokens, { place, ...comparer });
  counts.negations = denied + Math.abs(counts.negations);
  counts.pronouns += otherGenders(extra, { hypothesis, reference }, comparer.genderOf);
  counts.disorder += disorder(hypothesis.normal, reference.normal, {
    shared: hypothesis.normal.length - extra.length,
    scratch,
  });
  counts.doubled += Math.max(0, doubledWords(hypothesis) - doubledWords(reference));
}

function addMissing(
  counts: Counts,
  tokens: readonly Token[],
  { place, classOf, isForm }: { readonly place: number; readonly classOf: Classifier; readonly isForm: FormTest },
): void {
  const token = tokens[place];
  if (!token || !isWord(token)) {
    counts.punctuation++;
    return;
  }
  const kind = classOf(tokens, place);
  counts[kind === 'names' && isForm(token) ? 'contentWords' : kind]++;
}

/** A negation added makes up for one lost. */
function addExtra(
  counts: Counts,
  tokens: readonly Token[],
  { place, classOf, faultOf }: { readonly place: number } & Pick<Comparer, 'classOf' | 'faultOf'>,
): void {
  const token = tokens[place];
  if (!isWord(token)) {
    counts.punctuation++;
    return;
  }
  const kind = classOf(tokens, place);
  if (kind === 'numbers') counts.numbers++;
  if (kind === 'negations') counts.negations--;
  const fault = faultOf(token);
  if (fault) counts[fault]++;
}

/** `her` where the reference has only `his`. */
function otherGenders(extra: readonly number[], { hypothesis, reference }: FacingPiece, genderOf: GenderTest): number {
  const added = extra.map((place) => genderOf(hypothesis.tokens[place])).filter((gender) => gender !== undefined);
  if (added.length === 0) return 0;
  const expected = new Set(reference.tokens.map(genderOf));
  expected.delete(undefined);
  return expected.size === 0 ? 0 : added.filter((gender) => !expected.has(gender)).length;
}

function isWord(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'number';
}

/** Places of the tokens that the other side lacks. */
function unmatched(tokens: Int32Array, others: Int32Array, counts: Int32Array): number[] {
  for (const number of others) counts[number] = (counts[number] ?? 0) + 1;
  const places: number[] = [];
  for (let place = 0; place < tokens.length; place++) {
    const number = tokens[place] ?? 0;
    const left = counts[number] ?? 0;
    if (left === 0) places.push(place);
    else counts[number] = left - 1;
  }
  for (const number of others) counts[number] = 0;
  return places;
}

/** How many tokens that both sides have stand in another order; 0 where none stands in the same. */
function disorder(
  hypothesis: Int32Array,
  reference: Int32Array,
  { shared, scratch }: { readonly shared: number; readonly scratch: Int32Array },
): number {
  if (shared < 2 || Math.max(hypothesis.length, reference.length) > LONGEST_ORDER) return 0;
  return shared - commonSubsequenceLength(hypothesis, reference, scratch);
}

function doubledWords({ tokens, normal }: Piece): number {
  let doubled = 0;
  for (let place = 1; place < normal.length; place++)
    if (normal[place] === normal[place - 1] && tokens[place]?.kind === 'word') doubled++;
  return doubled;
}
