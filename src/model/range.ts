/** A place in a text. */

/** Half-open interval `[start, end)` in UTF-16 code units of the text it belongs to; `start === end` is a place between two characters. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
