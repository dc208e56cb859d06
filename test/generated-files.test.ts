/** Files that scripts write are as the scripts would write them now. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test.each(['generate-rule-index.mjs', 'generate-rule-docs.mjs'])('%s has nothing to change', (script) => {
  const path = fileURLToPath(new URL(`../.ci/${script}`, import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [path, '--check'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
