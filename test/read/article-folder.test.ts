/** Article folders: every hypothesis becomes an article, every fault a problem with its path. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticleFolder } from '../../src/read/read-article-folder.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const TEXT = 'The bridge reopens.';

/** Reads a folder with these files; its path in messages is `F`. */
async function read(files: Readonly<Record<string, string | Uint8Array>>, only?: string) {
  const path = temporaryFolder(files);
  const results = await readArticleFolder({
    id: 'pt-en/bridge',
    path,
    ...(only === undefined ? {} : { only }),
    ruleIds: ['date-calque', 'fused-words'],
  });
  return JSON.parse(JSON.stringify(results).replaceAll(path, 'F')) as typeof results;
}

async function messages(files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  return (await read(files)).flatMap(({ problems }) => problems.map(({ code, message }) => `${code} | ${message}`));
}

describe('a complete folder', () => {
  test('becomes an article with all it says', async () => {
    const yaml = [
      'title: Bridge reopens',
      'date: 2022-11-02',
      'system: online-x',
      'domain: news',
      'languages: {source: pt, target: en}',
      'allow:',
      '  - date-calque',
      '  - {rule: fused-words, quote: DataBank, reason: a brand}',
    ].join('\n');
    const files = {
      'hypothesis.en.txt': TEXT,
      'reference.en.txt': 'One',
      'reference.2.en.txt': 'Two',
      'source.pt.txt': 'Ponte',
    };
    expect(await read({ ...files, 'article.yaml': yaml, 'notes.md': '', 'expected.json': '{}' })).toEqual([
      {
        id: 'pt-en/bridge',
        article: {
          id: 'pt-en/bridge',
          hypothesis: { language: 'en', value: TEXT, path: 'F/hypothesis.en.txt' },
          references: [
            { language: 'en', value: 'One', path: 'F/reference.en.txt' },
            { language: 'en', value: 'Two', path: 'F/reference.2.en.txt' },
          ],
          source: { language: 'pt', value: 'Ponte', path: 'F/source.pt.txt' },
          title: 'Bridge reopens',
          date: '2022-11-02',
          domain: 'news',
          system: 'online-x',
          sourceLanguage: 'pt',
          allow: [{ rule: 'date-calque' }, { rule: 'fused-words', quote: 'DataBank', reason: 'a brand' }],
        },
        problems: [],
      },
    ]);
  });

  test('keeps a text exactly, but for its byte order mark', async () => {
    const [result] = await read({ 'hypothesis.en.txt': '\ufeffOne.\r\n\r\nTwo.\t\n' });
    expect(result?.article?.hypothesis.value).toBe('One.\r\n\r\nTwo.\t\n');
  });

  test('of several systems becomes several articles', async () => {
    const results = await read({
      'hypothesis.en.txt': TEXT,
      'hypothesis.en.apertium.txt': TEXT,
      'hypothesis.en.online.x.txt': TEXT,
    });
    expect(results.map(({ id, article }) => [id, article?.system])).toEqual([
      ['pt-en/bridge#apertium', 'apertium'],
      ['pt-en/bridge#online.x', 'online.x'],
      ['pt-en/bridge', undefined],
    ]);
  });

  test('of several languages gives each its own references', async () => {
    const files = {
      'hypothesis.en.txt': TEXT,
      'hypothesis.pt-BR.txt': 'A',
      'reference.en-GB.txt': 'B',
      'reference.pt-PT.txt': 'C',
      'reference.pt-BR.txt': 'D',
    };
    const results = await read(files);
    expect(results.map(({ id, article }) => [id, article?.references.map(({ value }) => value)])).toEqual([
      ['pt-en/bridge#en', ['B']],
      ['pt-en/bridge#pt-BR', ['D']],
    ]);
  });

  test('may be asked for one hypothesis only', async () => {
    const results = await read({ 'hypothesis.en.txt': TEXT, 'hypothesis.en.x.txt': TEXT }, 'hypothesis.en.x.txt');
    expect(results.map(({ id }) => id)).toEqual(['pt-en/bridge#x']);
  });
});

