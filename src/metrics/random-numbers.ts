// Random numbers that are the same on every machine: a seed decides them, nothing else does.

/** Whole numbers from 0 to 2³² − 1. */
export type RandomNumbers = () => number;

const WEYL_STEP = 0x9e3779b9;

/** The numbers that follow from a seed; any number is one, its lower 32 bits count. */
export function randomNumbers(seed: number): RandomNumbers {
  // A seed has 32 bits, the state 128: they are filled as SplitMix does it (Steele, Lea and Flood 2014).
  const fill = (place: number): number => mixed(Math.imul(place, WEYL_STEP) + seed);
  return xoshiro128([fill(1), fill(2), fill(3), fill(4)]);
}

/**
 * The generator xoshiro128** 1.1 (Blackman and Vigna 2021) from a given state.
 *
 * @param state four 32-bit numbers, not all 0
 */
export function xoshiro128(state: readonly [number, number, number, number]): RandomNumbers {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result;
  };
}

function rotated(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

/** The finaliser of MurmurHash3. */
function mixed(value: number): number {
  let result = value;
  result = Math.imul(result ^ (result >>> 16), 0x85ebca6b);
  result = Math.imul(result ^ (result >>> 13), 0xc2b2ae35);
  return (result ^ (result >>> 16)) >>> 0;
}
