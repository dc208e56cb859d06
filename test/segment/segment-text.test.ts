/** What holds for every text in every language: segments tile it, and all ranges quote it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLanguagePack, packedLanguages } from '../../src/languages/index.js';
import type { SegmentedText } from '../../src/model/segmented-text.js';
import { segmentText } from '../../src/segment/segment-text.js';

const LANGUAGES = [...packedLanguages(), 'th', 'fa', 'und'];
const packs = new Map(await Promise.all(LANGUAGES.map(async (tag) => [tag, await loadLanguagePack(tag)] as const)));

/** Pieces that meet in real text, and such that never should. */
const PIECES = [
  ...'Vienna|Talks|naïve|Kirbysaid|Dr.|U.S.|e.V.|3.5|1,234|12.|“|”|"|«|»|(|)|…|...|?!|.|,|—|/|Photo: |AFP|https://a.b/c|{x}|%s|#a'.split(
    '|',
  ),
  ...'Вене|г.|Москва|قال|الوزير|؟|،|שלום|צה"ל|हिन्दी|।|北京|。|、|ですか|한국어|했다.|ไทย|می‌رود'.split('|'),
  ...[
    ' ',
    ' ',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '\u00a0',
    '\u202f',
    '\u3000',
    '\u2028',
    '\u200b',
    '\ufeff',
    '\ud83d\ude00',
    '\ud800',
    'e\u0301',
  ],
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

function segmented(value: string, language: string): SegmentedText {
  const pack = packs.get(language);
  if (!pack) throw new Error(`no pack for ${language}`);
  return segmentText({ value, language }, pack);
}

describe('for any text in any language', () => {
  const anyText = [texts, fc.constantFrom(...LANGUAGES)] as const;

  test('segments and the white space between them tile the text', () => {
    fc.assert(
      fc.property(...anyText, (value, language) => {
        let end = 0;
        for (const { range } of segmented(value, language).segments) {
          expect(value.slice(end, range.start).trim()).toMatch(/^\u0085*$/);
          expect(range.end).toBeGreaterThan(range.start);
          end = range.end;
        }
        expect(value.slice(end).trim()).toMatch(/^\u0085*$/);
      }),
      { numRuns: 400 },
    );
  });

  test('blocks, segments and tokens slice to their text', () => {
    fc.assert(
      fc.property(...anyText, (value, language) => {
        const text = segmented(value, language);
        for (const block of text.blocks) expect(value.slice(block.range.start, block.range.end)).toBe(block.text);
        for (const segment of text.segments) {
          expect(value.slice(segment.range.start, segment.range.end)).toBe(segment.text);
          for (const token of segment.tokens) expect(value.slice(token.start, token.end)).toBe(token.text);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('tokens are in order, do not overlap and hold everything but white space', () => {
    fc.assert(
      fc.property(...anyText, (value, language) => {
        for (const segment of segmented(value, language).segments) {
          let end = segment.range.start;
          for (const token of segment.tokens) {
            expect(value.slice(end, token.start).trim()).toMatch(/^\u0085*$/);
            end = token.end;
          }
          expect(value.slice(end, segment.range.end).trim()).toMatch(/^\u0085*$/);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('indices count segments and blocks, and blocks hold their own segments', () => {
    fc.assert(
      fc.property(...anyText, (value, language) => {
        const { blocks, segments } = segmented(value, language);
        expect(segments.map(({ index }) => index)).toEqual(segments.map((_, index) => index));
        expect(blocks.map(({ index }) => index)).toEqual(blocks.map((_, index) => index));
        expect(blocks.flatMap((block) => block.segments)).toEqual(segments);
        for (const block of blocks) for (const { blockIndex } of block.segments) expect(blockIndex).toBe(block.index);
      }),
      { numRuns: 200 },
    );
  });
});

test('a blank line begins a paragraph, a line break a block', () => {
  const { blocks } = segmented('Title\n\nFirst line.\nSecond line.\r\n\r\nLast.', 'en');
  expect(blocks.map(({ text, paragraph }) => [text, paragraph])).toEqual([
    ['Title', 0],
    ['First line.', 1],
    ['Second line.', 1],
    ['Last.', 2],
  ]);
});

test('a text of blanks has no segments', () => {
  expect(segmented(' \n\t\u3000\n', 'en').segments).toEqual([]);
});
