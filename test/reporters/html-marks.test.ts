/** Where findings are drawn: stretches, whole characters, overlaps and places without length. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../src/reporters/html/client/marks.js';
import { cutIntoPieces, displayRanges, marksByStretch } from '../../src/reporters/html/client/marks.js';
import { graphemeRange } from '../../src/reporters/html/client/grapheme-range.js';

const segment = (start: number, end: number) => ({ start, end, kind: 'paragraph', paragraph: 0 });
const mark = (start: number, end: number, finding = 0): Mark => ({ start, end, finding, role: 'finding' });

/** `[1]` around what finding 1 covers, `^1^` where it has no length. */
function draw(text: string, marks: readonly Mark[]): string {
  return cutIntoPieces(text, { start: 0, end: text.length }, marks)
    .map((piece) => {
      const numbers = piece.marks.map(({ finding }) => finding).join('+');
      if (numbers === '') return piece.text;
      return piece.text === '' ? `^${numbers}^` : `[${numbers}:${piece.text}]`;
    })
    .join('');
}

describe('pieces of a stretch', () => {
  test.each<[string, string, readonly Mark[], string]>([
    ['nothing marked', 'It rained.', [], 'It rained.'],
    ['one mark', 'It rained.', [mark(3, 9)], 'It [0:rained].'],
    ['overlapping marks', 'abcdef', [mark(0, 4, 1), mark(2, 6, 2)], '[1:ab][1+2:cd][2:ef]'],
    ['a mark inside another', 'abcdef', [mark(0, 6, 1), mark(2, 3, 2)], '[1:ab][1+2:c][1:def]'],
    ['a place without length', 'It rained.', [mark(2, 2, 4)], 'It^4^ rained.'],
    ['a place at the very end', 'It rained.', [mark(10, 10)], 'It rained.^0^'],
    ['a place inside a mark', 'abcd', [mark(0, 4, 1), mark(2, 2, 2)], '[1:ab]^2^[1:cd]'],
    ['two at one place', 'ab', [mark(1, 1, 1), mark(1, 1, 2)], 'a^1^^2^b'],
  ])('%s', (_, text, marks, drawn) => {
    expect(draw(text, marks)).toBe(drawn);
  });

  test('join to the text, and each mark to its quote, whatever the marks', () => {
    const place = fc.nat(30);
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(fc.tuple(place, place), { maxLength: 6 }), (text, pairs) => {
        const marks = pairs.map(([one, other], finding) => {
          const [start = 0, end = 0] = [one, other].map((at) => Math.min(at, text.length)).sort((a, b) => a - b);
          return mark(start, end, finding);
        });
        const pieces = cutIntoPieces(text, { start: 0, end: text.length }, marks);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const { start, end, finding } of marks) {
          const own = pieces.filter((piece) => piece.marks.some((covering) => covering.finding === finding));
          expect(own.map((piece) => piece.text).join('')).toBe(text.slice(start, end));
          expect(own.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('stretches to draw', () => {
  const slices = (text: string, segments: readonly ReturnType<typeof segment>[]): string[] =>
    displayRanges(text, segments).map(({ start, end }) => text.slice(start, end));

  test('take in the space between sentences, but no line break', () => {
    const text = ' One.  Two. \n\n  Three. ';
    expect(slices(text, [segment(1, 5), segment(7, 11), segment(16, 22)])).toEqual([' One.  ', 'Two. ', '  Three. ']);
  });

  test('carry a mark on the space between two sentences', () => {
    const text = 'One.  Two.';
    const stretches = displayRanges(text, [segment(0, 4), segment(6, 10)]);
    expect(marksByStretch(text, stretches, [mark(4, 6)])).toEqual([[mark(4, 6)], []]);
  });

  test('share a mark that runs over two of them', () => {
    const text = 'One. Two.';
    const stretches = displayRanges(text, [segment(0, 4), segment(5, 9)]);
    expect(marksByStretch(text, stretches, [mark(1, 7)])).toEqual([[mark(1, 5)], [mark(5, 7)]]);
  });

  test('keep a place between two sentences with the sentence it belongs to', () => {
    const text = 'One. Two.';
    const stretches = displayRanges(text, [segment(0, 4), segment(5, 9)]);
    const place = { ...mark(5, 5), segment: 0 };
    expect(marksByStretch(text, stretches, [place])).toEqual([[place], []]);
  });

  test('draw a mark between two paragraphs at the end of the first', () => {
    const text = 'One.\n\nTwo.';
    const stretches = displayRanges(text, [segment(0, 4), segment(6, 10)]);
    expect(marksByStretch(text, stretches, [mark(4, 6)])).toEqual([[mark(4, 4)], []]);
  });

  test('drop no mark of any text', () => {
    const text = fc.array(fc.constantFrom('Ab.', ' ', '\n', '\r\n', 'é', '語。')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (value, one, other) => {
        const segments = [...value.matchAll(/[^\s.。]+[.。]?/g)].map(({ 0: words, index }) =>
          segment(index, index + words.length),
        );
        const [start = 0, end = 0] = [one, other].map((at) => Math.min(at, value.length)).sort((a, b) => a - b);
        const stretches = displayRanges(value, segments);
        const drawn = marksByStretch(value, stretches, [mark(start, end)]).flat();
        expect(drawn.length > 0).toBe(segments.length > 0);
        expect(
          stretches.every((stretch, index) => index === 0 || stretch.start >= (stretches[index - 1]?.end ?? 0)),
        ).toBe(true);
      }),
    );
  });
});

describe('ranges widened to whole characters', () => {
  test.each([
    ['a combining accent', 'cafe\u0301 x', [3, 4], 'e\u0301'],
    ['half of a pair', 'a😀b', [2, 3], '😀'],
    ['a family', 'x👨‍👩‍👧y', [1, 3], '👨‍👩‍👧'],
    ['a Devanagari syllable', 'नमस्ते', [0, 1], 'न'],
    ['plain letters', 'plain', [1, 3], 'la'],
  ])('%s', (_, text, [start = 0, end = 0], whole) => {
    const wide = graphemeRange(text, { start, end });
    expect(text.slice(wide.start, wide.end)).toBe(whole);
  });
});
