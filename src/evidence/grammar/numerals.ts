/** Number words by the pack's table. */
import type { LanguagePack } from '../../model/language-pack.js';

const numeralsOfPacks = new WeakMap<LanguagePack, ReadonlyMap<string, number>>();

/** Values of spelled numerals by their normal form. */
export function numeralValues(pack: LanguagePack): ReadonlyMap<string, number> {
  const known = numeralsOfPacks.get(pack);
  if (known) return known;
  const made = new Map((pack.tables['number-words'] ?? []).map(([word = '', value]) => [word, Number(value)]));
  numeralsOfPacks.set(pack, made);
  return made;
}

export function isNumeral(normal: string, pack: LanguagePack): boolean {
  return numeralValues(pack).has(normal);
}
