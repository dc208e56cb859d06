/** `calque check --differences`: how the words differ from the reference. */
import { expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.js';

const article = {
  id: 'a',
  targetLanguage: 'en',
  hypothesis: 'The harbour did reopen with 30 boats.',
  references: ['The harbour did not reopen with 13 boats.'],
};
const input = `${JSON.stringify(article)}\n`;

test('adds the differences to JSON Lines, and only when asked', () => {
  const { stdout } = runCli(['check', '-', '--no-config', '--differences', '--exit-zero'], { input });
  expect((JSON.parse(stdout) as { differences: unknown }).differences).toEqual([
    { kind: 'missing', part: 'negation', start: 16, end: 16, reference: 'not' },
    { kind: 'replaced', part: 'number', start: 28, end: 30, reference: '13' },
  ]);
  const plain = JSON.parse(runCli(['check', '-', '--no-config', '--exit-zero'], { input }).stdout) as object;
  expect(plain).not.toHaveProperty('differences');
});
