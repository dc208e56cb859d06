/** Which lines of a text and its source face one another; lines as `Segment.blockIndex`. */
import { beforeAll, describe, expect, test } from 'vitest';
import { alignWithSource } from '../../src/align/align-segments.js';
import { facesLineByLine, lonelyLines } from '../../src/evidence/words/facing-lines.js';
import { loadLanguagePack } from '../../src/languages/index.js';
import type { LanguagePack } from '../../src/model/language-pack.js';
import { segmentText } from '../../src/segment/segment-text.js';

let en: LanguagePack;
let de: LanguagePack;

beforeAll(async () => {
  en = await loadLanguagePack('en');
  de = await loadLanguagePack('de');
});

const SOURCE = [
  'The village school has a new garden.',
  'The children dug the beds in spring and sowed beans and peas.',
  'A neighbour brought them three hens and a cock last week.',
  'In autumn the parents want to build a small greenhouse for winter.',
  'The teacher hopes that other schools will follow.',
];
const HYPOTHESIS = [
  'Die Dorfschule hat einen neuen Garten.',
  'Die Kinder gruben im Frühjahr die Beete um und säten Bohnen und Erbsen.',
  'Ein Nachbar brachte ihnen vorige Woche drei Hennen und einen Hahn.',
  'Im Herbst wollen die Eltern ein kleines Gewächshaus für den Winter bauen.',
  'Die Lehrerin hofft, dass andere Schulen folgen.',
];
const OTHER = 'Der Hafen bleibt wegen des Sturms noch drei Wochen geschlossen.';

function facing(hypothesis: readonly string[], source: readonly string[]) {
  const own = segmentText({ language: 'de', value: hypothesis.join('\n') }, de);
  const text = segmentText({ language: 'en', value: source.join('\n') }, en);
  const other = { text, alignment: alignWithSource(own, text, { hypothesis: de, source: en }) };
  const lonely = lonelyLines(own, other);
  return {
    complete: facesLineByLine(own, other),
    hypothesis: [...lonely.hypothesis],
    other: [...lonely.other],
  };
}

const without = (lines: readonly string[], ...gone: readonly number[]): string[] =>
  lines.filter((_, at) => !gone.includes(at));

describe('lines that face one another', () => {
  test.each([
    ['the same lines', HYPOTHESIS, SOURCE, { complete: true, hypothesis: [], other: [] }],
    ['a line lost', without(HYPOTHESIS, 2), SOURCE, { complete: false, hypothesis: [], other: [2] }],
    [
      'a line added',
      [...HYPOTHESIS.slice(0, 2), OTHER, ...HYPOTHESIS.slice(2)],
      SOURCE,
      { complete: false, hypothesis: [2], other: [] },
    ],
    [
      'two lines joined: no line tells',
      [HYPOTHESIS[0] ?? '', `${HYPOTHESIS[1] ?? ''} ${HYPOTHESIS[2] ?? ''}`, ...HYPOTHESIS.slice(3)],
      SOURCE,
      { complete: false, hypothesis: [], other: [] },
    ],
    [
      'too few lines for a habit',
      HYPOTHESIS.slice(0, 2),
      SOURCE.slice(0, 3),
      { complete: false, hypothesis: [], other: [] },
    ],
  ])('%s', (_name, hypothesis, source, expected) => {
    expect(facing(hypothesis, source)).toEqual(expected);
  });
});
