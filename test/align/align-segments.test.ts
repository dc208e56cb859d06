/** Which sentences belong together: tables of small articles, and properties that hold for any two texts. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { alignWithReference, alignWithSource } from '../../src/align/align-segments.js';
import { loadLanguagePack } from '../../src/languages/index.js';
import type { LanguagePack } from '../../src/model/language-pack.js';
import type { Alignment } from '../../src/model/alignment.js';
import { segmentText } from '../../src/segment/segment-text.js';

let en: LanguagePack;
let pt: LanguagePack;

beforeAll(async () => {
  en = await loadLanguagePack('en');
  pt = await loadLanguagePack('pt');
});

function english(...lines: string[]) {
  return segmentText({ language: 'en', value: lines.join('\n') }, en);
}

/** Beads as `hypothesis:other`, such as `0:0 1,2:1 -:2`. */
function shape({ beads }: Alignment): string {
  const side = (indices: readonly number[]): string => (indices.length === 0 ? '-' : indices.join(','));
  return beads.map((bead) => `${side(bead.hypothesis)}:${side(bead.other)}`).join(' ');
}

const FERRY = 'The ferry to Skarholm left the harbour at dawn with forty people on board.';
const STORM = 'A storm warning had been issued an hour before, the coast guard said.';
const RESCUE = 'Two helicopters brought the passengers ashore before noon.';
const MAYOR = 'Mayor Ingrid Dahl thanked the volunteers and promised a new breakwater.';

describe('with a reference', () => {
  test.each([
    ['the same sentences', [FERRY, STORM, RESCUE], [FERRY, STORM, RESCUE], '0:0 1:1 2:2'],
    ['a sentence missing', [FERRY, RESCUE, MAYOR], [FERRY, STORM, RESCUE, MAYOR], '0:0 -:1 1:2 2:3'],
    ['a sentence added', [FERRY, STORM, RESCUE, MAYOR], [FERRY, RESCUE, MAYOR], '0:0 1:- 2:1 3:2'],
    [
      'two sentences joined',
      [
        'The ferry to Skarholm left at dawn with forty people on board, although a storm warning had been issued an hour before.',
        RESCUE,
        MAYOR,
      ],
      [FERRY, STORM, RESCUE, MAYOR],
      '0:0,1 1:2 2:3',
    ],
    [
      'a sentence split',
      [FERRY, 'A storm warning had been issued.', 'The coast guard said it came an hour before.', RESCUE, MAYOR],
      [FERRY, STORM, RESCUE, MAYOR],
      '0:0 1,2:1 3:2 4:3',
    ],
  ])('%s', (_name, hypothesis, reference, expected) => {
    expect(shape(alignWithReference(english(...hypothesis), english(...reference)))).toBe(expected);
  });

  test('a sentence that moved finds its partner', () => {
    const alignment = alignWithReference(english(MAYOR, FERRY, STORM, RESCUE), english(FERRY, STORM, RESCUE, MAYOR));
    expect(shape(alignment)).toBe('0:3 1:0 2:1 3:2');
  });

  test('a sentence said twice is a repetition, not an addition', () => {
    const again = 'Two helicopters had brought the passengers ashore before midday.';
    const alignment = alignWithReference(
      english(FERRY, RESCUE, STORM, again, MAYOR),
      english(FERRY, RESCUE, STORM, MAYOR),
    );
    expect(shape(alignment)).toBe('0:0 1:1 2:2 3:- 4:3');
    expect(alignment.repeated.map(({ segment, original }) => [segment, original])).toEqual([[3, 1]]);
  });
});

describe('with a source', () => {
  test('numbers, names and lengths find the partners although no word is the same', () => {
    const source = segmentText(
      {
        language: 'pt',
        value: [
          'O barco para Skarholm partiu do porto às 5h40 com 40 pessoas a bordo.',
          'Um aviso de tempestade tinha sido emitido uma hora antes, disse a guarda costeira.',
          'A prefeita Ingrid Dahl agradeceu aos voluntários e prometeu um novo quebra-mar até 2027.',
        ].join('\n'),
      },
      pt,
    );
    const hypothesis = english(
      'The boat to Skarholm left the port at 5:40 a.m. with 40 people on board.',
      'Mayor Ingrid Dahl thanked the volunteers and promised a new breakwater by 2027.',
    );
    expect(shape(alignWithSource(hypothesis, source, { hypothesis: en, source: pt }))).toBe('0:0 -:1 1:2');
  });
});

describe('for any two texts', () => {
  const line = fc
    .array(fc.constantFrom('ferry', 'storm', 'Dahl', '40', 'the', 'of', 'left', 'harbour'), {
      minLength: 1,
      maxLength: 8,
    })
    .map((words) => `${words.join(' ')}.`);
  const lines = fc.array(line, { maxLength: 9 });

  test('every segment of both texts is in exactly one bead', () => {
    fc.assert(
      fc.property(lines, lines, (left, right) => {
        const hypothesis = english(...left);
        const reference = english(...right);
        const { beads } = alignWithReference(hypothesis, reference);
        const indices = (side: 'hypothesis' | 'other'): number[] =>
          beads.flatMap((bead) => bead[side]).sort((a, b) => a - b);
        expect(indices('hypothesis')).toEqual(hypothesis.segments.map(({ index }) => index));
        expect(indices('other')).toEqual(reference.segments.map(({ index }) => index));
      }),
    );
  });

  test('a text is aligned with itself one to one', () => {
    fc.assert(
      fc.property(fc.uniqueArray(line, { minLength: 1, maxLength: 9 }), (text) => {
        const { beads } = alignWithReference(english(...text), english(...text));
        for (const { hypothesis, other } of beads) expect(hypothesis).toEqual(other);
      }),
    );
  });
});

test('ten thousand sentences are aligned inside the band', () => {
  const sentence = (index: number): string =>
    `Report ${index} says that station ${index * 7} measured ${index % 97} millimetres of rain.`;
  const all = Array.from({ length: 10_000 }, (_, index) => sentence(index));
  const some = all.filter((_, index) => index % 100 !== 50);
  const { beads } = alignWithReference(english(...some), english(...all));
  expect(beads.filter(({ hypothesis }) => hypothesis.length === 0)).toHaveLength(100);
  expect(beads.filter(({ hypothesis, other }) => hypothesis.length === 1 && other.length === 1)).toHaveLength(9_900);
});

test.each([
  [3000, 1000],
  [1000, 3000],
  [2, 9000],
  [9000, 2],
  [9000, 0],
])('%i sentences against %i: each is in one bead, in memory for a band only', (rows, columns) => {
  const text = (count: number) => english(...Array.from({ length: count }, (_, index) => `Line ${index} of it.`));
  const { beads, beadOfHypothesis, beadOfOther } = alignWithReference(text(rows), text(columns));
  expect(beads.flatMap(({ hypothesis }) => hypothesis)).toEqual(beadOfHypothesis.map((_, index) => index));
  expect(beads.flatMap(({ other }) => other).sort((a, b) => a - b)).toEqual(beadOfOther.map((_, index) => index));
});
