/** Places inside and outside quotations, in the marks of several languages. */
import { expect, test } from 'vitest';
import { isQuoted } from '../../src/evidence/quotations.js';
import type { Block } from '../../src/model/segmented-text.js';

/** `|` marks the place that is asked for. */
function placeIn(marked: string): boolean {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const block: Block = { index: 0, paragraph: 0, kind: 'paragraph', range: { start: 7, end: 7 + text.length }, text, segments: [] };
  return isQuoted(block, 7 + offset);
}

test.each([
  ['He said: “Never. |Not today.”', true],
  ['He said: “Never.” |Then he left.', false],
  ['|“Never,” he said.', true],
  ['Er sagte: „Nie. |Nicht heute.“', true],
  ['Er sagte: „Nie.“ |Dann ging er.', false],
  ['Sie sagte: »Nie. |Nicht heute.«', true],
  ['Hon sa: ”Aldrig. |Inte i dag.”', true],
  ['Он сказал: «Нет. |Не сегодня».', true],
  ['He said: "No." |Then he said "yes".', false],
  ['彼は「いいえ。|今日はだめだ」と言った。', true],
  ['צה"ל הודיע. |אין תגובה.', false],
])('%s', (marked, quoted) => {
  expect(placeIn(marked)).toBe(quoted);
});
