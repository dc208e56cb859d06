/** Stages of word alignment in sentence pairs of several languages, and what holds for any two sentences. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignWords } from '../../src/align/align-words.js';
import type { WordSides } from '../../src/align/pair-words.js';
import { loadLanguagePack } from '../../src/languages/index.js';
import type { WordAlignment } from '../../src/model/alignment.js';
import type { Token } from '../../src/model/segmented-text.js';
import { segmentText } from '../../src/segment/segment-text.js';

async function sidesOf(language: string, own: string, other: string): Promise<WordSides> {
  const pack = await loadLanguagePack(language);
  const side = (value: string) => ({ pack, text: segmentText({ language, value }, pack) });
  return { hypothesis: side(own), reference: side(other) };
}

/** All sentences of both sides as one bead. */
async function align(language: string, own: string, other: string): Promise<WordAlignment> {
  const sides = await sidesOf(language, own, other);
  const indices = ({ segments }: WordSides['hypothesis']['text']): number[] => segments.map(({ index }) => index);
  const bead = {
    index: 0,
    hypothesis: indices(sides.hypothesis.text),
    other: indices(sides.reference.text),
    similarity: 1,
  };
  return alignWords(bead, sides);
}

function words(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ');
}

function described({ edits }: WordAlignment): string[] {
  return edits.map(({ kind, hypothesis, reference }) => `${kind}: ${words(hypothesis)} | ${words(reference)}`);
}

describe('each stage sees what the ones before it left over', () => {
  test.each<readonly [language: string, own: string, other: string, edits: readonly string[]]>([
    ['en', 'THE Ferry sailed.', 'The ferry sailed.', []],
    ['fr', 'Les maires ont signé.', 'Le maire a signé.', ['replaced: Les ont | Le a', 'inflected: maires | maire']],
    [
      'it',
      'Il sindaco ringrazia i volontari.',
      'Il sindaco ringraziò le volontarie.',
      ['inflected: ringrazia | ringraziò', 'replaced: i | le', 'inflected: volontari | volontarie'],
    ],
    [
      'nl',
      'De burgemeester bedankte hen.',
      'De burgemeester bedankt ze.',
      ['inflected: bedankte | bedankt', 'replaced: hen | ze'],
    ],
    ['pl', 'Prom dopłynął do Gdańska.', 'Prom dopłynął do Gdyni.', ['replaced: Gdańska | Gdyni']],
    ['uk', 'Порт закрили на 12 годин.', 'Порт закрили на дванадцять годин.', []],
    ['tr', 'Köprü salı günü açıldı.', 'Köprü pazar günü açıldı.', ['replaced: salı | pazar']],
    ['sv', 'Hamnen stängs inte.', 'Hamnen stängs.', ['extra: inte | ']],
    ['ko', '항구는 월요일에 문을 닫았다.', '항구는 화요일에 문을 닫았다.', ['replaced: 월요일에 | 화요일에']],
    ['ar', 'أغلق الميناء أمس.', 'فتح الميناء أمس.', ['replaced: أغلق | فتح']],
    ['zh-Hans', '港口昨天关闭了。', '港口今天关闭了。', ['replaced: 昨天 | 今天']],
    ['he', 'המעבורת הפליגה אתמול.', 'המעבורת לא הפליגה אתמול.', ['missing:  | לא']],
  ])('%s: %s | %s', async (language, own, other, edits) => {
    expect(described(await align(language, own, other))).toEqual(edits);
  });
});

describe('for any two sentences', () => {
  const word = fc.constantFrom(
    'der',
    'die',
    'Hafen',
    'Häfen',
    'nicht',
    'zwölf',
    '12',
    'Keller',
    'Kehler',
    'Mo',
    'Montag',
    'und',
  );
  const sentence = fc.array(word, { minLength: 1, maxLength: 14 }).map((list) => `${list.join(' ')}.`);

  test('a sentence has no edit against itself', async () => {
    await fc.assert(
      fc.asyncProperty(sentence, async (text) => {
        const { matches, equivalents, edits } = await align('de', text, text);
        expect([...edits, ...equivalents]).toEqual([]);
        for (const { hypothesis, reference } of matches) expect(hypothesis.start).toBe(reference.start);
      }),
    );
  });

  test('matches never cross', async () => {
    await fc.assert(
      fc.asyncProperty(sentence, sentence, async (own, other) => {
        const { matches } = await align('de', own, other);
        const starts = (side: 'hypothesis' | 'reference'): number[] => matches.map((match) => match[side].start);
        for (const side of ['hypothesis', 'reference'] as const)
          expect(starts(side)).toEqual([...new Set(starts(side))].sort((a, b) => a - b));
      }),
    );
  });

  test('as many words match when the sides are exchanged', async () => {
    await fc.assert(
      fc.asyncProperty(sentence, sentence, async (own, other) => {
        const [there, back] = [await align('de', own, other), await align('de', other, own)];
        expect(back.matches).toHaveLength(there.matches.length);
      }),
    );
  });

  test('every edit lies in the hypothesis and covers its own words', async () => {
    await fc.assert(
      fc.asyncProperty(sentence, sentence, async (own, other) => {
        for (const { range, hypothesis } of (await align('de', own, other)).edits) {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeLessThanOrEqual(own.length);
          for (const { start, end } of hypothesis) {
            expect(start).toBeGreaterThanOrEqual(range.start);
            expect(end).toBeLessThanOrEqual(range.end);
          }
        }
      }),
    );
  });
});

test('a bead of more words than a sentence can have is not compared', async () => {
  const long = 'und dann '.repeat(400);
  expect(await align('de', long, `${long} nicht`)).toEqual({ matches: [], equivalents: [], edits: [] });
});
