/** JSON Lines in: every line gives an article or a problem that names the line. */
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { readJsonLines } from '../../src/read/read-json-lines.js';
import type { ReadResult } from '../../src/read/read-result.js';

async function read(...lines: readonly (string | Uint8Array)[]): Promise<ReadResult[]> {
  const bytes = Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from('\n')]));
  const results: ReadResult[] = [];
  for await (const result of readJsonLines(Readable.from([bytes]))) results.push(result);
  return results;
}

describe('a line', () => {
  test('with all fields becomes an article with canonical languages', async () => {
    const line = {
      id: 'a1',
      targetLanguage: 'pt-br',
      sourceLanguage: 'EN',
      hypothesis: 'A ponte\r\nabre.',
      references: ['Uma', 'Outra'],
      source: 'The bridge',
      date: '2022-11-26',
      system: 'online-x',
      extra: { anything: 1 },
    };
    expect(await read(JSON.stringify(line))).toEqual([
      {
        id: 'a1',
        article: {
          id: 'a1',
          hypothesis: { language: 'pt-BR', value: 'A ponte\r\nabre.' },
          references: [
            { language: 'pt-BR', value: 'Uma' },
            { language: 'pt-BR', value: 'Outra' },
          ],
          source: { language: 'en', value: 'The bridge' },
          sourceLanguage: 'en',
          date: '2022-11-26',
          system: 'online-x',
          allow: [],
        },
        problems: [],
      },
    ]);
  });

  test('needs only id and hypothesis; null is as good as absent', async () => {
    const article = { id: 'a', hypothesis: { language: 'und', value: 'x' }, references: [], allow: [] };
    const bare = '{"id":"a","hypothesis":"x"}';
    const nulls = '{"id":"a","hypothesis":"x","source":null,"references":null,"date":null,"targetLanguage":null}';
    expect(await read(bare)).toEqual([{ id: 'a', article, problems: [] }]);
    expect(await read(nulls)).toEqual([{ id: 'a', article, problems: [] }]);
  });

  test.each([
    ['{"id": "a"', null, 'invalid-json', 'line 1: is not a JSON object.'],
    ['[1]', null, 'invalid-json', 'line 1: is not a JSON object.'],
    ['"text"', null, 'invalid-json', 'line 1: is not a JSON object.'],
    ['{"id":"a","hypothesis":NaN}', null, 'invalid-json', 'line 1: is not a JSON object.'],
    ['{"hypothesis":"x"}', null, 'missing-id', 'line 1: "id" is missing.'],
    ['{"id":"","hypothesis":"x"}', null, 'missing-id', 'line 1: "id" is empty.'],
    ['{"id":7,"hypothesis":"x"}', null, 'wrong-type', 'line 1: "id" must be a string.'],
    ['{"__proto__":{"id":"a","hypothesis":"x"}}', null, 'missing-id', 'line 1: "id" is missing.'],
    ['{"id":"a"}', 'a', 'missing-hypothesis', 'line 1: "hypothesis" is missing.'],
    ['{"id":"a","hypothesis":["x"]}', 'a', 'wrong-type', 'line 1: "hypothesis" must be a string.'],
    [
      '{"id":"a","hypothesis":"x","references":"y"}',
      'a',
      'wrong-type',
      'line 1: "references" must be a list of strings.',
    ],
    [
      '{"id":"a","hypothesis":"x","references":[1]}',
      'a',
      'wrong-type',
      'line 1: "references" must be a list of strings.',
    ],
    ['{"id":"a","hypothesis":""}', 'a', 'empty-hypothesis', 'line 1: "hypothesis" is empty.'],
    [
      '{"id":"a","hypothesis":" \\n\\u200b"}',
      'a',
      'empty-hypothesis',
      'line 1: "hypothesis" holds nothing but blanks.',
    ],
    [
      '{"id":"a","hypothesis":"x","references":["y"," "]}',
      'a',
      'empty-reference',
      'line 1: "references[1]" holds nothing but blanks.',
    ],
    ['{"id":"a","hypothesis":"x","source":""}', 'a', 'empty-source', 'line 1: "source" is empty.'],
    [
      '{"id":"a","hypothesis":"bc\\ud800d"}',
      'a',
      'lone-surrogate',
      'line 1: "hypothesis" has half a surrogate pair at offset 2.',
    ],
    ['{"id":"a\\udc00","hypothesis":"x"}', 'a\udc00', 'lone-surrogate', 'line 1: "id" has half a surrogate pair.'],
    [
      '{"id":"a","hypothesis":"x","targetLanguage":"xx"}',
      'a',
      'unknown-language',
      'line 1: "targetLanguage": language tag "xx" is unknown; use BCP 47, such as en, pt-BR or zh-Hans.',
    ],
    [
      '{"id":"a","hypothesis":"x","sourceLanguage":"pt_BR"}',
      'a',
      'unknown-language',
      'line 1: "sourceLanguage": language tag "pt_BR" is not BCP 47; did you mean "pt-BR"?',
    ],
    [
      '{"id":"a","hypothesis":"x","date":"2022-02-30"}',
      'a',
      'invalid-date',
      'line 1: "date" must be a day such as 2022-11-02, not "2022-02-30".',
    ],
    [
      '{"id":"a","hypothesis":"x","reference":"y"}',
      'a',
      'unknown-field',
      'line 1: field "reference" is unknown; did you mean "references"?',
    ],
    [
      '{"id":"a","hypothesis":"x","target_language":"en"}',
      'a',
      'unknown-field',
      'line 1: field "target_language" is unknown; did you mean "targetLanguage"?',
    ],
  ])('%s is a problem', async (line, id, code, message) => {
    const problem = id === null ? { code, message } : { code, message, article: id };
    expect(await read(line)).toEqual([{ id, problems: [problem] }]);
  });
});

