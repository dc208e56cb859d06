/** Foreign text on a console: nothing in it can act. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printable, printableJson } from '../../src/text/printable.js';

/** What a terminal or a reader's eye would obey. */
const ACTS = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Cs}/u;
/** What a CI log would obey. */
const COMMANDS = /^\s*::|##\[|##vso\[|##teamcity\[|section_(start|end)/i;

const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '::error::x',
        '##[group]',
        '##vso[task]',
        '##TeamCity[x]',
        'section_start:1:x\r\u001b[0K',
        '\ud800',
        '\u202e',
        '\n',
        '#',
        ':',
      ),
    ),
  )
  .map((parts) => parts.join(''));

describe('printable', () => {
  test.each([
    ['plain text, 你好, שלום', 'plain text, 你好, שלום'],
    ['two\nlines\r\nthree\rfour', 'two⏎lines⏎three⏎four'],
    ['a\tb', 'a b'],
    ['\u001b[31mred\u001b[0m', '<U+001B>[31mred<U+001B>[0m'],
    ['\u001b]8;;http://x\u0007', '<U+001B>]8;;http://x<U+0007>'],
    ['\u009b1A', '<U+009B>1A'],
    ['abc\u202edef', 'abc<U+202E>def'],
    ['half \ud83d', 'half <U+D83D>'],
    ['whole 😀', 'whole 😀'],
    ['می‌خواهم', 'می‌خواهم'],
    ['👩‍🚀', '👩‍🚀'],
    ['zero\u200bwidth \u{e0041}', 'zero<U+200B>width <U+E0041>'],
    ['::error file=x::y', '<U+003A>:error file=x::y'],
    ['  ::set-output', '  <U+003A>:set-output'],
    ['std::vector', 'std::vector'],
    ['a ##[error] b', 'a #<U+0023>[error] b'],
    ['##vso[task.complete]', '#<U+0023>vso[task.complete]'],
    ['##teamcity[x]', '#<U+0023>teamcity[x]'],
    ['## Heading', '## Heading'],
    ['section_start:1:a', 'section<U+005F>start:1:a'],
  ])('%j is %j', (text, safe) => {
    expect(printable(text)).toBe(safe);
  });

  test('of anything has nothing that acts', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(printable(text)).not.toMatch(ACTS);
        expect(printable(text)).not.toMatch(COMMANDS);
      }),
      { numRuns: 1000 },
    );
  });

  test('leaves what is printable alone', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{L}\p{N} .,]*$/u), (text) => {
        expect(printable(text)).toBe(text);
      }),
    );
  });
});

describe('printableJson', () => {
  test('says the same as JSON, and nothing in it acts', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const json = printableJson({ [text]: [text] });
        expect(JSON.parse(json)).toEqual({ [text]: [text] });
        expect(json).not.toMatch(ACTS);
        expect(json).not.toMatch(COMMANDS);
      }),
      { numRuns: 1000 },
    );
  });
});
