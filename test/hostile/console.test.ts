/** Hostile articles through every console format of the real command. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const PAYLOADS = [
  '\u001b]8;;http://example.org\u0007link\u001b]8;;\u0007',
  '\u001b[2J\u001b[31mred',
  '\u009b31m',
  'over\rwrite\b\b',
  'abc\u202e\u2066def',
  '\n::error file=x::pwned',
  '\n::add-mask::harbour',
  '\n##[error]pwned',
  '\n##vso[task.complete result=Succeeded;]',
  "\n##teamcity[buildStatus text='pwned']",
  'section_start:1:pwned\r\u001b[0K',
  '\u2028::error::pwned',
];

/** The text with a fault in it, so that it is quoted. */
const textWith = (payload: string): string =>
  `The harbour reopened.${payload}Boats left ,${payload}at dawn.Nobody was hurt ${payload} .\n`;

const ACTS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
const COMMANDS = /^\s*::|##\[|##vso\[|##teamcity\[|section_(start|end)/im;

function expectHarmless(output: string): void {
  expect(output).not.toMatch(ACTS);
  expect(output).not.toMatch(COMMANDS);
}

describe.each(['pretty', 'json', 'jsonl'])('in %s, nothing acts', (format) => {
  test('in the texts, ids and systems of a stream, nor is anything lost', () => {
    const input = PAYLOADS.map((payload, index) =>
      JSON.stringify({
        id: `${index}${payload}`,
        targetLanguage: 'en',
        hypothesis: textWith(payload),
        system: payload,
      }),
    ).join('\n');
    const { status, stdout, stderr } = runCli(['check', '-', '--format', format], { input });
    expect([0, 1]).toContain(status);
    expectHarmless(stdout);
    expectHarmless(stderr);
    if (format !== 'jsonl') return;
    const ids = stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);
    expect(ids).toEqual(PAYLOADS.map((payload, index) => `${index}${payload}`));
  });

  test('in names of files and folders, of those that cannot be read too', () => {
    const folder = temporaryFolder();
    for (const [index, payload] of PAYLOADS.entries()) {
      const article = `${folder}/corpus/${index}${payload.replaceAll('/', '_')}`;
      mkdirSync(article, { recursive: true });
      writeFileSync(`${article}/hypothesis.en.txt`, index % 2 === 0 ? textWith(payload) : '');
      writeFileSync(`${article}/article.yaml`, `tilte${payload.trim()}: 1`);
    }
    const { status, stdout, stderr } = runCli(['check', 'corpus', '\n::error::gone', '--format', format], {
      cwd: folder,
    });
    expect(status).toBe(3);
    expectHarmless(stdout);
    expectHarmless(stderr);
  });
});

test('arguments and configuration are echoed harmlessly', () => {
  for (const payload of PAYLOADS.filter((text) => !text.includes('\0'))) {
    const folder = temporaryFolder({ 'calque.config.yaml': `${JSON.stringify(payload)}: 1` });
    const runs = [
      runCli(['check'], { cwd: folder }),
      runCli(['explain', payload]),
      runCli([`--x${payload}`]),
      runCli(['check', 'a', '--format', payload]),
      runCli(['check', 'a', '--config', payload]),
    ];
    for (const { status, stderr } of runs) {
      expect(status).toBe(2);
      expectHarmless(stderr);
    }
  }
});
