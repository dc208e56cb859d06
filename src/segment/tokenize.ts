/** Text → tokens with ranges: a pattern where words are spaced, Intl.Segmenter's dictionary where they are not. */
import type { LanguagePack } from '../model/language-pack.js';
import type { Token, TokenKind } from '../model/segmented-text.js';
import { normalForm, primarySubtag } from '../text/normal-form.js';
import { pieces } from './pieces.js';
import { safeLocale } from './split-sentences.js';

const LINK = String.raw`https?:\/\/[^\s<>"”»]+|www\.[^\s<>"”»]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}|[@#][\p{L}\p{N}_]+`;
const PLACEHOLDER = String.raw`\{\{?[\w. ]{1,40}\}\}?|%(?:\d\$)?[sd]\b|⟦\d+⟧`;
const NUMBER = String.raw`\p{Nd}{1,3}(?:[\u00a0\u202f']\p{Nd}{3})+(?![\p{Nd}])(?:[.,]\p{Nd}+)?|\p{Nd}+(?:[.,:٫٬]\p{Nd}+)*`;
const WORD = String.raw`[\p{L}\p{M}\p{Nl}][\p{L}\p{M}\p{N}\u200c\u200d]*(?:(?:['’ʼ‐‑·-]|(?<=\p{sc=Hebr})["״׳](?=\p{sc=Hebr}))[\p{L}\p{M}\p{N}]+)*`;
const TOKEN = new RegExp(`(${LINK})|(${PLACEHOLDER})|${NUMBER}|${WORD}|\\S`, 'gu');
/** Most sentences have neither link nor placeholder; looking for them reads every word twice. */
const PLAIN_TOKEN = new RegExp(`${WORD}|${NUMBER}|\\S`, 'gu');
const SPECIAL = /[@#{%⟦]|:\/\/|www\./;

const BEGINS_WORD = /^[\p{L}\p{M}\p{Nl}]/u;
const BEGINS_NUMBER = /^\p{Nd}/u;
const BEGINS_PUNCTUATION = /^\p{P}/u;

/** Elided articles and pronouns (`l’homme`, `dell'anno`) are words of their own. Source: the orthography of each language. */
const ELIDING = new Set(['fr', 'it', 'ca', 'oc']);
const ELISION =
  /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu|quoiqu|un|all|dall|dell|nell|sull|coll|quell|bell|sant|gl)['’](?=[\p{L}])/iu;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Tokens of a sentence or block.
 * @param offset where `text` begins in the whole text; token ranges count from there.
 */
export function tokenize(text: string, offset: number, pack: LanguagePack, language: string): Token[] {
  return pack.spaced ? tokenizeSpaced(text, offset, language) : tokenizeUnspaced(text, offset, language);
}

function tokenizeSpaced(text: string, offset: number, language: string): Token[] {
  const tokens: Token[] = [];
  const elides = ELIDING.has(primarySubtag(language));
  const pattern = SPECIAL.test(text) ? TOKEN : PLAIN_TOKEN;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const value = match[0];
    const start = offset + match.index;
    const kind = match[1] !== undefined ? 'link' : match[2] !== undefined ? 'placeholder' : kindOf(value);
    const elided = elides && kind === 'word' ? ELISION.exec(value)?.[0] : undefined;
    if (elided) {
      tokens.push(token('word', elided, start, language));
      tokens.push(token('word', value.slice(elided.length), start + elided.length, language));
    } else tokens.push(token(kind, value, start, language));
  }
  return tokens;
}

/** Told by the first character. */
function kindOf(value: string): TokenKind {
  if (BEGINS_WORD.test(value)) return 'word';
  if (BEGINS_NUMBER.test(value)) return 'number';
  return BEGINS_PUNCTUATION.test(value) ? 'punctuation' : 'symbol';
}

function tokenizeUnspaced(text: string, offset: number, language: string): Token[] {
  const tokens: Token[] = [];
  for (const piece of pieces(text, { start: 0, end: text.length })) {
    const start = offset + piece.start;
    for (const { segment, index, isWordLike } of wordSegmenter(language).segment(text.slice(piece.start, piece.end))) {
      if (segment.trim() === '') continue;
      tokens.push(token(unspacedKind(kindOf(segment), isWordLike === true), segment, start + index, language));
    }
  }
  return tokens;
}

/** What the dictionary takes for a word is one, whatever it begins with, and nothing else is. */
function unspacedKind(kind: TokenKind, isWord: boolean): TokenKind {
  if (isWord) return kind === 'number' ? 'number' : 'word';
  return kind === 'punctuation' ? 'punctuation' : 'symbol';
}

function token(kind: TokenKind, text: string, start: number, language: string): Token {
  return { kind, text, start, end: start + text.length, normal: normalForm(text, language) };
}

function wordSegmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const segmenter = new Intl.Segmenter(safeLocale(language), { granularity: 'word' });
  segmenters.set(language, segmenter);
  return segmenter;
}
