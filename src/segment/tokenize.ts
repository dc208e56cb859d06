/** Text → tokens with ranges: a walk over the characters where words are spaced, Intl.Segmenter's dictionary where they are not. */
import type { LanguagePack } from '../model/language-pack.js';
import type { Token, TokenKind } from '../model/segmented-text.js';
import { LETTER, Trait, kindAt } from '../text/character-traits.js';
import { primarySubtag } from '../text/normal-form.js';
import { kindOf, kindOfMark } from './kinds-of-tokens.js';
import type { KnownWord, KnownWords } from './known-words.js';
import { pieces } from './pieces.js';
import { safeLocale } from './split-sentences.js';
import { allMatches } from '../text/all-matches.js';

const LINK = String.raw`https?:\/\/[^\s<>"”»]+|www\.[^\s<>"”»]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}|[@#][\p{L}\p{N}_]+`;
const PLACEHOLDER = String.raw`\{\{?[\w. ]{1,40}\}\}?|%(?:\d\$)?[sd]\b|⟦\d+⟧`;
const NUMBER = String.raw`\p{Nd}{1,3}(?:[\u00a0\u202f']\p{Nd}{3})+(?![\p{Nd}])(?:[.,]\p{Nd}+)?|\p{Nd}+(?:[.,:٫٬]\p{Nd}+)*`;
const WORD = String.raw`[\p{L}\p{M}\p{Nl}][\p{L}\p{M}\p{N}\u200c\u200d]*(?:(?:['’ʼ‐‑·-]|(?<=\p{sc=Hebr})["״׳](?=\p{sc=Hebr}))[\p{L}\p{M}\p{N}]+)*`;
const TOKEN = new RegExp(`(${LINK})|(${PLACEHOLDER})|${NUMBER}|${WORD}|\\S`, 'gu');
const NUMBER_HERE = new RegExp(NUMBER, 'uy');
/** Most sentences have neither link nor placeholder nor a character beyond the basic plane: a walk over their characters reads them. */
const SPECIAL = /[@#{%⟦\ud800-\udfff]|:\/\/|www\./;

/** Elided articles and pronouns (`l’homme`, `dell'anno`) are words of their own. Source: the orthography of each language. */
const ELIDING = new Set(['fr', 'it', 'ca', 'oc']);
const ELISION =
  /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu|quoiqu|un|all|dall|dell|nell|sull|coll|quell|bell|sant|gl)['’](?=[\p{L}])/iu;

const WHITE_SPACE = Trait.space | Trait.lineBreak;
const WORD_START = LETTER | Trait.mark;
const WORD_PART = WORD_START | Trait.digit | Trait.otherNumber;
/** Roman numerals and the like, the only numbers of their kind that begin words. */
const LETTER_NUMBER = /\p{Nl}/u;
const MAY_JOIN = Trait.hyphen | Trait.apostrophe | Trait.quote | Trait.otherMark;
const JOINT = /['’‐‑·-]/;
const HEBREW_JOINT = /["״׳]/;
const HEBREW = /\p{sc=Hebr}/u;
const ZERO_WIDTH_NON_JOINER = 0x200c;
const ZERO_WIDTH_JOINER = 0x200d;

const segmenters = new Map<string, Intl.Segmenter>();

/** How a text is cut. */
export interface Tokenizing {
  readonly language: string;
  /** Whether there is space between words. */
  readonly spaced: boolean;
  readonly wordOf: (text: string) => KnownWord;
}

/** @param words where the words of the text are known. */
export function tokenizingFor({ spaced }: LanguagePack, language: string, words: KnownWords): Tokenizing {
  return { language, spaced, wordOf: words.ofLanguage(language) };
}

/**
 * Tokens of a sentence or block.
 * @param offset where `text` begins in the whole text; token ranges count from there.
 */
export function tokenize(text: string, offset: number, tokenizing: Tokenizing): Token[] {
  return tokenizing.spaced ? tokenizeSpaced(text, offset, tokenizing) : tokenizeUnspaced(text, offset, tokenizing);
}

function tokenizeSpaced(text: string, offset: number, { language, wordOf }: Tokenizing): Token[] {
  const elides = ELIDING.has(primarySubtag(language));
  const tokens: Token[] = [];
  const add = (kind: TokenKind, value: string, start: number): void => {
    const elided = elides && kind === 'word' ? ELISION.exec(value)?.[0] : undefined;
    if (elided === undefined) tokens.push(token(kind, wordOf(value), start));
    else {
      tokens.push(token('word', wordOf(elided), start));
      tokens.push(token('word', wordOf(value.slice(elided.length)), start + elided.length));
    }
  };
  if (SPECIAL.test(text)) readByPattern(text, offset, add);
  else readByKind(text, offset, add);
  return tokens;
}

type Add = (kind: TokenKind, value: string, start: number) => void;

function readByPattern(text: string, offset: number, add: Add): void {
  for (const match of allMatches(text, TOKEN)) {
    const value = match[0];
    const kind = match[1] !== undefined ? 'link' : match[2] !== undefined ? 'placeholder' : kindOf(value);
    add(kind, value, offset + match.index);
  }
}

/** The same tokens without the pattern. */
function readByKind(text: string, offset: number, add: Add): void {
  let at = 0;
  while (at < text.length) {
    const start = at;
    const kind = kindAt(text.charCodeAt(at));
    at++;
    if ((kind & WHITE_SPACE) !== 0) continue;
    if (beginsWord(kind, text, start)) {
      at = endOfWord(text, at);
      add('word', text.slice(start, at), offset + start);
    } else if ((kind & Trait.digit) !== 0) {
      at = endOfNumber(text, start);
      add('number', text.slice(start, at), offset + start);
    } else add(kindOfMark(text.charAt(start)), text.charAt(start), offset + start);
  }
}

function beginsWord(kind: number, text: string, at: number): boolean {
  return (kind & WORD_START) !== 0 || ((kind & Trait.otherNumber) !== 0 && LETTER_NUMBER.test(text.charAt(at)));
}

/** Where the word ends whose first character stands before `at`: parts joined by a hyphen or apostrophe are one word. */
function endOfWord(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWordPart(text.charCodeAt(end), true)) end++;
  while (isJoint(text, end)) {
    let next = end + 1;
    while (next < text.length && isWordPart(text.charCodeAt(next), false)) next++;
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

function isWordPart(code: number, isFirst: boolean): boolean {
  return (
    (kindAt(code) & WORD_PART) !== 0 || (isFirst && (code === ZERO_WIDTH_NON_JOINER || code === ZERO_WIDTH_JOINER))
  );
}

function isJoint(text: string, at: number): boolean {
  if (at >= text.length || (kindAt(text.charCodeAt(at)) & MAY_JOIN) === 0) return false;
  const mark = text.charAt(at);
  return (
    JOINT.test(mark) ||
    (HEBREW_JOINT.test(mark) && HEBREW.test(text.charAt(at - 1)) && HEBREW.test(text.charAt(at + 1)))
  );
}

function endOfNumber(text: string, at: number): number {
  NUMBER_HERE.lastIndex = at;
  return NUMBER_HERE.test(text) ? NUMBER_HERE.lastIndex : at + 1;
}

/** A piece of white space is one character or several of them. */
function isBlank(text: string): boolean {
  return (kindAt(text.charCodeAt(0)) & WHITE_SPACE) !== 0 && text.trim() === '';
}

function tokenizeUnspaced(text: string, offset: number, { language, wordOf }: Tokenizing): Token[] {
  const tokens: Token[] = [];
  for (const piece of pieces(text, { start: 0, end: text.length })) {
    const start = offset + piece.start;
    for (const { segment, index, isWordLike } of wordSegmenter(language).segment(text.slice(piece.start, piece.end))) {
      if (isBlank(segment)) continue;
      const word = wordOf(segment);
      tokens.push(token(unspacedKind(word.kind, isWordLike === true), word, start + index));
    }
  }
  return tokens;
}

/** What the dictionary takes for a word is one, whatever it begins with, and nothing else is. */
function unspacedKind(kind: TokenKind, isWord: boolean): TokenKind {
  if (isWord) return kind === 'number' ? 'number' : 'word';
  return kind === 'punctuation' ? 'punctuation' : 'symbol';
}

function token(kind: TokenKind, { text, normal, form, written, traits }: KnownWord, start: number): Token {
  return { kind, text, start, end: start + text.length, normal, form, written, traits };
}

function wordSegmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const segmenter = new Intl.Segmenter(safeLocale(language), { granularity: 'word' });
  segmenters.set(language, segmenter);
  return segmenter;
}
