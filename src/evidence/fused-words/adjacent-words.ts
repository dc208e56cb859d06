/** Which words stand side by side in a text, found by what they would give if they were joined. */
import type { SegmentedText, Token } from '../../model/segmented-text.js';

export type WordPair = readonly [left: Token, right: Token];

const indexes = new WeakMap<SegmentedText, ReadonlyMap<string, WordPair>>();

/** From the joined normal forms of two words with one space between them to the first such pair. */
export function adjacentWords(text: SegmentedText): ReadonlyMap<string, WordPair> {
  const known = indexes.get(text);
  if (known) return known;
  const index = new Map<string, WordPair>();
  for (const { tokens } of text.segments) {
    for (let i = 1; i < tokens.length; i++) {
      const left = tokens[i - 1];
      const right = tokens[i];
      if (left?.kind !== 'word' || right?.kind !== 'word' || right.start - left.end !== 1) continue;
      const joined = left.normal + right.normal;
      if (!index.has(joined)) index.set(joined, [left, right]);
    }
  }
  indexes.set(text, index);
  return index;
}
