/** A hypothesis and its references as aligned pieces with their tokens numbered, so that a word is only looked for where it belongs. */
import { codePointsOf, visibleCodePointsOf } from '../metrics/code-points.js';
import type { Alignment } from '../model/alignment.js';
import type { Evidence, NumberMention, ReadText } from '../model/evidence.js';
import type { Token, WordForms } from '../model/segmented-text.js';
import { shortList } from '../text/short-lists.js';

/** One bead: what both texts say at one place. Either side may be empty. */
export interface FacingPiece {
  readonly hypothesis: Piece;
  readonly reference: Piece;
}

/** Numbers are equal where what they stand for is, in all texts of an article. */
export interface Piece {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** By token: its normal form, or its value where it is a number, so that `ten` is `10` and `1,500` is `1500`. */
  readonly normal: Int32Array;
  /** As written, with an edge before the first and behind the last token. */
  readonly written: Int32Array;
  /**
   * Code points with a space before and behind, so that n-grams know where words begin and end; where words are not spaced, without any
   * space and all of the usual width, `％` as `%`.
   */
  readonly characters: Int32Array;
}

/** All texts of an article in which the hypothesis faces a reference. */
export interface FacingTexts {
  /** In the order of the references. */
  readonly pieces: readonly (readonly FacingPiece[])[];
  /** All numbers of tokens are below it. */
  readonly vocabularySize: number;
}

/** What tokens are compared as, by where they start; their normal form where nothing else is said. */
type Values = ReadonlyMap<number, number>;

/** The number of no token; those of tokens are one more than the numbers of their forms. */
const EDGE = 0;

export function facingTexts(evidence: Evidence): FacingTexts {
  const { forms } = evidence.text;
  const charactersOf = evidence.pack.spaced ? spacedCharacters : unspacedCharacters;
  const hypothesis = piecesOf(evidence, { forms, charactersOf });
  const pieces = evidence.references.map((reference) => {
    const facing = { hypothesis, reference: piecesOf(reference, { forms, charactersOf }), charactersOf };
    return reference.alignment.beads.map((bead) => face(bead, facing));
  });
  let largest = EDGE;
  for (const facing of pieces)
    for (const { hypothesis, reference } of facing)
      largest = Math.max(largest, largestOf(hypothesis.normal), largestOf(reference.normal));
  return { pieces, vocabularySize: largest + 1 };
}

function largestOf(numbers: Int32Array): number {
  let largest = EDGE;
  for (let place = 0; place < numbers.length; place++) largest = Math.max(largest, numbers[place] ?? EDGE);
  return largest;
}

/** What n-grams of characters are counted in. */
type CharactersOf = (text: string) => Int32Array;

function spacedCharacters(text: string): Int32Array {
  return codePointsOf(text === '' ? '' : ` ${text} `);
}

function unspacedCharacters(text: string): Int32Array {
  return visibleCodePointsOf(text.normalize('NFKC'));
}

/** One piece a segment. */
function piecesOf(
  { text, numbers }: ReadText,
  { forms, charactersOf }: { readonly forms: WordForms; readonly charactersOf: CharactersOf },
): readonly Piece[] {
  const values = valuesOf(numbers, forms);
  return text.segments.map((segment) => numbered(segment, values, charactersOf));
}

/** Numbers of one token; those of more are compared token by token. */
function valuesOf(numbers: readonly NumberMention[], forms: WordForms): Values {
  const values = new Map<number, number>();
  for (const { range, segment, values: readings, part } of numbers) {
    const token = segment.tokens.find(({ start }) => start === range.start);
    if (part !== 'ordinal' && token?.end === range.end)
      values.set(range.start, forms.numberOf(`#${String(readings[0])}`));
  }
  return values;
}

function numbered(
  { text, tokens }: { readonly text: string; readonly tokens: readonly Token[] },
  values: Values,
  charactersOf: CharactersOf,
): Piece {
  const normal = shortList(tokens.length);
  const written = shortList(tokens.length === 0 ? 0 : tokens.length + 2);
  let place = 0;
  for (const token of tokens) {
    const value = values.size === 0 ? undefined : values.get(token.start);
    normal[place++] = (value ?? token.form) + 1;
    written[place] = token.written + 1;
  }
  return { text, tokens, normal, written, characters: charactersOf(text) };
}

function face(
  { hypothesis, other }: Alignment['beads'][number],
  texts: {
    readonly hypothesis: readonly Piece[];
    readonly reference: readonly Piece[];
    readonly charactersOf: CharactersOf;
  },
): FacingPiece {
  const { charactersOf } = texts;
  return {
    hypothesis: joined(hypothesis, texts.hypothesis, charactersOf),
    reference: joined(other, texts.reference, charactersOf),
  };
}

function joined(indices: readonly number[], all: readonly Piece[], charactersOf: CharactersOf): Piece {
  const pieces = indices.flatMap((index) => all[index] ?? []);
  const [first = EMPTY] = pieces;
  if (pieces.length < 2) return first;
  const text = pieces.map((piece) => piece.text).join(' ');
  return {
    text,
    tokens: pieces.flatMap(({ tokens }) => tokens),
    normal: concatenated(pieces.map(({ normal }) => normal)),
    written: Int32Array.of(EDGE, ...pieces.flatMap(({ written }) => [...written.subarray(1, -1)]), EDGE),
    characters: charactersOf(text),
  };
}

function concatenated(lists: readonly Int32Array[]): Int32Array {
  return Int32Array.from(lists.flatMap((list) => [...list]));
}

const EMPTY: Piece = numbered({ text: '', tokens: [] }, new Map(), spacedCharacters);
