/** What a word may be by its other forms; where no dictionary has them, the text's own words count. */
import { describe, expect, it } from 'vitest';
import { belongsTo, belongsToOne } from '../../src/evidence/grammar/word-paradigms.js';
import { loadLanguagePack } from '../../src/languages/index.js';
import type { Evidence } from '../../src/model/evidence.js';

const czech = await loadLanguagePack('cs');
const pack = { ...czech, tables: { 'word-paradigms': [['fem', 'a', 'u ou', 'ovi']] } };

function textWith(...words: string[]): Evidence {
  const vocabulary = { count: (word: string) => (words.includes(word) ? 1 : 0) };
  return { pack, vocabulary, rankOfWord: () => Infinity } as unknown as Evidence;
}

describe('a class of words', () => {
  it('has a word whose other forms the text has', () => {
    expect(belongsTo('lampa', 'fem', textWith('lampu', 'lampou'))).toBe(true);
    expect(belongsTo('lampa', 'fem', textWith('lampu', 'lampou', 'lampovi'))).toBe(false);
    expect(belongsTo('lampy', 'fem', textWith('lampu', 'lampou'))).toBe(false);
    expect(belongsToOne('lampa', ['masc', 'fem'], textWith('lampu', 'lampou'))).toBe(true);
  });

  it('lacks the same word in the next text, which has no other form of it', () => {
    expect(belongsTo('bedna', 'fem', textWith('bednu', 'bednou'))).toBe(true);
    expect(belongsTo('bedna', 'fem', textWith('bednu'))).toBe(false);
    expect(belongsTo('bedna', 'fem', textWith())).toBe(false);
  });
});
