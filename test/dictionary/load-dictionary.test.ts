/** The dictionaries: which languages have one, and what they know. */
import { describe, expect, test } from 'vitest';
import { loadDictionary } from '../../src/dictionary/load-dictionary.js';

describe('loadDictionary', () => {
  test.each([
    ['en', 'government', 'goverment'],
    ['en-GB', 'Moscow', 'moscow'],
    ['es', 'añadió', 'añadio'],
    ['fr', 'aujourd’hui', 'aujourdhui'],
    ['nl', 'spoorbrug', 'spoorbrgu'],
    ['pl', 'ponieważ', 'ponieważbył'],
    ['pt-BR', 'ministro', 'ministroafirmou'],
    ['ru', 'строительство', 'строитльство'],
    ['tr', 'köprüler', 'köprler'],
    ['de', 'Wörter', 'wörter'],
    ['de', 'Gegangen', 'gegangenund'],
    ['it', 'calamità', 'calammità'],
    ['it', 'governo', 'goverrno'],
    ['sv', 'järnvägsbron', 'järnvgsbron'],
    ['ro', 'guvernul', 'guverrnul'],
    ['ca', 'ciutat', 'ciutta'],
    ['da', 'jernbanebroen', 'jernbanebreon'],
    ['el', 'κυβέρνηση', 'κυβένρηση'],
    ['el', 'Κυβέρνηση', 'κυβέρνησηπου'],
    ['hu', 'kormányfővel', 'kormányfőevl'],
    ['ko', '정부가', '정부가발표했다'],
    ['ar', 'والحكومة', 'والحوكمةة'],
    ['ar', 'صرّح', 'صررّح'],
    ['fi', 'hallituksen', 'hallitusken'],
    ['fi', 'Hallituksen', 'hallituksenja'],
  ])('%s knows “%s” and not “%s”', async (language, known, unknown) => {
    const dictionary = await loadDictionary(language);
    expect([dictionary?.knows(known), dictionary?.knows(unknown)]).toEqual([true, false]);
  });

  test.each(['zh-Hans', 'und', '', 'constructor'])('“%s” has none', async (language) => {
    expect(await loadDictionary(language)).toBeUndefined();
  });

  test('a word may begin with a capital, be decomposed or have either apostrophe', async () => {
    const [english, french] = [await loadDictionary('en'), await loadDictionary('fr')];
    expect(['Bridge', 'BRIDGE', "don't", 'don’t'].map((word) => english?.knows(word))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(french?.knows('été'.normalize('NFD'))).toBe(true);
  });

  test('a word of absurd length is never called unknown', async () => {
    expect((await loadDictionary('nl'))?.knows('spoor'.repeat(50))).toBe(true);
  });

  test('a dictionary is loaded once a process', async () => {
    expect(await loadDictionary('en-US')).toBe(await loadDictionary('en-AU'));
  });
});

describe('rank', () => {
  test.each([
    ['cs', 'protože'],
    ['uk', 'тому'],
    ['ar', 'الذي'],
    ['ro', 'și'],
    ['de', 'Und'.toLowerCase()],
  ])('%s: “%s” is common', async (language, word) => {
    expect((await loadDictionary(language))?.rank(word)).toBeLessThan(200);
  });

  test('rare words have no place', async () => {
    expect((await loadDictionary('en'))?.rank('sesquipedalian')).toBe(Infinity);
  });

  test('where no list of words may be used only the common ones are known', async () => {
    expect((await loadDictionary('cs'))?.knows).toBeUndefined();
  });
});
