/** `calque check --explain-score`: what quality lost where. */
import { expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const article = {
  id: 'a',
  targetLanguage: 'en',
  hypothesis: 'The harbour reopened on Friday with 30 boats.',
  references: ['The harbour reopened on Friday with 13 boats.'],
};
const input = `${JSON.stringify(article)}\n`;

interface Line {
  readonly scores: { readonly quality: number };
  readonly qualityParts?: readonly { readonly name: string; readonly points: number }[];
}

test('adds parts to JSON Lines that sum up to quality, and only when asked', () => {
  const { stdout } = runCli(['check', '-', '--no-config', '--explain-score', '--exit-zero'], { input });
  const { scores, qualityParts = [] } = JSON.parse(stdout) as Line;
  expect(qualityParts.map(({ name }) => name)).toContain('numbers');
  expect(qualityParts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(scores.quality, 9);
  const plain = JSON.parse(runCli(['check', '-', '--no-config', '--exit-zero'], { input }).stdout) as Line;
  expect(plain.qualityParts).toBeUndefined();
  expect(plain.scores).toEqual(scores);
});

test('lists the losses of each article in the summary, the dearest first', () => {
  const folder = temporaryFolder({
    'nl-en/a/hypothesis.en.txt': article.hypothesis,
    'nl-en/a/reference.en.txt': article.references[0] ?? '',
  });
  const { stdout } = runCli(['check', folder, '--no-config', '--explain-score', '--exit-zero']);
  const lines = stdout.slice(stdout.indexOf('What quality lost')).split('\n\n')[0]?.split('\n') ?? [];
  expect(lines[1]).toMatch(/^ {2}nl-en\/a {2}\d+\.\d of 100$/);
  const losses = lines.slice(2).map((line) => /^ +−(\d+\.\d) {2}\S/.exec(line)?.[1]);
  expect(losses.length).toBeGreaterThan(2);
  expect(losses).toEqual([...losses].sort((one, other) => Number(other) - Number(one)));
  expect(runCli(['check', folder, '--no-config', '--exit-zero']).stdout).not.toContain('What quality lost');
});
