/** Bad input through the real command: one clear line with the path, the other articles still checked, never status 0. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const GOOD = 'The harbour reopened on Monday after a week of storms.\n\nFishing boats left at dawn.\n';

type Files = Readonly<Record<string, string | Uint8Array>>;

interface JsonRun {
  readonly articles: readonly { readonly id: string }[];
  readonly problems: readonly { readonly code: string; readonly message: string }[];
  readonly verdict: { readonly passed: boolean; readonly undecided: boolean };
}

/** Checks `corpus/` with a good article beside the files given. */
function check(files: Files, prepare: (folder: string) => void = () => undefined) {
  const folder = temporaryFolder({ 'corpus/pt-en/good/hypothesis.en.txt': GOOD, ...files });
  prepare(folder);
  const { status, stdout } = runCli(['check', 'corpus', '--format', 'json'], { cwd: folder });
  const run = JSON.parse(stdout) as JsonRun;
  return {
    status,
    ids: run.articles.map(({ id }) => id),
    verdict: run.verdict,
    messages: run.problems.map(({ message }) => message),
  };
}

describe('in an article folder', () => {
  const at = 'corpus/pt-en/bad';
  const yaml = 'article.yaml';
  test.each<[string, Files, string]>([
    ['an empty file', { [`${at}/hypothesis.en.txt`]: '' }, `${at}/hypothesis.en.txt: is empty.`],
    ['only blanks', { [`${at}/hypothesis.en.txt`]: ' \n\n' }, `${at}/hypothesis.en.txt: holds nothing but blanks.`],
    [
      'invalid UTF-8',
      { [`${at}/hypothesis.en.txt`]: Uint8Array.of(0x61, 0xff) },
      `${at}/hypothesis.en.txt: byte 1 (0xff) is not valid UTF-8; save it as UTF-8.`,
    ],
    [
      'UTF-16',
      { [`${at}/hypothesis.en.txt`]: Buffer.from('\ufeffOne', 'utf16le') },
      `${at}/hypothesis.en.txt: is UTF-16 (little-endian); save it as UTF-8.`,
    ],
    [
      'an unknown language',
      { [`${at}/hypothesis.xx.txt`]: GOOD },
      `${at}/hypothesis.xx.txt: language tag "xx" is unknown; use BCP 47, such as en, pt-BR or zh-Hans.`,
    ],
    [
      'no language in the name',
      { [`${at}/hypothesis.txt`]: GOOD },
      `${at}/hypothesis.txt: has no language in its name; call it hypothesis.<language>.txt.`,
    ],
    [
      'an empty reference',
      { [`${at}/hypothesis.en.txt`]: GOOD, [`${at}/reference.en.txt`]: '' },
      `${at}/reference.en.txt: is empty.`,
    ],
  ])('%s', (_, files, message) => {
    expect(check(files)).toEqual({
      status: 3,
      ids: ['pt-en/good'],
      verdict: { passed: false, undecided: true, reasons: [] },
      messages: [message],
    });
  });

  test.each([
    [
      'broken YAML',
      'title: [',
      `${at}/${yaml}:1: broken YAML: Flow sequence in block collection must be sufficiently indented and end with a ].`,
    ],
    ['an unknown key', 'tilte: x', `${at}/${yaml}:1: unknown key "tilte"; did you mean "title"?`],
    [
      'an unknown rule',
      'allow: [omision]',
      `${at}/${yaml}:1: "allow.0" names "omision", which is unknown; did you mean "omission"?`,
    ],
  ])('%s in article.yaml: the article is checked without it', (_, text, message) => {
    const { status, ids, messages } = check({ [`${at}/hypothesis.en.txt`]: GOOD, [`${at}/${yaml}`]: text });
    expect({ status, ids, messages }).toEqual({ status: 3, ids: ['pt-en/bad', 'pt-en/good'], messages: [message] });
  });

  test('a folder where a file is due', () => {
    const { status, ids, messages } = check({}, (folder) =>
      mkdirSync(`${folder}/${at}/hypothesis.en.txt`, { recursive: true }),
    );
    expect({ status, ids, messages }).toEqual({
      status: 3,
      ids: ['pt-en/good'],
      messages: [`${at}/hypothesis.en.txt: is a folder where a text file is due.`],
    });
  });

  test('a pipe that nobody writes to blocks nothing', () => {
    const { status, ids, messages } = check({}, (folder) => {
      mkdirSync(`${folder}/${at}`, { recursive: true });
      execFileSync('mkfifo', [`${folder}/${at}/hypothesis.en.txt`]);
    });
    expect({ status, ids, messages }).toEqual({
      status: 3,
      ids: ['pt-en/good'],
      messages: [`${at}/hypothesis.en.txt: is not a regular file.`],
    });
  });

  test('an unreadable file', () => {
    const { status, ids, messages } = check({ [`${at}/reference.en.txt`]: GOOD }, (folder) =>
      symlinkSync('hypothesis.en.txt', `${folder}/${at}/hypothesis.en.txt`),
    );
    expect({ status, ids, messages }).toEqual({
      status: 3,
      ids: ['pt-en/good'],
      messages: [`${at}/hypothesis.en.txt: cannot be read, its symbolic links go round in circles.`],
    });
  });
});

