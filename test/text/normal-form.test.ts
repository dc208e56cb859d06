/** The form in which words are compared: NFC, small letters of the language, straight apostrophes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalForm } from '../../src/text/normal-form.js';

describe('normalForm', () => {
  test.each([
    ['en', 'Bridge', 'bridge'],
    ['fr', 'L’Été', "l'été"],
    ['fr', 'L’E\u0301te\u0301', "l'été"],
    ['tr', 'ISPARTA', 'ısparta'],
    ['tr', 'İZMİR', 'izmir'],
    ['en', 'IZMIR', 'izmir'],
    ['uk', 'П’ять', "п'ять"],
    ['ru', 'Й'.normalize('NFD'), 'й'],
    ['ja', 'か\u3099', 'が'],
    ['ko', '한'.normalize('NFD'), '한'],
    ['hi', 'क\u093c', 'क\u093c'],
    ['el', 'Ά', 'ά'],
    ['vi', 'ế'.normalize('NFD'), 'ế'],
    ['und', '\u212b', 'å'],
  ])('%s: “%s” is “%s”', (language, text, normal) => {
    expect(normalForm(text, language)).toBe(normal);
  });

  test('it is NFC of any text, whatever was passed over for speed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), fc.string({ unit: 'grapheme-composite' }), (ascii, text) => {
        const normal = normalForm(ascii + text.normalize('NFD'), 'en');
        expect(normal.normalize('NFC')).toBe(normal);
      }),
      { numRuns: 2000 },
    );
  });

  test('every character by itself, and beside a letter or a mark', () => {
    const beside = ['a', 'к', 'か', '한', 'ا', '\u0301', '\u3099', '\u0654', '\u11a8'];
    for (let code = 0; code < 0xd800; code++) {
      const character = String.fromCharCode(code);
      for (const other of beside) {
        const expected = (character + other)
          .toLowerCase()
          .normalize('NFC')
          .replace(/[’ʼ＇]/g, "'");
        if (normalForm(character + other, 'en') !== expected)
          expect(normalForm(character + other, 'en')).toBe(expected);
      }
    }
  });
});
