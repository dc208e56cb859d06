/** Which articles lie under the paths given. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findArticles } from '../../src/run/find-articles.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const article = (folder: string): Record<string, string> => ({ [`${folder}/hypothesis.en.txt`]: 'x' });

async function idsIn(root: string, paths: readonly string[]): Promise<string[]> {
  return (await findArticles(paths.map((path) => `${root}/${path}`))).places.map(({ id }) =>
    id.replace(`${root}/`, ''),
  );
}

describe('a folder', () => {
  test('is searched at any depth; ids are the paths below it, sorted by code units', async () => {
    const root = temporaryFolder({
      ...article('corpus/pt-en/b'),
      ...article('corpus/pt-en/B'),
      ...article('corpus/es-en/deep/a'),
      'corpus/README.md': '',
    });
    expect(await idsIn(root, ['corpus'])).toEqual(['es-en/deep/a', 'pt-en/B', 'pt-en/b']);
  });

  test('gives the same ids from one or two levels further down', async () => {
    const root = temporaryFolder({ ...article('corpus/pt-en/a') });
    for (const path of ['corpus', 'corpus/pt-en', 'corpus/pt-en/a', 'corpus/pt-en/a/']) {
      expect(await idsIn(root, [path])).toEqual(['pt-en/a']);
    }
  });

  test('that holds no article is named, but not when it was only given twice', async () => {
    const root = temporaryFolder({ ...article('corpus/pt-en/a'), 'notes/README.md': '' });
    const { problems } = await findArticles([`${root}/corpus`, `${root}/corpus`, `${root}/notes`]);
    expect(problems.map(({ code, message }) => ({ code, message }))).toEqual([
      {
        code: 'no-article',
        message: `${root}/notes: holds no article: no hypothesis.<lang>.txt in it or below it.`,
      },
    ]);
  });

  test('dot folders and node_modules are passed over', async () => {
    const root = temporaryFolder({ ...article('.cache/a'), ...article('node_modules/p/a'), ...article('corpus/a') });
    expect(await idsIn(root, ['.'])).toEqual(['corpus/a']);
  });

  test('links that go round in circles end, and what they lead to counts once', async () => {
    const root = temporaryFolder({ ...article('corpus/pt-en/a') });
    symlinkSync('..', `${root}/corpus/pt-en/up`);
    symlinkSync('self', `${root}/corpus/self`);
    symlinkSync('pt-en', `${root}/corpus/zz`);
    expect(await idsIn(root, ['corpus'])).toEqual(['pt-en/a']);
  });

  test('given twice, or inside another one given, counts once', async () => {
    const root = temporaryFolder({ ...article('corpus/pt-en/a') });
    expect(await findArticles([`${root}/corpus`, `${root}/corpus/pt-en`, `${root}/corpus`])).toEqual({
      places: [{ id: 'pt-en/a', kind: 'folder', path: `${root}/corpus/pt-en/a` }],
      problems: [],
    });
  });

  test('a folder called hypothesis.en.txt is an article whose text cannot be read, not passed over', async () => {
    const root = temporaryFolder();
    mkdirSync(`${root}/pt-en/a/hypothesis.en.txt`, { recursive: true });
    expect(await idsIn(root, ['.'])).toEqual(['pt-en/a']);
  });
});

describe('a file', () => {
  test('is an article by itself', async () => {
    const root = temporaryFolder({ 'my.txt': 'x' });
    const path = `${root}/my.txt`;
    expect((await findArticles([path])).places).toEqual([{ id: path, kind: 'file', path }]);
  });

  test('hypothesis.<lang>.txt stands for its article folder, unless it is described by itself', async () => {
    const root = temporaryFolder(article('pt-en/a'));
    const path = `${root}/pt-en/a/hypothesis.en.txt`;
    expect((await findArticles([path])).places).toEqual([
      { id: 'pt-en/a', kind: 'folder', path: `${root}/pt-en/a`, only: 'hypothesis.en.txt' },
    ]);
    expect((await findArticles([path], 'file')).places).toEqual([{ id: path, kind: 'file', path }]);
  });
});

test('the same id in two places is a problem of the second', async () => {
  const root = temporaryFolder({ ...article('one/pt-en/a'), ...article('two/pt-en/a') });
  expect(await findArticles([`${root}/one`, `${root}/two`])).toEqual({
    places: [{ id: 'pt-en/a', kind: 'folder', path: `${root}/one/pt-en/a` }],
    problems: [
      {
        code: 'duplicate-id',
        message: `${root}/two/pt-en/a: its id "pt-en/a" is that of ${root}/one/pt-en/a already, so it is not checked; rename one or check them apart.`,
        path: `${root}/two/pt-en/a`,
      },
    ],
  });
});

test('a path that leads nowhere is a problem, the others are found', async () => {
  const root = temporaryFolder(article('pt-en/a'));
  const { places, problems } = await findArticles([`${root}/gone`, `${root}/pt-en`]);
  expect(places.map(({ id }) => id)).toEqual(['pt-en/a']);
  expect(problems.map(({ message }) => message)).toEqual([`${root}/gone: no such file or folder.`]);
});

test.each(['articles.jsonl', 'one.json', 'MANY.NDJSON'])(
  '%s as a path is a problem: as a text it might pass',
  async (name) => {
    const root = temporaryFolder({ [name]: '{"id":"a","hypothesis":"x"}' });
    expect(await findArticles([`${root}/${name}`])).toEqual({
      places: [],
      problems: [
        {
          code: 'json-lines-path',
          message: `${root}/${name}: is JSON and no text; give JSON Lines on standard input: calque check - < FILE.`,
          path: `${root}/${name}`,
        },
      ],
    });
  },
);
