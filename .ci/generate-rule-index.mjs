// Writes src/rules/index.ts: one import per rule file, sorted, so that no rule is forgotten.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('../src/rules/', import.meta.url);

export function ruleIndex() {
  const files = readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(new URL(`${name}/`, FOLDER))
        .filter((file) => file.endsWith('.ts'))
        .map((file) => `${name}/${file.slice(0, -3)}`),
    )
    .sort();
  const name = (file) => file.split('/')[1].replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  return [
    '/** All rules, in the order of their files. Written by .ci/generate-rule-index.mjs. */',
    "import type { Rule } from '../model/rule.js';",
    ...files.map((file) => `import ${name(file)} from './${file}.js';`),
    '',
    'export const rules: readonly Rule[] = [',
    ...files.map((file) => `  ${name(file)},`),
    '];',
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = new URL('index.ts', FOLDER);
  const text = ruleIndex();
  if (process.argv.includes('--check') && readFileSync(target, 'utf8') !== text) {
    console.error('src/rules/index.ts is out of date: run npm run generate');
    process.exit(1);
  }
  writeFileSync(target, text);
}
