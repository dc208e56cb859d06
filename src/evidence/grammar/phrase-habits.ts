/** What a grammar rules out between neighbouring words, as patterns for scripts whose words have no spaces or carry their particles. */
import type { Range } from '../../model/range.js';

/** A pattern that no sentence of the language has. */
export interface PhraseHabit {
  readonly pattern: RegExp;
  /** Why it cannot be. */
  readonly fact: string;
  readonly repair?: (phrase: string) => string;
}

export interface BrokenPhrase extends Range {
  readonly fact: string;
  /** How it is written, where that is certain. */
  readonly expected?: string;
}
