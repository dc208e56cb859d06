/** Lines of a stream, wherever its chunks end. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitLines } from '../../src/read/split-lines.js';

async function* chunksOf(whole: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let start = 0;
  for (const size of sizes) {
    yield whole.subarray(start, start + size);
    start += size;
  }
  yield whole.subarray(start);
}

async function linesOf(whole: Uint8Array, sizes: readonly number[] = [], limit?: number): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const { number, bytes } of splitLines(chunksOf(whole, sizes), limit)) {
    expect(number).toBe(lines.length + 1);
    lines.push(bytes ? Buffer.from(bytes).toString('latin1') : null);
  }
  return lines;
}

describe('lines', () => {
  test.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\nb', ['a', 'b']],
    ['a\r\nb\r\n', ['a', 'b']],
    ['\n\na', ['', '', 'a']],
    ['a\rb\n', ['a\rb']],
    ['a\n\r\n', ['a', '']],
  ])('of %j are %j', async (text, lines) => {
    expect(await linesOf(Buffer.from(text))).toEqual(lines);
  });

  test('are the same however the stream is cut', async () => {
    const text = fc.array(fc.constantFrom('a', 'é', '字', '\n', '\r\n', '\r', ' '), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(7), { maxLength: 40 }), async (parts, sizes) => {
        const whole = Buffer.from(parts.join(''));
        expect(await linesOf(whole, sizes)).toEqual(await linesOf(whole));
      }),
    );
  });

  test('joined again are the stream', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 80 }), fc.array(fc.nat(9)), async (whole, sizes) => {
        fc.pre(!whole.includes(0x0d) && whole.at(-1) !== 0x0a);
        expect((await linesOf(whole, sizes)).join('\n')).toBe(Buffer.from(whole).toString('latin1'));
      }),
    );
  });

  test('longer than the limit are dropped, and the next ones read', async () => {
    const whole = Buffer.from('12345\n123456\n1\n');
    for (const sizes of [[], [1, 1, 1, 1], [8, 3]]) {
      expect(await linesOf(whole, sizes, 5)).toEqual(['12345', null, '1']);
    }
  });

  test('without an end are dropped as well', async () => {
    expect(await linesOf(Buffer.from('1\n1234567890'), [3, 3], 5)).toEqual(['1', null]);
  });
});
