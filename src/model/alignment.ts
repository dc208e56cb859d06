/** Which segments and words of two texts belong together. */
import type { Range } from './range.js';
import type { Token } from './segmented-text.js';

/** Segments of the hypothesis and of the other text (source or reference) that say the same; either side may be empty. */
export interface Bead {
  readonly index: number;
  /** Segment indices in the hypothesis, ascending. */
  readonly hypothesis: readonly number[];
  /** Segment indices in the other text, ascending. */
  readonly other: readonly number[];
  /** Likeness of the two sides, 0–1; 0 where one side is empty. */
  readonly similarity: number;
}

export interface Alignment {
  /** In the order of the texts. Every segment of both texts is in exactly one bead. */
  readonly beads: readonly Bead[];
  /** Bead of each hypothesis segment. */
  readonly beadOfHypothesis: readonly number[];
  /** Bead of each segment of the other text. */
  readonly beadOfOther: readonly number[];
  /** Hypothesis segments that stand again somewhere before: `segment` repeats what `original` said. */
  readonly repeated: readonly { readonly segment: number; readonly original: number; readonly similarity: number }[];
}

/** What changed between hypothesis and reference at one place (ERRANT's missing, unnecessary, replaced; plus moved and inflected). */
export type WordEditKind = 'missing' | 'extra' | 'replaced' | 'moved' | 'inflected';

/** By which stage two words were found to belong together, from sure to weak. */
export type PairStage = 'number' | 'date' | 'stem' | 'name' | 'spelling' | 'synonym';

/** Two unequal words of one place that belong together. */
export interface WordPair {
  readonly hypothesis: Token;
  readonly reference: Token;
  readonly stage: PairStage;
}

/** One word edit inside a bead. */
export interface WordEdit {
  readonly kind: WordEditKind;
  readonly hypothesis: readonly Token[];
  readonly reference: readonly Token[];
  /** Place in the hypothesis; zero length for `missing`. */
  readonly range: Range;
}

/** Word edits of one bead with the pairs of tokens that match, in order. */
export interface WordAlignment {
  readonly matches: readonly { readonly hypothesis: Token; readonly reference: Token }[];
  /** Words that say the same in another form, which is no edit: `1,500` and `1500`, `ten` and `10`, `Aug.` and `August`; synonyms where they are known. */
  readonly equivalents: readonly WordPair[];
  readonly edits: readonly WordEdit[];
}

/** What a word edit is about. */
export type EditPart =
  | 'name'
  | 'number'
  | 'date'
  | 'unit'
  | 'negation'
  | 'modal'
  | 'pronoun'
  | 'article'
  | 'preposition'
  | 'conjunction'
  | 'function word'
  | 'content word'
  | 'punctuation';

/** A word edit of one part only. */
export interface TypedEdit extends WordEdit {
  readonly part: EditPart;
}
