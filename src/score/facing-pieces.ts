/** A hypothesis and its references as aligned pieces with their tokens numbered, so that a word is only looked for where it belongs. */
import { codePointsOf } from '../metrics/code-points.js';
import type { Alignment } from '../model/alignment.js';
import type { Evidence } from '../model/evidence.js';
import type { SegmentedText, Token } from '../model/segmented-text.js';

/** One bead: what both texts say at one place. Either side may be empty. */
export interface FacingPiece {
  readonly hypothesis: Piece;
  readonly reference: Piece;
}

/** Numbers are equal where what they stand for is, in all texts of an article. */
export interface Piece {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** By token: its normal form. */
  readonly normal: Int32Array;
  /** As written, with an edge before the first and behind the last token. */
  readonly written: Int32Array;
  /** Code points with a space before and behind, so that n-grams know where words begin and end. */
  readonly characters: Int32Array;
}

/** All texts of an article in which the hypothesis faces a reference. */
export interface FacingTexts {
  /** In the order of the references. */
  readonly pieces: readonly (readonly FacingPiece[])[];
  /** All numbers of tokens are below it. */
  readonly vocabularySize: number;
}

type Numbering = (text: string) => number;

/** The number of no token. */
const EDGE = 0;

export function facingTexts({ text, references }: Evidence): FacingTexts {
  const numbers = new Map<string, number>([['', EDGE]]);
  const numberOf = (form: string): number => {
    const known = numbers.get(form);
    if (known !== undefined) return known;
    numbers.set(form, numbers.size);
    return numbers.size - 1;
  };
  const hypothesis = piecesOf(text, numberOf);
  const pieces = references.map((reference) => {
    const facing = { hypothesis, reference: piecesOf(reference.text, numberOf) };
    return reference.alignment.beads.map((bead) => face(bead, facing, numberOf));
  });
  return { pieces, vocabularySize: numbers.size };
}

/** One piece a segment. */
function piecesOf({ segments }: SegmentedText, numberOf: Numbering): readonly Piece[] {
  return segments.map(({ text, tokens }) => numbered(text, tokens, numberOf));
}

function face(
  { hypothesis, other }: Alignment['beads'][number],
  texts: { readonly hypothesis: readonly Piece[]; readonly reference: readonly Piece[] },
  numberOf: Numbering,
): FacingPiece {
  return {
    hypothesis: joined(hypothesis, texts.hypothesis, numberOf),
    reference: joined(other, texts.reference, numberOf),
  };
}

function joined(indices: readonly number[], all: readonly Piece[], numberOf: Numbering): Piece {
  const [first, ...others] = indices.flatMap((index) => all[index] ?? []);
  if (!first) return EMPTY;
  if (others.length === 0) return first;
  const pieces = [first, ...others];
  const text = pieces.map((piece) => piece.text).join(' ');
  return numbered(
    text,
    pieces.flatMap(({ tokens }) => tokens),
    numberOf,
  );
}

function numbered(text: string, tokens: readonly Token[], numberOf: Numbering): Piece {
  const normal = new Int32Array(tokens.length);
  const written = new Int32Array(tokens.length === 0 ? 0 : tokens.length + 2);
  let place = 0;
  for (const token of tokens) {
    const number = numberOf(token.text);
    normal[place++] = token.normal === token.text ? number : numberOf(token.normal);
    written[place] = number;
  }
  return { text, tokens, normal, written, characters: codePointsOf(text === '' ? '' : ` ${text} `) };
}

const EMPTY: Piece = numbered('', [], () => EDGE);
