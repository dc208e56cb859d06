/** Strict decoding: the text exactly, or the place of the first bad byte. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeUtf8, firstInvalidByte } from '../../src/read/decode-utf8.js';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const strict = (part: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(part);

describe('invalid UTF-8 is refused with the offset of the broken character', () => {
  test.each([
    ['a byte that never occurs', bytes(0x61, 0xff), 1, 'ff'],
    ['an overlong slash', bytes(0x61, 0x62, 0xc0, 0xaf), 2, 'c0'],
    ['an overlong three-byte form', bytes(0xe0, 0x9f, 0xbf), 0, 'e0'],
    ['half a surrogate pair (CESU-8)', bytes(0x61, 0xed, 0xa0, 0x80), 1, 'ed'],
    ['a code point past U+10FFFF', bytes(0xf4, 0x90, 0x80, 0x80), 0, 'f4'],
    ['a continuation byte by itself', bytes(0xc3, 0xa9, 0xa9), 2, 'a9'],
    ['a character cut off at the end', bytes(0x61, 0xe2, 0x82), 1, 'e2'],
    ['Latin-1', bytes(0x63, 0x61, 0x66, 0xe9, 0x20), 3, 'e9'],
  ])('%s', (_, input, offset, byte) => {
    const fault = `byte ${offset} (0x${byte}) is not valid UTF-8; save it as UTF-8`;
    expect(decodeUtf8(input)).toEqual({ code: 'invalid-utf8', fault });
  });

  test('the offset is where the longest well-formed beginning ends', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (input) => {
        const offset = firstInvalidByte(input);
        const end = offset < 0 ? input.length : offset;
        expect(() => strict(input.subarray(0, end))).not.toThrow();
        for (let longer = end + 1; longer <= input.length; longer++) {
          expect(() => strict(input.subarray(0, longer))).toThrow();
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('a broken byte after any valid text is found at its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(0xff, 0xc0, 0xfe), (text, byte) => {
        const valid = Buffer.from(text);
        expect(firstInvalidByte(Buffer.concat([valid, bytes(byte), valid]))).toBe(valid.length);
      }),
    );
  });
});

describe('other encodings are named, not guessed', () => {
  const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
    const little = Buffer.from(text, 'utf16le');
    return bigEndian ? Buffer.from(little).swap16() : little;
  };
  const utf32 = (text: string, bigEndian: boolean): Uint8Array => {
    const view = new DataView(new ArrayBuffer(text.length * 4));
    [...text].forEach((character, index) => view.setUint32(index * 4, character.codePointAt(0) ?? 0, !bigEndian));
    return new Uint8Array(view.buffer);
  };
  test.each([
    ['UTF-16 (little-endian)', utf16('\ufeffHarbour', false)],
    ['UTF-16 (big-endian)', utf16('\ufeffHarbour', true)],
    ['UTF-16 (little-endian)', utf16('Harbour reopens after storm', false)],
    ['UTF-16 (big-endian)', utf16('Harbour reopens after storm', true)],
    ['UTF-32 (little-endian)', utf32('\ufeffHarbour', false)],
    ['UTF-32 (big-endian)', utf32('\ufeffHarbour', true)],
    ['UTF-32 (little-endian)', utf32('Harbour reopens', false)],
    ['UTF-32 (big-endian)', utf32('Harbour reopens', true)],
  ])('%s', (name, input) => {
    expect(decodeUtf8(input)).toEqual({ code: 'wrong-encoding', fault: `is ${name}; save it as UTF-8` });
  });

  test('a stray NUL does not make a text UTF-16', () => {
    expect(decodeUtf8(Buffer.from('Harbour\0 reopens'))).toEqual({ value: 'Harbour\0 reopens' });
  });
});

describe('valid UTF-8 comes out exactly', () => {
  test('whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.startsWith('\ufeff') && !text.includes('\0'));
        expect(decodeUtf8(Buffer.from(text))).toEqual({ value: text });
      }),
    );
  });

  test('without its byte order mark, but with one that is inside', () => {
    expect(decodeUtf8(Buffer.from('\ufeffa\ufeffb'))).toEqual({ value: 'a\ufeffb' });
  });

  test('from a part of a larger buffer', () => {
    expect(decodeUtf8(Buffer.from('xxcaféxx').subarray(2, 7))).toEqual({ value: 'café' });
  });
});
