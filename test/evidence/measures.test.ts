/** Measures: the currency or unit beside a number, in the languages' own words. */
import { describe, expect, test } from 'vitest';
import { readDates } from '../../src/evidence/dates/dates.js';
import { measuresOf } from '../../src/evidence/numbers/measures.js';
import { readNumbers } from '../../src/evidence/numbers/numbers.js';
import { readVocabulary } from '../../src/evidence/words/vocabulary.js';
import { loadLanguagePack } from '../../src/languages/index.js';
import { segmentText } from '../../src/segment/segment-text.js';

async function read(language: string, value: string): Promise<{ quote: string; codes: readonly string[] }[]> {
  const pack = await loadLanguagePack(language);
  const text = segmentText({ language, value }, pack);
  const dates = readDates(text, pack);
  const numbers = readNumbers({ text, pack, dates });
  const measures = measuresOf({ text, pack, numbers, vocabulary: readVocabulary(text), dates, names: [] });
  return measures.map(({ range, codes }) => ({ quote: value.slice(range.start, range.end), codes: [...codes] }));
}

describe('a currency or unit is read', () => {
  test.each([
    ['en', 'It cost €5 million.', '€', 'currency:EUR'],
    ['en', 'It cost 5 million US dollars.', 'US dollars', 'currency:USD'],
    ['pt', 'Custou R$ 5 milhões.', 'R$', 'currency:BRL'],
    ['fr', 'Cela coûte 3 millions d’euros.', 'euros', 'currency:EUR'],
    ['de', 'Das war vor 12 Jahren so.', 'Jahren', 'unit:year'],
    ['pl', 'Kosztuje 5 dolarów.', 'dolarów', 'currency:USD'],
    ['ru', 'Мост длиной 300 метров открыт.', 'метров', 'unit:meter'],
    ['ja', '時計は300ドルだった。', 'ドル', 'currency:USD'],
    ['zh-Hans', '大桥长30公里。', '公里', 'unit:kilometer'],
    ['ko', '시계는 300달러였다.', '달러', 'currency:USD'],
    ['ar', 'دفع المتحف 300 دولار.', 'دولار', 'currency:USD'],
  ])('%s: %s', async (language, value, quote, code) => {
    const [measure] = await read(language, value);
    expect(measure?.quote.startsWith(quote)).toBe(true);
    expect(measure?.codes).toContain(code);
  });
});

describe('nothing is read where the word belongs to no number', () => {
  test.each([
    ['en', 'Chapter 5 in the book of dollars.'],
    ['en', 'She weighed 5 pounds of it.'],
    ['de', 'Es waren 5 Leute in der Meile.'],
    ['zh-Hans', '有30人在场。'],
  ])('%s: %s', async (language, value) => {
    expect(await read(language, value)).toEqual([]);
  });
});
