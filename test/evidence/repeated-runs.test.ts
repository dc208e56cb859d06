/** Runs that repeat themselves at once. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repeatedRuns } from '../../src/evidence/repetition/repeated-runs.js';

describe('repeated runs', () => {
  test.each([
    ['abcabcabc', [{ start: 0, period: 3, length: 9 }]],
    ['xababy', [{ start: 1, period: 2, length: 4 }]],
    ['ababa', [{ start: 0, period: 2, length: 5 }]],
    ['aaaa', [{ start: 0, period: 1, length: 4 }]],
    ['abcd', []],
    ['', []],
  ])('%s', (text, runs) => {
    expect(repeatedRuns(text.split(''), 4)).toEqual(runs);
  });

  test('lie in the sequence, and each symbol equals the one a period before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 60 }),
        fc.integer({ min: 1, max: 12 }),
        (symbols, longest) => {
          for (const { start, period, length } of repeatedRuns(symbols, longest)) {
            expect(length).toBeGreaterThanOrEqual(2 * period);
            expect(start + length).toBeLessThanOrEqual(symbols.length);
            const run = symbols.slice(start, start + length);
            expect(run.slice(period)).toEqual(run.slice(0, -period));
          }
        },
      ),
    );
  });

  test('no doubled stretch of at most the longest period lies outside them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b'), { maxLength: 30 }), (symbols) => {
        const runs = repeatedRuns(symbols, 5);
        for (let period = 1; period <= 5; period++) {
          for (let start = 0; start + 2 * period <= symbols.length; start++) {
            const isDoubled =
              symbols.slice(start, start + period).join() === symbols.slice(start + period, start + 2 * period).join();
            const isCovered = runs.some((run) => run.start <= start && start + 2 * period <= run.start + run.length);
            expect(isDoubled && !isCovered).toBe(false);
          }
        }
      }),
    );
  });
});
