/** Where quotations begin and end. */
import { describe, expect, test } from 'vitest';
import { isQuoted, quotedStretches } from '../../src/evidence/characters/quotations.js';
import { loadLanguagePack } from '../../src/languages/index.js';
import type { SegmentedText } from '../../src/model/segmented-text.js';
import { segmentText } from '../../src/segment/segment-text.js';

async function segmented(language: string, value: string): Promise<SegmentedText> {
  return segmentText({ language, value }, await loadLanguagePack(language));
}

describe('quotedStretches', () => {
  test.each([
    ['one line', 'en', 'He said “yes” and “no”.', ['“yes”', '“no”']],
    ['a quotation of several lines, each opening it anew', 'en', 'She spoke. “One.\n“Two.”\nThree.', ['“One.\n“Two.”']],
    ['a quotation that is never closed', 'de', 'Er sagte: „Ja. Nein.', ['„Ja. Nein.']],
    ['straight marks', 'ko', '그는 "네" 하고 "아니요" 했다.', ['"네"', '"아니요"']],
    ['no spaces around the marks', 'zh-Hans', '标志写着“台积电”三个字。', ['“台积电”']],
    ['a Hebrew abbreviation', 'he', 'צה"ל הודיע.', []],
    ['no marks', 'fr', 'Il est parti.', []],
  ])('%s', async (_name, language, text, expected) => {
    const found = quotedStretches(await segmented(language, text));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

test.each([
  ['zh-Hans', '标志写着“台积电”三个字。', '台积电', true],
  ['zh-Hans', '标志写着“台积电”三个字。', '三个字', false],
  ['he', 'צה"ל הודיע על כך.', 'הודיע', false],
])('isQuoted in %s: %s – %s', async (language, text, word, expected) => {
  const [block] = (await segmented(language, text)).blocks;
  expect(block && isQuoted(block, text.indexOf(word))).toBe(expected);
});
