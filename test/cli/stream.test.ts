/** `calque check -`: one line in, one line out, in order, in bounded memory. */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { built, runCli, startCli } from '../helpers/run-cli.js';

const TEXT = 'The minister said the bridge will open in May.';
const line = (fields: object): string => `${JSON.stringify(fields)}\n`;

interface ResultLine {
  readonly id: string | null;
  readonly findings?: readonly { readonly start: number; readonly end: number; readonly quote: string }[];
  readonly problem?: { readonly code: string; readonly message: string };
}

const parse = (stdout: string): ResultLine[] =>
  stdout
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => JSON.parse(text) as ResultLine);

describe('a stream', () => {
  test('gives the fields of the contract, in their order', () => {
    const input = line({
      id: 'a1',
      targetLanguage: 'en',
      hypothesis: 'The harbour reopened.Boats left.',
      references: ['The harbour reopened. Boats left.'],
    });
    const { stdout } = runCli(['check', '-', '--format', 'jsonl'], { input });
    const [result] = parse(stdout);
    expect(Object.keys(result ?? {}).slice(0, 5)).toEqual(['id', 'targetLanguage', 'scores', 'findings', 'verdict']);
    expect(Object.keys((result as unknown as { scores: object }).scores)).toEqual([
      'quality',
      'mqm',
      'chrf',
      'bleu',
      'ter',
    ]);
    for (const { start, end, quote } of result?.findings ?? []) {
      expect('The harbour reopened.Boats left.'.slice(start, end)).toBe(quote);
    }
  });

  test('goes on after broken lines and ends in 3', () => {
    const input = `${line({ id: 'a', hypothesis: TEXT })}{"id": "b"\n\n${line({ id: 'c', hypothesis: ' ' })}${line({ id: 'd', hypothesis: TEXT })}`;
    const { status, stdout, stderr } = runCli(['check', '-'], { input });
    expect(parse(stdout).map(({ id, problem }) => [id, problem?.message])).toEqual([
      ['a', undefined],
      [null, 'line 2: is not a JSON object.'],
      ['c', 'line 4: "hypothesis" holds nothing but blanks.'],
      ['d', undefined],
    ]);
    expect([status, stderr]).toEqual([3, 'calque: exit 3: undecided, 2 problems.\n']);
  });

  test('of nothing ends in 3', () => {
    expect(runCli(['check', '-'], { input: '\n' })).toEqual({
      status: 3,
      stdout: '',
      stderr: 'calque: exit 3: nothing was checked.\n',
    });
  });

  test('may be shown to people or reported as well', () => {
    const { status, stdout } = runCli(['check', '-', '--format', 'pretty'], {
      input: line({ id: 'a', targetLanguage: 'en', hypothesis: TEXT }),
    });
    expect(status).toBe(0);
    expect(stdout).toContain('PUBLISH a');
  });

  test('is answered line by line, before its end', async () => {
    const child = startCli(['check', '-']);
    const answers = createInterface({ input: child.stdout ?? process.stdin })[Symbol.asyncIterator]();
    for (const id of ['first', 'second']) {
      child.stdin?.write(line({ id, targetLanguage: 'en', hypothesis: TEXT }));
      const { value } = (await answers.next()) as { value: string };
      expect((JSON.parse(value) as ResultLine).id).toBe(id);
    }
    child.stdin?.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });
});

describe('a long stream', () => {
  const COUNT = 100_000;

  test('comes out complete and in order from a heap that could not hold it', async () => {
    // All results together take several times as much as the heap may hold.
    const child = spawn(process.execPath, ['--max-old-space-size=64', built(), 'check', '-'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const feed = async (): Promise<void> => {
      for (let index = 0; index < COUNT; index++) {
        const text = line({ id: `article-${index}`, targetLanguage: 'en', hypothesis: TEXT });
        if (!child.stdin.write(text)) await once(child.stdin, 'drain');
      }
      child.stdin.end();
    };
    const closed = once(child, 'close');
    void feed();
    let next = 0;
    for await (const answer of createInterface({ input: child.stdout })) {
      if (!answer.startsWith(`{"id":"article-${next}",`))
        throw new Error(`article-${next} expected, not ${answer.slice(0, 80)}`);
      next += 1;
    }
    expect(next).toBe(COUNT);
    expect(await closed).toEqual([0, null]);
  }, 300_000);
});
