/** What the grammar rules share: listed sequences, names and persons at a place, nouns and their determiners, verb frames. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nounPhraseClashes } from '../../src/evidence/grammar/noun-phrases.js';
import { endOfOffice } from '../../src/evidence/names/persons-in-place.js';
import { pluralSubjectClashes } from '../../src/evidence/grammar/plural-subjects.js';
import { frameBreaks } from '../../src/evidence/grammar/verb-frames.js';
import { sequenceAt, sequenceIndex } from '../../src/evidence/words/word-sequences.js';
import { loadLanguagePack } from '../../src/languages/index.js';
import type { Evidence, ReadText } from '../../src/model/evidence.js';
import { segmentText } from '../../src/segment/segment-text.js';

async function read(language: string, value: string): Promise<Pick<ReadText, 'text' | 'pack'>> {
  const pack = await loadLanguagePack(language);
  return { pack, text: segmentText({ language, value }, pack) };
}

async function frames(value: string): Promise<string[]> {
  const { text, pack } = await read('en', value);
  return text.segments.flatMap((segment) =>
    [...frameBreaks(segment, { text, pack } as ReadText)].map(({ first, last }) => value.slice(first.start, last.end)),
  );
}

describe('sequenceAt', () => {
  const index = sequenceIndex([['in spite'], ['in spite the'], ['since']], 'en');

  test.each([
    ['in spite the rain', 'in spite the'],
    ['in spite of it', 'in spite'],
    ['In Spite of it', 'in spite'],
    ['in, spite of it', undefined],
    ['of it', undefined],
  ])('%s begins with %s', async (value, expected) => {
    const { text } = await read('en', value);
    expect(sequenceAt(text.segments[0]?.tokens ?? [], 0, index)?.words.join(' ')).toBe(expected);
  });
});

describe('endOfOffice', () => {
  test.each([
    ['The minister spoke', 2],
    ['The foreign minister spoke', 3],
    ['The prime minister of Malta', 3],
    ['Minister Borg spoke', 0],
    ['The rain stopped', 0],
    ['The rain and the minister', 0],
  ])('%s: %i tokens', async (value, expected) => {
    const { text, pack } = await read('en', value);
    expect(endOfOffice(text.segments[0]?.tokens ?? [], 0, pack)).toBe(expected);
  });
});

describe('frameBreaks', () => {
  test.each([
    ['Malta accused the ferry company to have lied.', ['accused the ferry company to have']],
    ['They let him to leave.', ['let him to leave']],
    ['She looks forward to see it.', ['forward to see']],
    ['Borg suggests to leave.', ['suggests to leave']],
    ['He explained us why it failed.', ['explained us']],
    ['Malta accused the company of lying to sell more.', []],
    ['They let him talk to her.', []],
    ['She looks forward to sea air.', []],
    ['He said them again and explained it.', []],
    ['They prevented fires to the north.', []],
  ])('%s', async (value, expected) => {
    expect(await frames(value)).toEqual(expected);
  });
});

describe('nounPhraseClashes', () => {
  test.each([
    ['es', 'Los casa arden.', ['Los casa']],
    ['pt', 'Falou da problema ontem.', ['da problema']],
    ['fr', 'Il a vu la problème.', ['la problème']],
    ['it', 'Ha visto il casa.', ['il casa']],
    ['de', 'Er sah das Stadt.', ['das Stadt']],
    ['nl', 'Hij zag de huis.', ['de huis']],
    ['sv', 'Han såg ett bil.', ['ett bil']],
    ['en', 'It took three day.', ['three day']],
    ['de', 'Das geschah im Jahre 1910 in der Stadt, das Kinder kennen.', []],
    ['nl', 'Hij weet dat het mensen raakt.', []],
    ['en', 'A three day trip, 747 plane and this people.', []],
    ['pl', 'Widział dom i miasto.', []],
  ])('%s: %s', async (language, value, expected) => {
    const { text, pack } = await read(language, value);
    const clashes = text.segments.flatMap(({ tokens }) => [...nounPhraseClashes(tokens, { text, pack } as Evidence)]);
    expect(clashes.map(({ determiner, noun }) => value.slice(determiner.start, noun.end))).toEqual(expected);
  });
});

describe('pluralSubjectClashes', () => {
  test.each([
    ['It asks which city or cities is next.', ['city or cities is']],
    ['These schools was closed.', ['These schools was']],
    ['The list of many schools is long.', []],
    ['Both years is a long time.', []],
  ])('%s', async (value, expected) => {
    const { text, pack } = await read('en', value);
    const clashes = text.segments.flatMap(({ tokens }) => [...pluralSubjectClashes(tokens, pack)]);
    expect(clashes.map(({ first, verb }) => value.slice(first.start, verb.end))).toEqual(expected);
  });
});

test('frames lie inside the text, whatever it is', async () => {
  const words = fc.constantFrom(
    'accuses',
    'them',
    'Malta',
    'to',
    'send',
    'the',
    'minister',
    'covertly',
    'said',
    'us',
    'that',
    '.',
    '“',
    ',',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(words, { maxLength: 20 }), async (parts) => {
      const value = parts.join(' ');
      const { text, pack } = await read('en', value);
      for (const segment of text.segments) {
        for (const { first, last } of frameBreaks(segment, { text, pack } as ReadText)) {
          expect(first.start).toBeGreaterThanOrEqual(segment.range.start);
          expect(last.end).toBeLessThanOrEqual(segment.range.end);
          expect(first.start).toBeLessThan(last.end);
        }
      }
    }),
  );
});
