/** The same short line in several articles of a run is learned as website furniture. */
import { expect, test } from 'vitest';
import { createChecker } from '../../src/check.js';
import type { Article } from '../../src/model/article.js';
import type { ReadResult } from '../../src/read/read-result.js';
import { findRepeatedBlocks } from '../../src/run/repeated-blocks.js';

const FURNITURE = 'Tap here for the morning crossword';

function article(id: string, hypothesis: string, source?: string): Article {
  return {
    id,
    hypothesis: { language: 'en', value: hypothesis },
    references: [],
    ...(source === undefined ? {} : { source: { language: 'de', value: source } }),
    allow: [],
  };
}

async function* readsOf(articles: readonly Article[]): AsyncGenerator<ReadResult> {
  for (const each of articles) yield { id: each.id, article: each, problems: [] };
}

async function learned(...texts: string[]): Promise<Record<string, number>> {
  const articles = texts.map((text, index) => article(String(index), text));
  return Object.fromEntries(await findRepeatedBlocks(readsOf(articles)));
}

function story(number: number, ...lines: string[]): string {
  return [
    `Story number ${number}`,
    `The council met for the ${number}th time.`,
    ...lines,
    `It went well, ${number}.`,
  ].join('\n');
}

test('a short line of three articles is learned, whatever its case and the marks around it', async () => {
  expect(await learned(story(1, FURNITURE), story(2, `» ${FURNITURE}`), story(3, FURNITURE.toUpperCase()))).toEqual({
    'tap here for the morning crossword': 3,
  });
});

test.each([
  ['a line of two articles', [story(1, FURNITURE), story(2, FURNITURE), story(3)]],
  ['a line that stands three times in one article', [story(1, FURNITURE, FURNITURE, FURNITURE), story(2), story(3)]],
  ['a sentence', [1, 2, 3].map((number) => story(number, 'The vote was close.'))],
  ['a heading of one word', [1, 2, 3].map((number) => story(number, 'Background'))],
  ['a headline', [1, 2, 3].map((number) => `Storm in the north\nIt rained on day ${number}.`)],
  ['a long line', [1, 2, 3].map((number) => story(number, 'word '.repeat(30)))],
])('%s is not learned', async (_name, texts) => {
  expect(await learned(...texts)).toEqual({});
});

test('translations of one source by several systems are one article', async () => {
  const articles = [1, 2, 3].map((number) => article(`system ${number}`, story(number, FURNITURE), 'Eine Quelle.'));
  expect((await findRepeatedBlocks(readsOf(articles))).size).toBe(0);
});

test('a learned line is a finding of boilerplate-left in each article', async () => {
  const articles = [1, 2, 3].map((number) => article(String(number), story(number, FURNITURE)));
  const checker = await createChecker({ repeatedBlocks: await findRepeatedBlocks(readsOf(articles)) });
  for (const each of articles) {
    const { findings } = await checker.check(each);
    expect(findings.filter(({ rule }) => rule === 'boilerplate-left')).toMatchObject([
      { quote: FURNITURE, evidence: ['3 articles of this run have the same line.'] },
    ]);
  }
});
