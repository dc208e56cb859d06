// chrF (Popović 2015) and chrF++ (Popović 2017) as sacreBLEU defines them: an F-score over character and word n-grams.

import { codePointsOf, visibleCodePointsOf } from './code-points.js';
import { countNgramMatches } from './ngram-matches.js';
import { nonEmptyReferences } from './statistics.js';
import type { Statistics } from './statistics.js';
import { tokenizeChrf } from './tokenize-chrf.js';
import { wordNumbers } from './word-numbers.js';
import type { WordNumbers } from './word-numbers.js';

/** What chrF counts; the defaults are sacreBLEU's chrF2. `wordOrder: 2` makes it chrF2++. */
export interface ChrfOptions {
  /** Longest character n-gram; 6 unless given. */
  readonly characterOrder?: number;
  /** Longest word n-gram; 0 unless given. */
  readonly wordOrder?: number;
  /** Weight of recall against precision; 2 unless given. */
  readonly beta?: number;
  readonly lowercase?: boolean;
  /** Keep white space among the characters. */
  readonly whitespace?: boolean;
  /**
   * Average the F-scores of all orders, as chrF++.py does, instead of leaving out orders that are too long for the
   * text.
   */
  readonly epsilonSmoothing?: boolean;
}

/** References made ready once, to be compared with many hypotheses. Use it with the same options only. */
export interface PreparedChrfReferences {
  readonly references: readonly ChrfReference[];
}

interface ChrfReference {
  readonly characters: Int32Array;
  readonly words: WordNumbers | undefined;
}

const CHARACTER_ORDER = 6;
const BETA = 2;
const EPSILON = 1e-16;

/**
 * Makes the references of one segment ready for `chrfStatistics`.
 *
 * @throws RangeError when all references are empty
 */
export function prepareChrfReferences(
  references: readonly string[],
  options: ChrfOptions = {},
): PreparedChrfReferences {
  const prepared = nonEmptyReferences(references).map((text) => ({
    characters: charactersOf(text, options),
    words: (options.wordOrder ?? 0) > 0 ? wordNumbers([wordsOf(text, options)]) : undefined,
  }));
  return { references: prepared };
}

/**
 * For each n-gram order, characters first and words after: n-grams of the hypothesis, of the reference, and of both.
 * With several references the one with the best segment score counts.
 *
 * @throws RangeError when all references are empty
 */
export function chrfStatistics(
  hypothesis: string,
  references: readonly string[] | PreparedChrfReferences,
  options: ChrfOptions = {},
): Statistics {
  const prepared = 'references' in references ? references : prepareChrfReferences(references, options);
  const characters = charactersOf(hypothesis, options);
  const words = wordsOf(hypothesis, options);
  const perReference = prepared.references.map((reference) => {
    const statistics = orderStatistics(characters, reference.characters, options.characterOrder ?? CHARACTER_ORDER);
    if (reference.words === undefined) return statistics;
    const [referenceWords = new Int32Array(0)] = reference.words.texts;
    return statistics.concat(orderStatistics(reference.words.numbersOf(words), referenceWords, options.wordOrder ?? 0));
  });
  return bestOf(perReference, options);
}

/** The first of the statistics that no other beats. */
function bestOf(list: readonly Statistics[], options: ChrfOptions): Statistics {
  return list.reduce((best, next) => (chrfScore(next, options) > chrfScore(best, options) ? next : best));
}

function orderStatistics(hypothesis: Int32Array, reference: Int32Array, maximumOrder: number): number[] {
  const matches = countNgramMatches(hypothesis, [reference], maximumOrder);
  const statistics: number[] = [];
  for (let index = 0; index < maximumOrder; index++) {
    const inReference = Math.max(0, reference.length - index);
    // sacreBLEU counts no n-grams of the hypothesis where the reference is too short to have any.
    const inHypothesis = inReference === 0 ? 0 : Math.max(0, hypothesis.length - index);
    statistics.push(inHypothesis, inReference, matches[index] ?? 0);
  }
  return statistics;
}

/** The score of one segment's statistics or of their sum, from 0 to 100. */
export function chrfScore(statistics: Statistics, options: ChrfOptions = {}): number {
  const beta = options.beta ?? BETA;
  return options.epsilonSmoothing === true ? smoothedScore(statistics, beta) : effectiveScore(statistics, beta);
}

/** F-score of the averages over the orders that both texts are long enough for. */
function effectiveScore(statistics: Statistics, beta: number): number {
  let precision = 0;
  let recall = 0;
  let orders = 0;
  for (let i = 0; i < statistics.length; i += 3) {
    const inHypothesis = statistics[i] ?? 0;
    const inReference = statistics[i + 1] ?? 0;
    const matches = statistics[i + 2] ?? 0;
    if (inHypothesis === 0 || inReference === 0) continue;
    precision += matches / inHypothesis;
    recall += matches / inReference;
    orders++;
  }
  return orders === 0 ? 0 : 100 * fScore(precision / orders, recall / orders, beta);
}

/** Average of the F-scores of all orders, where an order without n-grams counts almost nothing. */
function smoothedScore(statistics: Statistics, beta: number): number {
  let sum = 0;
  for (let i = 0; i < statistics.length; i += 3) {
    const inHypothesis = statistics[i] ?? 0;
    const inReference = statistics[i + 1] ?? 0;
    const matches = statistics[i + 2] ?? 0;
    const precision = inHypothesis > 0 ? matches / inHypothesis : EPSILON;
    const recall = inReference > 0 ? matches / inReference : EPSILON;
    sum += precision + recall > 0 ? fScore(precision, recall, beta) : EPSILON;
  }
  return (100 * sum) / (statistics.length / 3);
}

function fScore(precision: number, recall: number, beta: number): number {
  if (precision + recall === 0) return 0;
  const weight = beta ** 2;
  return ((1 + weight) * precision * recall) / (weight * precision + recall);
}

function charactersOf(text: string, options: ChrfOptions): Int32Array {
  const cased = options.lowercase === true ? text.toLowerCase() : text;
  return options.whitespace === true ? codePointsOf(cased) : visibleCodePointsOf(cased);
}

function wordsOf(text: string, options: ChrfOptions): readonly string[] {
  if ((options.wordOrder ?? 0) === 0) return [];
  return tokenizeChrf(options.lowercase === true ? text.toLowerCase() : text);
}
