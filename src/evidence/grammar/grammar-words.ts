/** A pack's words by what agreement and government need to know of them: gender of nouns, bases of adjectives, frames of verbs. */
import type { LanguagePack } from '../../model/language-pack.js';

const NONE: ReadonlySet<string> = new Set();
const made = new WeakMap<LanguagePack, ReadonlyMap<string, ReadonlySet<string>>>();

/** The words of a class of the pack's table; empty where it has none. */
export function wordsOfClass(pack: LanguagePack, name: string): ReadonlySet<string> {
  return classesOf(pack).get(name) ?? NONE;
}

/** All classes of a pack by their name. */
function classesOf(pack: LanguagePack): ReadonlyMap<string, ReadonlySet<string>> {
  const known = made.get(pack);
  if (known) return known;
  const classes = new Map<string, Set<string>>();
  for (const [name = '', words = ''] of pack.tables['grammar-words'] ?? []) {
    const set = classes.get(name) ?? new Set<string>();
    for (const word of words.split('|')) set.add(word);
    classes.set(name, set);
  }
  made.set(pack, classes);
  return classes;
}
