/** A text cut into blocks (lines), segments (sentences) and tokens, each with its exact range. */
import type { Range } from './range.js';

export type BlockKind = 'headline' | 'paragraph' | 'caption' | 'credit' | 'list-item';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol' | 'placeholder' | 'link';

/** One token; `start` and `end` are UTF-16 offsets in the whole text. */
export interface Token extends Range {
  readonly kind: TokenKind;
  /** As it stands in the text. */
  readonly text: string;
  /** For comparison: NFC, lower case of the text's language, curly apostrophes made straight. */
  readonly normal: string;
  /** Number of the normal form: tokens in the texts of one article are equal where it is. See `WordForms`. */
  readonly form: number;
  /** The same for the text as it stands; that of the normal form where there is no difference. */
  readonly written: number;
  /** Kinds of its characters (`text/character-traits.ts`): `Trait.lower` alone is a word of small letters. */
  readonly traits: number;
}

/** One sentence, headline, caption or credit. Segments of a block are in order and leave only white space between them. */
export interface Segment {
  /** Position among all segments of the text, from 0. */
  readonly index: number;
  readonly blockIndex: number;
  readonly kind: BlockKind;
  readonly range: Range;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Kinds of its characters and how they meet (`text/character-traits.ts`). */
  readonly traits: number;
}

/** One line of the text, without the white space around it. */
export interface Block {
  readonly index: number;
  /** Paragraph number from 0; a blank line begins a new one. */
  readonly paragraph: number;
  readonly kind: BlockKind;
  readonly range: Range;
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** Numbers of normal forms, the same in all texts of one article; another article may have others, so that no result may depend on them. */
export interface WordForms {
  /** The number of a form, which gets the next one if it has none. */
  numberOf(normal: string): number;
}

export interface SegmentedText {
  /** BCP 47 tag. */
  readonly language: string;
  readonly value: string;
  /** Kinds of all its characters and how they meet (`text/character-traits.ts`). */
  readonly traits: number;
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
  /** Where the forms of its tokens have their numbers from. */
  readonly forms: WordForms;
}
