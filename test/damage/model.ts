/** What the damage generator works on, and what it makes. */
import type { LanguagePack } from '../../src/model/language-pack.js';
import type { Random } from './random.js';

/** A text without faults: headline on the first line, then the body. `twin` is the same article in another language, line by line. */
export interface BaseArticle {
  readonly id: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly text: string;
  /** Day of the article, `YYYY-MM-DD`. */
  readonly date?: string;
  readonly twin?: { readonly language: string; readonly text: string };
}

/** One line that is not blank, with its UTF-16 offsets in the text. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What an injector may look at. */
export interface Ground {
  readonly article: BaseArticle;
  readonly text: string;
  readonly lines: readonly Line[];
  /** What stands between two lines of this text. */
  readonly separator: string;
  /** Primary subtag. */
  readonly primary: string;
  readonly pack: LanguagePack;
  readonly random: Random;
}

/** Puts `text` in place of `[at, end)`. */
export interface Edit {
  readonly at: number;
  readonly end: number;
  readonly text: string;
  /** The damaged part of `text`; all of it unless given. */
  readonly span?: readonly [start: number, end: number];
  /** What the reference has in the same place; the untouched text unless given. */
  readonly faithful?: string;
  /** What the source has in the same place; the twin is untouched unless given. */
  readonly source?: { readonly language: string; readonly text: string };
}

export interface Injector {
  /** `<rule id>/<variant>`. */
  readonly kind: string;
  /** Rules whose finding names this damage, besides the one in `kind`. */
  readonly alsoNamedBy?: readonly string[];
  /** What the checker is given besides the damaged text; the untouched text serves as reference, the twin as source. */
  readonly needs?: 'reference' | 'source';
  /** Primary subtags; absent means all. */
  readonly languages?: readonly string[];
  /** The wording is the generator's own and stands in no pack. */
  readonly unlisted?: true;
  /** @returns nothing where the text has no place for it. */
  inject(ground: Ground): Edit | undefined;
}

/** A damaged article with the exact place of its damage. */
export interface DamagedArticle {
  readonly hypothesis: string;
  readonly start: number;
  readonly end: number;
  /** All that was changed, the damage and what had to change with it (a closing tag, a sentence around it). */
  readonly changed: readonly [start: number, end: number];
  readonly reference?: string;
  readonly source?: { readonly language: string; readonly text: string };
}
