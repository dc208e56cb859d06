// Speed of the metrics on one core, in words of the hypothesis a second, on made-up segments that are the same on every
// machine.

import { performance } from 'node:perf_hooks';
import { segmentStatistics } from '../../src/metrics/index.js';
import type { Metric } from '../../src/metrics/index.js';

/** How fast a metric counted the statistics of all segments. */
export interface MetricSpeed {
  readonly name: string;
  readonly wordsPerSecond: number;
}

/** A made-up segment. */
export interface Pair {
  readonly hypothesis: string;
  readonly reference: string;
}

const SEGMENTS = 4000;
const ROUNDS = 3;

const METRICS: readonly { readonly name: string; readonly metric: Metric }[] = [
  { name: 'BLEU', metric: { name: 'bleu' } },
  { name: 'chrF', metric: { name: 'chrf' } },
  { name: 'chrF++', metric: { name: 'chrf', options: { wordOrder: 2 } } },
  { name: 'TER', metric: { name: 'ter' } },
];

/**
 * Measures a bare `Intl.Segmenter` pass, then each metric, in several rounds over the same segments, and keeps the
 * fastest round of each.
 */
export function measureMetrics(pairs: readonly Pair[] = makePairs()): readonly MetricSpeed[] {
  const words = pairs.reduce((sum, { hypothesis }) => sum + hypothesis.split(' ').length, 0);
  const fastest = (work: (pair: Pair) => unknown): number =>
    Math.round(words / Math.min(...Array.from({ length: ROUNDS }, () => secondsFor(work, pairs))));
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  const bare = ({ hypothesis }: Pair): number => [...segmenter.segment(hypothesis)].length;
  return [
    { name: 'Intl.Segmenter, words only', wordsPerSecond: fastest(bare) },
    ...METRICS.map(({ name, metric }) => ({
      name,
      wordsPerSecond: fastest(({ hypothesis, reference }) => segmentStatistics(metric, hypothesis, [reference])),
    })),
  ];
}

function secondsFor(work: (pair: Pair) => unknown, pairs: readonly Pair[]): number {
  const start = performance.now();
  for (const pair of pairs) work(pair);
  return (performance.now() - start) / 1000;
}

/**
 * References of 8 to 45 words, frequent words more often, and hypotheses with about a third of the words edited or
 * moved.
 */
export function makePairs(): readonly Pair[] {
  const random = randomNumbers(20221126);
  const vocabulary = Array.from({ length: 3000 }, () => makeWord(random));
  const pickWord = (): string => vocabulary[Math.floor(3000 * random() ** 3)] ?? '';
  return Array.from({ length: SEGMENTS }, () => {
    const reference = Array.from({ length: 8 + Math.floor(38 * random()) }, pickWord);
    const hypothesis = reference.map((word) => (random() < 0.25 ? pickWord() : word)).filter(() => random() > 0.05);
    const moved = hypothesis.splice(Math.floor(hypothesis.length * random()), 1 + Math.floor(3 * random()));
    hypothesis.splice(Math.floor(hypothesis.length * random()), 0, ...moved);
    return { hypothesis: asSentence(hypothesis), reference: asSentence(reference) };
  });
}

function asSentence(words: readonly string[]): string {
  const marked = words.map((word, index) => (index % 9 === 8 ? `${word},` : word));
  return `${marked.join(' ')}.`;
}

function makeWord(random: () => number): string {
  const letters = 'etaoinshrdlucmfwypvbgk';
  const length = 1 + Math.floor(9 * random());
  return Array.from({ length }, () => letters.charAt(Math.floor(letters.length * random() ** 1.5))).join('');
}

/** Numbers in [0, 1) from a linear congruence (Numerical Recipes), the same on every machine. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
