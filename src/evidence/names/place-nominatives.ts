/** Countries and capitals in the form in which CLDR and the pack list them: the nominative, in languages with cases. */
import type { LanguagePack } from '../../model/language-pack.js';
import { normalForm } from '../../text/normal-form.js';
import { regionNames } from './region-names.js';

/** A shorter name is an abbreviation (`США`). */
const SHORTEST = 4;
const made = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** Names of one word, in their normal form. */
export function placeNominatives(pack: LanguagePack): ReadonlySet<string> {
  const known = made.get(pack);
  if (known) return known;
  const countries = [...regionNames(pack.tag, pack)].flatMap(([name, rows]) =>
    rows.some(({ words }) => words.length === 1) ? [name] : [],
  );
  const capitals = (pack.tables['capitals'] ?? []).map(([, capital = '']) => normalForm(capital, pack.tag));
  const names = new Set([...countries, ...capitals].filter((name) => name.length >= SHORTEST && !name.includes(' ')));
  made.set(pack, names);
  return names;
}
