// The tokenizers of BLEU split as mteval and sacreBLEU do.

import { describe, expect, test } from 'vitest';
import { tokenizerNamed, tokenizerNameFor } from '../../src/metrics/index.js';
import type { TokenizerName } from '../../src/metrics/index.js';
import { tokenizeChrf } from '../../src/metrics/tokenize-chrf.js';
import { isWhitespace, splitWords, trim, trimEnd } from '../../src/metrics/whitespace.js';

test.each<[TokenizerName, string, string]>([
  ['13a', 'A 1,000.50-mark: "it\'s" (5-6) &quot;x&quot; end.', 'A 1,000.50 - mark : " it\'s " ( 5 - 6 ) " x " end .'],
  ['13a', 'foo-\nbar 3.', 'foobar 3 .'],
  ['13a', 'U.S. vs. EU... <skipped>yes/no', 'U . S . vs . EU . . . yes / no'],
  ['13a', 'Sie sagte: „Nein“ – 5 €', 'Sie sagte : „Nein“ – 5 €'],
  ['13a', '&amp;lt;', '<'],
  ['intl', 'A 1,000.50-mark: "it\'s" (5-6)', 'A 1,000.50 - mark : " it \' s " ( 5-6)'],
  ['intl', 'foo-\nbar 3.', 'foo - bar 3.'],
  ['intl', '₹500, “a”。3.5 ٣٫٥ x²', '₹ 500 , “ a ” 。3.5 ٣٫٥ x²'],
  ['zh', '他说“你好”—共€5。ok 1.', '他 说 “ 你 好 ” — 共 € 5 。 ok 1.'],
  ['zh', ' .5 年', '.5 年'],
  ['zh', '𠀀字', '𠀀 字'],
  ['char', 'a 😀é\u3000字', 'a 😀 é 字'],
  ['none', ' a  b.\tc\n', 'a b. c'],
])('%s splits %j into %j', (name, text, expected) => {
  expect(tokenizerNamed(name)(text).join(' ')).toBe(expected);
});

test.each([
  ['gone.', ['gone', '.']],
  ['"gone', ['"', 'gone']],
  ['(hi)', ['(hi', ')']],
  ['"no,"', ['"no,', '"']],
  ['- –', ['-', '–']],
  ['«oui» 😀', ['«oui»', '😀']],
])('the words of chrF++ in %s are %j', (text, words) => {
  expect(tokenizeChrf(text)).toEqual(words);
});

test.each([
  ['en', '13a'],
  ['pt-BR', '13a'],
  ['ko', '13a'],
  ['zh', 'zh'],
  ['zh-Hant-TW', 'zh'],
  ['ja', 'char'],
  ['TH', 'char'],
])('texts in %s are split by %s', (language, expected) => {
  expect(tokenizerNameFor(language)).toBe(expected);
});

describe('white space is that of Python', () => {
  // str.isspace() is true of these code points and no others.
  const PYTHON_WHITESPACE = [
    ...[0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1c, 0x1d, 0x1e, 0x1f, 0x20, 0x85, 0xa0, 0x1680],
    ...[0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a],
    ...[0x2028, 0x2029, 0x202f, 0x205f, 0x3000],
  ];

  test('every code unit is told right', () => {
    const found = Array.from({ length: 0x10000 }, (_, codeUnit) => codeUnit).filter(isWhitespace);
    expect(found).toEqual(PYTHON_WHITESPACE);
  });

  test('words are split at it', () => {
    const split = PYTHON_WHITESPACE.map((codeUnit) => splitWords(`a${String.fromCharCode(codeUnit)}b`).length);
    expect(split).toEqual(PYTHON_WHITESPACE.map(() => 2));
    expect(splitWords('a\ufeffb\u200bc\u180ed')).toHaveLength(1);
    expect(splitWords(' \n')).toEqual([]);
  });

  test('ends are trimmed of it', () => {
    expect(trimEnd(' a b\x1f\u3000\n')).toBe(' a b');
    expect(trim('\u2009 a b \x85')).toBe('a b');
    expect(trim(' \n ')).toBe('');
  });
});
