/** Words of a phrase and of the text it is looked for in, cut alike whatever the language of either. */
import type { Range } from '../../model/range.js';
import { normalForm } from '../../text/normal-form.js';
import { allMatches } from '../../text/all-matches.js';

export interface PhraseWord extends Range {
  /** As it stands in the text, in NFC. */
  readonly text: string;
  readonly normal: string;
  /** What stands between it and the word before: `''`, a space, a hyphen, or the marks themselves. */
  readonly gap: string;
  /** One character of a script that writes no spaces. */
  readonly unspaced: boolean;
}

/** Scripts that write no spaces between words. Source: Unicode Standard Annex 14, line breaking classes ID and SA. */
const UNSPACED = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`;
/** A run of katakana is a word: `ドル` is not in `アイドル`. */
const KATAKANA = String.raw`[\p{sc=Katakana}ー]`;
/** An apostrophe ends a word (`Kyiv's`, `l'Ukraine`, `Kiev'in`), but for the English `n't`. */
const WORD = new RegExp(
  String.raw`(${UNSPACED}\p{M}*)|${KATAKANA}+|(?:(?!${UNSPACED}|${KATAKANA})[\p{L}\p{M}\p{N}\u200c\u200d])+(?:['’]t(?![\p{L}\p{M}]))?`,
  'gu',
);

/**
 * Words in order.
 * @param offset where `text` begins in the whole text; ranges count from there.
 */
export function phraseWords(text: string, offset: number, language: string): PhraseWord[] {
  const words: PhraseWord[] = [];
  let end = 0;
  for (const match of allMatches(text, WORD)) {
    const [value, unspaced] = match;
    words.push({
      start: offset + match.index,
      end: offset + match.index + value.length,
      text: value.normalize('NFC'),
      normal: normalForm(value, language),
      gap: gapForm(text.slice(end, match.index)),
      unspaced: unspaced !== undefined,
    });
    end = match.index + value.length;
  }
  return words;
}

/** Blanks, hyphens and apostrophes in one form each. */
export function gapForm(gap: string): string {
  if (gap === '' || gap === ' ') return gap;
  return gap
    .replace(/\s+/gu, ' ')
    .replace(/[‐‑]/g, '-')
    .replace(/[’ʼ＇]/g, "'");
}
