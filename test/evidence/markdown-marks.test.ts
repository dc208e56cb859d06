/** Markdown and JSON in plain text, and what only looks like it. */
import { expect, test } from 'vitest';
import { markdownMarks } from '../../src/evidence/leftovers/markdown-marks.js';
import type { SegmentedText } from '../../src/model/segmented-text.js';

function marksOf(value: string): string[] {
  let start = 0;
  const blocks = value.split('\n').map((text, index) => {
    const range = { start, end: start + text.length };
    start = range.end + 1;
    return { index, paragraph: 0, kind: 'paragraph' as const, range, text, segments: [] };
  });
  const text: SegmentedText = { language: 'en', value, blocks, segments: [] };
  return markdownMarks(text).map(({ kind, range }) => `${kind} ${value.slice(range.start, range.end)}`);
}

test.each([
  ['```json', ['fence ```json']],
  ['### The vote', ['heading ###']],
  ['The **old** market', ['bold **old**']],
  ['The *Swallow* sailed', ['italic *Swallow*']],
  ['Run `make` now', ['code `make`']],
  ['See [the page](https://example.org/a)', ['link [the page](https://example.org/a)']],
  ['> The vote was close', ['quote >']],
  ['| name | votes |', ['table | name | votes |']],
  ['{"translation": "The vote was close."}', ['wrapper {"translation": "', 'wrapper "}']],
  ['The vote was close.\\n\\nTraders left.', ['escape \\n\\n']],
  ['#1 in the charts and #MeToo', []],
  ['Bürger*innen und f**k', []],
  ['5 * 3 * 2 = 30', []],
  ['He said [sic] (twice)', []],
  ['snake_case_name and __init__x', []],
  ['C:\\new', []],
])('%s', (text, marks) => {
  expect(marksOf(text)).toEqual(marks);
});
