// Counts the n-grams that a hypothesis shares with its references, exactly and without building a string for any of
// them.
//
// An n-gram is named by the table slot of its first n-1 symbols and by its last symbol, so equal names mean equal
// n-grams: there is no hash to collide. An n-gram can only be shared when both (n-1)-grams in it are, so each order
// looks at what the last one left.

/** The fields of a table slot, side by side in one array to share a cache line. */
const SYMBOL = 0;
const PREFIX = 1;
/** Most occurrences in any one reference; matches use it up. */
const LIMIT = 2;
/** Occurrences in the reference being added, then SHARED once the hypothesis has the n-gram too. */
const COUNT = 3;
const SLOT_SIZE = 4;

const NONE = -1;
const SHARED = -1;

/** Scratch memory, reused between calls because allocating it would cost more than the counting. */
let table = new Int32Array(0);
let hypothesisSlots = new Int32Array(0);
let referenceSlots = new Int32Array(0);
/** Selects a slot's offset from a hash. */
let mask = 0;

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
  let active = 0;
  for (const reference of references) active += reference.length;
  if (hypothesisSlots.length < hypothesis.length) hypothesisSlots = new Int32Array(2 * hypothesis.length);
  if (referenceSlots.length < active) referenceSlots = new Int32Array(2 * active);
  for (let order = 1; order <= maximumOrder && active > 0; order++) {
    clearTable(active);
    addReferences(references, order);
    matches[order - 1] = matchHypothesis(hypothesis, order);
    active = keepSharedNgrams(references, order);
  }
  return matches;
}

/** Empties a table of at least twice as many slots as n-grams may come, so that probes stay short. */
function clearTable(ngrams: number): void {
  const size = SLOT_SIZE * 2 ** (32 - Math.clz32(2 * ngrams));
  mask = size - SLOT_SIZE;
  if (table.length < size) table = new Int32Array(size);
  table.fill(NONE, 0, size);
}

/** The slot of an n-gram, or the free slot where it would go. */
function slotOf(prefix: number, symbol: number): number {
  const hash = Math.imul(prefix + SLOT_SIZE, 0x9e3779b1) ^ Math.imul(symbol + 1, 0x85ebca6b);
  let slot = (hash ^ (hash >>> 15)) & mask;
  while (table[slot + SYMBOL] !== NONE && (table[slot + SYMBOL] !== symbol || table[slot + PREFIX] !== prefix)) {
    slot = (slot + SLOT_SIZE) & mask;
  }
  return slot;
}

/** The slot of the (n-1)-gram at a position, or NONE when this n-gram has a part that is not shared. */
function prefixAt(slots: Int32Array, position: number, order: number): number {
  if (order === 1) return 0;
  return slots[position + 1] === NONE ? NONE : (slots[position] ?? NONE);
}

function addReferences(references: readonly Int32Array[], order: number): void {
  let start = 0;
  for (const reference of references) {
    if (start > 0) forgetCounts(start);
    for (let i = 0; i <= reference.length - order; i++) {
      const prefix = prefixAt(referenceSlots, start + i, order);
      referenceSlots[start + i] = prefix === NONE ? NONE : addNgram(prefix, reference[i + order - 1] ?? NONE);
    }
    start += reference.length;
  }
}

function addNgram(prefix: number, symbol: number): number {
  const slot = slotOf(prefix, symbol);
  if (table[slot + SYMBOL] === NONE) {
    table[slot + SYMBOL] = symbol;
    table[slot + PREFIX] = prefix;
    table[slot + LIMIT] = 0;
    table[slot + COUNT] = 0;
  }
  const count = (table[slot + COUNT] ?? 0) + 1;
  table[slot + COUNT] = count;
  if (count > (table[slot + LIMIT] ?? 0)) table[slot + LIMIT] = count;
  return slot;
}

/** Starts the counts anew for the next reference; those of earlier ones live on as limits. */
function forgetCounts(end: number): void {
  for (let i = 0; i < end; i++) {
    const slot = referenceSlots[i] ?? NONE;
    if (slot !== NONE) table[slot + COUNT] = 0;
  }
}

function matchHypothesis(hypothesis: Int32Array, order: number): number {
  let matches = 0;
  for (let i = 0; i <= hypothesis.length - order; i++) {
    const prefix = prefixAt(hypothesisSlots, i, order);
    const symbol = hypothesis[i + order - 1] ?? NONE;
    const slot = prefix === NONE || symbol < 0 ? NONE : slotOf(prefix, symbol);
    if (slot === NONE || table[slot + SYMBOL] === NONE) {
      hypothesisSlots[i] = NONE;
      continue;
    }
    hypothesisSlots[i] = slot;
    table[slot + COUNT] = SHARED;
    const left = table[slot + LIMIT] ?? 0;
    if (left > 0) {
      table[slot + LIMIT] = left - 1;
      matches++;
    }
  }
  return matches;
}

/** Forgets the reference n-grams that the hypothesis lacks, and returns how many are left. */
function keepSharedNgrams(references: readonly Int32Array[], order: number): number {
  let start = 0;
  let kept = 0;
  for (const reference of references) {
    for (let i = start; i <= start + reference.length - order; i++) {
      const slot = referenceSlots[i] ?? NONE;
      if (slot !== NONE && table[slot + COUNT] === SHARED) kept++;
      else referenceSlots[i] = NONE;
    }
    start += reference.length;
  }
  return kept;
}
