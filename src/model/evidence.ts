/** What a rule may rely on. Computed once an article, and only when a rule asks. */
import type { Alignment, Bead, WordAlignment } from './alignment.js';
import type { Article } from './article.js';
import type { LanguagePack } from './language-pack.js';
import type { Phrasebook } from './phrasebook.js';
import type { Range } from './range.js';
import type { Segment, SegmentedText } from './segmented-text.js';

/** Words of one text. Forms are compared as `Token.normal`. */
export interface Vocabulary {
  /** How often a form occurs as a word of its own. */
  count(normal: string): number;
  /** Whether it occurs with a capital in the middle of a sentence, which makes it a name. */
  isName(normal: string): boolean;
  /** Whether it occurs in lower case. */
  isCommon(normal: string): boolean;
}

/** A date in running text. */
export interface DateMention {
  readonly range: Range;
  readonly segment: Segment;
  /** 1 Monday … 7 Sunday (ISO 8601). */
  readonly weekday?: number;
  /** 1–31. */
  readonly day?: number;
  /** 1–12. */
  readonly month?: number;
  readonly year?: number;
  /** `numeric` for 26.11.2022, `words` otherwise. */
  readonly form: 'words' | 'numeric';
  /** Order in which day, month and year stand. */
  readonly order?: 'dmy' | 'mdy' | 'ymd';
  /** Between the parts of a numeric date. */
  readonly separator?: string;
  /** Whether day and month could also be read the other way round (3/4/2022). */
  readonly ambiguous: boolean;
}

/** A number in running text, in digits or words. */
export interface NumberMention {
  readonly range: Range;
  readonly segment: Segment;
  /** All readings that the writing allows (`1.234` is 1234 or 1.234), the likeliest in the text's language first. */
  readonly values: readonly number[];
  readonly form: 'digits' | 'words';
  /** What it is part of, where that is plain; such numbers have rules of their own. */
  readonly part?: 'date' | 'time' | 'ordinal';
}

/** A name: a run of capitalised words, with particles inside. Only in scripts with capitals. */
export interface NameMention {
  readonly range: Range;
  readonly segment: Segment;
  readonly words: readonly string[];
  /** Whether it begins its sentence, where the capital proves nothing. */
  readonly sentenceInitial: boolean;
}

/** One text with what was read out of it. */
export interface ReadText {
  readonly text: SegmentedText;
  readonly pack: LanguagePack;
  readonly vocabulary: Vocabulary;
  readonly dates: readonly DateMention[];
  readonly numbers: readonly NumberMention[];
  readonly names: readonly NameMention[];
}

/** A text that the hypothesis is compared with: the source or a reference. */
export interface Counterpart extends ReadText {
  readonly alignment: Alignment;
  /** Bead that a segment of the hypothesis is in. */
  beadOf(segment: Segment): Bead;
  /** Segments of this text that say the same as a segment of the hypothesis; empty where none does. */
  segmentsFor(segment: Segment): readonly Segment[];
  /** Word edits of a bead. Only meaningful where both texts are in one language. */
  wordsOf(bead: Bead): WordAlignment;
}

/** Short lines that several articles of the run share, by `lineKey`, with the number of those articles. */
export type RepeatedBlocks = ReadonlyMap<string, number>;

export interface Evidence extends ReadText {
  readonly article: Article;
  readonly references: readonly Counterpart[];
  /** The first reference. */
  readonly reference?: Counterpart | undefined;
  readonly source?: Counterpart | undefined;
  /** House phrasing for this article, the nearest phrasebook last; usually none. */
  readonly phrasebooks: readonly Phrasebook[];
  /** Empty for streams and single articles. */
  readonly repeatedBlocks: RepeatedBlocks;
  /**
   * The language that two independent identifiers agree on for a stretch of text (ISO 639-1 or BCP 47 primary subtag);
   * undefined where they disagree or the text is too short to say. Of two answers that are easily taken for each other the better one counts
   * when neither is easily taken for the `expected` language; one answer is enough for the language that the words are `likely` in.
   */
  identify(text: string, expected?: string, likely?: string): string | undefined;
  /**
   * Whether a spelling dictionary of the hypothesis' language has the word as written (a capital at its beginning is always right). Absent where there is no
   * dictionary, or nothing in the text to ask it about (`asksDictionary`).
   */
  readonly knowsWord?: ((word: string) => boolean) | undefined;
  /** Whether a list has the very form, so that it may be taken for a word. Present as `knowsWord` is, which also believes in forms made by rule. */
  readonly listsWord?: ((word: string) => boolean) | undefined;
  /**
   * Place of a word in small letters among the ten thousand commonest of the hypothesis' language (1 is the commonest), Infinity behind them.
   * Absent as `knowsWord` is.
   */
  readonly rankOfWord?: ((word: string) => number) | undefined;
  /**
   * The middle one of the first three letters in a row, the edges of the word among them, that no common word of the language has; -1 where
   * there are none. Words in small letters, places in UTF-16 code units. Present as `rankOfWord` is.
   */
  readonly oddLetterOf?: ((word: string) => number) | undefined;
  /**
   * The same as `rankOfWord` in the language that was translated, English where nobody said which it is. Absent where there is no list of its
   * words, and as `knowsWord`.
   */
  readonly rankInSource?: ((word: string) => number) | undefined;
}

/** What a rule cannot do without. */
export type Need = 'source' | 'reference' | 'date';

/** Evidence in which what a rule needs is there. */
export type EvidenceWith<N extends Need> = Evidence &
  ('source' extends N ? { readonly source: Counterpart } : unknown) &
  ('reference' extends N ? { readonly reference: Counterpart } : unknown) &
  ('date' extends N ? { readonly article: { readonly date: string } } : unknown);
