/** `phrasing.yaml`: what it may say, and every mistake refused with its line. */
import { describe, expect, test } from 'vitest';
import { readPhrasingYaml } from '../../src/read/read-phrasing-yaml.js';

function faultsOf(yaml: string): string[] {
  const { faults = [] } = readPhrasingYaml('p.yaml', yaml);
  return faults.map(({ line, fault }) => `${line}: ${fault}`);
}

test('terms and phrasings of each language become entries with their lines', () => {
  const yaml = [
    'en:',
    '  terms:',
    '    - id: ukraine',
    '      source: {pt: Ucrânia, es: [Ucrania, {pattern: ucranian\\pL*}]}',
    '      prefer: Ukraine',
    '      forbid: [the Ukraine, Ukrayina]',
    '      note: Since 1991.',
    '      severity: critical',
    '  phrasings:',
    '    - {forbid: realize an operation, prefer: [carry out, run], case: ignore, forms: exact}',
    'pt-br:',
    '  terms:',
    '    - {source: network, prefer: rede}',
  ].join('\n');
  expect(readPhrasingYaml('house/p.yaml', yaml).book).toEqual({
    path: 'house/p.yaml',
    entries: [
      {
        kind: 'term',
        id: 'ukraine',
        place: 'house/p.yaml:3',
        targetLanguage: 'en',
        source: [
          { language: 'pt', phrase: { text: 'Ucrânia' } },
          { language: 'es', phrase: { text: 'Ucrania' } },
          { language: 'es', phrase: { pattern: 'ucranian\\pL*' } },
        ],
        prefer: [{ text: 'Ukraine' }],
        forbid: [{ text: 'the Ukraine' }, { text: 'Ukrayina' }],
        case: 'smart',
        forms: 'inflected',
        note: 'Since 1991.',
        severity: 'critical',
      },
      {
        kind: 'phrasing',
        place: 'house/p.yaml:10',
        targetLanguage: 'en',
        source: [],
        prefer: [{ text: 'carry out' }, { text: 'run' }],
        forbid: [{ text: 'realize an operation' }],
        case: 'ignore',
        forms: 'exact',
      },
      {
        kind: 'term',
        place: 'house/p.yaml:13',
        targetLanguage: 'pt-BR',
        source: [{ phrase: { text: 'network' } }],
        prefer: [{ text: 'rede' }],
        forbid: [],
        case: 'smart',
        forms: 'inflected',
      },
    ],
  });
});

test('an empty file is an empty phrasebook', () => {
  expect(readPhrasingYaml('p.yaml', '# later\n')).toEqual({ book: { path: 'p.yaml', entries: [] } });
});

describe('what is refused', () => {
  test.each([
    [
      'terms: {}',
      ['1: "terms" names no language: language tag "terms" is unknown; use BCP 47, such as en, pt-BR or zh-Hans'],
    ],
    ['en:\n  trems: []', ['2: unknown key "trems" in "en"; did you mean "terms"?']],
    [
      'en:\n  terms:\n    - prefer: a\n      forbdi: b',
      ['4: unknown key "forbdi" in "en.terms.0"; did you mean "forbid"?'],
    ],
    ['en:\n  terms:\n    - prefer: a\n    - source: b', ['4: "en.terms.1" needs "prefer" or "forbid"']],
    ['en: {terms: [{prefer: x y, forbid: x y}]}', ['1: "en.terms.0" both prefers and forbids "x y"']],
    ['en: {phrasings: [{forbid: "…"}]}', ['1: "en.phrasings.0.forbid" has no word in it; write it as a pattern']],
    [
      'en: {phrasings: [{forbid: "a\\nb"}]}',
      ['1: "en.phrasings.0.forbid" has a line break, a control character or half a surrogate pair'],
    ],
    [`en: {terms: [{forbid: ${'x'.repeat(301)}}]}`, ['1: "en.terms.0.forbid" is longer than 300 characters']],
    [
      'en:\n  phrasings:\n    - forbid:\n        pattern: (?=a)b',
      ['3: "en.phrasings.0.forbid" is no regular expression (RE2): invalid or unsupported Perl syntax: `(?=`'],
    ],
    [
      'en:\n  phrasings:\n    - forbid:\n        - x\n        - pattern: "a)(b"',
      ['5: "en.phrasings.0.forbid.1" is no regular expression (RE2): unexpected ): `a)(b`'],
    ],
    [
      'en: {phrasings: [{forbid: {pattern: "a\\\\bb"}}]}',
      [
        '1: "en.phrasings.0.forbid" has \\b or \\B inside, which know English letters only; patterns match whole words without them',
      ],
    ],
    ['en: {terms: [{forbid: x, case: upper}]}', ['1: "en.terms.0.case" must be smart, match, ignore']],
    ['en: {terms: [{forbid: x, severity: off}]}', ['1: "en.terms.0.severity" must be neutral, minor, major, critical']],
    [
      'en:\n  terms:\n    - prefer: a\n      source: {xx: b}',
      [
        '4: "en.terms.0.source.xx" names no language: language tag "xx" is unknown; use BCP 47, such as en, pt-BR or zh-Hans',
      ],
    ],
    ['en: {terms: [{forbid: 7}]}', ['1: "en.terms.0.forbid" must be a text or a mapping or a list']],
    [
      'en: {terms: [{prefer: a, source: {pt: {patern: b}}}]}',
      [
        '1: "en.terms.0.source.pt.pattern" must be a text',
        '1: unknown key "patern" in "en.terms.0.source.pt"; did you mean "pattern"?',
      ],
    ],
    [
      'en: {terms: [{prefer: a, source: {pt: "…"}}]}',
      ['1: "en.terms.0.source" has no word in it; write it as a pattern'],
    ],
    ['en: [', ['1: broken YAML: Flow sequence in block collection must be sufficiently indented and end with a ]']],
    ['en: {terms: !!js/function x}', ['1: broken YAML: Unresolved tag: tag:yaml.org,2002:js/function']],
    ['__proto__: {terms: []}', ['1: key "__proto__" is not allowed']],
    ['- en', ['1: the file must be a mapping']],
  ])('%s', (yaml, faults) => {
    expect(faultsOf(yaml)).toEqual(faults);
  });
});
