/** The news and picture agencies whose signatures stay in scraped text. */
import type { LanguagePack } from '../../model/language-pack.js';

const patterns = new WeakMap<readonly string[], string>();

/** Source of a pattern that matches any agency's name, longest first; matches nothing where no names are known. */
export function agencyPattern(pack: LanguagePack): string {
  const names = pack.lists['news-agencies'] ?? [];
  const known = patterns.get(names);
  if (known !== undefined) return known;
  const sorted = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = names.length === 0 ? '(?!)' : `(?:${sorted.map(escapePattern).join('|')})`;
  patterns.set(names, pattern);
  return pattern;
}

/** The text as a pattern that matches just that, in a `u` or `v` pattern. */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
