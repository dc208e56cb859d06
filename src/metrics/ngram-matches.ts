// Counts the n-grams that a hypothesis shares with its references, exactly and without building a string for any of
// them.
//
// Every n-gram that both sides have gets a small name, so that a longer one is the name of all its symbols but the last
// and that symbol: a place in a table. An n-gram can only be shared when both (n-1)-grams in it are, so each order looks
// at what the last one left.

/** What has no name: the other side lacks it. */
const NONE = 0;
/** The name of the n-gram without symbols, with which all n-grams begin. */
const EMPTY = 1;

/** Scratch memory of one side: its symbols, and the name of the n-gram that begins at each of them. */
interface Side {
  symbols: Int32Array;
  names: Int32Array;
}

/** Reused between calls, because allocating it would cost more than the counting. */
const ofHypothesis: Side = { symbols: new Int32Array(0), names: new Int32Array(0) };
const ofReferences: Side = { symbols: new Int32Array(0), names: new Int32Array(0) };
/** Places that are looked up directly: 8 MB. Where more n-grams are possible they are hashed. */
const MOST_PLACES = 2 ** 21;
const NOT_HASHED = new Float64Array(0);
/** By place: the base of the order that wrote there and the name of the n-gram; what is not above the base is of an order before. */
let table = new Int32Array(2 ** 14);
/** Below the names of the order that is being read. */
let base = 0;
const LARGEST_BASE = 2 ** 30;
/** By place, while n-grams are hashed: which one is there. */
let hashed = NOT_HASHED;
/** By name: how often the reference being read has it, and how often any reference has it at most; matches use that up. */
let counts = new Int32Array(0);
let limits = new Int32Array(0);
/** By name: the name in the next order, given once the hypothesis has the n-gram too; of this order and of the one before. */
let kept = new Int32Array(0);
let keptBefore = new Int32Array(0);

/**
 * The number of n-grams of each order from 1 to `maximumOrder` that are in the hypothesis and in a reference. An n-gram
 * counts at most as often as in the reference that has most of it (clipped counts, Papineni et al. 2002).
 *
 * @param hypothesis symbols (words or characters) as numbers; a negative one is in no reference
 */
export function countNgramMatches(
  hypothesis: Int32Array,
  references: readonly Int32Array[],
  maximumOrder: number,
): number[] {
  const matches = new Array<number>(maximumOrder).fill(0);
  let size = 0;
  for (const { length } of references) size += length;
  let symbolCount = takeSymbols(hypothesis, references, size) + 1;
  let known = EMPTY;
  for (let order = 1; order <= maximumOrder && known > 0; order++) {
    openTable(known * symbolCount, size);
    nameReferences(references, order, symbolCount);
    const found = matchHypothesis(hypothesis.length, order, symbolCount);
    base += size;
    [kept, keptBefore] = [keptBefore, kept];
    matches[order - 1] = found.matches;
    known = found.shared;
    if (order > 1) continue;
    // From here on the name of the unigram is the symbol, so that tables are no larger than the texts need.
    symbolCount = known + 1;
    renameSymbols(hypothesis.length, size);
  }
  return matches;
}

/** Copies the symbols of all texts, counted from 1, and returns the largest that a reference has. */
function takeSymbols(hypothesis: Int32Array, references: readonly Int32Array[], size: number): number {
  makeRoom(ofReferences, size);
  makeRoom(ofHypothesis, hypothesis.length);
  if (counts.length <= size + 1) {
    [counts, limits] = [new Int32Array(2 * size + 2), new Int32Array(2 * size + 2)];
    [kept, keptBefore] = [new Int32Array(2 * size + 2), new Int32Array(2 * size + 2)];
  }
  keptBefore[EMPTY] = EMPTY;
  const { symbols } = ofReferences;
  let place = 0;
  let largest = 0;
  for (const reference of references) {
    for (let i = 0; i < reference.length; i++) {
      const symbol = (reference[i] ?? 0) + 1;
      if (symbol > largest) largest = symbol;
      symbols[place++] = symbol;
    }
  }
  const own = ofHypothesis.symbols;
  for (let i = 0; i < hypothesis.length; i++) {
    const symbol = (hypothesis[i] ?? 0) + 1;
    own[i] = symbol < 0 || symbol > largest ? NONE : symbol;
  }
  return largest;
}

function makeRoom(side: Side, size: number): void {
  if (side.names.length <= size) {
    side.symbols = new Int32Array(2 * size + 1);
    side.names = new Int32Array(2 * size + 1);
  }
  side.names.fill(EMPTY, 0, size + 1);
}

/** The symbols of the texts are the names of their unigrams. */
function renameSymbols(ownLength: number, size: number): void {
  for (let i = 0; i < ownLength; i++) ofHypothesis.symbols[i] = ofHypothesis.names[i] ?? NONE;
  for (let i = 0; i < size; i++) ofReferences.symbols[i] = keptBefore[ofReferences.names[i] ?? NONE] ?? NONE;
}

