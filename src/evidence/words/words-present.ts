/**
 * Which of the lists that rules look for have a word in a sentence: each word is looked up once in all lists of its language together, and
 * whoever reads a list passes over the sentences that have none of it.
 */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';

/** Words as `Token.normal`; the same object at each call, made once a pack. */
type WordList = ReadonlySet<string> | ReadonlyMap<string, unknown>;

/** All lists of a pack that were asked for so far. */
interface Shelf {
  readonly places: WeakMap<WordList, number>;
  /** By word: number of the set of lists that have it. Thousands of words share a few hundred sets. */
  readonly setOf: Map<string, number>;
  /** By number: a bit for each list. */
  readonly sets: (readonly number[])[];
  count: number;
}

/** The lists that have a word of a sentence, of the first `count` lists of its shelf. */
interface Presence {
  readonly shelf: Shelf;
  readonly count: number;
  readonly bits: readonly number[];
}

const BITS = 32;
/** Number of the empty set. */
const NO_LIST = 0;
const shelves = new WeakMap<LanguagePack, Shelf>();
const presences = new WeakMap<readonly Token[], Presence>();
let last: { readonly pack: LanguagePack; readonly shelf: Shelf } | undefined;

/** Whether any of the tokens is in the list of the pack. */
export function hasWordOf(tokens: readonly Token[], list: WordList, pack: LanguagePack): boolean {
  if (list.size === 0) return false;
  const shelf = last?.pack === pack ? last.shelf : shelfOf(pack);
  const place = shelf.places.get(list) ?? addList(list, shelf);
  const known = presences.get(tokens);
  const presence = known?.shelf === shelf && known.count > place ? known : readPresence(tokens, shelf);
  return ((presence.bits[Math.floor(place / BITS)] ?? 0) & (1 << (place % BITS))) !== 0;
}

function shelfOf(pack: LanguagePack): Shelf {
  const shelf = shelves.get(pack) ?? { places: new WeakMap(), setOf: new Map(), sets: [[]], count: 0 };
  shelves.set(pack, shelf);
  last = { pack, shelf };
  return shelf;
}

function addList(list: WordList, shelf: Shelf): number {
  const place = shelf.count++;
  const widened = new Map<number, number>();
  for (const word of list.keys()) {
    const set = shelf.setOf.get(word) ?? NO_LIST;
    const wider = widened.get(set) ?? shelf.sets.push(withPlace(shelf.sets[set] ?? [], place)) - 1;
    widened.set(set, wider);
    shelf.setOf.set(word, wider);
  }
  shelf.places.set(list, place);
  return place;
}

function withPlace(bits: readonly number[], place: number): number[] {
  const row = Math.floor(place / BITS);
  const wider = [...bits];
  while (wider.length <= row) wider.push(0);
  wider[row] = (wider[row] ?? 0) | (1 << (place % BITS));
  return wider;
}

function readPresence(tokens: readonly Token[], shelf: Shelf): Presence {
  const { setOf, sets, count } = shelf;
  const bits: number[] = [];
  for (const { normal } of tokens) {
    const own = sets[setOf.get(normal) ?? NO_LIST] ?? [];
    for (let row = 0; row < own.length; row++) bits[row] = (bits[row] ?? 0) | (own[row] ?? 0);
  }
  const presence = { shelf, count, bits };
  presences.set(tokens, presence);
  return presence;
}
