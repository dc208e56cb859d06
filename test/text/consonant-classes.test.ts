/** Names in any alphabet come down to the same consonants. */
import { expect, test } from 'vitest';
import { consonantClasses } from '../../src/text/consonant-classes.js';
import { myriadValue, usualSigns } from '../../src/text/myriad-value.js';

test.each([
  ['Griffith', 'グリフィス'],
  ['Lavrov', 'Лавров'],
  ['Papadopoulos', 'Παπαδόπουλος'],
  ['Netanel', 'נתנאל'],
  ['Sadat', 'السادات'.slice(2)],
  ['Modi', 'मोदी'],
  ['Manila', '마닐라'],
  ['Toronto', 'トロント'],
])('%s and %s begin alike', (latin, other) => {
  const own = consonantClasses(latin.toLowerCase());
  expect(own.length).toBeGreaterThanOrEqual(2);
  expect(consonantClasses(other.toLowerCase()).slice(0, 3)).toBe(own.slice(0, 3));
});

test('scripts that do not write sounds have no consonants', () => {
  expect(consonantClasses('首相')).toBe('');
  expect(consonantClasses('2024')).toBe('');
});

test.each([
  ['三百二十', 320],
  ['12億3000万', 1_230_000_000],
  ['3만5000', 35_000],
  ['二〇二四', 2024],
  ['1.5亿', 150_000_000],
  ['两千', 2000],
])('%s is %d', (text, value) => {
  expect(myriadValue(usualSigns(text))).toBe(value);
});
