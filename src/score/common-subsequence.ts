/** How much of two sequences stands in the same order: their longest common subsequence, 32 cells at a time (Hyyrö 2004). */

const WORD = 32;
const LARGEST_WORD = 0xffffffff;

/**
 * The length of the longest common subsequence of two sequences of small numbers.
 * @param masks all zeros, and left so; one place for each number that may occur.
 */
export function commonSubsequenceLength(first: Int32Array, second: Int32Array, masks: Int32Array): number {
  const carries = new Uint8Array(second.length);
  let length = 0;
  for (let from = 0; from < first.length; from += WORD) {
    const to = Math.min(first.length, from + WORD);
    for (let place = from; place < to; place++) {
      const number = first[place] ?? 0;
      masks[number] = (masks[number] ?? 0) | (1 << (place - from));
    }
    length += ones(~column(second, masks, carries));
    for (let place = from; place < to; place++) masks[first[place] ?? 0] = 0;
  }
  return length;
}

/** A block of the matrix, column by column of the second sequence; a 0 in the last one is one more common element. */
function column(second: Int32Array, masks: Int32Array, carries: Uint8Array): number {
  let bits = -1;
  for (let place = 0; place < second.length; place++) {
    const mask = masks[second[place] ?? 0] ?? 0;
    const sum = (bits >>> 0) + ((bits & mask) >>> 0) + (carries[place] ?? 0);
    carries[place] = sum > LARGEST_WORD ? 1 : 0;
    bits = sum | 0 | (bits & ~mask);
  }
  return bits;
}

/** How many bits of a 32-bit word are set. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
