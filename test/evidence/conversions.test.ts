/** Two numbers are one amount only where both count units of one quantity. */
import { describe, expect, test } from 'vitest';
import { readDates } from '../../src/evidence/dates/dates.js';
import { mayBeConverted, type PlacedNumber } from '../../src/evidence/numbers/conversions.js';
import { readNumbers } from '../../src/evidence/numbers/numbers.js';
import { readVocabulary } from '../../src/evidence/words/vocabulary.js';
import { loadLanguagePack } from '../../src/languages/index.js';
import { segmentText } from '../../src/segment/segment-text.js';

/** The first number of a text. */
async function numberIn(language: string, value: string): Promise<PlacedNumber> {
  const pack = await loadLanguagePack(language);
  const text = segmentText({ language, value }, pack);
  const dates = readDates(text, pack);
  const numbers = readNumbers({ text, pack, dates });
  const [number] = numbers;
  if (!number) throw new Error(`no number in “${value}”`);
  return { number, read: { text, pack, dates, numbers, vocabulary: readVocabulary(text), names: [] } };
}

type Side = readonly [language: string, text: string];

describe('one amount in two units', () => {
  test.each<readonly [Side, Side]>([
    [
      ['en', 'It is 50 miles away.'],
      ['en', 'It is 80 kilometres away.'],
    ],
    [
      ['en', 'About 6 miles of road.'],
      ['de', 'Etwa 10 Kilometer Straße.'],
    ],
    [
      ['en', 'A park of 20 acres.'],
      ['fr', 'Le parc couvre 8 hectares.'],
    ],
    [
      ['en', 'It covers 50 square miles.'],
      ['en', 'It covers 130 square kilometres.'],
    ],
    [
      ['en', 'It was 77 °F in the shade.'],
      ['es', 'Hacía 25 °C a la sombra.'],
    ],
    [
      ['en', 'He weighs 14 stone.'],
      ['en', 'He weighs 89 kilograms.'],
    ],
    [
      ['en', 'The bridge is 5 kilometers long.'],
      ['ru', 'Длина моста 5000 метров.'],
    ],
    [
      ['en', 'The tower is 100 feet high.'],
      ['ja', '塔の高さは30メートルだ。'],
    ],
    [
      ['en', 'They waited 24 months.'],
      ['it', 'Hanno aspettato 2 anni.'],
    ],
  ])('%j and %j', async (one, other) => {
    const [left, right] = await Promise.all([numberIn(...one), numberIn(...other)]);
    expect(mayBeConverted(left, right)).toBe(true);
    expect(mayBeConverted(right, left)).toBe(true);
  });
});

describe('two amounts, whatever their ratio', () => {
  test.each<readonly [Side, Side, why: string]>([
    [['en', 'He threw 132 passes.'], ['en', 'He threw 832 passes.'], 'no units'],
    [['en', 'About 50 people came.'], ['de', 'Etwa 80 Menschen kamen.'], 'no units'],
    [['en', 'It is 50 miles away.'], ['en', 'It is 80 miles away.'], 'one unit'],
    [['en', 'It is 50 miles away.'], ['fr', 'C’est à 30 kilomètres.'], 'not the ratio'],
    [['en', 'It lasted 50 days.'], ['en', 'It is 80 kilometres long.'], 'two quantities'],
    [['zh-Hans', '大桥长50公里。'], ['zh-Hans', '大桥长80公里。'], 'one unit'],
  ])('%j and %j: %s', async (one, other) => {
    const [left, right] = await Promise.all([numberIn(...one), numberIn(...other)]);
    expect(mayBeConverted(left, right)).toBe(false);
    expect(mayBeConverted(right, left)).toBe(false);
  });
});
