/** What a token is: tables by language; a token's kind is marked by its first letter. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadLanguagePack } from '../../src/languages/index.js';
import type { LanguagePack } from '../../src/model/language-pack.js';
import type { Token } from '../../src/model/segmented-text.js';
import { openWords } from '../../src/segment/known-words.js';
import { tokenize, tokenizingFor } from '../../src/segment/tokenize.js';

function tokensOf(text: string, pack: LanguagePack, language: string, offset = 0): Token[] {
  return tokenize(text, offset, tokenizingFor(pack, language, openWords()));
}

const SENTENCES: readonly (readonly [language: string, text: string, tokens: string])[] = [
  ['en', 'Iran’s well-known “plan”', 'word:Iran’s word:well-known punctuation:“ word:plan punctuation:”'],
  [
    'en',
    'It cost $1,234.50, or 3.5%.',
    'word:It word:cost symbol:$ number:1,234.50 punctuation:, word:or number:3.5 punctuation:% punctuation:.',
  ],
  ['en', 'See https://example.org/a?b=1 or @novak', 'word:See link:https://example.org/a?b=1 word:or link:@novak'],
  ['en', 'Hello {name}, %s left', 'word:Hello placeholder:{name} punctuation:, placeholder:%s word:left'],
  ['fr', 'L’homme qu’il voit', 'word:L’ word:homme word:qu’ word:il word:voit'],
  ['it', "dell'anno un'idea", "word:dell' word:anno word:un' word:idea"],
  ['de', 'E-Mail-Konto', 'word:E-Mail-Konto'],
  ['uk', "п’ять об'єктів", "word:п’ять word:об'єктів"],
  ['ar', 'قال ١٢٣ شخصا؟', 'word:قال number:١٢٣ word:شخصا punctuation:؟'],
  ['he', 'צה"ל הודיע', 'word:צה"ל word:הודיע'],
  ['hi', 'मंत्री पहुंचे।', 'word:मंत्री word:पहुंचे punctuation:।'],
  ['fa', 'می‌رود', 'word:می‌رود'],
];

test.each(SENTENCES)('%s: %s', async (language, text, expected) => {
  const tokens = tokensOf(text, await loadLanguagePack(language), language);
  expect(tokens.map(({ kind, text: value }) => `${kind}:${value}`)).toEqual(expected.split(' '));
});

test('Japanese and Chinese are cut into words without spaces', async () => {
  for (const [language, text] of [
    ['ja', '市議会は月曜日に投票した。'],
    ['zh-Hans', '议会星期一投票。'],
  ] as const) {
    const tokens = tokensOf(text, await loadLanguagePack(language), language);
    expect(tokens.map(({ text: value }) => value).join('')).toBe(text);
    expect(tokens.at(-1)?.kind).toBe('punctuation');
    expect(tokens.filter(({ kind }) => kind === 'word').length).toBeGreaterThan(2);
  }
});

test('offsets count from where the sentence begins in the text', async () => {
  const [token] = tokensOf('Word', await loadLanguagePack('en'), 'en', 40);
  expect(token).toMatchObject({ start: 40, end: 44, normal: 'word' });
});

test('normal forms are lower case by the rules of the language, with a straight apostrophe', async () => {
  const normal = async (text: string, language: string): Promise<string | undefined> =>
    tokensOf(text, await loadLanguagePack(language), language)[0]?.normal;
  expect(await normal('IŞIK', 'tr')).toBe('ışık');
  expect(await normal('ISLE', 'en')).toBe('isle');
  expect(await normal('Don’t', 'en')).toBe("don't");
});

/** Letters, marks, digits, joints and spaces of several scripts, which words and numbers are made of. */
const PIECES = [...'aé Łжי\u05d2ब\u093eक\u094dم', ...'9٣५²Ⅷ.,:-‑·\'’ʼ"״׳“”%$\u00a0\u202f\u200c\u200d\u0301\u00ad', ' '];

test('a walk over the characters cuts as the pattern does, which reads what holds a character beyond the basic plane', async () => {
  const pack = await loadLanguagePack('en');
  const read = (text: string, language: string) =>
    tokensOf(text, pack, language).map(({ kind, text: value, start }) => `${start} ${kind} ${value}`);
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }),
      fc.constantFrom('en', 'fr', 'he'),
      (pieces, language) => {
        const text = pieces.join('');
        expect(read(text, language)).toEqual(read(`${text} 𐐷`, language).slice(0, -1));
      },
    ),
    { numRuns: 2000 },
  );
});

test('equal normal forms have one number, in all texts and languages', async () => {
  const [english, german] = await Promise.all([loadLanguagePack('en'), loadLanguagePack('de')]);
  const forms = (text: string, pack: LanguagePack, language: string): number[] =>
    tokensOf(text, pack, language).map(({ form }) => form);
  const [word, comma, other] = forms('Rose, rose', english, 'en');
  expect(word).toBe(other);
  expect(comma).not.toBe(word);
  expect(forms('ROSE', german, 'de')).toEqual([word]);
});
