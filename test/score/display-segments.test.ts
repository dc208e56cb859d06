/** Rows of the side-by-side view: every segment of every text once, in order, partners in one row. */
import { expect, test } from 'vitest';
import { createChecker } from '../../src/check.js';

const ONE = 'The ferry left the harbour at dawn.';
const TWO = 'A storm warning had been issued before.';
const THREE = 'All forty passengers were brought ashore.';

async function rows(hypothesis: string[], reference: string[], source: string[]): Promise<string[]> {
  const checker = await createChecker({}, []);
  const { segments } = await checker.check({
    id: 'a',
    hypothesis: { language: 'en', value: hypothesis.join('\n') },
    references: [{ language: 'en', value: reference.join('\n') }],
    source: { language: 'en', value: source.join('\n') },
    allow: [],
  });
  const side = (indices: readonly number[]): string => (indices.length === 0 ? '-' : indices.join(','));
  return segments.rows.map((row) => `${side(row.hypothesis)} | ${side(row.reference)} | ${side(row.source)}`);
}

test.each([
  [
    'the same sentences',
    [ONE, TWO, THREE],
    [ONE, TWO, THREE],
    [ONE, TWO, THREE],
    ['0 | 0 | 0', '1 | 1 | 1', '2 | 2 | 2'],
  ],
  [
    'one missing in the hypothesis',
    [ONE, THREE],
    [ONE, TWO, THREE],
    [ONE, TWO, THREE],
    ['0 | 0 | 0', '- | 1 | 1', '1 | 2 | 2'],
  ],
  ['one added', [ONE, TWO, THREE], [ONE, THREE], [ONE, THREE], ['0 | 0 | 0', '1 | - | -', '2 | 1 | 1']],
  [
    'two joined',
    [`${ONE.slice(0, -1)} and ${TWO}`, THREE],
    [ONE, TWO, THREE],
    [ONE, TWO, THREE],
    ['0 | 0,1 | 0,1', '1 | 2 | 2'],
  ],
  ['missing at the end', [ONE, TWO], [ONE, TWO, THREE], [ONE, TWO], ['0 | 0 | 0', '1 | 1 | 1', '- | 2 | -']],
])('%s', async (_name, hypothesis, reference, source, expected) => {
  expect(await rows(hypothesis, reference, source)).toEqual(expected);
});
