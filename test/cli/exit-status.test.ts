/** Exit statuses of the real command: 2 before 3 before 1 before 0, and --exit-zero turns 1 into 0 only. */
import { describe, expect, test } from 'vitest';
import { exitReason, exitStatus } from '../../src/cli/exit-status.js';
import type { Outcome } from '../../src/cli/exit-status.js';
import { runCli } from '../helpers/run-cli.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const CLEAN = 'The harbour reopened on Monday after a week of storms.\n\nFishing boats left at dawn.\n';
/** A gate that no article passes: every one is below it. */
const STRICT = 'gate: {hold: {quality: 100, findings: {minor: 0, major: 0, critical: 0}}}';
/** Several of its faults are plain in any setting. */
const FAULTY =
  'The harbour reopened on Monday.Boats left left at dawn .\n\nThe harbour reopened on Monday.Boats left left at dawn .\n';

const outcome = (given: Partial<Outcome>): Outcome => ({
  verdict: { passed: true, undecided: false, reasons: [] },
  articles: 1,
  problems: 0,
  internalError: false,
  exitZero: false,
  ...given,
});
const FAILED = { passed: false, undecided: false, reasons: [{ limit: 'held articles ≤ 0', actual: 2, allowed: 0 }] };
const UNDECIDED = { ...FAILED, undecided: true };

describe('precedence', () => {
  test.each<[Partial<Outcome>, number, string]>([
    [{}, 0, 'the gate passed'],
    [{ verdict: FAILED }, 1, 'the gate failed: held articles ≤ 0, but it is 2'],
    [{ verdict: FAILED, exitZero: true }, 0, 'the gate failed: held articles ≤ 0, but it is 2'],
    [{ verdict: UNDECIDED, problems: 1 }, 3, 'undecided, 1 problem'],
    [{ verdict: UNDECIDED, problems: 2, exitZero: true }, 3, 'undecided, 2 problems'],
    [{ verdict: UNDECIDED, articles: 0 }, 3, 'nothing was checked'],
    [{ verdict: UNDECIDED, problems: 1, internalError: true }, 2, 'a bug in calque kept it from checking everything'],
    [
      { verdict: UNDECIDED, internalError: true, exitZero: true },
      2,
      'a bug in calque kept it from checking everything',
    ],
  ])('%j ends in %i', (given, status, reason) => {
    expect([exitStatus(outcome(given)), exitReason(outcome(given))]).toEqual([status, reason]);
  });
});

describe('of calque check', () => {
  const folder = (): string =>
    temporaryFolder({
      'clean.txt': CLEAN,
      'faulty.txt': FAULTY,
      'empty.txt': '',
      'strict.yaml': STRICT,
    });
  test.each<[string[], number]>([
    [['clean.txt'], 0],
    [['faulty.txt', '--config', 'strict.yaml'], 1],
    [['faulty.txt', '--config', 'strict.yaml', '--exit-zero'], 0],
    [['faulty.txt', 'empty.txt', '--config', 'strict.yaml'], 3],
    [['faulty.txt', 'empty.txt', '--config', 'strict.yaml', '--exit-zero'], 3],
    [['clean.txt', 'empty.txt'], 3],
    [['clean.txt', 'empty.txt', '--config', 'gone.yaml'], 2],
    [['clean.txt', '--exit-zero', '--no-such-option'], 2],
  ])('%j is %i, in every format', (args, status) => {
    for (const format of ['pretty', 'json', 'jsonl']) {
      const run = runCli(['check', ...args, '--target-language', 'en', '--format', format], { cwd: folder() });
      expect([format, run.status, run.stderr.includes('bug in calque')]).toEqual([format, status, false]);
    }
  });
});

describe('of the other commands', () => {
  test.each<[string[], number]>([
    [['--version'], 0],
    [['--help'], 0],
    [['check', '--help'], 0],
    [['rules'], 0],
    [['explain', 'omission'], 0],
    [['explain', 'omision'], 2],
    [['explain'], 2],
    [[], 2],
    [['chekc'], 2],
    [['rules', 'surplus'], 2],
  ])('%j is %i', (args, status) => {
    expect(runCli(args).status).toBe(status);
  });
});
