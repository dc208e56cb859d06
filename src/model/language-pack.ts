/** Facts about one language: data only, each with a source named in the pack's SOURCES.md. */
import type { TableName, WordListName } from './pack-lists.js';

/** Opening and closing mark. */
export type QuotePair = readonly [open: string, close: string];

export interface LanguagePack {
  /** BCP 47 tag of the pack itself, `und` for the root. */
  readonly tag: string;
  /** `full`: word lists of its own. `basic`: only what CLDR and the script tell. */
  readonly depth: 'full' | 'basic';
  /** ISO 15924. */
  readonly script: string;
  readonly direction: 'ltr' | 'rtl';
  /** Whether words are separated by spaces. */
  readonly spaced: boolean;
  /** Whether the script has capitals. */
  readonly cased: boolean;
  /** Whether finite verbs need an overt subject (`en`, `fr`, `de`), so that its lack is a fault. */
  readonly subjectRequired: boolean;
  /** Whether compounds or suffixes are written together, so that a joined word proves nothing. */
  readonly compounding: boolean;
  /** Characters that end a sentence. */
  readonly sentenceEnd: string;
  /** All pairs that the language's typography accepts, the commonest first. Straight quotes are always accepted. */
  readonly quotes: readonly QuotePair[];
  /** Marks written after a space (French `;:!?»`). */
  readonly spaceBefore: string;
  /** How a full numeric date is written, by separators; first is the usual. Source: CLDR `yMd`. */
  readonly numericDates: readonly NumericDate[];
  readonly lists: Readonly<Partial<Record<WordListName, readonly string[]>>>;
  readonly tables: Readonly<Partial<Record<TableName, readonly (readonly string[])[]>>>;
}

/** Order and separator of a numeric date; `ISO` dates are accepted everywhere. */
export interface NumericDate {
  readonly order: 'dmy' | 'mdy' | 'ymd';
  readonly separator: string;
}
