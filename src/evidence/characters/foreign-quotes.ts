/** Quotation marks that the language's typography does not know. */
import type { LanguagePack } from '../../model/language-pack.js';
import { allMatches } from '../../text/all-matches.js';

export interface ForeignQuote {
  readonly start: number;
  readonly end: number;
  /** The opening mark that is found. */
  readonly open: string;
  /** The same words between the marks of the language. */
  readonly expected: string;
}

/** Opening and closing marks round at most 300 characters of one line; the closing one stands at a word's end. */
const QUOTED =
  /(?<![\p{L}\p{M}\p{N}])(?:「([^「」\n]{1,300})(」)|``([^`\n]{1,300}?)('')|“(?=\S)([^“”„\n]{1,300})([“”])|„([^“”„\n]{1,300})([“”])|”(?=[\p{L}\p{N}])([^“”„\n]{1,300})(”)|«([^«»\n]{1,300})(»)|»(?=[\p{L}\p{N}])([^«»\n]{1,300})([«»]))(?![\p{L}\p{M}\p{N}])/gu;
/** The same where no space parts a quotation from the words beside it, or from the particle behind it. */
const QUOTED_CLOSE = /«([^«»\n]{1,300})»|„([^“”„\n]{1,300})[“”]|``([^`\n]{1,300}?)''/gu;
/** An apostrophe or nothing but one letter is no quotation. */
const LETTERS = /\p{L}.*\p{L}/u;

/** Marks that no keyboard of the scripts without capitals has, and how TeX writes marks that it sets. */
const STRANGE = /^[«»„`]$/;
/** Korean sets titles in corner brackets. */
const STRANGE_IN_DEVANAGARI = /^[«»„`「]$/;
/** Hebrew has the low mark as well. */
const STRANGE_IN_HEBREW = /^[«»`「]$/;
/** A text that quotes so throughout does it on purpose. */
const MOST_STRANGE = 2;

/** Quotations in foreign marks; in Hebrew, Korean, Hindi and Chinese, where people take what the keyboard has, the strangest only. */
export function* foreignQuotes(text: string, pack: LanguagePack): Generator<ForeignQuote> {
  if (pack.depth === 'basic' || !mayHave(text, pack)) return;
  const known = new Set(pack.quotes.map(([open, close]) => open + close));
  const [usual] = pack.quotes.filter(([open]) => !/[‘‚’']/.test(open));
  if (!usual) return;
  for (const match of allMatches(text, pack.spaced && pack.script !== 'Kore' ? QUOTED : QUOTED_CLOSE)) {
    const inner = match.slice(1).find((part) => part !== undefined) ?? '';
    const { index: start, 0: whole } = match;
    const [open = ''] = whole;
    const close = whole.at(-1) ?? '';
    if (known.has(open + close) || !LETTERS.test(inner) || !isStrange(open, pack)) continue;
    yield { start, end: start + whole.length, open, expected: `${usual[0]}${inner.trim()}${usual[1]}` };
  }
}

function mayHave(text: string, { cased, script }: LanguagePack): boolean {
  if (cased) return /[“”„«»「`]/.test(text);
  return /[«»„`「]/.test(text) && (text.match(script === 'Hebr' ? /[«「]/g : /[«„]/g)?.length ?? 0) <= MOST_STRANGE;
}

function isStrange(open: string, { cased, script }: LanguagePack): boolean {
  if (cased) return true;
  return (script === 'Hebr' ? STRANGE_IN_HEBREW : script === 'Deva' ? STRANGE_IN_DEVANAGARI : STRANGE).test(open);
}
