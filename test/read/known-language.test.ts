/** Which language tags mean something. */
import { expect, test } from 'vitest';
import { knownLanguage, sameWrittenLanguage, unknownLanguage } from '../../src/read/known-language.js';

test.each([
  ['en', 'en'],
  ['EN-us', 'en-US'],
  ['pt-br', 'pt-BR'],
  ['zh-hans-cn', 'zh-Hans-CN'],
  ['iw', 'he'],
  ['es-419', 'es-419'],
  ['en-u-ca-buddhist', 'en'],
  ['und', 'und'],
  ['german', 'de'],
  ['Hindi', 'hi'],
  ['Hebrew', 'he'],
])('%s is %s', (tag, canonical) => {
  expect(knownLanguage(tag)).toBe(canonical);
});

test.each(['', 'xx', 'en-XX', 'en-Abcd', 'klingonish', 'pt_BR', 'e', 'x-private', '../en', 'en\u0000', '__proto__'])(
  '%j is no language',
  (tag) => {
    expect(knownLanguage(tag)).toBeUndefined();
  },
);

test('an underscore gets a suggestion', () => {
  expect(unknownLanguage('pt_BR')).toBe('language tag "pt_BR" is not BCP 47; did you mean "pt-BR"?');
  expect(unknownLanguage('xx')).toBe('language tag "xx" is unknown; use BCP 47, such as en, pt-BR or zh-Hans');
});

test.each([
  ['en', 'en-GB', true],
  ['pt-BR', 'pt-PT', true],
  ['zh-Hans', 'zh-CN', true],
  ['zh-Hans', 'zh-TW', false],
  ['sr-Latn', 'sr', false],
  ['es', 'pt', false],
])('%s and %s are written alike: %s', (one, other, alike) => {
  expect(sameWrittenLanguage(one, other)).toBe(alike);
});