/** An empty table for so many possible n-grams, of which so many come at most. */
function openTable(possible: number, ngrams: number): void {
  const isDirect = possible <= MOST_PLACES;
  // At most half of the places are taken, so that probes stay short.
  const size = isDirect ? possible : 2 ** (33 - Math.clz32(ngrams));
  hashed = isDirect ? NOT_HASHED : new Float64Array(size);
  if (base + ngrams > LARGEST_BASE) {
    table.fill(0);
    base = 0;
  }
  if (table.length < size) table = new Int32Array(Math.max(size, Math.min(2 * size, MOST_PLACES)));
}

/** The place of an n-gram that is hashed, or the free place where it would go. */
function probe(ngram: number): number {
  const low = ngram % 2 ** 31;
  const hash = Math.imul(low, 0x9e3779b1) ^ Math.imul((ngram - low) / 2 ** 31, 0x85ebca6b);
  const mask = hashed.length - 1;
  let place = (hash ^ (hash >>> 15)) & mask;
  while ((table[place] ?? 0) > base && hashed[place] !== ngram) place = (place + 1) & mask;
  return place;
}

/** Names and counts the n-grams of all references. */
function nameReferences(references: readonly Int32Array[], order: number, symbolCount: number): void {
  let start = 0;
  let named = 0;
  for (const [index, { length }] of references.entries()) {
    const stretch = { start, last: start + length - order, named, counts: index === 0 ? limits : counts };
    named = nameReference(stretch, order, symbolCount);
    start += length;
    if (index === 0) continue;
    for (let name = 1; name <= named; name++) {
      const count = counts[name] ?? 0;
      if (count > (limits[name] ?? 0)) limits[name] = count;
      counts[name] = 0;
    }
  }
}

/** The n-grams that begin in one reference, from `start` to `last`. */
interface NamedStretch {
  readonly start: number;
  readonly last: number;
  /** So many n-grams have a name already. */
  readonly named: number;
  /** Where they are counted. */
  readonly counts: Int32Array;
}

/** Names and counts n-grams; returns how many have a name. */
function nameReference(
  { start, last, named, counts: counted }: NamedStretch,
  order: number,
  symbolCount: number,
): number {
  const { symbols, names } = ofReferences;
  const [formerNames, ngrams, below] = [keptBefore, table, base];
  const isDirect = hashed === NOT_HASHED;
  let newest = named;
  let prefix = formerNames[names[start] ?? NONE] ?? NONE;
  for (let i = start; i <= last; i++) {
    const suffix = formerNames[names[i + 1] ?? NONE] ?? NONE;
    let name = NONE;
    if (prefix !== NONE && suffix !== NONE) {
      const ngram = (prefix - 1) * symbolCount + (symbols[i + order - 1] ?? 0);
      const place = isDirect ? ngram : probe(ngram);
      name = (ngrams[place] ?? 0) - below;
      if (name <= NONE) name = giveName(++newest, ngram, place);
      counted[name] = (counted[name] ?? 0) + 1;
    }
    names[i] = name;
    prefix = suffix;
  }
  return newest;
}

function giveName(name: number, ngram: number, place: number): number {
  table[place] = base + name;
  if (hashed !== NOT_HASHED) hashed[place] = ngram;
  counts[name] = 0;
  limits[name] = 0;
  kept[name] = NONE;
  return name;
}

interface Found {
  readonly matches: number;
  /** How many different n-grams both sides have. */
  readonly shared: number;
}

/** Looks up the n-grams of the hypothesis, and names those that are shared for the next order. */
function matchHypothesis(length: number, order: number, symbolCount: number): Found {
  const { symbols, names } = ofHypothesis;
  const [nextNames, ngrams, below, available] = [kept, table, base, limits];
  const isDirect = hashed === NOT_HASHED;
  let matches = 0;
  let shared = 0;
  let prefix = names[0] ?? NONE;
  for (let i = 0; i <= length - order; i++) {
    const suffix = names[i + 1] ?? NONE;
    let name = NONE;
    if (prefix !== NONE && suffix !== NONE) {
      const ngram = (prefix - 1) * symbolCount + (symbols[i + order - 1] ?? 0);
      name = (ngrams[isDirect ? ngram : probe(ngram)] ?? 0) - below;
    }
    prefix = suffix;
    if (name <= NONE) {
      names[i] = NONE;
      continue;
    }
    let next = nextNames[name] ?? NONE;
    if (next === NONE) nextNames[name] = next = ++shared;
    names[i] = next;
    const left = available[name] ?? 0;
    if (left === 0) continue;
    available[name] = left - 1;
    matches++;
  }
  return { matches, shared };
}
