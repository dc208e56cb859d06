/** What the commands print: rules, explanations, help, and the summary of a run. */
import pc from 'picocolors';
import { describe, expect, test } from 'vitest';
import { ruleMarkdown } from '../../src/cli/rule-markdown.js';
import { rulePage } from '../../src/cli/rule-page.js';
import { rules } from '../../src/rules/index.js';
import { runCli } from '../helpers/run-cli.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

test('rules lists every rule once, sorted, with its dimension, severity and summary', () => {
  const { stdout } = runCli(['rules']);
  const ids = rules.map(({ id }) => id).sort();
  const lines = stdout.split('\n').slice(0, ids.length);
  expect(lines.map((line) => line.split(' ')[0])).toEqual(ids);
  for (const { id, dimension, severity, summary } of rules) {
    const line = lines.find((candidate) => candidate.startsWith(`${id} `)) ?? '';
    expect(line.split(/ {2,}/).slice(1, 3)).toEqual([dimension, severity]);
    expect(line.endsWith(summary)).toBe(true);
  }
});

test('rules --json is data', () => {
  const listed = JSON.parse(runCli(['rules', '--json']).stdout) as { id: string; summary: string }[];
  expect(listed.map(({ id, summary }) => [id, summary])).toEqual(
    rules.map(({ id, summary }) => [id, summary]).sort(([one = ''], [other = '']) => (one < other ? -1 : 1)),
  );
});

describe('explain', () => {
  test('prints the page of a rule', () => {
    const omission = rules.find(({ id }) => id === 'omission');
    if (!omission) throw new Error('the rule omission is gone');
    expect(runCli(['explain', 'omission'])).toEqual({
      status: 0,
      stdout: rulePage(omission, pc.createColors(false)),
      stderr: '',
    });
  });

  test('prints the section of the rule page with --format markdown', () => {
    const omission = rules.find(({ id }) => id === 'omission');
    if (!omission) throw new Error('the rule omission is gone');
    expect(runCli(['explain', 'omission', '--format', 'markdown'])).toEqual({
      status: 0,
      stdout: ruleMarkdown(omission),
      stderr: '',
    });
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))(
    'the page of %s has its words and all examples',
    (_, rule) => {
      const page = rulePage(rule, pc.createColors(false));
      for (const words of [rule.summary, rule.why, rule.fix]) expect(page).toContain(words);
      expect(page.match(/^ {4}→ /gm)).toHaveLength(rule.examples.bad.length);
      expect(page.split('\n').length).toBeGreaterThan(rule.examples.bad.length + rule.examples.good.length);
      expect(page).toContain('[[');
    },
  );

  test('an unknown rule gets a suggestion', () => {
    expect(runCli(['explain', 'omision'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'calque: rule "omision" is unknown; did you mean "omission"?\n',
    });
    expect(runCli(['explain', 'zzz']).stderr).toBe('calque: rule "zzz" is unknown; calque rules lists all.\n');
  });
});

describe('help', () => {
  test('names every command, and the options and exit statuses of check', () => {
    const program = runCli(['--help']).stdout;
    for (const command of ['check', 'rules', 'explain']) expect(program).toContain(`  ${command}`);
    const check = runCli(['check', '--help']).stdout;
    for (const option of [
      '--reference',
      '--source',
      '--target-language',
      '--date',
      '--format',
      '--report',
      '--config',
      '--no-config',
      '--exit-zero',
      '--preview',
      '--quiet',
      '--no-progress',
    ]) {
      expect(check).toContain(`  ${option}`);
    }
    expect(check).toContain('  3    undecided');
  });

  test('an unknown command gets a suggestion', () => {
    expect(runCli(['chek']).stderr.split('\n')[0]).toBe("calque: unknown command 'chek'; did you mean check?");
  });
});

describe('check', () => {
  const files = {
    'corpus/pt-en/ferry/hypothesis.en.txt': 'The ferry left the harbour at dawn.It came back at noon.\n',
    'corpus/pt-en/bridge/hypothesis.en.txt': 'The bridge reopened on Monday after a week of repairs.\n',
    'corpus/pt-en/empty/hypothesis.en.txt': '',
  };

  test('sums a run up for people: verdicts, quotes, problems, report, gate', () => {
    const { stdout } = runCli(['check', 'corpus', '--report', 'out/index.html'], { cwd: temporaryFolder(files) });
    expect(stdout).toMatch(/^PUBLISH pt-en\/bridge {2}quality 100\.0 {2}no findings$/m);
    expect(stdout).toContain('[dawn.It]');
    expect(stdout).toContain('  corpus/pt-en/empty/hypothesis.en.txt: is empty.\n');
    expect(stdout).toContain('\nReport  out/index.html\n');
    expect(stdout).toMatch(/^Gate {4}UNDECIDED {2}2 articles: .* \(exit 3: undecided, 1 problem\)$/m);
  });

  test('--quiet says nothing when all is well, and what is wrong when it is not', () => {
    const folder = temporaryFolder(files);
    expect(runCli(['check', 'corpus/pt-en/bridge', '--quiet'], { cwd: folder })).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    const { stdout } = runCli(['check', 'corpus', '--quiet'], { cwd: folder });
    expect(stdout).toMatch(
      /^Could not be read or checked\n {2}corpus\/pt-en\/empty\/hypothesis\.en\.txt: is empty\.\n\nGate/,
    );
  });

  test('prints no colour and no progress where there is no terminal', () => {
    const { stdout, stderr } = runCli(['check', 'corpus'], { cwd: temporaryFolder(files), env: { NO_COLOR: '' } });
    expect(stdout).not.toContain('\u001b');
    expect(stderr).toBe('');
  });

  test('takes its paths and its report from the configuration', () => {
    const folder = temporaryFolder({
      ...files,
      'calque.config.yaml': 'paths: [corpus/pt-en/bridge]\nreport: r.html\n',
    });
    const { stdout, status } = runCli(['check'], { cwd: folder });
    expect(status).toBe(0);
    expect(stdout).toContain('Report  r.html');
  });

  test('a single file with its reference gets reference-based scores', () => {
    const folder = temporaryFolder({ 'my.txt': 'The ferry left at dawn.\n', 'ref.txt': 'The ferry sailed at dawn.\n' });
    const { stdout } = runCli(
      ['check', 'my.txt', '--target-language', 'en', '--reference', 'ref.txt', '--format', 'jsonl'],
      { cwd: folder },
    );
    const { id, scores } = JSON.parse(stdout) as { id: string; scores: { chrf?: number } };
    expect(id).toBe('my.txt');
    expect(scores.chrf).toBeGreaterThan(50);
  });
});
