/** Word lists of a pack as sets of normal forms, made once a pack. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { WordListName } from '../../model/pack-lists.js';
import { normalForm } from '../../text/normal-form.js';

/** The set of the names on the way to it, and further ones: looking up name by name makes no key. */
interface Shelf {
  words: ReadonlySet<string> | undefined;
  readonly next: Map<WordListName, Shelf>;
}

const shelves = new WeakMap<LanguagePack, Shelf>();
/** Nearly all questions are about the pack of the last one. */
let last: { readonly pack: LanguagePack; readonly shelf: Shelf } | undefined;

/** The entries of one or more lists, compared as `Token.normal`; empty where the pack has none. */
export function packWords(
  pack: LanguagePack,
  ...names: readonly [WordListName, ...WordListName[]]
): ReadonlySet<string> {
  let shelf = last?.pack === pack ? last.shelf : shelfOf(pack);
  for (const name of names) {
    let next = shelf.next.get(name);
    if (!next) shelf.next.set(name, (next = emptyShelf()));
    shelf = next;
  }
  shelf.words ??= new Set(names.flatMap((name) => pack.lists[name] ?? []).map((entry) => normalForm(entry, pack.tag)));
  return shelf.words;
}

function shelfOf(pack: LanguagePack): Shelf {
  const shelf = shelves.get(pack) ?? emptyShelf();
  shelves.set(pack, shelf);
  last = { pack, shelf };
  return shelf;
}

function emptyShelf(): Shelf {
  return { words: undefined, next: new Map<WordListName, Shelf>() };
}
