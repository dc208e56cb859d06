// TER: edits, shifts, Tercom's normalisation, and the beam and limits that sacreBLEU keeps to.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { terScore, terStatistics } from '../../src/metrics/index.js';
import type { TerOptions } from '../../src/metrics/index.js';
import { plainEdits } from './plain-edit-rate.js';

/** A hypothesis and its references. */
type Texts = [string, ...string[]];

describe('statistics', () => {
  test.each<[string, Texts, TerOptions, number[]]>([
    ['equal texts', ['the ship left port', 'the ship left port'], {}, [0, 4]],
    ['nothing in common', ['one two three', 'four five six'], {}, [3, 3]],
    ['a missing and a spare word', ['the ship port today', 'the ship left port'], {}, [2, 4]],
    ['a sequence in another place is one edit', ['d e f g h a b c', 'a b c d e f g h'], {}, [1, 8]],
    ['two sequences in other places', ['c d x a b y e f', 'a b x c d y e f'], {}, [2, 8]],
    ['a word beside its place', ['quickly he ran home', 'he quickly ran home'], {}, [1, 4]],
    ['no hypothesis', ['', 'a b'], {}, [2, 2]],
    ['no hypothesis but blanks', [' \u3000', 'a b'], {}, [2, 2]],
    ['a reference of blanks', ['a b', ' '], {}, [2, 0]],
    ['fewest edits, average length', ['a b c', 'a x', 'a b c d'], {}, [1, 3]],
    ['case does not matter', ['The Ship', 'the ship'], {}, [0, 2]],
    ['case matters when asked', ['The Ship', 'the ship'], { caseSensitive: true }, [2, 2]],
    ['punctuation belongs to its word', ['the ship.', 'the ship .'], {}, [2, 3]],
    ['punctuation is split when normalized', ['the (old) ship.', 'the ( old ) ship .'], { normalized: true }, [0, 6]],
    ['a possessive is split when normalized', ["Ana's 4.2 %", "ana 's 4.2 %"], { normalized: true }, [0, 4]],
    ['punctuation is left out', ['the; ship (old)!', 'the ship old'], { noPunctuation: true }, [0, 3]],
    ['an escaped ampersand', ['Day &amp; Night', 'day & night'], { normalized: true }, [0, 3]],
    ['ideographs', ['新しい橋。', '新 しい 橋 。'], { normalized: true, asianSupport: true }, [0, 4]],
    ['no Asian marks', ['橋。', '橋'], { normalized: true, asianSupport: true, noPunctuation: true }, [0, 1]],
  ])('%s', (_, texts, options, expected) => {
    const [hypothesis, ...references] = texts;
    expect(terStatistics(hypothesis, references, options)).toEqual(expected);
  });

  test('an empty reference is refused', () => {
    expect(() => terStatistics('a', [''])).toThrow(RangeError);
  });
});

describe('limits of the search', () => {
  const words = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}${i}`);
  const [ten, eleven, twelve, sixty] = [words('b', 10), words('b', 11), words('c', 12), words('r', 60)];
  const movedToFront = (index: number) => [...sixty.slice(index, index + 1), ...sixty.toSpliced(index, 1)];

  test.each([
    ['ten words move as one', [...ten, ...twelve], [...twelve, ...ten], 1],
    ['eleven words do not', [...eleven, ...twelve], [...twelve, ...eleven], 2],
    ['a word moves over 50 others', movedToFront(50), sixty, 1],
    ['a word does not move over 51', movedToFront(51), sixty, 2],
    ['25 spare words in front are inside the beam', [...words('x', 25), ...sixty.slice(0, 35)], sixty, 50],
    ['26 are outside', [...words('x', 26), ...sixty.slice(0, 34)], sixty, 60],
    ['24 missing words in front are inside the beam', [...sixty.slice(24), ...words('x', 24)], sixty, 48],
    ['25 are outside', [...sixty.slice(25), ...words('x', 25)], sixty, 60],
  ])('%s', (_, hypothesis, reference, edits) => {
    expect(terStatistics(hypothesis.join(' '), [reference.join(' ')])).toEqual([edits, reference.length]);
  });
});

test.each([
  ['a target inside the sequence moves it on by as many words', 'b c f c a', 'f a b c c', 3],
  ['deletion comes before insertion', 'c c a a c', 'c a c c a', 1],
  ['of equal gains the longest sequence', 'b f d a', 'a d b f', 2],
  ['of equal lengths the earliest sequence', 'e c b b', 'b e b c', 3],
])('which of the shifts that save as much is carried out: %s', (_, hypothesis, reference, edits) => {
  expect(terStatistics(hypothesis, [reference])).toEqual([edits, reference.split(' ').length]);
});

test.each([
  [[1, 8], 12.5],
  [[3, 2], 150],
  [[0, 4], 0],
  [[2, 0], 100],
])('edits and length %j score %d', (statistics, expected) => {
  expect(terScore(statistics)).toBe(expected);
});

describe('edits are those of the search done the long way', () => {
  const word = (last: number) => fc.integer({ min: 0, max: last });
  const text = (last: number, maxLength: number) => fc.array(word(last), { maxLength });

  function expectPlainEdits(hypothesis: readonly number[], reference: readonly number[]): void {
    const [edits] = terStatistics(hypothesis.map((n) => `w${n}`).join(' '), [
      reference.map((n) => `w${n}`).join(' ') || ' ',
    ]);
    expect(edits).toBe(plainEdits(hypothesis, reference));
  }

  test('texts of a few words', () => {
    fc.assert(fc.property(text(4, 14), text(4, 14), expectPlainEdits), { numRuns: 300 });
  });

  test('texts with sequences in other places', () => {
    const places = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(word(12), { minLength: 8, maxLength: 24 }), places, (reference, moves) => {
        expectPlainEdits(moves.reduce(moveSequence, reference), reference);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    [2, 130],
    [130, 2],
    [1, 60],
    [70, 62],
  ])('%d words against %d, more than the beam is wide', (hypothesisLength, referenceLength) => {
    const reference = Array.from({ length: referenceLength }, (_, i) => (i * 37) % 53);
    const hypothesis = Array.from({ length: hypothesisLength }, (_, i) => ((i + 9) * 37) % 59);
    expectPlainEdits(hypothesis, reference);
  });

  test('so many shifts that the limit is reached', () => {
    const reference = Array.from({ length: 40 }, (_, i) => (i * 7) % 5);
    const hypothesis = Array.from({ length: 40 }, (_, i) => (i * 3 + (i >> 2)) % 5);
    expectPlainEdits(hypothesis, reference);
  });
});

function moveSequence(
  words: readonly number[],
  [from, size, to]: readonly [number, number, number],
): readonly number[] {
  const start = from % words.length;
  const moved = words.slice(start, start + 1 + (size % 5));
  const rest = [...words.slice(0, start), ...words.slice(start + moved.length)];
  const place = to % (rest.length + 1);
  return [...rest.slice(0, place), ...moved, ...rest.slice(place)];
}
