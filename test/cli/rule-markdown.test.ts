/** Rules as Markdown: what a reader of the page sees, and that no example can break out of it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, ruleMarkdown, rulesMarkdown } from '../../src/cli/rule-markdown.js';
import type { Rule } from '../../src/model/rule.js';

const RULE: Rule = {
  id: 'lost-hyphen',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'preview',
  confidence: 0.9,
  scope: 'article',
  languages: ['en', 'ar'],
  needs: ['source'],
  summary: 'A hyphen is missing.',
  why: 'It * was * lost.',
  fix: 'Put it <back>.',
  examples: {
    bad: [
      {
        language: 'en',
        sourceLanguage: 'pt',
        source: 'Um míssil _russo_.',
        hypothesis: 'A [[Russian made]] missile.\nIt fell.',
        message: '“Russian made” lacks its hyphen.',
        date: '2022-11-26',
      },
      { language: 'ar', hypothesis: 'نص[[]] هنا', message: 'Something is missing.' },
    ],
    good: [
      { language: 'en', hypothesis: 'A Russian-made missile.', reference: 'Made in [Russia](https://example.org).' },
      { language: 'en', hypothesis: 'It was Russian.', phrasing: 'prefer:\n  - "```"\n' },
      { language: 'ar', hypothesis: 'نص هنا' },
    ],
  },
  check: () => [],
};

test('a section says everything, language by language, with the place marked', () => {
  expect(ruleMarkdown(RULE, 3)).toBe(`### lost-hyphen

A hyphen is missing.

- **Severity:** minor · _preview_
- **Dimension:** linguistic-conventions
- **Languages:** en, ar
- **Needs:** source
- **Why:** It \\* was \\* lost.
- **Fix:** Put it &lt;back&gt;.

\`en\`

- ✗ <span lang="en" dir="auto">A <mark>Russian made</mark> missile.⏎It fell.</span>
  - → “Russian made” lacks its hyphen.
  - source (pt): <span lang="pt" dir="auto">Um míssil \\_russo\\_.</span>
  - date: 2022-11-26
- ✓ <span lang="en" dir="auto">A Russian-made missile.</span>
  - reference: <span lang="en" dir="auto">Made in \\[Russia\\](https\\://example.org).</span>
- ✓ <span lang="en" dir="auto">It was Russian.</span>
  - phrasing.yaml:
    \`\`\`\`yaml
    prefer:
      - "\`\`\`"
    \`\`\`\`

\`ar\`

- ✗ <span lang="ar" dir="auto">نص<mark>‸</mark> هنا</span>
  - → Something is missing.
- ✓ <span lang="ar" dir="auto">نص هنا</span>
`);
});

test('the page lists the rules by dimension and id', () => {
  const other: Rule = { ...RULE, id: 'addition', dimension: 'accuracy', stage: 'stable' };
  const page = rulesMarkdown([RULE, { ...RULE, id: 'agreement-error' }, other]);
  expect(page.split('\n').filter((line) => /^#|^- \w+.*: \[/.test(line))).toEqual([
    '# Rules',
    '- Accuracy: [addition](#addition)',
    '- Linguistic conventions: [agreement-error](#agreement-error), [lost-hyphen](#lost-hyphen)',
    '## Accuracy',
    '### addition',
    '## Linguistic conventions',
    '### agreement-error',
    '### lost-hyphen',
  ]);
});

describe('text of an example', () => {
  test.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['&nbsp;', '&amp;nbsp;'],
    ['**bold** _and_ `code`', '\\*\\*bold\\*\\* \\_and\\_ \\`code\\`'],
    ['![x](https://example.org)', '\\!\\[x\\](https\\://example.org)'],
    ['www.example.org, a@example.org', 'www\\.example.org, a\\@example.org'],
    ['It costs $5 and $6.', 'It costs &#36;5 and &#36;6.'],
    ['two  blanks', 'two&nbsp; blanks'],
    ['a\u00a0b', 'a&nbsp;b'],
    ['hidden\u202eturn', 'hidden&lt;U+202E&gt;turn'],
    ['1. not a list', '1\\. not a list'],
    ['# not a heading', '\\# not a heading'],
    ['At 10:30, 3.5 % (of “all”) – yes?', 'At 10:30, 3.5 % (of “all”) – yes?'],
    ['一句话。', '一句话。'],
  ])('%j is shown as it is', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  test('never holds a tag, a line break or an unescaped mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'<>&`*_[]()!\n\r\\~|$:/aw. #\u0000\u202e') }), (text) => {
        const markdown = escapeMarkdown(text);
        expect(markdown).not.toMatch(/[<>\n\r\u0000\u202e]|(?<!\\)(?:\\\\)*[`*_[\]~|]/);
      }),
    );
  });
});
