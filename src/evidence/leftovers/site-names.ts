/** The name of a news site behind its headline, as the title of a web page has it: `… | Новини Чернівців`, `… - 한라뉴스`. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Range } from '../../model/range.js';
import type { Block } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { namesAgency } from './news-agencies.js';

/** A bar, a dash between spaces, or what Chinese pages have: each begins a part of the title. */
const SEPARATOR = /\s[|｜]\s?|[_｜](?=\S{2,20}$)|\s[-–—]\s|[-–—](?=[\p{sc=Han}]{2,8}$)/gu;
const LONGEST_NAME = 45;
const MOST_WORDS = 5;
/** Words of the headline before it, at least; UTF-16 code units where words are not spaced. */
const SHORTEST_HEADLINE = { words: 3, units: 5 };
const END_MARK = /[.!?…:,;。！？，：]/u;

/** From the separator to the end of the line, in the whole text. */
export function siteSuffix({ text, range, segments }: Block, pack: LanguagePack): Range | undefined {
  if (!/[|｜_–—-]/.test(text)) return undefined;
  for (const match of text.matchAll(SEPARATOR)) {
    const name = text.slice(match.index + match[0].length);
    const parts = name.split(/\s?[|｜]\s?/u);
    const head = text.slice(0, match.index);
    const isLong = pack.spaced
      ? head.trim().split(/\s+/u).length >= SHORTEST_HEADLINE.words
      : head.length >= SHORTEST_HEADLINE.units;
    if (!isLong || name.length > LONGEST_NAME || END_MARK.test(name)) continue;
    if (parts.some((part) => isSiteName(part, pack))) return { start: range.start + match.index, end: range.end };
    const isTitle = /[|｜]/.test(match[0]) && pack.cased && segments.length > 0 && parts.every(isCapitalised);
    if (isTitle && !isCapitalised(head)) return { start: range.start + match.index, end: range.end };
  }
  return undefined;
}

/** Few words, one of which papers and sites are called by, or the name of an agency. */
function isSiteName(part: string, pack: LanguagePack): boolean {
  const words = part.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length === 0 || words.length > MOST_WORDS || (pack.cased && !/^\p{Lu}/u.test(part.trim()))) return false;
  const known = packWords(pack, 'site-words');
  if (words.some((word) => known.has(word)) || namesAgency(part, pack)) return true;
  return !pack.cased && [...known].some((word) => WIDE.test(word) && part.trim().endsWith(word));
}

const WIDE = /^[\p{sc=Han}\p{sc=Hang}\p{sc=Kana}]{1,4}$/u;

function isCapitalised(part: string): boolean {
  const words = part.trim().split(/\s+/u);
  return (
    words.length <= MOST_WORDS &&
    words.every((word) => /^(?:\p{Lu}|\p{N}|\p{Ll}{1,3}$)/u.test(word)) &&
    /^\p{Lu}/u.test(part.trim())
  );
}
