/** Sets of a million words in four bytes each: hashes instead of strings, so that a whole language costs a few megabytes. */

/** FNV-1a (Fowler, Noll and Vo), 32 bits. */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
/** Another starting point gives a second hash, which says where a word is kept. */
const OTHER_BASIS = 0x050c5d1f;
/** Slots a word; beyond two thirds full a table of open addresses grows slow. */
const SLOTS_A_WORD = 1.5;
const QUOTE = 0x22;

/**
 * Whether a word is in a JSON array of strings without escapes. One word in a thousand millions that is not there is said to be, which only
 * makes a rule silent.
 * @param json The array as UTF-8.
 */
export function hashedWords(json: Uint8Array): (word: string) => boolean {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(countStrings(json) * SLOTS_A_WORD + 1)));
  for (let at = json.indexOf(QUOTE); at >= 0;) {
    const end = json.indexOf(QUOTE, at + 1);
    if (end < 0) break;
    slots[slotOf(json, at + 1, end, slots)] = hash(json, at + 1, end, OFFSET_BASIS);
    at = json.indexOf(QUOTE, end + 1);
  }
  const encoder = new TextEncoder();
  return (word) => {
    const bytes = encoder.encode(word);
    return slots[slotOf(bytes, 0, bytes.length, slots)] !== 0;
  };
}

function countStrings(json: Uint8Array): number {
  let quotes = 0;
  for (const byte of json) if (byte === QUOTE) quotes++;
  return quotes / 2;
}

/** Where the word is kept, or the free slot where it would be. */
function slotOf(bytes: Uint8Array, start: number, end: number, slots: Uint32Array): number {
  const mark = hash(bytes, start, end, OFFSET_BASIS);
  const mask = slots.length - 1;
  let slot = hash(bytes, start, end, OTHER_BASIS) & mask;
  while (slots[slot] !== 0 && slots[slot] !== mark) slot = (slot + 1) & mask;
  return slot;
}

/** Never 0, which stands for a free slot. */
function hash(bytes: Uint8Array, start: number, end: number, basis: number): number {
  let value = basis;
  for (let at = start; at < end; at++) value = Math.imul(value ^ (bytes[at] ?? 0), PRIME);
  return value >>> 0 || 1;
}
