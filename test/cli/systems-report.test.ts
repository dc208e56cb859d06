/** `calque check` on several systems: the comparison goes into JSON and into the report. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const files = {
  'nl-en/a/hypothesis.en.alpha.txt': 'The ferry left at noon.\nNobody was aboard.',
  'nl-en/a/hypothesis.en.beta.txt': 'Ferry gone at noon.\nNone was in board.',
  'nl-en/a/reference.en.txt': 'The ferry left at noon.\nNobody was on board.',
};

test('of one article by two systems', () => {
  const folder = temporaryFolder(files);
  const report = join(folder, 'report.html');
  const args = ['check', folder, '--no-config', '--format', 'json', '--report', report, '--exit-zero'];
  const { status, stdout } = runCli(args);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    comparison: { languages: [{ language: 'en', baseline: 'alpha', pairs: [{ system: 'beta', segments: 2 }] }] },
  });
  expect(readFileSync(report, 'utf8')).toContain('Systems compared');
});

test('of one system holds no comparison', () => {
  const one = Object.fromEntries(Object.entries(files).filter(([name]) => !name.includes('beta')));
  const { stdout } = runCli(['check', temporaryFolder(one), '--no-config', '--format', 'json', '--exit-zero']);
  expect(Object.keys(JSON.parse(stdout) as object)).not.toContain('comparison');
});
