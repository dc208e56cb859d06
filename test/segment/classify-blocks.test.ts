/** What a line is: small articles with the kind of each line before it. */
import { expect, test } from 'vitest';
import { loadLanguagePack } from '../../src/languages/index.js';
import { classifyLines } from '../../src/segment/classify-blocks.js';

const ARTICLES: readonly (readonly [language: string, lines: readonly string[]])[] = [
  ['en', ['headline|Council moves the market', 'paragraph|It voted on Monday.', 'paragraph|It was close']],
  ['en', ['headline|Will the market move?', 'headline|Traders protest', 'paragraph|It voted on Monday.']],
  ['en', ['paragraph|One line is no headline']],
  ['en', ['headline|News', 'paragraph|First.', 'caption|Traders wait. Photo: Ana Novak/AFP', 'credit|Photo: AFP']],
  [
    'en',
    [
      'headline|News',
      'paragraph|He posted the photo: it shows the market.',
      'list-item|- first point',
      'list-item|2. second',
    ],
  ],
  ['de', ['headline|Rat verlegt Markt', 'paragraph|Er stimmte ab.', 'caption|Händler warten. (Foto: dpa)']],
  ['ru', ['headline|Рынок переезжает', 'paragraph|Совет проголосовал.', 'credit|Фото: ТАСС']],
  ['ja', ['headline|市場が移転', 'paragraph|議会は投票した。', 'credit|写真：共同']],
  ['zh-Hans', ['headline|市场搬迁', 'paragraph|议会投票。']],
];

test.each(ARTICLES)('%s %j', async (language, marked) => {
  const lines = marked.map((line) => line.slice(line.indexOf('|') + 1));
  const kinds = classifyLines(lines, await loadLanguagePack(language));
  expect(kinds.map((kind, index) => `${kind}|${lines[index] ?? ''}`)).toEqual(marked);
});
