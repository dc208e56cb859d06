/** Which kinds of characters a text has: the same as Unicode's categories, and meetings of two. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLetters, isSmall, Trait, traitsOf } from '../../src/text/character-traits.js';
import { normalForm } from '../../src/text/normal-form.js';

const CATEGORIES = {
  lower: /\p{Ll}/u,
  upper: /\p{Lu}/u,
  mark: /\p{M}/u,
  digit: /\p{Nd}/u,
  space: /[^\S\n\r\u2028\u2029]/u,
} as const;
/** Half pairs count as every kind. */
const character = fc.integer({ min: 0, max: 0xffff }).filter((code) => code < 0xd800 || code > 0xdfff);
const text = fc.array(character, { maxLength: 12 }).map((codes) => String.fromCharCode(...codes));

function has(written: string, trait: keyof typeof Trait): boolean {
  return (traitsOf(written) & Trait[trait]) !== 0;
}

describe('kinds of characters', () => {
  it.each(Object.entries(CATEGORIES))('%s is what Unicode says', (trait, pattern) => {
    fc.assert(fc.property(text, (written) => has(written, trait as keyof typeof Trait) === pattern.test(written)));
  });

  it('a text that is not folded is its own normal form in any language', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'tr', 'lt', 'el', 'he'), (written, language) => {
        if (!has(written, 'folded')) expect(normalForm(written, language)).toBe(written);
      }),
    );
  });

  it('a text has what its halves have', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const halves = traitsOf(one) | traitsOf(other);
        expect(traitsOf(one + other) & halves).toBe(halves);
      }),
    );
  });

  it('half of a surrogate pair may be anything', () => {
    expect(traitsOf('𝟗')).toBe(0x7fffffff);
  });
});

describe('meetings', () => {
  it.each([
    ['capitals', 'the UN', 'the Un'],
    ['innerCapital', 'FriuliVenezia', 'Friuli Venezia'],
    ['touchingMark', 'Russia.White', 'Russia. White'],
    ['spacedMark', 'word , word', 'word, word'],
    ['spacedMark', 'mot\u00a0: mot', 'mot: mot'],
    ['doubledSpace', 'two  spaces', 'two spaces'],
    ['digitThenLetter', '500openings', '500 openings'],
    ['doubledMark', 'word,. word', 'word, “word”.'],
    ['looseHyphen', 'two- year', 'two-year'],
    ['looseHyphen', 'well -known', 'well-known'],
  ] as const)('%s: “%s”, not “%s”', (trait, found, other) => {
    expect([has(found, trait), has(other, trait)]).toEqual([true, false]);
  });
});

describe('words', () => {
  it.each([
    ['straße', true, true],
    ['новый', true, true],
    ['New', false, true],
    ['हिन्दी', false, true],
    ['well-known', false, false],
    ['l’homme', false, false],
    ['2nd', false, false],
  ])('“%s”: small letters alone %s, letters alone %s', (word, small, letters) => {
    const token = { traits: traitsOf(word) };
    expect([isSmall(token), isLetters(token)]).toEqual([small, letters]);
  });
});
