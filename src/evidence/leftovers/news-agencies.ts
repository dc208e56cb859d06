/** The news and picture agencies whose signatures stay in scraped text. */
import type { LanguagePack } from '../../model/language-pack.js';
import { LETTER, Trait, kindAt } from '../../text/character-traits.js';

/** Names by the list they come from: most languages share one. */
const patterns = new WeakMap<readonly string[], RegExp>();
const NO_NAMES: readonly string[] = [];

/**
 * An agency in what `withAgencySigns` gives: a sign and fillers, as many as its name has code units. Patterns of what stands around an
 * agency are short that way; with all names in each of its places they take a while to compile, and megabytes. Unicode keeps the signs out of texts (noncharacters).
 */
export const AGENCY_SIGN = String.raw`[\ufdd0\ufdd1]\ufdd2*`;
/** One that may also be an editor's initials: two to four small letters (`dpa`, `epd`). */
export const SMALL_AGENCY_SIGN = String.raw`\ufdd1\ufdd2{1,3}`;
const [SIGN, SMALL_SIGN, FILLER] = ['\ufdd0', '\ufdd1', '\ufdd2'];
const WORD_PART = LETTER | Trait.mark | Trait.digit | Trait.otherNumber;
const SMALL = /^\p{Ll}{2,4}$/u;

/** The text with all agencies' names replaced by signs, at the same places; names inside of words stay. */
export function withAgencySigns(text: string, pack: LanguagePack): string {
  return text.replace(agencyNames(pack), (name, at: number) => {
    if (joins(text, at - 1) || joins(text, at + name.length)) return name;
    return (SMALL.test(name) ? SMALL_SIGN : SIGN) + FILLER.repeat(name.length - 1);
  });
}

/** Whether the text has the name of an agency as a word. */
export function namesAgency(text: string, pack: LanguagePack): boolean {
  return withAgencySigns(text, pack) !== text;
}

/** The text without the first agency's name. */
export function withoutAgency(text: string, pack: LanguagePack): string {
  return withAgencySigns(text, pack).replace(new RegExp(AGENCY_SIGN), ' ');
}

/** All names, the longest first; a pattern that matches nothing where none are known. */
function agencyNames(pack: LanguagePack): RegExp {
  const names = pack.lists['news-agencies'] ?? NO_NAMES;
  const known = patterns.get(names);
  if (known !== undefined) return known;
  const sorted = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(names.length === 0 ? '(?!)' : sorted.map(escapePattern).join('|'), 'g');
  patterns.set(names, pattern);
  return pattern;
}

function joins(text: string, at: number): boolean {
  return at >= 0 && at < text.length && (kindAt(text.charCodeAt(at)) & WORD_PART) !== 0;
}

/** The text as a pattern that matches just that, in a `u` or `v` pattern. */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
