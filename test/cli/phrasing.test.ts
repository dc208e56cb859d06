/** Phrasebooks end to end: beside the articles, in the configuration, on the command line, with JSON Lines. */
import { describe, expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const TEXT = 'The navy realized an operation off the coast on Monday.\n';
const BOOK = 'en:\n  phrasings:\n    - {forbid: realize an operation, prefer: carry out an operation}\n';

interface Line {
  readonly id: string | null;
  readonly findings?: readonly {
    readonly rule: string;
    readonly quote: string;
    readonly evidence: readonly string[];
  }[];
  readonly problem?: { readonly code: string; readonly message: string };
}

function check(args: readonly string[], files: Readonly<Record<string, string>>, input = '') {
  const { status, stdout, stderr } = runCli(['check', ...args, '--format', 'jsonl'], {
    cwd: temporaryFolder(files),
    input,
  });
  const lines = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
  const marked = lines.flatMap(({ findings = [] }) =>
    findings.filter(({ rule }) => rule === 'forbidden-phrasing' || rule === 'glossary-violation'),
  );
  return { status, stderr, lines, evidence: marked.map(({ quote, evidence }) => `${quote} | ${evidence.join(' ')}`) };
}

const FOUND = 'realized an operation |';

describe('a phrasing.yaml', () => {
  test('beside the articles holds for those below it', () => {
    const files = {
      'corpus/pt-en/navy/hypothesis.en.txt': TEXT,
      'corpus/es-en/navy/hypothesis.en.txt': TEXT,
      'corpus/pt-en/phrasing.yaml': BOOK,
    };
    expect(check(['corpus'], files).evidence).toEqual([
      `${FOUND} corpus/pt-en/phrasing.yaml:3 forbids “realize an operation”.`,
    ]);
  });

  test('beside a single file holds for it', () => {
    const files = { 'a/navy.txt': TEXT, 'a/phrasing.yaml': BOOK };
    expect(check(['a/navy.txt', '--target-language', 'en'], files).evidence).toEqual([
      `${FOUND} a/phrasing.yaml:3 forbids “realize an operation”.`,
    ]);
  });

  test('that is broken is a problem with its line, and the run is undecided', () => {
    const files = {
      'corpus/a/hypothesis.en.txt': TEXT,
      'corpus/b/hypothesis.en.txt': TEXT,
      'corpus/phrasing.yaml': 'en:\n  phrasing: []\n',
    };
    const { status, lines } = check(['corpus'], files);
    expect(status).toBe(3);
    expect(lines.flatMap(({ problem }) => problem ?? [])).toEqual([
      {
        code: 'unknown-key',
        message: 'corpus/phrasing.yaml:2: unknown key "phrasing" in "en"; did you mean "phrasings"?',
      },
    ]);
    expect(lines.filter(({ findings }) => findings)).toHaveLength(2);
  });
});

describe('phrasebooks named in the configuration and on the command line', () => {
  test('add up', () => {
    const files = {
      'house/calque.config.yaml': 'phrasing: [style.yaml]\n',
      'house/style.yaml': BOOK,
      'terms.csv': 'forbid,target_language,id\nthe coast,en,c9\n',
      'navy.txt': TEXT,
    };
    const args = [
      'navy.txt',
      '--target-language',
      'en',
      '--config',
      'house/calque.config.yaml',
      '--phrasing',
      'terms.csv',
    ];
    expect(check(args, files).evidence).toEqual([
      `${FOUND} house/style.yaml:3 forbids “realize an operation”.`,
      'the coast | terms.csv:2 (c9) forbids “the coast”.',
    ]);
  });

  test('hold for JSON Lines too', () => {
    const input = [
      {
        id: 'a',
        targetLanguage: 'en',
        sourceLanguage: 'pt',
        hypothesis: 'The town reopened the net.',
        source: 'A cidade reabriu a rede.',
      },
      {
        id: 'b',
        targetLanguage: 'en',
        sourceLanguage: 'pt',
        hypothesis: 'The town cast the net.',
        source: 'A cidade jogou a tarrafa.',
      },
    ];
    const tbx =
      '<tbx><conceptEntry id="c1"><langSec xml:lang="pt"><termSec><term>rede</term></termSec></langSec>' +
      '<langSec xml:lang="en"><termSec><term>network</term></termSec><termSec><term>net</term>' +
      '<termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec></langSec></conceptEntry></tbx>';
    const lines = input.map((row) => JSON.stringify(row)).join('\n');
    expect(check(['-', '--phrasing', 't.tbx'], { 't.tbx': tbx }, lines).evidence).toEqual([
      'net | t.tbx:1 (c1) forbids “net”.',
    ]);
  });

  test('that are broken end the run at once', () => {
    const files = { 'navy.txt': TEXT, 'terms.csv': 'forbid\nx\n' };
    const { status, stderr } = check(['navy.txt', '--phrasing', 'terms.csv', '--phrasing', 'no.yaml'], files);
    expect([status, stderr]).toEqual([
      2,
      'calque: terms.csv:1: names no column "target_language", and its columns are not languages (en, pt-BR) either.\n' +
        'calque: no.yaml: no such file or folder.\n',
    ]);
  });
});
