/** Words that one of two facing texts has and the other lacks, by what their loss changes. */
import type { LanguagePack, WordListName } from '../model/language-pack.js';
import type { Token } from '../model/segmented-text.js';
import { normalForm } from '../text/normal-form.js';
import type { FacingPiece, Piece } from './facing-pieces.js';

/** Tokens that differ, as shares of the reference's tokens (0–1). */
export interface WordLosses {
  /** Numbers lost or added. */
  readonly numbers: number;
  /** Words that deny, lost or added. */
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
}

/** What one token counts as; the first that fits. */
type Class = 'numbers' | 'negations' | 'names' | 'pronouns' | 'functionWords' | 'contentWords';

/** Shorter words are the same in many languages by chance. */
const SHORTEST_COPY = 4;

/** @param sourceWords normal forms of the source; empty where there is none. */
export function wordLosses(
  pieces: readonly FacingPiece[],
  pack: LanguagePack,
  sourceWords: ReadonlySet<string>,
): WordLosses {
  const counts = { numbers: 0, negations: 0, names: 0, pronouns: 0, contentWords: 0, functionWords: 0 };
  const places = { punctuation: 0, disorder: 0, doubled: 0, copied: 0 };
  const classOf = classifier(pack);
  let size = 0;
  for (const piece of pieces) {
    const { missing, extra, marks, shared } = compare(piece);
    places.punctuation += marks;
    for (const place of missing) counts[classOf(piece.reference.tokens, place)]++;
    for (const place of extra) {
      const kind = classOf(piece.hypothesis.tokens, place);
      if (kind === 'numbers' || kind === 'negations') counts[kind]++;
      if (isCopy(piece.hypothesis.tokens[place], sourceWords)) places.copied++;
    }
    if (piece.inOrder > 0) places.disorder += Math.max(0, shared - piece.inOrder);
    places.doubled += Math.max(0, doubledWords(piece.hypothesis) - doubledWords(piece.reference));
    size += piece.reference.tokens.length;
  }
  return shares({ ...counts, ...places }, size);
}

function shares<K extends string>(counts: Readonly<Record<K, number>>, size: number): Record<K, number> {
  const entries = Object.entries<number>(counts).map(([name, count]) => [name, Math.min(1, count / Math.max(1, size))]);
  return Object.fromEntries(entries) as Record<K, number>;
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

function classifier(pack: LanguagePack): (tokens: readonly Token[], place: number) => Class {
  const negations = packForms(pack, 'negations');
  const pronouns = packForms(pack, 'subject-pronouns', 'object-pronouns');
  const closed = packForms(pack, 'function-words', 'articles', 'prepositions', 'conjunctions');
  return (tokens, place) => {
    const token = tokens[place];
    if (!token) return 'functionWords';
    if (token.kind === 'number') return 'numbers';
    if (negations.has(token.normal)) return 'negations';
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

function isCopy(token: Token | undefined, sourceWords: ReadonlySet<string>): boolean {
  if (token?.kind !== 'word' || token.text.length < SHORTEST_COPY) return false;
  return /^\p{Ll}/u.test(token.text) && sourceWords.has(token.normal);
}

function doubledWords({ tokens }: Piece): number {
  return tokens.filter(({ kind, normal }, place) => kind === 'word' && tokens[place - 1]?.normal === normal).length;
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
