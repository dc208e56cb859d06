/** The configuration: data only, every mistake refused with its line. */
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/check.js';
import { loadConfig } from '../../src/run/load-config.js';
import type { Config } from '../../src/run/load-config.js';
import { UserError } from '../../src/run/user-error.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

async function load(yaml: string): Promise<Config> {
  const folder = temporaryFolder({ 'calque.config.yaml': yaml });
  const config = await loadConfig(`${folder}/calque.config.yaml`);
  return JSON.parse(JSON.stringify(config).replaceAll(folder, 'F')) as Config;
}

async function refusal(yaml: string | Uint8Array): Promise<string[]> {
  const folder = temporaryFolder({ 'calque.config.yaml': yaml });
  const error: unknown = await loadConfig(`${folder}/calque.config.yaml`).catch((thrown: unknown) => thrown);
  if (!(error instanceof UserError)) throw new Error(`no UserError but ${String(error)}`);
  return error.diagnostics.map((line) => line.replaceAll(folder, 'F'));
}

describe('what it may say', () => {
  test('paths, articles and report are relative to the file', async () => {
    const yaml = [
      'paths: [corpus, /data/more]',
      'report: out/index.html',
      'articles:',
      '  - hypothesis: a.txt',
      '    references: [r1.txt, r2.txt]',
      '    source: s.txt',
      '    languages: {target: pt-br, source: en}',
      '    date: 2022-11-02',
    ].join('\n');
    expect(await load(yaml)).toEqual({
      path: 'F/calque.config.yaml',
      paths: ['F/corpus', '/data/more'],
      report: 'F/out/index.html',
      articles: [
        {
          id: 'a.txt',
          hypothesis: 'F/a.txt',
          references: ['F/r1.txt', 'F/r2.txt'],
          source: 'F/s.txt',
          targetLanguage: 'pt-BR',
          sourceLanguage: 'en',
          date: '2022-11-02',
        },
      ],
      settings: {},
    });
  });

  test('rules by severity, and by language', async () => {
    const yaml =
      'rules:\n  omission: off\n  addition: critical\n  missing-sentence-space: {severity: major, languages: {PT-br: off}}';
    expect((await load(yaml)).settings.rules).toEqual({
      omission: { severity: 'off' },
      addition: { severity: 'critical' },
      'missing-sentence-space': { severity: 'major', languages: { 'pt-BR': 'off' } },
    });
  });

  test('least confidence, quotes to pass over and options of a rule, also by language', async () => {
    const yaml =
      'rules:\n  name-variant: {confidence: 0.9, ignore: [Kyiv]}\n  formality-mix: {languages: {de: {severity: major, options: {register: polite}}}}';
    expect((await load(yaml)).settings.rules).toEqual({
      'name-variant': { confidence: 0.9, ignore: ['Kyiv'] },
      'formality-mix': { languages: { de: { severity: 'major', options: { register: 'polite' } } } },
    });
  });

  test('limits replace those of the default gate key by key', async () => {
    const yaml =
      'gate:\n  hold: {findings: {minor: 9}, quality: 60}\n  languages: {ja: {hold: {mqm: 80}}}\n  run: {reviewShare: 0.2}';
    const { gate } = (await load(yaml)).settings;
    const { hold, review, run } = defaultSettings.gate;
    expect(gate).toEqual({
      hold: { ...hold, findings: { ...hold.findings, minor: 9 }, quality: 60 },
      review,
      languages: { ja: { hold: { mqm: 80 } } },
      run: { ...run, reviewShare: 0.2 },
    });
  });

  test('off lifts a limit', async () => {
    const folder = temporaryFolder({ 'c.yaml': 'gate: {hold: {mqm: off, quality: off}}' });
    const { settings } = await loadConfig(`${folder}/c.yaml`);
    expect(settings.gate?.hold).toMatchObject({ mqm: Infinity, quality: 0 });
  });

  test('weights replace single ones', async () => {
    expect((await load('weights: {critical: 10}')).settings.weights).toEqual({
      ...defaultSettings.weights,
      critical: 10,
    });
  });

  test('nothing at all', async () => {
    expect(await load('')).toEqual({ path: 'F/calque.config.yaml', paths: [], articles: [], settings: {} });
  });
});

