/** `calque score`: tables, data, exit statuses. */
import { describe, expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const REFERENCE = 'The ferry left at noon.\nNobody was on board.\nThe crew waited ashore.';
const SYSTEMS = {
  alpha: 'The ferry left at noon.\nNobody was aboard.\nThe crew waited ashore.',
  beta: 'Ferry went away at noon.\nThere was not anybody on board.\nCrew has been waiting on the shore.',
};

function corpus(): string {
  const files = ['one', 'two'].flatMap((name) => [
    [`nl-en/${name}/reference.en.txt`, `${name}: ${REFERENCE}`],
    ...Object.entries(SYSTEMS).map(([system, text]) => [
      `nl-en/${name}/hypothesis.en.${system}.txt`,
      `${name}: ${text}`,
    ]),
  ]);
  return temporaryFolder(Object.fromEntries(files) as Record<string, string>);
}

const score = (...args: string[]): ReturnType<typeof runCli> => runCli(['score', '--no-config', ...args]);

describe('the table', () => {
  test('has a line for each system, p-values against the baseline, and signatures', () => {
    const { status, stdout, stderr } = score(corpus(), '--metric', 'chrf,ter');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')).toEqual([
      'en  2 systems, 2 articles, 6 segments, compared with alpha',
      'system  chrF↑        TER↓',
      expect.stringMatching(/^alpha {3}91\.\d ±\d+\.\d {4}14\.3 ±\d+\.\d$/),
      expect.stringMatching(/^beta {4}\d\d\.\d ±\d+\.\d {4}\d+\.\d ±\d+\.\d$/),
      expect.stringMatching(/^ {8}p 0\.\d{3}\*? {5,6}p 0\.\d{3}\*?$/),
      '',
      'chrF     nrefs:1|bs:1000|seed:12345|case:mixed|eff:yes|nc:6|nw:0|space:no|version:2.5.1',
      'TER      nrefs:1|bs:1000|seed:12345|case:lc|tok:tercom|norm:no|punct:yes|asian:no|version:2.5.1',
      '± holds 95 %; * p < 0.05 by paired bootstrap, 1000 resamples, seed 12345',
      '',
    ]);
  });

  test('says that systems without an article in common are not compared', () => {
    const folder = temporaryFolder({
      'nl-en/one/reference.en.txt': 'It rained.',
      'nl-en/one/hypothesis.en.alpha.txt': 'It was raining.',
      'nl-en/two/reference.en.txt': 'It snowed.',
      'nl-en/two/hypothesis.en.beta.txt': 'It was snowing.',
    });
    const lines = score(folder, '--metric', 'chrf').stdout.split('\n');
    expect(lines[0]).toBe('en  2 systems, 1 article, 1 segment');
    expect(lines[4]).toBe('  They have no article in common, so they are not compared.');
  });

  test('is the same every time', () => {
    const folder = corpus();
    expect(score(folder).stdout).toBe(score(folder).stdout);
  });

  test('shows where two systems differ with --compare, paths before or behind', () => {
    const folder = corpus();
    const { status, stdout } = score('--compare', 'beta', 'alpha', folder);
    expect(status).toBe(0);
    expect(stdout).toContain('alpha less beta');
    expect(stdout).toContain('sentences won, tied, lost by chrF: 6, 0, 0');
    expect(stdout).toMatch(/reference +two: The ferry left at noon\./);
    expect(stdout).toMatch(/beta +\d+\.\d {2}Crew has been waiting on the shore\./);
    expect(score(folder, '--compare', 'beta', 'alpha').stdout).toBe(stdout);
  });

  test('lists articles by quality only where it is measured', () => {
    const folder = corpus();
    const title = 'Articles that differ most, by quality';
    expect(score('--compare', 'beta', 'alpha', folder).stdout).toContain(title);
    expect(score('--compare', 'beta', 'alpha', folder, '--metric', 'chrf').stdout).not.toContain(title);
  });

  test('has a line for each segment with --sentence', () => {
    const { stdout } = score(corpus(), '--sentence', '--metric', 'bleu');
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('segment            system       BLEU');
    expect(lines.slice(1, 5).map((line) => line.split(/ +/).slice(0, 2))).toEqual([
      ['nl-en/one#alpha:1', 'alpha'],
      ['nl-en/one#alpha:2', 'alpha'],
      ['nl-en/one#alpha:3', 'alpha'],
      ['nl-en/one#beta:1', 'beta'],
    ]);
    expect(stdout).toContain('BLEU     nrefs:1|case:mixed|eff:yes|tok:13a|smooth:exp|version:2.5.1');
  });

  test('cannot be commanded by what articles hold', () => {
    const input = `${JSON.stringify({
      id: 'a\u001b[2J',
      system: '::error::\u202e##[group]',
      hypothesis: 'It \u001b]0;x\u0007 rained.',
      references: ['It rained.'],
    })}\n${JSON.stringify({ id: 'b', system: 'other', hypothesis: 'Rain fell.', references: ['It rained.'] })}\n`;
    for (const args of [
      [],
      ['--sentence'],
      ['--format', 'tsv'],
      ['--format', 'json'],
      ['--compare', 'other', '::error::\u202e##[group]'],
    ]) {
      const { stdout } = runCli(['score', '-', '--no-config', ...args], { input });
      expect(stdout.replace(/[\n\t]/g, '')).not.toMatch(/[\u0000-\u001f\u202e]|^::|##\[/);
      expect(stdout).not.toMatch(/^::/m);
    }
  });
});

