/** The words of a text that begin with a capital, with their places: names are looked for among few instead of among all. */
import type { Segment, SegmentedText, Token } from '../../model/segmented-text.js';
import { startsUpper } from './vocabulary.js';

export interface CapitalisedWord {
  readonly token: Token;
  readonly segment: Segment;
  /** Of the token in its segment. */
  readonly index: number;
}

const known = new WeakMap<SegmentedText, readonly CapitalisedWord[]>();

/** In order of place; headlines and first words of sentences too. Made once a text. */
export function capitalisedWords(text: SegmentedText): readonly CapitalisedWord[] {
  const found = known.get(text) ?? text.segments.flatMap(capitalisedIn);
  known.set(text, found);
  return found;
}

function capitalisedIn(segment: Segment): CapitalisedWord[] {
  const found: CapitalisedWord[] = [];
  segment.tokens.forEach((token, index) => {
    if (token.kind === 'word' && startsUpper(token.text)) found.push({ token, segment, index });
  });
  return found;
}
