/** Sentence ends that lost their space (`to Russia.White House`): found before splitting, so that what follows is seen as a sentence. */
import type { LanguagePack } from '../model/language-pack.js';

/** Two lower-case letters, an end mark, perhaps a closing quote, then a capitalised word of two letters or more. */
const CASED = /\p{Ll}[\p{Ll}\p{M}]\p{M}*[.!?…]+["”’»)\]]*(?=["“«„(]?\p{Lu}\p{Ll})/gu;
/** Scripts without capitals: an end mark between two words; a word of two letters may be a spelt-out abbreviation (`यू.एस`, `בי.איי`). */
const UNCASED =
  /[\p{sc=Arab}\p{sc=Hebr}]{3}[.!?؟…](?=[\p{sc=Arab}\p{sc=Hebr}]{3})|\p{sc=Deva}\p{M}*\p{sc=Deva}\p{M}*\p{sc=Deva}\p{M}*[।.?!](?=\p{sc=Deva}\p{M}*\p{sc=Deva}\p{M}*\p{sc=Deva})|\p{sc=Deva}\p{M}*।(?=\p{sc=Deva})|\p{sc=Hang}{2}[.!?](?=\p{sc=Hang}{2})/gu;
/** What stands after the stop in names of sites and files. Source: the commonest of IANA's root zone database. */
const SITE_ENDINGS = new Set([
  'com',
  'org',
  'net',
  'ru',
  'de',
  'uk',
  'fr',
  'io',
  'co',
  'info',
  'tv',
  'gov',
  'edu',
  'ua',
  'br',
  'js',
]);

/** Offsets at which a sentence begins although no space says so. */
export function hiddenBoundaries(text: string, pack: LanguagePack): number[] {
  if (!pack.spaced) return [];
  const pattern = pack.cased ? CASED : UNCASED;
  const found: number[] = [];
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (!pack.cased || !isSiteName(text, end)) found.push(end);
  }
  return found;
}

function isSiteName(text: string, wordStart: number): boolean {
  const word = /^\p{L}{1,12}/u.exec(text.slice(wordStart, wordStart + 24))?.[0] ?? '';
  return SITE_ENDINGS.has(word.toLowerCase());
}
