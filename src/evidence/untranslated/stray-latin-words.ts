/** Small-letter Latin words in a text of another script: what an engine left as it stood, in `他说 probably 会来`. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Block, SegmentedText } from '../../model/segmented-text.js';
import type { Range } from '../../model/range.js';
import { calendarWords } from '../dates/calendar-words.js';
import { packWords } from '../words/pack-words.js';
import { isReferenceLine } from '../words/reference-lines.js';
import { allMatches } from '../../text/all-matches.js';

/**
 * A run of words; the first begins with a small letter, may be a month's name or opens a sentence, and is no part of a name, an address or
 * a formula.
 */
const LATIN_RUN =
  /(?<![\p{sc=Latn}\p{Nd}@#./_’'&+-]|[\p{sc=Latn}\p{Nd}]\s)(?:[A-Z][a-z]{0,15}(?: [a-z][a-zé'’]{0,30}){3,40}|[A-Z][a-z]{4,8}|(?:[a-z]{1,2} )?[a-z][a-zé'’]{2,30}(?: [a-z][a-zé'’]{0,30}){0,40})(?![\p{sc=Latn}\p{Nd}@/_&+-]|\.[a-z]|\s[A-Z])/gu;
/** An English article in small letters is no part of a name that a text keeps: `надав the European Union`. */
const ARTICLE_AND_NAME =
  /(?<![\p{sc=Latn}\p{Nd}@#./_’'&+-]|[\p{sc=Latn}\p{Nd}]\s)the [A-Z][a-z]{1,20}(?: (?:[A-Z][a-z]{1,20}|of|and|for|the)){1,8}(?![\p{sc=Latn}@/_&+-])/gu;
/** `180 films from 45 countries`. */
const COUNTED =
  /(?<=\p{Nd} )[a-z]{3,20} (?:from|of|in|for|with|and) (?:the )?(?:\p{Nd}{1,6} )?[a-z]{3,20}(?: [a-z]{1,20}){0,10}(?![\p{sc=Latn}@/_&+-])/gu;
const HINT = /[a-z]{3}/;
/** Brackets, quotation marks and dashes show a foreign word on purpose; so does a gloss behind it. */
const SHOWN_BEFORE = /[(（[«“„"「『《‘'`—–:：/／=-]\s?$/u;
const SHOWN_BEHIND = /^\s?[)）\]»”"」』》’'`/／=(（-]/u;
/** Texts in this script keep Latin words as they are. Source: human news text, where Greek has 1.3 in 1,000 words, the others none. */
const KEEPING = 'Grek';
/** Words of a clause, and those of them that no borrowed term has. */
const CLAUSE = 4;
const FEWEST_SURE = 2;
/** A text with more words like that writes its terms so. */
const MOST_WORDS = 2;
/** So many words in a row are a phrase, of which a text may have several. */
const PHRASE = 3;
const SHORTEST = 4;
const SHORTEST_COUNTED = 5;

export interface StrayLatin extends Range {
  readonly text: string;
}

/** In order of place; none in texts that write their terms in Latin letters, and none that the writers of many languages borrow. */
export function strayLatinWords({ blocks, value, language }: SegmentedText, pack: LanguagePack): StrayLatin[] {
  if (pack.script === 'Latn' || pack.depth === 'basic' || !HINT.test(value)) return [];
  const { english } = calendarWords(language, pack);
  const isCalendarWord = (run: string): boolean => english.get(run.toLowerCase())?.full === true;
  const runs = blocks
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(latinRuns)
    .filter(({ text }) => !/^[A-Z]/.test(text) || text.includes(' ') || isCalendarWord(text));
  if (pack.script === KEEPING) return runs.filter(({ text }) => isEnglishClause(text, pack));
  const phrases = runs.filter(({ text }) => text.split(' ').length >= PHRASE);
  const words = runs.filter((run) => !phrases.includes(run) && run.text.length >= SHORTEST);
  const borrowed = packWords(pack, 'latin-loans');
  const strange = words.filter(({ text }) => text.split(' ').some((word) => !borrowed.has(word)));
  return [...phrases, ...(words.length <= MOST_WORDS ? strange : [])].sort((a, b) => a.start - b.start);
}

function isEnglishClause(text: string, pack: LanguagePack): boolean {
  const words = text.split(' ');
  if (words.length < CLAUSE) return false;
  const english = packWords(pack, 'english-residue');
  return words.filter((word) => english.has(word)).length >= FEWEST_SURE;
}

/** A line with no letter of another script, a sentence by its words and its mark. */
const LATIN_LINE = /^[^\p{Lo}\p{M}\p{sc=Cyrl}\p{sc=Grek}]{20,400}[.!?]$/u;
const FEWEST_SMALL_WORDS = 5;

function latinRuns({ text, range }: Block): StrayLatin[] {
  if (!HINT.test(text) || (LATIN_LINE.test(text) && isReferenceLine({ text }))) return [];
  const isLine = LATIN_LINE.test(text) && !/["“”«»「」]/.test(text);
  if (isLine && (text.match(/(?<= )[a-z]{2,}(?=[ ,.])/g)?.length ?? 0) >= FEWEST_SMALL_WORDS)
    return [{ start: range.start, end: range.end, text: text.replace(/^[A-Z]/, (first) => first.toLowerCase()) }];
  const runs = [LATIN_RUN, ARTICLE_AND_NAME, COUNTED].flatMap((pattern) => [...allMatches(text, pattern)]);
  return runs.flatMap(({ index: start, 0: run }) => {
    const end = start + run.length;
    const isShown =
      SHOWN_BEFORE.test(text.slice(Math.max(0, start - 2), start)) || SHOWN_BEHIND.test(text.slice(end, end + 2));
    const isInProse = /\p{L}/u.test(text.slice(Math.max(0, start - 3), start) + text.slice(end, end + 3));
    // `ios 17`: a number behind a short word is its version.
    const isVersion = run.length < SHORTEST_COUNTED && /^\s\p{Nd}/u.test(text.slice(end, end + 2));
    return isShown || isVersion || !isInProse
      ? []
      : [{ start: range.start + start, end: range.start + end, text: run }];
  });
}
