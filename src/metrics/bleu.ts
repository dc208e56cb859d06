// BLEU (Papineni et al. 2002) as sacreBLEU defines it, with the smoothing methods of Chen and Cherry (2014).

import { countNgramMatches } from './ngram-matches.js';
import { nonEmptyReferences } from './statistics.js';
import type { Statistics } from './statistics.js';
import { tokenizerNamed } from './tokenizers.js';
import type { TokenizerName } from './tokenizers.js';
import { trimEnd } from './whitespace.js';
import { wordNumbers } from './word-numbers.js';
import type { WordNumbers } from './word-numbers.js';

/** How an n-gram order without a match enters the geometric mean. */
export type BleuSmoothing = 'exp' | 'floor' | 'add-k' | 'none';

/** What BLEU counts and how; the defaults are sacreBLEU's. */
export interface BleuOptions {
  /** `13a` unless given. */
  readonly tokenizer?: TokenizerName;
  readonly lowercase?: boolean;
  /** Longest word n-gram; 4 unless given. */
  readonly maximumOrder?: number;
  /** `exp` unless given. */
  readonly smoothing?: BleuSmoothing;
  /** The floor (0.1 unless given) or the k to add (1 unless given). */
  readonly smoothingValue?: number;
  /** Leave out orders for which the hypothesis is too short. Meant for single segments. */
  readonly effectiveOrder?: boolean;
}

/** References made ready once, to be compared with many hypotheses. Use it with the same options only. */
export interface PreparedBleuReferences {
  readonly words: WordNumbers;
}

/** The value of a smoothing method that is given none (Chen and Cherry 2014). */
export const DEFAULT_SMOOTHING_VALUES = { floor: 0.1, 'add-k': 1 } as const;

const DEFAULT_ORDER = 4;
/** What sacreBLEU takes for the logarithm of 0. */
const LOG_OF_ZERO = -9999999999;

/**
 * Makes the references of one segment ready for `bleuStatistics`.
 *
 * @throws RangeError when all references are empty
 */
export function prepareBleuReferences(
  references: readonly string[],
  options: BleuOptions = {},
): PreparedBleuReferences {
  return { words: wordNumbers(nonEmptyReferences(references).map((text) => wordsOf(text, options))) };
}

/**
 * Words of the hypothesis, words of the reference closest in length, then for each order the matched n-grams, then for
 * each order the n-grams of the hypothesis.
 *
 * @throws RangeError when all references are empty
 */
export function bleuStatistics(
  hypothesis: string,
  references: readonly string[] | PreparedBleuReferences,
  options: BleuOptions = {},
): Statistics {
  const { words } = 'words' in references ? references : prepareBleuReferences(references, options);
  const numbers = words.numbersOf(wordsOf(hypothesis, options));
  const matches = countNgramMatches(numbers, words.texts, options.maximumOrder ?? DEFAULT_ORDER);
  const totals = matches.map((_, index) => Math.max(0, numbers.length - index));
  return [numbers.length, closestLength(numbers.length, words.texts), ...matches, ...totals];
}

function wordsOf(text: string, options: BleuOptions): readonly string[] {
  const cased = options.lowercase === true ? text.toLowerCase() : text;
  return tokenizerNamed(options.tokenizer ?? '13a')(trimEnd(cased));
}

/** Of two references equally close, the shorter counts. */
function closestLength(length: number, references: readonly Int32Array[]): number {
  const lengths = references.map((reference) => reference.length);
  return lengths.reduce((closest, next) => {
    const gain = Math.abs(length - closest) - Math.abs(length - next);
    return gain > 0 || (gain === 0 && next < closest) ? next : closest;
  });
}

/** The score of one segment's statistics or of their sum, from 0 to 100. */
export function bleuScore(statistics: Statistics, options: BleuOptions = {}): number {
  const [hypothesisLength = 0, referenceLength = 0] = statistics;
  const orders = (statistics.length - 2) / 2;
  const matches = Array.from(statistics.slice(2, 2 + orders));
  if (matches.every((count) => count === 0)) return 0;
  const logarithms = logPrecisions(matches, Array.from(statistics.slice(2 + orders)), options);
  // An order without any n-gram has no precision: it makes the score 0 unless only the orders that exist are to count.
  const averaged = options.effectiveOrder === true ? logarithms.length : orders;
  const missing = (averaged - logarithms.length) * LOG_OF_ZERO;
  const sum = logarithms.reduce((total, logarithm) => total + logarithm, missing);
  return brevityPenalty(hypothesisLength, referenceLength) * Math.exp(sum / averaged);
}

/** Logarithms of the n-gram precisions in percent, smoothed, up to the longest order that the hypothesis has. */
function logPrecisions(matches: readonly number[], totals: readonly number[], options: BleuOptions): readonly number[] {
  const smoothing = options.smoothing ?? 'exp';
  const logarithms: number[] = [];
  let halvings = 1;
  for (const [index, unsmoothed] of matches.entries()) {
    const added =
      smoothing === 'add-k' && index > 0 ? (options.smoothingValue ?? DEFAULT_SMOOTHING_VALUES['add-k']) : 0;
    const total = (totals[index] ?? 0) + added;
    if (total === 0) break;
    let match = unsmoothed + added;
    if (match === 0 && smoothing === 'floor') match = options.smoothingValue ?? DEFAULT_SMOOTHING_VALUES.floor;
    if (match === 0 && smoothing === 'exp') match = 1 / (halvings *= 2);
    logarithms.push(match === 0 ? LOG_OF_ZERO : Math.log((100 * match) / total));
  }
  return logarithms;
}

function brevityPenalty(hypothesisLength: number, referenceLength: number): number {
  if (hypothesisLength >= referenceLength) return 1;
  return hypothesisLength === 0 ? 0 : Math.exp(1 - referenceLength / hypothesisLength);
}
