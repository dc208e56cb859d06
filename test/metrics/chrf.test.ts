// chrF and chrF++: n-grams of characters and words, orders that a text is too short for, several references.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chrfScore, chrfStatistics, sumStatistics } from '../../src/metrics/index.js';
import type { ChrfOptions } from '../../src/metrics/index.js';

/** A hypothesis and its references. */
type Texts = [string, ...string[]];

describe('statistics', () => {
  test.each<[string, Texts, ChrfOptions, number[]]>([
    ['hypothesis, reference, both, by order', ['abab', 'ab'], { characterOrder: 2 }, [4, 2, 2, 3, 1, 1]],
    ['an order too long for the reference', ['abc', 'a'], { characterOrder: 2 }, [3, 1, 1, 0, 0, 0]],
    ['an order too long for the hypothesis', ['a', 'abc'], { characterOrder: 2 }, [1, 3, 1, 0, 2, 0]],
    ['white space does not count', ['a\u00a0b\u3000c', 'abc'], { characterOrder: 3 }, [3, 3, 3, 2, 2, 2, 1, 1, 1]],
    ['white space counts', ['a b', 'ab'], { characterOrder: 2, whitespace: true }, [3, 2, 2, 2, 1, 0]],
    ['a byte order mark is no white space', ['a\ufeffb', 'ab'], { characterOrder: 1 }, [3, 2, 2]],
    ['characters are code points', ['😀😁', '😀😂'], { characterOrder: 2 }, [2, 2, 1, 1, 1, 0]],
    ['case matters', ['É', 'é'], { characterOrder: 1 }, [1, 1, 0]],
    ['case does not matter when lowercased', ['É', 'é'], { characterOrder: 1, lowercase: true }, [1, 1, 1]],
    ['the best of several references', ['ab', 'xy', 'abz', 'ab'], { characterOrder: 1 }, [2, 2, 2]],
    [
      'words after characters',
      ['red car', 'red bus'],
      { characterOrder: 1, wordOrder: 2 },
      [6, 6, 3, 2, 2, 1, 1, 1, 0],
    ],
  ])('%s', (_, texts, options, expected) => {
    const [hypothesis, ...references] = texts;
    expect(chrfStatistics(hypothesis, references, options)).toEqual(expected);
  });

  test('an empty reference is refused', () => {
    expect(() => chrfStatistics('a', [''])).toThrow(RangeError);
  });
});

describe('score', () => {
  // Figures of sacreBLEU's own tests, which weigh recall by 3.
  test.each<[string[], string[], boolean, number]>([
    [['abcdefg'], ['hijklmnop'], true, 0],
    [['a'], ['b'], true, 0],
    [[''], ['b'], true, 0],
    [['aa'], ['ab'], true, 8.3333],
    [['a', 'b'], ['a', 'c'], true, 8.3333],
    [['a'], ['a'], true, 16.6667],
    [['a b c'], ['a b c'], true, 50],
    [['a b c'], ['abc'], true, 50],
    [['a'], ['a'], false, 100],
    [[''], ['reference'], false, 0],
    [['a b c'], ['abc'], false, 100],
    [['a', 'b'], ['a', 'c'], false, 50],
    [['aa'], ['ab'], false, 25],
  ])('%j against %j, epsilon smoothing %s', (hypotheses, references, epsilonSmoothing, expected) => {
    const list = hypotheses.map((hypothesis, index) => chrfStatistics(hypothesis, [references[index] ?? '']));
    expect(chrfScore(sumStatistics(list), { beta: 3, epsilonSmoothing })).toBeCloseTo(expected, 4);
  });

  test.each<[ChrfOptions, number]>([
    [{}, 55.96073208989799],
    [{ epsilonSmoothing: true }, 55.96072260746177],
    [{ whitespace: true }, 63.1927523475715],
    [{ beta: 1 }, 55.54558663769961],
    [{ characterOrder: 4, wordOrder: 1 }, 64.09692674652136],
    [{ lowercase: true }, 61.007869265823764],
  ])('options %j', (options, expected) => {
    const hypothesis = 'The old bridge over the river will reopen in spring.';
    const references = ['In spring the old bridge across the river reopens.'];
    expect(chrfScore(chrfStatistics(hypothesis, references, options), options)).toBeCloseTo(expected, 9);
  });

  test('a text scores 100 against itself, and no text scores more or less than its range', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, (some, other) => {
        const reference = `x${some}`;
        expect(chrfScore(chrfStatistics(reference, [reference], { wordOrder: 2 }))).toBeCloseTo(100, 9);
        const score = chrfScore(chrfStatistics(other, [reference]));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });
});
