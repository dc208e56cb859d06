// Writes, or with --check only compares, every file that is made from others.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SCRIPTS = ['generate-rule-index.mjs', 'generate-rule-docs.mjs'];

for (const script of SCRIPTS) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  try {
    execFileSync(process.execPath, [path, ...process.argv.slice(2)], { stdio: 'inherit' });
  } catch {
    process.exitCode = 1;
  }
}
