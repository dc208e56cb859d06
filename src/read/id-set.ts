/** Remembers ids of an endless stream in bounded memory, to notice those that come twice. */

/** Ids remembered; a duplicate of an id is noticed when the first one was among these. Their table takes 16 MB. */
export const MOST_IDS = 1_048_576;

const FIRST_SLOTS = 4096;

export interface IdSet {
  /** Whether the id is new; one that the bound left out counts as new each time. */
  add(id: string): boolean;
}

/**
 * A set of 64-bit hashes in typed arrays (two different ids of a million look alike once in 30 million runs).
 * It grows with the stream to 16 MB and stays there.
 */
export function createIdSet(most = MOST_IDS): IdSet {
  let table = new Uint32Array(2 * FIRST_SLOTS);
  let size = 0;
  return {
    add(id) {
      const [high, low] = hash(id);
      const slot = findSlot(table, high, low);
      if (table[slot] !== 0 || table[slot + 1] !== 0) return false;
      if (size >= most) return true;
      table.set([high, low], slot);
      size += 1;
      if (size * 4 > table.length) table = grown(table);
      return true;
    },
  };
}

/** Index of the hash's entry, or of the free one where it belongs. */
function findSlot(table: Uint32Array, high: number, low: number): number {
  const mask = table.length / 2 - 1;
  let slot = low & mask;
  for (;;) {
    const index = 2 * slot;
    const [first, second] = [table[index], table[index + 1]];
    if ((first === high && second === low) || (first === 0 && second === 0)) return index;
    slot = (slot + 1) & mask;
  }
}

function grown(table: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * table.length);
  for (let index = 0; index < table.length; index += 2) {
    const [high = 0, low = 0] = [table[index], table[index + 1]];
    if (high !== 0 || low !== 0) larger.set([high, low], findSlot(larger, high, low));
  }
  return larger;
}

/** Two multiply-and-xor hashes over the code units, mixed into each other; never 0, which marks a free slot. */
function hash(id: string): readonly [high: number, low: number] {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let index = 0; index < id.length; index++) {
    const unit = id.charCodeAt(index);
    high = Math.imul(high ^ unit, 0xcc9e2d51);
    low = Math.imul(low ^ unit, 0x1b873593);
    high = (high << 13) | (high >>> 19);
    low = (low << 15) | (low >>> 17);
  }
  high = mixed(high ^ (low >>> 7));
  low = mixed(low ^ (high >>> 11));
  return [high, low === 0 ? 1 : low];
}

function mixed(value: number): number {
  let result = value;
  result = Math.imul(result ^ (result >>> 16), 0x7feb352d);
  result = Math.imul(result ^ (result >>> 15), 0x846ca68b);
  return (result ^ (result >>> 16)) >>> 0;
}
