/** Sentence ends that lost their space (`to Russia.White House`): found before splitting, so that what follows is seen as a sentence. */
import type { LanguagePack } from '../model/language-pack.js';
import { allMatches } from '../text/all-matches.js';

/** Looked for first: a pattern that begins with a look-behind tries it at every letter. */
const MARK = '(?=[.!?…])';
/** What a sentence may end in: two letters that are no initial, an acronym, or a number too long for an ordinal. */
const ENDING = String.raw`(?<=(?:\p{Ll}[\p{Ll}\p{M}]|\p{Lu}{3}|\p{Nd}{3})["”’»)\]]?)`;
/** What one may begin with: a capitalised word, an elided article (`L’`) or a word of one letter (`A ministra`). */
const BEGINNING = String.raw`(?=["“«„(¿¡]?\p{Lu}(?:\p{Ll}|[’']\p{L}|[ \u00a0]\p{L}))`;
const CASED = new RegExp(String.raw`${MARK}${ENDING}[.!?…]+["”’»)\]]*${BEGINNING}`, 'gu');
/** A letter with its signs. */
const DEVANAGARI = String.raw`[\u0904-\u0939\u0958-\u0961\u0971-\u097f]\p{M}{0,4}`;
/**
 * Scripts without capitals: an end mark between two words. A word of two letters may be a part of a spelt-out abbreviation
 * (`यू.एस`, `בי.איי`); the danda ends sentences only.
 */
const UNCASED = new RegExp(
  [
    String.raw`(?<=[\p{sc=Arab}\p{sc=Hebr}]{3})[.!?؟…](?=[\p{sc=Arab}\p{sc=Hebr}]{3})`,
    String.raw`(?<=[\p{sc=Arab}\p{sc=Hebr}]{4})[.!?؟…](?=[\p{sc=Arab}\p{sc=Hebr}]{2}\s)`,
    String.raw`(?<=(?:${DEVANAGARI}){3})[.?!](?=(?:${DEVANAGARI}){3})`,
    String.raw`(?<=[\p{sc=Deva}\p{M}])।(?=[\p{sc=Deva}\p{Nd}])`,
    String.raw`(?<=\p{sc=Hang}{2})[.!?](?=\p{sc=Hang})`,
  ].join('|'),
  'gu',
);
/** What stands after the stop in names of sites and files. Source: the commonest of IANA's root zone database. */
const SITE_ENDINGS = new Set('com org net ru de uk fr io co info tv gov edu ua br js'.split(' '));
const ABBREVIATION = /[\p{L}\p{M}.]{1,24}\.$/u;

/** Offsets at which a sentence begins although no space says so. */
export function hiddenBoundaries(text: string, pack: LanguagePack): number[] {
  if (!pack.spaced) return [];
  const found: number[] = [];
  for (const match of allMatches(text, pack.cased ? CASED : UNCASED)) {
    const end = match.index + match[0].length;
    if (!pack.cased || !(isSiteName(text, end, pack) || isAbbreviation(text, match.index + 1, pack))) found.push(end);
  }
  return found;
}

/** `Gazeta.Ru`; Dutch sentences begin with `De` all the same. */
function isSiteName(text: string, wordStart: number, pack: LanguagePack): boolean {
  const word = /^\p{L}{1,12}/u.exec(text.slice(wordStart, wordStart + 24))?.[0]?.toLowerCase() ?? '';
  return SITE_ENDINGS.has(word) && !pack.lists['function-words']?.includes(word);
}

/** `Gen.Novak`: a title that lost its space ends no sentence. */
function isAbbreviation(text: string, end: number, pack: LanguagePack): boolean {
  const word = ABBREVIATION.exec(text.slice(Math.max(0, end - 25), end))?.[0];
  return word !== undefined && abbreviationsOf(pack).has(word.toLowerCase());
}

const abbreviations = new WeakMap<LanguagePack, ReadonlySet<string>>();

function abbreviationsOf(pack: LanguagePack): ReadonlySet<string> {
  const known =
    abbreviations.get(pack) ?? new Set((pack.lists.abbreviations ?? []).map((entry) => entry.toLowerCase()));
  abbreviations.set(pack, known);
  return known;
}
