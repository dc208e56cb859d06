/** What is known of words by themselves, read once for all texts in which they stand: normal form, number, kind and traits. */
import type { TokenKind, WordForms } from '../model/segmented-text.js';
import { Trait, traitsOf } from '../text/character-traits.js';
import { hasOwnCasing, normalForm, primarySubtag } from '../text/normal-form.js';
import { kindOf } from './kinds-of-tokens.js';

export interface KnownWord {
  readonly text: string;
  readonly normal: string;
  readonly form: number;
  readonly written: number;
  /** Told by its first character. */
  readonly kind: TokenKind;
  readonly traits: number;
}

/** Words kept before new texts begin anew: memory must not grow with the run. */
const MOST_WORDS = 60_000;

/** The words of texts that are compared with one another. */
export class KnownWords implements WordForms {
  readonly #numbers = new Map<string, number>();
  /** By the casing rules of their language, then as written. */
  readonly #words = new Map<string, Map<string, KnownWord>>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  numberOf(normal: string): number {
    const known = this.#numbers.get(normal);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(normal, number);
    return number;
  }

  /** The words of languages with one casing. */
  ofLanguage(language: string): (text: string) => KnownWord {
    const casing = hasOwnCasing(language) ? primarySubtag(language) : '';
    const words = this.#words.get(casing) ?? new Map<string, KnownWord>();
    this.#words.set(casing, words);
    return (text) => words.get(text) ?? this.#read(text, language, words);
  }

  #read(cut: string, language: string, words: Map<string, KnownWord>): KnownWord {
    const text = copied(cut);
    const traits = traitsOf(text);
    const normal = (traits & Trait.folded) === 0 ? text : normalForm(text, language);
    const form = this.numberOf(normal);
    const written = text === normal ? form : this.numberOf(text);
    const word = { text, normal, form, written, kind: kindOf(text), traits };
    words.set(text, word);
    this.#size++;
    return word;
  }
}

/** V8 keeps a whole text for the sake of a part of it that is this long. */
const LONG_PART = 13;

/** A part of a text that does not keep the rest of it in memory. */
function copied(part: string): string {
  return part.length < LONG_PART ? part : ` ${part}`.slice(1);
}

let current = new KnownWords();

/** Where the words of an article are known; all texts of one article need the same. */
export function openWords(): KnownWords {
  if (current.size >= MOST_WORDS) current = new KnownWords();
  return current;
}
