/** Words that one of two facing texts has and the other lacks, by what their loss changes. */
import type { Evidence } from '../model/evidence.js';
import type { LanguagePack, WordListName } from '../model/language-pack.js';
import type { Token } from '../model/segmented-text.js';
import { normalForm } from '../text/normal-form.js';
import type { FacingPiece, Piece } from './facing-pieces.js';

/** Tokens that differ, by what their difference changes: numbers of tokens in a piece, shares of the reference's tokens (0–1) in a text. */
export interface WordLosses {
  /** Numbers lost or added. */
  readonly numbers: number;
  /** Words that deny, lost or added; `did not` for `never` is neither. */
  readonly negations: number;
  /** Capitalised words inside a sentence that are lost. */
  readonly names: number;
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

/** What one token counts as; the first that fits. */
type Class = 'numbers' | 'negations' | 'names' | 'pronouns' | 'functionWords' | 'contentWords';

type Classifier = (tokens: readonly Token[], place: number) => Class;

/** What is wrong with a word that the reference lacks, if anything is. */
type FaultFinder = (token: Token | undefined) => 'copied' | 'misspelt' | 'auxiliaries' | 'added' | undefined;

/** Shorter words are the same in many languages by chance. */
const SHORTEST_COPY = 4;
/** A hyphen or an apostrophe may join what no dictionary lists. */
const IN_SMALL_LETTERS = /^\p{Ll}+$/u;

/** What the words and marks of the pieces lost, as shares of all tokens of their references. */
export function wordLosses(pieces: readonly FacingPiece[], evidence: Evidence): WordLosses {
  const [classOf, faultOf] = [classifier(evidence.pack), extraFaults(evidence)];
  const counts = pieces.map((piece) => countLosses(piece, classOf, faultOf));
  const size = pieces.reduce((sum, { reference }) => sum + reference.tokens.length, 0);
  const share = (name: keyof WordLosses): number =>
    Math.min(1, counts.reduce((sum, count) => sum + count[name], 0) / Math.max(1, size));
  return {
    numbers: share('numbers'),
    negations: share('negations'),
    names: share('names'),
    pronouns: share('pronouns'),
    contentWords: share('contentWords'),
    functionWords: share('functionWords'),
    punctuation: share('punctuation'),
    disorder: share('disorder'),
    doubled: share('doubled'),
    copied: share('copied'),
    misspelt: share('misspelt'),
    auxiliaries: share('auxiliaries'),
    added: share('added'),
  };
}

/** The same as numbers of tokens, in one piece. */
function countLosses(piece: FacingPiece, classOf: Classifier, faultOf: FaultFinder): WordLosses {
  const { missing, extra, marks, shared } = compare(piece);
  const { hypothesis, reference, inOrder } = piece;
  const lost = tally(missing.map((place) => classOf(reference.tokens, place)));
  const added = tally(extra.map((place) => classOf(hypothesis.tokens, place)));
  const faults = tally(extra.map((place) => faultOf(hypothesis.tokens[place])));
  return {
    numbers: lost('numbers') + added('numbers'),
    negations: Math.abs(lost('negations') - added('negations')),
    names: lost('names'),
    pronouns: lost('pronouns'),
    contentWords: lost('contentWords'),
    functionWords: lost('functionWords'),
    punctuation: marks,
    disorder: inOrder > 0 ? Math.max(0, shared - inOrder) : 0,
    doubled: Math.max(0, doubledWords(hypothesis) - doubledWords(reference)),
    copied: faults('copied'),
    misspelt: faults('misspelt'),
    auxiliaries: faults('auxiliaries'),
    added: faults('added'),
  };
}

/** How often each member stands in a list. */
function tally<K>(list: readonly K[]): (member: K) => number {
  return (member) => list.reduce((sum, other) => sum + Number(other === member), 0);
}

interface Differences {
  /** Places of the reference's words and numbers that the hypothesis lacks. */
  readonly missing: readonly number[];
  /** Places of the hypothesis's words and numbers that the reference lacks. */
  readonly extra: readonly number[];
  /** How many other tokens one side has and the other lacks. */
  readonly marks: number;
  /** How many tokens both sides have. */
  readonly shared: number;
}

/** Both sides compared as multisets. */
function compare({ hypothesis, reference }: FacingPiece): Differences {
  const lost = unmatched(reference.tokens, hypothesis.tokens);
  const added = unmatched(hypothesis.tokens, reference.tokens);
  const missing = lost.filter((place) => isWord(reference.tokens[place]));
  const extra = added.filter((place) => isWord(hypothesis.tokens[place]));
  return {
    missing,
    extra,
    marks: lost.length - missing.length + added.length - extra.length,
    shared: hypothesis.tokens.length - added.length,
  };
}

function isWord(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'number';
}

function unmatched(tokens: readonly Token[], others: readonly Token[]): number[] {
  const counts = new Map<string, number>();
  for (const { normal } of others) counts.set(normal, (counts.get(normal) ?? 0) + 1);
  const places: number[] = [];
  for (const [place, { normal }] of tokens.entries()) {
    const left = counts.get(normal) ?? 0;
    if (left === 0) places.push(place);
    else counts.set(normal, left - 1);
  }
  return places;
}

function classifier(pack: LanguagePack): Classifier {
  const negations = packForms(pack, 'negations');
  const pronouns = packForms(pack, 'subject-pronouns', 'object-pronouns');
  const closed = closedForms(pack);
  return (tokens, place) => {
    const token = tokens[place];
    if (!token) return 'functionWords';
    if (token.kind === 'number') return 'numbers';
    if (negations.has(token.normal)) return 'negations';
    // 不想 is one word to the segmenter, 不 and 愿意 are two.
    if (!pack.spaced && negations.has(token.normal.charAt(0))) return 'negations';
    if (pronouns.has(token.normal)) return 'pronouns';
    if (closed.has(token.normal)) return 'functionWords';
    return pack.cased && isNameLike(tokens, place) ? 'names' : 'contentWords';
  };
}

/** Whether a word is written with a capital where no sentence or quotation begins. */
function isNameLike(tokens: readonly Token[], place: number): boolean {
  const before = tokens[place - 1];
  return before !== undefined && before.kind !== 'punctuation' && /^\p{Lu}/u.test(tokens[place]?.text ?? '');
}

/** What a word that the reference lacks may be, the worst first. */
function extraFaults({ pack, source, knowsWord }: Evidence): FaultFinder {
  const sourceWords = new Set(source?.text.segments.flatMap(({ tokens }) => tokens.map(({ normal }) => normal)));
  const auxiliaries = packForms(pack, 'auxiliaries');
  const closed = closedForms(pack);
  return (token) => {
    if (token?.kind !== 'word') return undefined;
    if (auxiliaries.has(token.normal)) return 'auxiliaries';
    if (!IN_SMALL_LETTERS.test(token.text)) return undefined;
    if (sourceWords.has(token.normal)) return token.text.length < SHORTEST_COPY ? undefined : 'copied';
    if (knowsWord && !knowsWord(token.text)) return 'misspelt';
    return closed.has(token.normal) ? undefined : 'added';
  };
}

function doubledWords({ tokens }: Piece): number {
  return tokens.filter(({ kind, normal }, place) => kind === 'word' && tokens[place - 1]?.normal === normal).length;
}

function closedForms(pack: LanguagePack): ReadonlySet<string> {
  return packForms(pack, 'function-words', 'articles', 'prepositions', 'conjunctions');
}

const formsOfPacks = new WeakMap<LanguagePack, Map<string, ReadonlySet<string>>>();

function packForms(pack: LanguagePack, ...lists: readonly WordListName[]): ReadonlySet<string> {
  const forms = formsOfPacks.get(pack) ?? new Map<string, ReadonlySet<string>>();
  formsOfPacks.set(pack, forms);
  const key = lists.join(' ');
  const known = forms.get(key);
  if (known) return known;
  const words = new Set(lists.flatMap((list) => pack.lists[list] ?? []).map((word) => normalForm(word, pack.tag)));
  forms.set(key, words);
  return words;
}
