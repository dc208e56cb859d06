/** Quotations that open with a mark of one kind and close with one of another: `„Senza un parcheggio»`, `「…"と`. */
import type { LanguagePack } from '../../model/language-pack.js';
import { allMatches } from '../../text/all-matches.js';

export interface MismatchedQuote {
  /** Of the mark that the language does not pair with the other one, with the word that it touches. */
  readonly start: number;
  readonly end: number;
  readonly open: string;
  readonly close: string;
}

const HAS_MARK = /["“”„«»「」]/u;
const MARK = /["“”„«»「」]/gu;
/** People mix straight and curly marks by typing. */
const FAMILIES: Readonly<Record<string, string>> = {
  '"': 'typed',
  '“': 'typed',
  '”': 'typed',
  '„': 'typed',
  '«': 'pointed',
  '»': 'pointed',
  '「': 'cornered',
  '」': 'cornered',
};
const CLOSERS: Readonly<Record<string, string>> = { '„': '“”"', '“': '”"', '«': '»', '»': '«»', '「': '」', '"': '"”' };
const OPENS_BEHIND = /^$|[\s(（:：،,，。\u00a0-]$/u;
const CLOSES_BEFORE = /^$|^[\s.,;:!?)\]…،؛؟。，、–—-]/u;
const WORD_BEHIND = /^[\s\u00a0\u202f]?[\p{L}\p{M}\p{N}'’-]{1,24}/u;
const WORD_BEFORE = /[\p{L}\p{M}\p{N}'’-]{1,24}[.,!?…。]?[\s\u00a0\u202f]?$/u;
/** A scale of inches, or an empty pair. */
const SHORTEST = 2;
/** Marks of a line that are looked at for one that is still open. */
const MARKS_BEFORE = 40;
/** With the marks that stand between it and the quotation mark, in UTF-16 code units. */
const LONGEST_WORD = 32;
/** What is marked where words are not parted, in UTF-16 code units. */
const UNSPACED = 6;

/** All of a text; Hebrew has its marks inside words too. */
export function* mismatchedQuotes(text: string, pack: LanguagePack): Generator<MismatchedQuote> {
  if (pack.script === 'Hebr' || pack.depth === 'basic' || !/[«»「」]/.test(text) || !/["“”„]/.test(text)) return;
  let lineStart = 0;
  for (const line of text.split('\n')) {
    if (HAS_MARK.test(line)) yield* mismatchedIn(line, lineStart, pack);
    lineStart += line.length + 1;
  }
}

function* mismatchedIn(line: string, lineStart: number, pack: LanguagePack): Generator<MismatchedQuote> {
  const marks = allMatches(line, MARK).map(({ index, 0: mark }) => ({ at: index, mark }));
  for (const [index, { at, mark: open }] of marks.entries()) {
    const next = marks[index + 1];
    if (!next || FAMILIES[open] === FAMILIES[next.mark] || !isQuotation(line, at, next.at, pack)) continue;
    if (marks.slice(index + 1, index + 4).some(({ mark }) => (CLOSERS[open] ?? '').includes(mark))) continue;
    if (isOpenBefore(next.mark, marks.slice(Math.max(0, index - MARKS_BEFORE), index))) continue;
    const ownOpens = pack.quotes.some(([own]) => own === open);
    const [word] = ownOpens
      ? (WORD_BEFORE.exec(line.slice(Math.max(0, next.at - LONGEST_WORD), next.at)) ?? [''])
      : (WORD_BEHIND.exec(line.slice(at + 1, at + LONGEST_WORD)) ?? ['']);
    const length = pack.spaced ? word.length : Math.min(word.length, UNSPACED);
    const [start, end] = ownOpens ? [next.at - length, next.at + 1] : [at, at + 1 + length];
    yield { start: lineStart + start, end: lineStart + end, open, close: next.mark };
  }
}

/** Whether two marks stand where a quotation begins and where one ends. */
function isQuotation(line: string, from: number, to: number, { spaced }: LanguagePack): boolean {
  const inner = line.slice(from + 1, to);
  if (inner.trim().length < SHORTEST || line[from] === '」' || line[to] === '„' || line[to] === '「') return false;
  const closes = /[\p{L}\p{M}\p{N}.,!?…。%)](?:[\s\u00a0\u202f](?=$))?$/u.test(inner);
  if (!spaced) return closes;
  const isDigit = /\d$/.test(inner) && line[to] === '"';
  return closes && !isDigit && OPENS_BEHIND.test(line.charAt(from - 1)) && CLOSES_BEFORE.test(line.charAt(to + 1));
}

/** `« … "oui" »`: the closing mark belongs to a quotation around. */
function isOpenBefore(close: string, before: readonly { readonly mark: string }[]): boolean {
  const openers = Object.keys(CLOSERS).filter((open) => open !== close && (CLOSERS[open] ?? '').includes(close));
  const opened = before.filter(({ mark }) => openers.includes(mark)).length;
  return opened > before.filter(({ mark }) => mark === close).length;
}
