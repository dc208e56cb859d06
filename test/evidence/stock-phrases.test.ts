/** Phrases with gaps, alternatives and open ends. */
import { describe, expect, test } from 'vitest';
import { phraseForm, stockPhraseAt } from '../../src/evidence/model-traces/stock-phrases.js';
import { loadLanguagePack } from '../../src/languages/index.js';
import type { LanguagePack } from '../../src/model/language-pack.js';

async function packWith(...entries: string[]): Promise<LanguagePack> {
  const pack = await loadLanguagePack('en');
  return { ...pack, lists: { refusals: entries } };
}

describe('the form in which phrases are compared', () => {
  test.each([
    ['**Sure!** Here is the translation :', 'sure here is the translation:'],
    ['I’m sorry, but I can’t', "i'm sorry but i can't"],
    ['翻译：正文', '翻译: 正文'],
    ['İşte ÇEVİRİ:', 'işte çeviri:'],
    ['(N. del T.: en inglés)', 'n del t: en inglés'],
    ['Claro — 😀 aqui: 𝒜 (e) mais…', 'claro aqui: 𝒜 e mais'],
  ])('%s', (text, form) => {
    expect(phraseForm(text)).toBe(form);
  });
});

describe('a phrase', () => {
  test.each([
    ['begins the stretch', 'here is the translation', 'Here is the translation.', true],
    ['is no phrase in the middle', 'here is the translation', 'Well, here is the translation.', false],
    ['ends with its last word', 'here is the translation', 'Here is the translational work.', false],
    ['goes on where it is open', 'here is the translat*', 'Here is the translated text.', true],
    ['has any words in its gap', "sorry … i can't … help", 'Sorry about this, but I can’t really help you.', true],
    ['has its parts in order', "sorry … i can't … help", 'Sorry, help me, I can’t.', false],
    ['has alternatives at each place', 'yes|sure … help|translate', 'Sure, I will translate it.', true],
    ['needs no space in unspaced scripts', '抱歉 … 无法 … 翻译', '抱歉，我无法翻译这段话。', true],
    ['may begin inside a word where it says so', 'gern … *übersetz*', 'Gern die Rohübersetzung:', true],
    ['has its colon', 'translation:', 'Translation of the letter', false],
  ])('%s', async (_case, entry, text, expected) => {
    const pack = await packWith(entry);
    expect(stockPhraseAt(phraseForm(text), [pack], ['refusals']) !== undefined).toBe(expected);
  });
});
