/** What says which words of a language exist. */

export interface WordSource {
  /** Generous: what it does not know is no word. */
  readonly knows: (word: string) => boolean;
  /** Strict: what it lists is a word. As `knows` where absent. */
  readonly lists?: (word: string) => boolean;
  /** Says that a text of the language is being checked; where the source looks after its memory itself. */
  readonly noteUse?: () => void;
}
