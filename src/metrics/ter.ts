// TER, the translation edit rate (Snover et al. 2006), as sacreBLEU defines it: edits per reference word.

import { countEdits } from './edit-rate.js';
import { nonEmptyReferences } from './statistics.js';
import type { Statistics } from './statistics.js';
import { tokenizeTercom } from './tokenize-tercom.js';
import type { TercomOptions } from './tokenize-tercom.js';
import { trimEnd } from './whitespace.js';
import { wordNumbers } from './word-numbers.js';
import type { WordNumbers } from './word-numbers.js';

/** What happens to the texts before TER compares them; the defaults are sacreBLEU's. */
export type TerOptions = TercomOptions;

/** References made ready once, to be compared with many hypotheses. Use it with the same options only. */
export interface PreparedTerReferences {
  readonly words: WordNumbers;
}

/**
 * Makes the references of one segment ready for `terStatistics`.
 *
 * @throws RangeError when all references are empty
 */
export function prepareTerReferences(references: readonly string[], options: TerOptions = {}): PreparedTerReferences {
  return { words: wordNumbers(nonEmptyReferences(references).map((text) => wordsOf(text, options))) };
}

/**
 * The edits to the reference that needs fewest, and the average number of words in a reference.
 *
 * @throws RangeError when all references are empty
 */
export function terStatistics(
  hypothesis: string,
  references: readonly string[] | PreparedTerReferences,
  options: TerOptions = {},
): Statistics {
  const { words } = 'words' in references ? references : prepareTerReferences(references, options);
  const numbers = words.numbersOf(wordsOf(hypothesis, options));
  const edits = words.texts.map((reference) => countEdits(numbers, reference, words.size));
  const length = words.texts.reduce((sum, reference) => sum + reference.length, 0);
  return [Math.min(...edits), length / words.texts.length];
}

function wordsOf(text: string, options: TerOptions): readonly string[] {
  return tokenizeTercom(trimEnd(text), options);
}

/** The score of one segment's statistics or of their sum: 0 is best, and more than 100 is possible. */
export function terScore(statistics: Statistics): number {
  const [edits = 0, referenceLength = 0] = statistics;
  return referenceLength > 0 ? (100 * edits) / referenceLength : 100;
}
