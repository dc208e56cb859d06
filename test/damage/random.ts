/** Chance that is the same on every machine: a generator seeded by a text. */

export interface Random {
  /** Whole number from 0 to below `limit`. */
  below(limit: number): number;
  /** One of the items; nothing where there is none. */
  pick<T>(items: readonly T[]): T | undefined;
}

/** mulberry32 over an FNV-1a hash of the seed. */
export function seededRandom(seed: string): Random {
  let state = hash(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, pick: (items) => items[below(items.length)] };
}

function hash(seed: string): number {
  let value = 2166136261;
  for (let index = 0; index < seed.length; index++) value = Math.imul(value ^ seed.charCodeAt(index), 16777619);
  return value | 0;
}
