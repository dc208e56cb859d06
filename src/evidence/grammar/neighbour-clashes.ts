/** Words beside each other that do not agree, by the first of several questions that says so. */
import type { Token } from '../../model/segmented-text.js';
import type { WordClash } from './clashing-words.js';

/** Asks whether the word at an index clashes with what stands before it. */
export type NeighbourQuestion<Known> = (tokens: readonly Token[], index: number, known: Known) => WordClash | undefined;

/** All of a sentence, by their second word; at most one for each. */
export function* neighbourClashes<Known>(
  tokens: readonly Token[],
  known: Known,
  questions: readonly NeighbourQuestion<Known>[],
): Iterable<WordClash> {
  for (let index = 1; index < tokens.length; index++) {
    if (tokens[index]?.kind !== 'word' || tokens[index - 1]?.kind === 'punctuation') continue;
    for (const ask of questions) {
      const clash = ask(tokens, index, known);
      if (!clash) continue;
      yield clash;
      break;
    }
  }
}

/** Two words of which the first stands alone. */
export function clashOf(first: Token, second: Token): WordClash {
  return { first, last: first, second };
}
