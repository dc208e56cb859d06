/** Text that was read in the wrong encoding is recognised and turned back; text that was not is left alone. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMojibake } from '../../src/evidence/characters/mojibake.js';

const WINDOWS_1252 = new TextDecoder('windows-1252');
const WINDOWS_1251 = new TextDecoder('windows-1251');

function turnedBack(text: string): string {
  let result = '';
  let from = 0;
  for (const { start, end, repaired } of findMojibake(text)) {
    result += text.slice(from, start) + repaired;
    from = end;
  }
  return result + text.slice(from);
}

describe('UTF-8 read as windows-1252', () => {
  test.each([
    'déjà vu',
    'Köln',
    'São Paulo',
    'część żółta',
    'příliš žluťoučký',
    'Москва',
    'בירות',
    'بيروت',
    'mayor’s “plan” – 5 €',
    '大臣',
    '한국',
  ])('%s', (text) => {
    expect(turnedBack(WINDOWS_1252.decode(new TextEncoder().encode(text)))).toBe(text);
  });

  test('any Cyrillic word is turned back', () => {
    const letters = fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГДЕЖЗ');
    fc.assert(
      fc.property(fc.array(letters, { minLength: 2, maxLength: 12 }), (word) => {
        const text = word.join('');
        expect(turnedBack(WINDOWS_1252.decode(new TextEncoder().encode(text)))).toBe(text);
      }),
    );
  });
});

test('UTF-8 read as windows-1251', () => {
  expect(turnedBack(WINDOWS_1251.decode(new TextEncoder().encode('Москва слезам не верит')))).toBe(
    'Москва слезам не верит',
  );
});

test.each([
  'SÃO PAULO, AMANHÃ: «IRMÃ» E “CORAÇÃO”',
  'Il a dit « marché\u00a0», « été\u00a0»… puis « voilà\u00a0!\u00a0»',
  '„Das macht Spaß“, sagte er.',
  '“DI PIÙ…”, “CAFÉ”, “È…”',
  'РСФСР, Різдво, Сєвєродонецьк, «Росія»',
])('nothing is found in %s', (text) => {
  expect([...findMojibake(text)]).toEqual([]);
});

test('damage of two encodings comes in order of place', () => {
  expect([...findMojibake('С€Р™Ã™')].map(({ start, end }) => [start, end])).toEqual([
    [0, 4],
    [4, 6],
  ]);
});

test('ranges lie in the text and do not overlap', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'ÃÂâ€™ðŸРСЂ©a ñ')), (characters) => {
      const text = characters.join('');
      let end = 0;
      for (const place of findMojibake(text)) {
        expect(place.start).toBeGreaterThanOrEqual(end);
        expect(place.end).toBeLessThanOrEqual(text.length);
        end = place.end;
      }
    }),
  );
});
