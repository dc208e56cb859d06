/** The table of findings per 1,000 words. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const SCRIPT = fileURLToPath(new URL('measure-rules.mjs', import.meta.url));

function measure(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('counts findings by rule and language', () => {
  const rows = [
    { id: 'a', targetLanguage: 'en', hypothesis: 'Ministers met in Vienna.Talks resume in the morning.' },
    { id: 'b', targetLanguage: 'de', hypothesis: 'Die Gespräche gehen am Morgen weiter.' },
  ];
  const folder = temporaryFolder({ 'articles.jsonl': rows.map((row) => JSON.stringify(row)).join('\n') });
  const { status, stdout, stderr } = measure(join(folder, 'articles.jsonl'), '--list', 'missing-sentence-space');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const lines = stdout.split('\n');
  expect(lines[0]).toBe('en a 17: A space is missing between the sentences: “Vienna.Talks”.');
  expect(lines[1]).toBe('Findings per 1,000 words (characters where words are not spaced): 15 in 2 articles.');
  expect(lines.slice(3, 8)).toEqual([
    '| Rule                   |  de |     en |   all |',
    '| ---------------------- | --: | -----: | ----: |',
    '| missing-sentence-space |   · | 111.11 | 66.67 |',
    '| **all**                |   · | 111.11 | 66.67 |',
    '| words                  |   6 |      9 |    15 |',
  ]);
});

test('an article that cannot be read is not passed over in silence', () => {
  const folder = temporaryFolder({ 'articles.jsonl': '{"id": "a"}\n' });
  expect(measure(join(folder, 'articles.jsonl'))).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('1 problem:'),
  });
});