describe('a stream', () => {
  test('goes on after broken lines, in order, and counts blank ones', async () => {
    const good = (id: string): string => JSON.stringify({ id, hypothesis: 'x' });
    const bad = Uint8Array.of(0x7b, 0xff, 0x7d);
    const results = await read(good('a'), bad, '', good('b'), good('a'), '  ', 'null');
    expect(results.map(({ id, problems: [problem] }) => [id, problem?.message])).toEqual([
      ['a', undefined],
      [null, 'line 2: byte 1 (0xff) is not valid UTF-8; save it as UTF-8.'],
      ['b', undefined],
      ['a', 'line 5: id "a" came before; the second article is not checked.'],
      [null, 'line 7: is not a JSON object.'],
    ]);
  });

  test('may begin with a byte order mark', async () => {
    expect((await read('\ufeff{"id":"a","hypothesis":"x"}'))[0]?.article?.id).toBe('a');
  });

  test('a line over the limit is a problem, however it is written', async () => {
    const long = `{"id":"long","hypothesis":"${'x'.repeat(17 * 1024 * 1024)}"}`;
    const [first, second] = await read(long, '{"id":"b","hypothesis":"x"}');
    expect(first?.problems).toEqual([{ code: 'line-too-long', message: 'line 1: is longer than 16777216 bytes.' }]);
    expect(second?.id).toBe('b');
  });

  test('that breaks off is a problem after what came before', async () => {
    const failure = Object.assign(new Error('read failed'), { code: 'EIO', syscall: 'read' });
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"id":"a","hypothesis":"x"}\n{"id');
      throw failure;
    }
    const results: ReadResult[] = [];
    for await (const result of readJsonLines(broken())) results.push(result);
    expect(results.map(({ id, problems }) => [id, problems[0]?.message])).toEqual([
      ['a', undefined],
      [null, 'line 2: the stream cannot be read (EIO).'],
    ]);
  });

  test('deep nesting breaks nothing', async () => {
    const deep = `{"id":"a","hypothesis":"x","extra":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect((await read(deep))[0]?.id).toBe('a');
  });
});
