// Writes src/rules/README.md: every rule with its examples. The rules are read from the sources, so that no build need come first.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CACHE = `${ROOT}node_modules/.cache`;
const TARGET = `${ROOT}src/rules/README.md`;

/** The page as it should be; prettier leaves it alone, because it would take escapes away. */
export async function ruleDocs() {
  const outfile = `${CACHE}/rule-docs.mjs`;
  mkdirSync(CACHE, { recursive: true });
  await build({
    stdin: {
      contents:
        "export { rules } from './src/rules/index.js'; export { rulesMarkdown } from './src/cli/rule-markdown.js';",
      resolveDir: ROOT,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
    logLevel: 'error',
  });
  const { rules, rulesMarkdown } = await import(pathToFileURL(outfile).href);
  return `<!-- prettier-ignore-start -->\n\n${rulesMarkdown(rules)}\n<!-- prettier-ignore-end -->\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await ruleDocs();
  if (!process.argv.includes('--check')) writeFileSync(TARGET, text);
  else if (readFileSync(TARGET, 'utf8') !== text) {
    console.error('src/rules/README.md is out of date: run npm run generate');
    process.exit(1);
  }
}
