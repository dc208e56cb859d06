/** Classes of tokens by which usual sequences are counted: frequent words and marks stand for themselves, others for how they are written. */
import type { Token } from '../model/segmented-text.js';

/** The beginning and the end of a segment. */
export const edgeClasses = ['+^', '+$'] as const;

/** Classes that are neither a word nor an ending. A plus sign keeps them apart from words. */
export const writtenClasses = [...edgeClasses, '+0', '+Aa', '+AA', '+a', '+.'] as const;

/** A row of the table that is no class: mean gain of a token in what people wrote, and how far segments lie from it, times √tokens. */
export const usualGain = '+usual';

/** Endings have at most so many UTF-16 code units, and what stands before them at least two. */
export const longestEnding = 3;
const SHORTEST_STEM = 2;

const CAPITAL = /^\p{Lu}/u;
const ALL_CAPITALS = /^\p{Lu}{2,}$/u;

/**
 * The name of a token's class: the word itself, `-ing` for an ending, or how it is written (`+Aa` for a capital).
 * @param isClass whether words, marks and endings (with their hyphen) are frequent enough for a class of their own.
 * @param isFirst whether the token begins its segment, where a capital says nothing.
 */
export function sequenceClass(token: Token, isClass: (name: string) => boolean, isFirst: boolean): string {
  const { kind, text, normal } = token;
  if (kind === 'number') return '+0';
  if (isFirst && isClass(normal)) return normal;
  if (isClass(text)) return text;
  if (kind !== 'word') return '+.';
  if (!isFirst && CAPITAL.test(text)) return ALL_CAPITALS.test(text) ? '+AA' : '+Aa';
  return endingOf(normal, isClass) ?? '+a';
}

function endingOf(word: string, isClass: (name: string) => boolean): string | undefined {
  for (let length = Math.min(longestEnding, word.length - SHORTEST_STEM); length > 0; length--) {
    const ending = `-${word.slice(-length)}`;
    if (isClass(ending)) return ending;
  }
  return undefined;
}
