/** A hypothesis and a reference as aligned pieces, so that a word is only looked for where it belongs. */
import type { Counterpart, Evidence } from '../model/evidence.js';
import type { SegmentedText, Token } from '../model/segmented-text.js';

/** One bead: what both texts say at one place. Either side may be empty. */
export interface FacingPiece {
  readonly hypothesis: Piece;
  readonly reference: Piece;
  /** How many tokens stand on both sides in the same order. */
  readonly inOrder: number;
}

export interface Piece {
  readonly text: string;
  readonly tokens: readonly Token[];
}

export function facingPieces(evidence: Evidence, reference: Counterpart): FacingPiece[] {
  return reference.alignment.beads.map((bead) => ({
    hypothesis: pieceOf(evidence.text, bead.hypothesis),
    reference: pieceOf(reference.text, bead.other),
    inOrder: bead.hypothesis.length === 0 || bead.other.length === 0 ? 0 : reference.wordsOf(bead).matches.length,
  }));
}

function pieceOf(text: SegmentedText, indices: readonly number[]): Piece {
  const segments = indices.flatMap((index) => text.segments[index] ?? []);
  return {
    text: segments.map((segment) => segment.text).join(' '),
    tokens: segments.flatMap(({ tokens }) => tokens),
  };
}
