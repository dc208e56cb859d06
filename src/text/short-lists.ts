/** Short lists of whole numbers, cut out of long ones: allocating a typed array takes longer than filling a short one. */

const LONG = 2 ** 14;
/** What is longer has memory of its own. */
const LONGEST_CUT = LONG / 8;

let from = new Int32Array(LONG);
let used = 0;

/** Zeros that nobody else has. */
export function shortList(length: number): Int32Array {
  if (length > LONGEST_CUT) return new Int32Array(length);
  if (used + length > LONG) {
    from = new Int32Array(LONG);
    used = 0;
  }
  const list = new Int32Array(from.buffer, used * from.BYTES_PER_ELEMENT, length);
  used += length;
  return list;
}

/** @param length so many of the numbers count. */
export function shortCopy(numbers: ArrayLike<number>, length = numbers.length): Int32Array {
  const list = shortList(length);
  for (let place = 0; place < length; place++) list[place] = numbers[place] ?? 0;
  return list;
}
