/** Glossaries in CSV and TSV: named columns or one column a language; every mistake refused with its line. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRows } from '../../src/read/csv-rows.js';
import { readGlossaryCsv } from '../../src/read/read-glossary-csv.js';

function faultsOf(path: string, text: string): string[] {
  const { faults = [] } = readGlossaryCsv(path, text);
  return faults.map(({ line, fault }) => `${line}: ${fault}`);
}

describe('named columns', () => {
  test('say what a phrasing.yaml would say', () => {
    const csv = [
      'ID,Source,source language,Preferred,Forbidden,Target-Language,kind,case,forms,severity,note',
      'c1,rede | malha,pt,network,net|mesh,en,,,,,',
      ',,,"use, make use of",utilise,en-gb,phrasing,match,exact,minor,"Say ""use""."',
    ].join('\r\n');
    expect(readGlossaryCsv('g.csv', csv).book?.entries).toEqual([
      {
        kind: 'term',
        id: 'c1',
        place: 'g.csv:2',
        targetLanguage: 'en',
        source: [
          { language: 'pt', phrase: { text: 'rede' } },
          { language: 'pt', phrase: { text: 'malha' } },
        ],
        prefer: [{ text: 'network' }],
        forbid: [{ text: 'net' }, { text: 'mesh' }],
        case: 'smart',
        forms: 'inflected',
      },
      {
        kind: 'phrasing',
        place: 'g.csv:3',
        targetLanguage: 'en-GB',
        source: [],
        prefer: [{ text: 'use, make use of' }],
        forbid: [{ text: 'utilise' }],
        case: 'match',
        forms: 'exact',
        note: 'Say "use".',
        severity: 'minor',
      },
    ]);
  });

  test.each([
    ['semicolons', 'g.csv', 'source;target_lang;target\nrede;en;network\n'],
    ['tabs', 'g.tsv', 'source\ttarget_lang\ttarget\nrede\ten\tnetwork\n'],
  ])('may be parted by %s', (_, path, text) => {
    const [entry] = readGlossaryCsv(path, text).book?.entries ?? [];
    expect([entry?.source, entry?.prefer]).toEqual([[{ phrase: { text: 'rede' } }], [{ text: 'network' }]]);
  });
});

test('one column a language gives each language its term, called for by the others', () => {
  const entries = readGlossaryCsv('g.tsv', 'pt\ten\tde\nrede\tnetwork\t\n').book?.entries ?? [];
  expect(entries.map(({ targetLanguage, source, prefer }) => [targetLanguage, source, prefer])).toEqual([
    ['pt', [{ language: 'en', phrase: { text: 'network' } }], [{ text: 'rede' }]],
    ['en', [{ language: 'pt', phrase: { text: 'rede' } }], [{ text: 'network' }]],
  ]);
});

test('a line number counts the lines inside quoted cells', () => {
  const csv = 'note,target_language,forbid\n"one\ntwo",en,x\n,en,y\n';
  expect(readGlossaryCsv('g.csv', csv).book?.entries.map(({ place }) => place)).toEqual(['g.csv:2', 'g.csv:4']);
});

describe('what is refused', () => {
  test.each([
    [
      'source,taget,target_language\n',
      ['1: names a column "taget", which is unknown; did you mean "target_language"?'],
    ],
    [
      'source,prefer\na,b\n',
      ['1: names no column "target_language", and its columns are not languages (en, pt-BR) either'],
    ],
    ['prefer,target,target_language\n', ['1: names the column "prefer" twice']],
    [
      'prefer,target_language\na,en\nb\n',
      ['3: has 1 cells, the first row has 2; put quotes around a cell with a separator'],
    ],
    ['prefer,target_language\n"a,en\n', ['2: opens a quoted cell that is never closed']],
    ['prefer,target_language\n"a"b,en\n', ['2: has text behind a quoted cell; write a quote inside a cell as ""']],
    ['forbid,target_language\nx,\n', ['2: "target_language" is empty']],
    [
      'forbid,target_language\nx,en_GB\n',
      ['2: "target_language": language tag "en_GB" is not BCP 47; did you mean "en-GB"?'],
    ],
    ['source,prefer,target_language\nx,,en\n', ['2: needs "prefer" or "forbid"']],
    ['forbid,target_language\n!!,en\n', ['2: "forbid" has no word in it; write it as a pattern']],
    ['forbid,case,target_language\nx,no,en\n', ['2: "case" must be smart, match, ignore, not "no"']],
    ['en,de\nnet,??\n', ['2: "de" has no word in it; write it as a pattern']],
  ])('%j', (csv, faults) => {
    expect(faultsOf('g.csv', csv)).toEqual(faults);
  });
});

test('any text is read or refused, and cells written as RFC 4180 says are read back', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readGlossaryCsv('g.csv', text)));
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é') }).map((value) => value.trim());
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
      const csv = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\n');
      const data = csvRows(csv, ',');
      expect('rows' in data && data.rows.map(({ cells }) => cells)).toEqual(rows.filter((row) => row.join('') !== ''));
    }),
  );
});