describe('a text that cannot be checked is a problem', () => {
  test.each([
    ['an empty one', { 'hypothesis.en.txt': '' }, 'empty-hypothesis | F/hypothesis.en.txt: is empty.'],
    ['only a byte order mark', { 'hypothesis.en.txt': '\ufeff' }, 'empty-hypothesis | F/hypothesis.en.txt: is empty.'],
    [
      'only blanks',
      { 'hypothesis.en.txt': ' \n\t\u00a0\n' },
      'empty-hypothesis | F/hypothesis.en.txt: holds nothing but blanks.',
    ],
    [
      'an empty reference',
      { 'hypothesis.en.txt': TEXT, 'reference.en.txt': '' },
      'empty-reference | F/reference.en.txt: is empty.',
    ],
    [
      'invalid UTF-8',
      { 'hypothesis.en.txt': Uint8Array.of(0x61, 0x62, 0xff) },
      'invalid-utf8 | F/hypothesis.en.txt: byte 2 (0xff) is not valid UTF-8; save it as UTF-8.',
    ],
    [
      'UTF-16',
      { 'hypothesis.en.txt': Buffer.from('\ufeffAb', 'utf16le') },
      'wrong-encoding | F/hypothesis.en.txt: is UTF-16 (little-endian); save it as UTF-8.',
    ],
    [
      'an unknown language',
      { 'hypothesis.xx.txt': TEXT },
      'unknown-language | F/hypothesis.xx.txt: language tag "xx" is unknown; use BCP 47, such as en, pt-BR or zh-Hans.',
    ],
    [
      'no language',
      { 'hypothesis.txt': TEXT },
      'file-name | F/hypothesis.txt: has no language in its name; call it hypothesis.<language>.txt.',
    ],
    [
      'a name too long',
      { 'hypothesis.en.txt': TEXT, 'source.pt.old.txt': 'x' },
      'file-name | F/source.pt.old.txt: has "old" after the language; call it source.pt.txt.',
    ],
    [
      'too large',
      { 'hypothesis.en.txt': 'x'.repeat(10_000_001) },
      'too-large | F/hypothesis.en.txt: has 10000001 bytes, the limit is 10000000; split it.',
    ],
  ])('%s', async (_, files, message) => {
    expect(await messages(files)).toEqual([message]);
  });

  test('a folder, and a link to itself, where a file is due', async () => {
    const path = temporaryFolder({ 'hypothesis.en.txt': TEXT });
    mkdirSync(`${path}/reference.en.txt`);
    symlinkSync('source.pt.txt', `${path}/source.pt.txt`);
    const [result] = await readArticleFolder({ id: 'a', path });
    expect(result?.article).toBeUndefined();
    expect(result?.problems.map(({ code, message }) => [code, message])).toEqual([
      ['not-a-file', `${path}/reference.en.txt: is a folder where a text file is due.`],
      ['unreadable', `${path}/source.pt.txt: cannot be read, its symbolic links go round in circles.`],
    ]);
  });

  test('a folder that is not there', async () => {
    expect(await readArticleFolder({ id: 'a', path: 'no/such' })).toEqual([
      {
        id: 'a',
        problems: [{ code: 'not-found', message: 'no/such: no such file or folder.', path: 'no/such', article: 'a' }],
      },
    ]);
  });
});

describe('article.yaml', () => {
  test.each([
    [
      'title: [',
      'broken-yaml | F/article.yaml:1: broken YAML: Flow sequence in block collection must be sufficiently indented and end with a ].',
    ],
    ['title: a\ntitle: b', 'broken-yaml | F/article.yaml:2: broken YAML: Map keys must be unique.'],
    [
      'title: !!js/function x',
      'broken-yaml | F/article.yaml:1: broken YAML: Unresolved tag: tag:yaml.org,2002:js/function.',
    ],
    ['- a', 'invalid-value | F/article.yaml:1: the file must be a mapping.'],
    ['\ntilte: x', 'unknown-key | F/article.yaml:2: unknown key "tilte"; did you mean "title"?'],
    ['languages:\n  from: pt', 'unknown-key | F/article.yaml:2: unknown key "from" in "languages".'],
    [
      'languages:\n  source: xx',
      'invalid-value | F/article.yaml:2: "languages.source" names no language: language tag "xx" is unknown; use BCP 47, such as en, pt-BR or zh-Hans.',
    ],
    ['date: 2022-02-30', 'invalid-value | F/article.yaml:1: "date" must be a day such as 2022-11-02.'],
    ['title: 7', 'invalid-value | F/article.yaml:1: "title" must be a text.'],
    [
      'allow: [date-calqe]',
      'invalid-value | F/article.yaml:1: "allow.0" must be date-calque, fused-words or a mapping.',
    ],
    [
      'allow:\n  - rule: date-calque\n    quot: x',
      'unknown-key | F/article.yaml:3: unknown key "quot" in "allow.0"; did you mean "quote"?',
    ],
    ['__proto__: {title: x}', 'reserved-key | F/article.yaml:1: key "__proto__" is not allowed.'],
    [
      'languages: {target: fr}',
      'language-conflict | F/article.yaml: languages.target is "fr", but the hypothesis is in en.',
    ],
    [
      'title: &a x\nsystem: *b',
      'broken-yaml | F/article.yaml:1: broken YAML: too many aliases, or one without anchor.',
    ],
  ])('%j is a problem, and the texts are checked without it', async (yaml, message) => {
    const results = await read({ 'hypothesis.en.txt': TEXT, 'article.yaml': yaml });
    expect(
      results.flatMap(({ problems }) => problems.map((problem) => `${problem.code} | ${problem.message}`)),
    ).toEqual([message]);
    expect(results.at(-1)?.article?.hypothesis.value).toBe(TEXT);
  });

  test('that is empty says nothing', async () => {
    expect(await messages({ 'hypothesis.en.txt': TEXT, 'article.yaml': '# later\n' })).toEqual([]);
  });

  test('an alias bomb is refused', async () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [one, next] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg'])
      bomb.push(`${next}: &${next} [${`*${one}, `.repeat(9)}x]`);
    expect(await messages({ 'hypothesis.en.txt': TEXT, 'article.yaml': bomb.join('\n') })).toEqual([
      'broken-yaml | F/article.yaml:1: broken YAML: too many aliases, or one without anchor.',
    ]);
  });

  test('nesting without end is refused', async () => {
    const [message] = await messages({ 'hypothesis.en.txt': TEXT, 'article.yaml': '['.repeat(200_000) });
    expect(message).toMatch(/^broken-yaml \| F\/article\.yaml:1: broken YAML: /);
  });
});
