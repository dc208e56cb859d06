/** What npm run new-language and npm run new-rule begin, in a copy of the project. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import type { PackFacts } from '../../src/languages/pack-facts.js';
import type { Rule } from '../../src/model/rule.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function projectCopy(): string {
  // Node knows a script by its real path.
  const copy = realpathSync(temporaryFolder());
  mkdirSync(join(copy, 'src'));
  for (const folder of ['.ci', 'src/languages', 'src/model', 'src/rules'])
    cpSync(join(ROOT, folder), join(copy, folder), { recursive: true });
  return copy;
}

function run(copy: string, script: string, ...args: readonly string[]) {
  const path = join(copy, '.ci', `${script}.mjs`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** The default export of a file that imports nothing but types and `define-rule`. */
async function load<Value>(file: string): Promise<Value> {
  const source = readFileSync(file, 'utf8').replace(/import \{ (\w+) \} from '[^']*';/, 'const $1 = (rule) => rule;');
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true };
  const { outputText } = ts.transpileModule(source, { compilerOptions: options });
  const module = (await import(`data:text/javascript,${encodeURIComponent(outputText)}`)) as { default: Value };
  return module.default;
}

describe('new-language', () => {
  test.each([
    ['et', { script: 'Latn', sentenceEnd: '.!?…', numericDates: [{ order: 'dmy', separator: '.' }] }],
    [
      'fa',
      { script: 'Arab', sentenceEnd: expect.stringContaining('؟'), numericDates: [{ order: 'ymd', separator: '/' }] },
    ],
    [
      'bn',
      { script: 'Beng', sentenceEnd: expect.stringContaining('।'), numericDates: [{ order: 'dmy', separator: '/' }] },
    ],
    ['yue', { script: 'Hant', sentenceEnd: expect.stringContaining('。') }],
    ['sr-Latn', { script: 'Latn', numericDates: [{ order: 'dmy', separator: '.' }] }],
  ])('begins %s with what CLDR knows', async (tag, facts) => {
    const copy = projectCopy();
    expect(run(copy, 'new-language', tag)).toMatchObject({ status: 0, stderr: '' });
    const folder = join(copy, 'src/languages', tag);
    expect(await load<PackFacts>(join(folder, 'pack.ts'))).toMatchObject({ tag, spaceBefore: '', ...facts });
    expect(readFileSync(join(folder, 'SOURCES.md'), 'utf8')).toMatch(/^# Sources of the .+ pack\n/);
  });

  test('each list is empty but for a line that says what belongs into it', () => {
    const copy = projectCopy();
    run(copy, 'new-language', 'et');
    const words = join(copy, 'src/languages/et/words');
    const files = readdirSync(words);
    expect(files).toEqual(expect.arrayContaining(['function-words.txt', 'abbreviations.txt', 'number-words.tsv']));
    for (const file of files) expect(readFileSync(join(words, file), 'utf8'), file).toMatch(/^# .{5,}\n$/);
    expect(readFileSync(join(words, 'abbreviations.txt'), 'utf8')).toContain('Abbreviations that end in a full stop');
  });

  test.each([
    ['en', '“en” exists', 'src/languages/en exists already'],
    ['xx', 'no language', 'CLDR knows no language “xx”'],
    ['und', 'no language', 'CLDR knows no language “und”'],
    ['EN', 'not canonical', '“EN” is written “en”'],
    ['de-AT', 'a variety', '“de-AT” is a variety: its words belong into the pack “de”'],
    ['zh', 'packs by script', '“zh” has its packs by script: zh-Hans, zh-Hant'],
    ['../en', 'no tag', '“../en” is no BCP 47 tag'],
  ])('refuses %s (%s)', (tag, _why, message) => {
    const copy = projectCopy();
    const before = readdirSync(join(copy, 'src/languages'));
    expect(run(copy, 'new-language', tag)).toEqual({ status: 2, stdout: '', stderr: `${message}\n` });
    expect(readdirSync(join(copy, 'src/languages'))).toEqual(before);
  });

  test('says how it is called', () => {
    expect(run(ROOT, 'new-language')).toMatchObject({ status: 2, stderr: 'usage: npm run new-language -- TAG\n' });
  });
});

describe('new-rule', () => {
  test('begins a rule on trial with examples to fill in, which the rule index takes up', async () => {
    const copy = projectCopy();
    expect(run(copy, 'new-rule', 'audience', 'lost-thing')).toMatchObject({ status: 0, stderr: '' });
    const rule = await load<Rule>(join(copy, 'src/rules/audience/lost-thing.ts'));
    expect(rule).toMatchObject({ id: 'lost-thing', dimension: 'audience', stage: 'preview', needs: [] });
    expect(rule.examples.bad.length).toBeGreaterThanOrEqual(2);
    expect(rule.examples.good.length).toBeGreaterThanOrEqual(3);
    expect(run(copy, 'generate-rule-index').status).toBe(0);
    expect(readFileSync(join(copy, 'src/rules/index.ts'), 'utf8')).toContain("from './audience/lost-thing.js'");
  });

  test.each([
    [['style', 'lost-hyphen'], 'src/rules/linguistic-conventions/lost-hyphen.ts exists already'],
    [['style', 'Lost_Thing'], '“Lost_Thing” is no rule id: small letters a to z, words joined by hyphens'],
    [['style', '../lost'], '“../lost” is no rule id: small letters a to z, words joined by hyphens'],
    [['style', 'no-hyphen'], '“no-hyphen” is no noun: name the fault itself, such as lost-hyphen'],
    [
      ['grammar', 'lost-thing'],
      '“grammar” is no dimension of MQM: take one of accuracy, terminology, linguistic-conventions, style, locale-conventions, audience, markup',
    ],
    [['style'], 'usage: npm run new-rule -- DIMENSION RULE-ID'],
  ])('refuses %j', (args, message) => {
    const copy = projectCopy();
    expect(run(copy, 'new-rule', ...args)).toEqual({ status: 2, stdout: '', stderr: `${message}\n` });
    expect(existsSync(join(copy, 'src/rules/style', `${args[1] ?? ''}.ts`))).toBe(false);
  });
});