describe('on the command line', () => {
  test.each<[string, string[], number, string]>([
    ['a path that is not there', ['gone'], 3, 'gone: no such file or folder.'],
    [
      'a missing reference',
      ['my.txt', '--reference', 'ref.txt', '--target-language', 'en'],
      3,
      'ref.txt: no such file or folder.',
    ],
    ['a missing source', ['my.txt', '--source', 'src.txt'], 3, 'src.txt: no such file or folder.'],
    ['a folder as reference', ['my.txt', '--reference', '.'], 3, '.: is a folder where a text file is due.'],
    ['an empty file', ['empty.txt'], 3, 'empty.txt: is empty.'],
    [
      'a folder without articles',
      ['nothing'],
      3,
      'nothing: holds no article: no hypothesis.<lang>.txt in it or below it.',
    ],
    [
      'no path at all',
      [],
      2,
      'no articles named; give folders or files (calque check corpus/), or list them under "paths" in calque.config.yaml.',
    ],
    [
      'an unknown language',
      ['my.txt', '--target-language', 'xx'],
      2,
      '--target-language: language tag "xx" is unknown; use BCP 47, such as en, pt-BR or zh-Hans.',
    ],
    [
      'an underscore in it',
      ['my.txt', '--source-language', 'pt_BR'],
      2,
      '--source-language: language tag "pt_BR" is not BCP 47; did you mean "pt-BR"?',
    ],
    [
      'a day that never was',
      ['my.txt', '--date', '2022-02-30'],
      2,
      '--date: "2022-02-30" is no day; write it as 2022-11-02.',
    ],
    [
      'one reference for two files',
      ['my.txt', 'empty.txt', '--reference', 'ref.txt'],
      2,
      '--reference and --source belong to one file; name exactly one, or use an article folder.',
    ],
    [
      'a reference for a folder',
      ['folder', '--reference', 'my.txt'],
      2,
      'these options describe single files; an article folder says it in file names and article.yaml.',
    ],
    [
      '- beside other paths',
      ['-', 'my.txt'],
      2,
      '- (standard input) goes alone; check the other paths in a run of their own.',
    ],
    ['an unknown option', ['my.txt', '--reprot', 'x'], 2, "unknown option '--reprot'; did you mean --report?"],
    [
      'an unknown format',
      ['my.txt', '--format', 'xml'],
      2,
      "option '--format <FORMAT>' argument 'xml' is invalid. Allowed choices are pretty, jsonl, json.",
    ],
    [
      'a report in the place of a folder',
      ['my.txt', '--report', 'nothing'],
      2,
      'nothing: the report cannot be written, this is a folder; name a file.',
    ],
    [
      'a report below a file',
      ['my.txt', '--report', 'my.txt/x.html'],
      2,
      'my.txt/x.html: the report cannot be written (ENOTDIR); name a place that can be written to.',
    ],
    ['a configuration that is not there', ['my.txt', '--config', 'gone.yaml'], 2, 'gone.yaml: no such file or folder.'],
  ])('%s', (_, args, status, message) => {
    const folder = temporaryFolder({
      'my.txt': GOOD,
      'empty.txt': '',
      'nothing/README.md': '',
      'folder/a/hypothesis.en.txt': GOOD,
    });
    const run = runCli(['check', ...args], { cwd: folder });
    const lines = `${run.stdout}${run.stderr}`.split('\n').map((line) => line.replace(/^(calque:)?\s+/, ''));
    expect(run.status).toBe(status);
    expect(lines).toContain(message);
  });

  test('the same id twice: the first is checked', () => {
    const folder = temporaryFolder({ 'a/pt-en/x/hypothesis.en.txt': GOOD, 'b/pt-en/x/hypothesis.en.txt': GOOD });
    const { status, stdout } = runCli(['check', 'a', 'b', '--format', 'jsonl'], { cwd: folder });
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string | null; problem?: { code: string } });
    expect(status).toBe(3);
    expect(lines.map(({ id, problem }) => [id, problem?.code])).toEqual([
      [null, 'duplicate-id'],
      ['pt-en/x', undefined],
    ]);
  });
});

describe('in the configuration', () => {
  test.each([
    ['an unknown key', 'pahts: [a]', 2, 'calque: calque.config.yaml:1: unknown key "pahts"; did you mean "paths"?\n'],
    [
      'an unknown rule',
      'rules: {omision: off}',
      2,
      'calque: calque.config.yaml:1: unknown key "omision" in "rules"; did you mean "omission"?\n',
    ],
    [
      'broken YAML',
      'paths: [',
      2,
      'calque: calque.config.yaml:1: broken YAML: Flow sequence in block collection must be sufficiently indented and end with a ].\n',
    ],
    [
      'no paths',
      'preview: true',
      2,
      'calque: no articles named; give folders or files (calque check corpus/), or list them under "paths" in calque.config.yaml.\n',
    ],
  ])('%s ends the run', (_, yaml, status, stderr) => {
    const folder = temporaryFolder({ 'calque.config.yaml': yaml });
    expect(runCli(['check'], { cwd: folder })).toEqual({ status, stdout: '', stderr });
  });

  test.each([
    [
      'a missing reference',
      'articles: [{hypothesis: my.txt, references: [gone.txt], languages: {target: en}}]',
      'gone.txt: no such file or folder, named in calque.config.yaml.',
    ],
    ['a missing folder', 'paths: [gone]', 'gone: no such file or folder, named in calque.config.yaml.'],
  ])('%s leaves the run undecided', (_, yaml, message) => {
    const folder = temporaryFolder({ 'calque.config.yaml': yaml, 'my.txt': GOOD });
    const { status, stdout } = runCli(['check', '--format', 'json'], { cwd: folder });
    expect(status).toBe(3);
    expect((JSON.parse(stdout) as JsonRun).problems.map((problem) => problem.message)).toEqual([message]);
  });

  test('--no-config reads none, and none is read from the article folders', () => {
    const folder = temporaryFolder({
      'calque.config.yaml': 'oops: 1',
      'a/x/hypothesis.en.txt': GOOD,
      'a/x/calque.config.yaml': 'oops: 1',
    });
    expect(runCli(['check', 'a', '--no-config', '--quiet'], { cwd: folder })).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
  });
});
