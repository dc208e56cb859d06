/** Brackets and quotation marks are paired across a paragraph by the usage of each language. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findUnpaired } from '../../src/evidence/characters/unpaired-marks.js';
import { loadLanguagePack } from '../../src/languages/index.js';

describe('all marks are paired', () => {
  test.each([
    ['en', 'The mayor (left) said: “It is ‘closed’.” Nobody (see 1) knew.'],
    ['en', '“First paragraph.\n“Second paragraph.”'],
    ['de', 'Er sagte: „Das ist gut“, und »so« auch.'],
    ['sv', 'Han sa ”hej” och ”adjö”.'],
    ['pl', 'Mówił „tak” i «nie».'],
    ['ja', '市長は「橋は『当分』閉鎖」と述べた（3日）。'],
    ['zh-Hans', '他说：“《日报》写道（昨天）。”'],
    ['he', 'דובר צה"ל אמר: "הגשר סגור".'],
    ['en', 'a) time, b) money :) and 3) luck'],
  ])('%s: %s', async (language, text) => {
    expect(findUnpaired(text, await loadLanguagePack(language))).toEqual([]);
  });
});

describe('a mark has no partner', () => {
  test.each([
    ['en', 'The mayor (left early.', '(', 'open'],
    ['de', 'Er nannte es „gut und ging.', '„', 'open'],
    ['es', 'La llamó grave”, dijo.', '”', 'close'],
    ['ja', '市長は橋は閉鎖」と述べた。', '」', 'close'],
    ['fr', 'Le maire dénonce des « mensonges\nIl a parlé lundi. « Tout est faux », dit-il.', '«', 'open'],
    ['ar', 'العمدة ينتقد "الأكاذيب\nتحدث يوم الاثنين. ثم قال "لا" وخرج.', '"', 'open'],
  ] as const)('%s: %s', async (language, text, mark, role) => {
    const found = findUnpaired(text, await loadLanguagePack(language));
    expect(found.map((place) => [place.mark, place.role, text[place.at]])).toEqual([[mark, role, mark]]);
  });
});

test('any nesting of brackets is paired, and without its last mark it is not', async () => {
  const pack = await loadLanguagePack('en');
  const { nested } = fc.letrec<{ nested: string }>((tie) => ({
    nested: fc.oneof(
      { depthSize: 'small' },
      fc.constant('word'),
      fc
        .tuple(fc.constantFrom('()', '[]'), tie('nested'))
        .map(([pair, inner]) => `${pair[0] ?? ''}one ${inner} two${pair[1] ?? ''}`),
    ),
  }));
  fc.assert(
    fc.property(nested, (text) => {
      expect(findUnpaired(text, pack)).toEqual([]);
      if (text !== 'word') expect(findUnpaired(text.slice(0, -1), pack)).toHaveLength(1);
    }),
  );
});
