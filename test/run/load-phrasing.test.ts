/** Which phrasebooks hold for an article: those named, and those beside it. */
import { describe, expect, test } from 'vitest';
import { createNearbyPhrasing, loadPhrasing } from '../../src/run/load-phrasing.js';
import { UserError } from '../../src/run/user-error.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const BOOK = 'en: {terms: [{forbid: x}]}';

describe('phrasing.yaml beside the articles', () => {
  const files = {
    'phrasing.yaml': BOOK,
    'corpus/phrasing.yaml': BOOK,
    'corpus/pt-en/ferry/phrasing.yaml': BOOK,
    'corpus/pt-en/bridge/hypothesis.en.txt': 'x',
  };

  test.each([
    ['every folder from the given path down, the nearest last', ['corpus'], ['corpus', 'corpus/pt-en/ferry']],
    ['the outermost of several given paths', ['corpus/pt-en', '', 'corpus'], ['', 'corpus', 'corpus/pt-en/ferry']],
    ['the folder alone where it was given itself', ['corpus/pt-en/ferry'], ['corpus/pt-en/ferry']],
    ['the folder alone where a file in it was given', ['corpus/pt-en/ferry/a.txt'], ['corpus/pt-en/ferry']],
    ['nothing above or beside the given path', ['corpus/pt-en/bridge'], ['corpus/pt-en/ferry']],
  ])('%s', async (_, paths, found) => {
    const root = temporaryFolder(files);
    const nearby = createNearbyPhrasing(paths.map((path) => `${root}/${path}`));
    const books = await nearby.phrasebooksFor(`${root}/corpus/pt-en/ferry`);
    expect(books.map(({ path }) => path)).toEqual(
      found.map((path) => `${root}/${path === '' ? '' : `${path}/`}phrasing.yaml`),
    );
    expect(nearby.newProblems()).toEqual([]);
  });

  test('a broken one is a problem, told once', async () => {
    const root = temporaryFolder({ 'phrasing.yaml': 'en:\n  trems: []', 'a/phrasing.yaml': BOOK });
    const nearby = createNearbyPhrasing([root]);
    const books = [await nearby.phrasebooksFor(`${root}/a`), await nearby.phrasebooksFor(`${root}/b`)];
    expect(books.map((found) => found.length)).toEqual([1, 0]);
    expect(nearby.newProblems()).toEqual([
      {
        code: 'unknown-key',
        message: `${root}/phrasing.yaml:2: unknown key "trems" in "en"; did you mean "terms"?`,
        path: `${root}/phrasing.yaml`,
      },
    ]);
    expect(nearby.newProblems()).toEqual([]);
  });
});

describe('phrasebooks that are named', () => {
  test('are read in their order, each by its extension', async () => {
    const root = temporaryFolder({
      'a.yaml': BOOK,
      'b.CSV': 'forbid,target_language\nx,en\n',
      'c.tsv': 'en\tpt\nx\ty\n',
      'd.tbx': '<tbx/>',
    });
    const books = await loadPhrasing(['d.tbx', 'a.yaml', 'c.tsv', 'b.CSV'].map((name) => `${root}/${name}`));
    expect(books.map(({ entries }) => entries.length)).toEqual([0, 1, 2, 1]);
  });

  test('must all be readable', async () => {
    const root = temporaryFolder({ 'a.docx': '', 'b.yaml': 'en: {terms: [{}]}', 'c.tbx': Uint8Array.of(0x3c, 0xff) });
    const names = ['a.docx', 'b.yaml', 'c.tbx', 'd.yaml'];
    await expect(loadPhrasing(names.map((name) => `${root}/${name}`))).rejects.toThrow(
      new UserError(
        `${root}/a.docx: is no phrasebook; give .yaml (phrasing), .csv or .tsv (glossary), or .tbx (termbase).`,
        `${root}/b.yaml:1: "en.terms.0" needs "prefer" or "forbid".`,
        `${root}/c.tbx: byte 1 (0xff) is not valid UTF-8; save it as UTF-8.`,
        `${root}/d.yaml: no such file or folder.`,
      ),
    );
  });
});
