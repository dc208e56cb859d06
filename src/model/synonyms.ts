/** Words of one language that may say the same. */

export interface Synonyms {
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** Numbers of the sets of synonyms (synsets) that a word is in, by normal form; two words that share one may say the same. */
  readonly sets: ReadonlyMap<string, readonly number[]>;
}
