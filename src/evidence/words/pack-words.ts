/** Word lists of a pack as sets of normal forms, made once a pack. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { WordListName } from '../../model/pack-lists.js';
import { normalForm } from '../../text/normal-form.js';

const setsOfPacks = new WeakMap<LanguagePack, Map<string, ReadonlySet<string>>>();

/** The entries of one or more lists, compared as `Token.normal`; empty where the pack has none. */
export function packWords(
  pack: LanguagePack,
  ...names: readonly [WordListName, ...WordListName[]]
): ReadonlySet<string> {
  const sets = setsOfPacks.get(pack) ?? new Map<string, ReadonlySet<string>>();
  setsOfPacks.set(pack, sets);
  const key = names.length === 1 ? names[0] : names.join(' ');
  const known = sets.get(key);
  if (known) return known;
  const words = new Set(names.flatMap((name) => pack.lists[name] ?? []).map((entry) => normalForm(entry, pack.tag)));
  sets.set(key, words);
  return words;
}