describe('data', () => {
  test('as JSON has languages, systems and pairs', () => {
    const { stdout } = score(
      corpus(),
      '--format',
      'json',
      '--metric',
      'bleu',
      '--test',
      'randomisation',
      '--resamples',
      '99',
    );
    const document = JSON.parse(stdout) as { languages: { systems: { system: string }[]; pairs: object[] }[] };
    expect(document).toMatchObject({ test: 'randomisation', resamples: 99, seed: 12345, problems: [] });
    const [english] = document.languages;
    expect(english).toMatchObject({ language: 'en', baseline: 'alpha' });
    expect(english?.systems.map(({ system }) => system)).toEqual(['alpha', 'beta']);
    expect(english?.pairs).toMatchObject([{ baseline: 'alpha', system: 'beta', articles: 2, segments: 6 }]);
  });

  test('as TSV has a line for each system and metric', () => {
    const { stdout } = score(corpus(), '--format', 'tsv', '--metric', 'bleu,quality');
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([17]));
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['language', 'system', 'metric'],
      ['en', 'alpha', 'quality'],
      ['en', 'alpha', 'bleu'],
      ['en', 'beta', 'quality'],
      ['en', 'beta', 'bleu'],
    ]);
  });

  test('of overlap metrics alone are those that stand beside quality, systems compared sentence by sentence too', () => {
    const folder = corpus();
    const [alone, beside] = ['chrf', 'chrf,quality'].map((metric) => {
      const { stdout } = score(folder, '--format', 'json', '--metric', metric);
      const { languages } = JSON.parse(stdout) as {
        languages: { systems: { words: number; scores: { chrf: object } }[]; pairs: { sentences: object }[] }[];
      };
      return languages.map(({ systems, pairs }) => ({
        systems: systems.map(({ words, scores }) => ({ words, chrf: scores.chrf })),
        sentences: pairs.map(({ sentences }) => sentences),
      }));
    });
    expect(alone).toEqual(beside);
    expect(alone?.[0]?.sentences).toHaveLength(1);
  });

  test('follow the options of the metrics', () => {
    const args = ['--metric', 'bleu', '--tokenizer', 'intl', '--lowercase', '--smoothing', 'floor', '--format', 'tsv'];
    expect(score(corpus(), ...args).stdout).toContain(
      'nrefs:1|bs:1000|seed:12345|case:lc|eff:no|tok:intl|smooth:floor[0.10]|version:2.5.1',
    );
  });
});

describe('the exit status', () => {
  test('is 3 where an article has no reference, and names it', () => {
    const input = ['a', 'b']
      .map((id) =>
        JSON.stringify({ id, hypothesis: 'It rained.', ...(id === 'a' ? { references: ['It rained.'] } : {}) }),
      )
      .join('\n');
    const { status, stdout, stderr } = runCli(['score', '-', '--no-config'], { input });
    expect(status).toBe(3);
    expect(stdout).toContain('1 system, 1 article');
    expect(stderr).toBe(
      'calque: b: has no reference, so it is not scored; add reference.<lang>.txt, or ask for --metric quality,mqm only.\n',
    );
    expect(runCli(['score', '-', '--no-config', '--metric', 'quality,mqm'], { input }).status).toBe(0);
  });

  test('is 3 where there was nothing to score', () => {
    expect(runCli(['score', '-', '--no-config'], { input: '' })).toMatchObject({
      status: 3,
      stderr: 'calque: there was nothing to score.\n',
    });
  });

  test.each([
    [['--metric', 'bleau'], '--metric: "bleau" is unknown; did you mean "bleu"?'],
    [['--baseline', 'alhpa'], 'system "alhpa" is not among the articles; did you mean "alpha"?'],
    [['--compare', 'alpha'], '--compare takes the names of two systems: --compare online-a online-b.'],
    [['--resamples', '0'], '--resamples: "0" is no whole number from 1 to 100000.'],
    [['--seed', '1.5'], '--seed: "1.5" is no whole number from 0 to 4294967295.'],
    [['--smoothing-value', '1'], '--smoothing-value belongs to --smoothing floor or --smoothing add-k.'],
  ])('is 2 for %j', (args, message) => {
    expect(score(corpus(), ...args)).toEqual({ status: 2, stdout: '', stderr: `calque: ${message}\n` });
  });
});