describe('what is refused', () => {
  test.each([
    ['pahts: [a]', ['F/calque.config.yaml:1: unknown key "pahts"; did you mean "paths"?']],
    [
      'paths: [a]\ngates: {}\nxyz: 1',
      [
        'F/calque.config.yaml:2: unknown key "gates"; did you mean "gate"?',
        'F/calque.config.yaml:3: unknown key "xyz".',
      ],
    ],
    ['gate:\n  hodl: {}', ['F/calque.config.yaml:2: unknown key "hodl" in "gate"; did you mean "hold"?']],
    [
      'gate:\n  hold:\n    findings:\n      majro: 1',
      ['F/calque.config.yaml:4: unknown key "majro" in "gate.hold.findings"; did you mean "major"?'],
    ],
    [
      'gate:\n  hold:\n    qualty: 1',
      ['F/calque.config.yaml:3: unknown key "qualty" in "gate.hold"; did you mean "quality"?'],
    ],
    ['gate: {hold: {mqm: high}}', ['F/calque.config.yaml:1: "gate.hold.mqm" must be a number or off.']],
    ['gate: {hold: {quality: 101}}', ['F/calque.config.yaml:1: "gate.hold.quality" must be at most 100.']],
    ['gate: {run: {held: -1}}', ['F/calque.config.yaml:1: "gate.run.held" must be at least 0.']],
    [
      'gate:\n  languages:\n    xx: {}',
      [
        'F/calque.config.yaml:3: "gate.languages.xx" names no language: language tag "xx" is unknown; use BCP 47, such as en, pt-BR or zh-Hans.',
      ],
    ],
    [
      'gate:\n  languages:\n    pt:\n      hodl: {}',
      ['F/calque.config.yaml:4: unknown key "hodl" in "gate.languages.pt"; did you mean "hold"?'],
    ],
    ['rules:\n  omision: off', ['F/calque.config.yaml:2: unknown key "omision" in "rules"; did you mean "omission"?']],
    [
      'rules:\n  omission: of',
      ['F/calque.config.yaml:2: "rules.omission" must be off, neutral, minor, major, critical or a mapping.'],
    ],
    [
      'rules:\n  omission: {severty: off}',
      ['F/calque.config.yaml:2: unknown key "severty" in "rules.omission"; did you mean "severity"?'],
    ],
    [
      'rules:\n  formality-mix: {options: {register: polit}}',
      ['F/calque.config.yaml:2: "rules.formality-mix.options.register" must be familiar, polite, plain.'],
    ],
    [
      'rules:\n  omission: {options: {register: polite}}',
      ['F/calque.config.yaml:2: unknown key "register" in "rules.omission.options".'],
    ],
    ['paths: corpus', ['F/calque.config.yaml:1: "paths" must be a list.']],
    ['preview: yes', ['F/calque.config.yaml:1: "preview" must be true or false.']],
    ['articles: [{references: [a]}]', ['F/calque.config.yaml:1: "articles.0.hypothesis" must be a text.']],
    ['a: b: c', ['F/calque.config.yaml:1: broken YAML: Nested mappings are not allowed in compact mappings.']],
    [
      'rules: !!js/function "x"',
      ['F/calque.config.yaml:1: broken YAML: Unresolved tag: tag:yaml.org,2002:js/function.'],
    ],
    ['gate:\n  __proto__: {polluted: 1}', ['F/calque.config.yaml:2: key "__proto__" is not allowed.']],
    [
      'constructor: {prototype: {polluted: 1}}',
      [
        'F/calque.config.yaml:1: key "constructor" is not allowed.',
        'F/calque.config.yaml:1: key "prototype" is not allowed.',
      ],
    ],
    ['extends: http://example.org/base.yaml', ['F/calque.config.yaml:1: unknown key "extends".']],
    [Uint8Array.of(0x61, 0xff), ['F/calque.config.yaml: byte 1 (0xff) is not valid UTF-8; save it as UTF-8.']],
  ])('%s', async (yaml, diagnostics) => {
    expect(await refusal(yaml)).toEqual(diagnostics);
    expect('polluted' in {}).toBe(false);
  });

  test('a file that is not there', async () => {
    await expect(loadConfig('no/such.yaml')).rejects.toThrow(new UserError('no/such.yaml: no such file or folder.'));
  });
});
