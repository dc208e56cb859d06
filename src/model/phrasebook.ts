/** The phrasebook: what a house wants its texts to say, and what not. Plain data, as read from one file. */
import type { Severity } from './finding.js';

/** Words as they are written, or a regular expression (RE2 syntax) that matches whole words. */
export type Phrase = { readonly text: string } | { readonly pattern: string };

/** A term of the source; without a language it holds for every source language. */
export interface SourcePhrase {
  /** BCP 47 tag. */
  readonly language?: string;
  readonly phrase: Phrase;
}

/**
 * `smart`: a small letter in the phrase stands for a capital too, a capital for itself only.
 * `match`: exactly as written. `ignore`: case makes no difference.
 */
export type CasePolicy = 'smart' | 'match' | 'ignore';

/** Whether inflected forms of the words count as the same phrase. */
export type FormPolicy = 'inflected' | 'exact';

/** A term binds a word to a concept (terminology); a phrasing is a manner of speaking (style). */
export type PhrasingKind = 'term' | 'phrasing';

export interface PhrasingEntry {
  readonly kind: PhrasingKind;
  /** The entry's own name, where its file gives one. */
  readonly id?: string;
  /** `path:line`, the line from 1. */
  readonly place: string;
  /** BCP 47 tag; `pt` holds for `pt-BR` too, but not the other way round. */
  readonly targetLanguage: string;
  /** Where there are any, the entry holds only where the aligned source has one of them. */
  readonly source: readonly SourcePhrase[];
  /** Right ones, the best first. */
  readonly prefer: readonly Phrase[];
  readonly forbid: readonly Phrase[];
  readonly case: CasePolicy;
  readonly forms: FormPolicy;
  /** For the editor. */
  readonly note?: string;
  /** Instead of the rule's own. */
  readonly severity?: Severity;
}

export interface Phrasebook {
  /** As the user gave it, or found beside the articles. */
  readonly path: string;
  readonly entries: readonly PhrasingEntry[];
}
