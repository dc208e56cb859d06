/** What happens from outside: signals, closed pipes, full disks. Never a 0, never half a report. */
import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { built, runCli, startCli } from '../helpers/run-cli.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const TEXT = 'The harbour reopened on Monday after a week of storms.\n';
const LINE = `${JSON.stringify({ id: 'a', targetLanguage: 'en', hypothesis: TEXT })}\n`;

describe('a signal', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends the run in %i and leaves no report', async (signal, status) => {
    const folder = temporaryFolder();
    const child = startCli(['check', '-', '--format', 'jsonl', '--report', 'report.html'], folder);
    child.stdin?.write(LINE);
    while (readdirSync(folder).length === 0) await new Promise((done) => setTimeout(done, 20));
    child.kill(signal);
    expect(await once(child, 'close')).toEqual([status, null]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('standard output', () => {
  test('that nobody reads any more ends the run quietly, undecided', async () => {
    const child = startCli(['check', '-', '--format', 'jsonl']);
    let stderr = '';
    child.stderr?.on('data', (text: Buffer) => (stderr += text.toString()));
    child.stdin?.on('error', () => undefined);
    child.stdout?.destroy();
    for (let count = 0; count < 100; count++) child.stdin?.write(LINE.replace('"a"', `"a${count}"`));
    expect(await once(child, 'close')).toEqual([3, null]);
    expect(stderr).toBe('');
  });

  test('that is full is an error', () => {
    const { status, stderr } = spawnSync('sh', ['-c', `"$0" "$1" rules > /dev/full`, process.execPath, built()], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([2, 'calque: standard output: cannot be written (ENOSPC).\n']);
  });
});

describe('the report', () => {
  test('replaces an old one whole, through a link too, and leaves nothing beside it', () => {
    const folder = temporaryFolder({ 'my.txt': TEXT, 'real/old.html': 'old' });
    symlinkSync('real/old.html', `${folder}/report.html`);
    expect(
      runCli(['check', 'my.txt', '--target-language', 'en', '--report', 'report.html'], { cwd: folder }).status,
    ).toBe(0);
    expect(lstatSync(`${folder}/report.html`).isSymbolicLink()).toBe(true);
    expect(readFileSync(`${folder}/real/old.html`, 'utf8')).toMatch(/^<!doctype html>/);
    expect(readdirSync(`${folder}/real`)).toEqual(['old.html']);
  });

  test('is written below folders that are not there yet', () => {
    const folder = temporaryFolder({ 'my.txt': TEXT });
    runCli(['check', 'my.txt', '--report', 'out/deep/index.html'], { cwd: folder });
    expect(existsSync(`${folder}/out/deep/index.html`)).toBe(true);
  });

  test('is the same for the same input, whatever the locale and the time zone', () => {
    const folder = temporaryFolder({
      'pt-en/a/hypothesis.en.txt': `${TEXT}He left on Wednesday the 2nd.\n`,
      'pt-en/b/hypothesis.tr.txt': 'Istanbul’da iki kişi.\n',
    });
    const environments = [
      {},
      { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Kathmandu' },
      { LC_ALL: 'C', TZ: 'America/New_York' },
    ];
    const runs = environments.map((env) => {
      const { stdout } = runCli(['check', '.', '--report', 'r.html'], { cwd: folder, env });
      return stdout + readFileSync(`${folder}/r.html`, 'utf8');
    });
    expect(new Set(runs).size).toBe(1);
  });

  test('a device is never replaced', () => {
    const folder = temporaryFolder({ 'my.txt': TEXT });
    execFileSync('mkfifo', [`${folder}/pipe`]);
    const { status, stderr } = runCli(['check', 'my.txt', '--report', 'pipe'], { cwd: folder });
    expect([status, stderr]).toEqual([
      2,
      'calque: pipe: the report cannot be written, this is no regular file; name a file.\n',
    ]);
    expect(lstatSync(`${folder}/pipe`).isFIFO()).toBe(true);
  });

  test('an old one stays when the run cannot begin', () => {
    const folder = temporaryFolder({ 'calque.config.yaml': 'oops: 1', 'report.html': 'old', 'my.txt': TEXT });
    expect(runCli(['check', 'my.txt', '--report', 'report.html'], { cwd: folder }).status).toBe(2);
    expect(readFileSync(`${folder}/report.html`, 'utf8')).toBe('old');
    writeFileSync(`${folder}/calque.config.yaml`, '');
    expect(readdirSync(folder).sort()).toEqual(['calque.config.yaml', 'my.txt', 'report.html']);
  });
});
