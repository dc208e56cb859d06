/** Quotation marks that the language's typography does not know. */
import type { LanguagePack } from '../../model/language-pack.js';

export interface ForeignQuote {
  readonly start: number;
  readonly end: number;
  /** The opening mark that is found. */
  readonly open: string;
  /** The same words between the marks of the language. */
  readonly expected: string;
}

/** Opening and closing marks round at most 160 characters of one line; the closing one stands at a word's end. */
const QUOTED =
  /(?<![\p{L}\p{M}\p{N}])(?:“(?=\S)([^“”„\n]{1,160})([“”])|„([^“”„\n]{1,160})([“”])|”(?=[\p{L}\p{N}])([^“”„\n]{1,160})(”)|«([^«»\n]{1,160})(»)|»(?=[\p{L}\p{N}])([^«»\n]{1,160})([«»]))(?![\p{L}\p{M}\p{N}])/gu;
/** An apostrophe or nothing but one letter is no quotation. */
const LETTERS = /\p{L}.*\p{L}/u;

/** Quotations in foreign marks, in scripts with capitals: in Hebrew, Korean and Hindi people take what the keyboard has. */
export function* foreignQuotes(text: string, pack: LanguagePack): Generator<ForeignQuote> {
  if (pack.depth === 'basic' || !pack.cased || !/[“”„«»]/.test(text)) return;
  const known = new Set(pack.quotes.map(([open, close]) => open + close));
  const [usual] = pack.quotes.filter(([open]) => !/[‘‚’']/.test(open));
  if (!usual) return;
  for (const match of text.matchAll(QUOTED)) {
    const inner = match.slice(1).find((part) => part !== undefined) ?? '';
    const { index: start, 0: whole } = match;
    const [open = ''] = whole;
    const close = whole.at(-1) ?? '';
    if (known.has(open + close) || !LETTERS.test(inner)) continue;
    yield { start, end: start + whole.length, open, expected: `${usual[0]}${inner.trim()}${usual[1]}` };
  }
}
