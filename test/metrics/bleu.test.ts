// BLEU: clipped counts, closest reference length, smoothing and effective order.

import { describe, expect, test } from 'vitest';
import { bleuScore, bleuStatistics } from '../../src/metrics/index.js';
import type { BleuOptions } from '../../src/metrics/index.js';

const HYPOTHESIS = 'The old bridge over the river will reopen in spring.';
const REFERENCES = ['In spring the old bridge across the river reopens.'];

/** A hypothesis and its references. */
type Texts = [string, ...string[]];

describe('statistics', () => {
  test.each<[string, Texts, BleuOptions, number[]]>([
    ['lengths, matches by order, totals by order', [HYPOTHESIS, ...REFERENCES], {}, [11, 10, 6, 2, 0, 0, 11, 10, 9, 8]],
    ['case matters', ['A b', 'a B'], { maximumOrder: 1 }, [2, 2, 0, 2]],
    ['case does not matter when lowercased', ['A b', 'a B'], { maximumOrder: 1, lowercase: true }, [2, 2, 2, 2]],
    ['a word counts once for each time in a reference', ['la la la', 'la la'], { maximumOrder: 2 }, [3, 2, 2, 1, 3, 2]],
    ['clipped by the reference that has most', ['la la la', 'la', 'la x la'], { maximumOrder: 1 }, [3, 3, 2, 3]],
    ['no mixing of references inside an n-gram', ['a b', 'a c', 'd b'], { maximumOrder: 2 }, [2, 2, 2, 0, 2, 1]],
    ['of two references equally close the shorter', ['a b c', 'a b c d', 'a b'], { maximumOrder: 1 }, [3, 2, 3, 3]],
    ['an empty reference does not count', ['a b c', '', 'a b c d e f'], { maximumOrder: 1 }, [3, 6, 3, 3]],
    ['an empty hypothesis', ['', 'a b'], { maximumOrder: 2 }, [0, 2, 0, 0, 0, 0]],
  ])('%s', (_, texts, options, expected) => {
    const [hypothesis, ...references] = texts;
    expect(bleuStatistics(hypothesis, references, options)).toEqual(expected);
  });

  test.each([[[]], [['']], [['', '']]])('references %j are refused', (references) => {
    expect(() => bleuStatistics('a', references)).toThrow(RangeError);
  });
});

describe('score', () => {
  test.each<[BleuOptions, number]>([
    [{}, 11.731175160263996],
    [{ smoothing: 'exp' }, 11.731175160263996],
    [{ smoothing: 'floor' }, 6.238986072117499],
    [{ smoothing: 'floor', smoothingValue: 0.5 }, 13.950796967929131],
    [{ smoothing: 'add-k' }, 20.163278852678467],
    [{ smoothing: 'add-k', smoothingValue: 2 }, 28.515182415368507],
    [{ smoothing: 'none' }, 0],
  ])('smoothing %j', (options, expected) => {
    expect(bleuScore(bleuStatistics(HYPOTHESIS, REFERENCES), options)).toBeCloseTo(expected, 9);
  });

  test('two words have no trigrams: 0, or 100 over the orders there are', () => {
    const statistics = bleuStatistics('Good news', ['Good news']);
    expect(bleuScore(statistics)).toBe(0);
    expect(bleuScore(statistics, { effectiveOrder: true })).toBeCloseTo(100, 9);
  });

  // Figures of sacreBLEU's own tests; the statistics are lengths, matches, totals.
  test.each<[string, number[], BleuOptions, number]>([
    ['equal lengths', [11, 11, 9, 7, 5, 3, 10, 8, 6, 4], {}, 83.75922397],
    ['no match', [14, 10, 0, 0, 0, 0, 10, 11, 12, 0], { smoothing: 'floor' }, 0],
    ['nothing at all', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0], { smoothing: 'floor' }, 0],
    [
      'no match of the highest order, floor 0',
      [6, 6, 6, 5, 4, 0, 6, 5, 4, 3],
      { smoothing: 'floor', smoothingValue: 0 },
      0,
    ],
  ])('%s', (_, statistics, options, expected) => {
    expect(bleuScore(statistics, options)).toBeCloseTo(expected, 7);
  });
});
