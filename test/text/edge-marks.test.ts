/** Marks at the ends of a line go, whatever they are; those inside stay. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutEdgeMarks } from '../../src/text/edge-marks.js';

describe('withoutEdgeMarks', () => {
  it.each([
    ['» Leia mais: «', 'Leia mais'],
    ['★ 続きを読む。', '続きを読む'],
    ['😀 read on 😀', 'read on'],
    ['\ufffdlost\ufffd', 'lost'],
    ['it’s here', 'it’s here'],
    ['— … —', ''],
    ['', ''],
  ])('of %j leaves %j', (line, expected) => {
    expect(withoutEdgeMarks(line)).toBe(expected);
  });

  it('leaves what a pattern of all marks, symbols and spaces would leave', () => {
    const edges = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;
    const character = fc.oneof(
      fc.constantFrom(...' .,!«»—\u00a0😀𝒜\ufffdaЖ中5\ud800'),
      fc.string({ unit: 'binary', maxLength: 2 }),
    );
    fc.assert(
      fc.property(fc.array(character, { maxLength: 12 }), (characters) => {
        const line = characters.join('');
        expect(withoutEdgeMarks(line)).toBe(line.replace(edges, ''));
      }),
    );
  });
});
