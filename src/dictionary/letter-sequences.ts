/** Which letters follow each other in the words of a language, read off its ten thousand commonest. */

/** Stands before and behind a word; three letters are looked at together. */
const EDGE = 0x20;
/** Bits of the table; with the seven thousand sequences of a language one in forty that was not seen is taken for seen. */
const BITS = 2 ** 18;
const BITS_A_BYTE = 8;
/** FNV-1a (Fowler, Noll and Vo), 32 bits, over UTF-16 code units. */
const HASH = { basis: 0x811c9dc5, prime: 0x01000193 };

/**
 * Where a word first has letters in a row that none of the words has (`secnd`, `přeidseda`): the place of the middle one, UTF-16 code units;
 * -1 where all its letters follow one another in some word. Names and loans may have odd letters too.
 * @param words All common words of the language, in small letters.
 */
export function unseenLetters(words: Iterable<string>): (word: string) => number {
  const seen = new Uint8Array(BITS / BITS_A_BYTE);
  for (const word of words) {
    for (let middle = 0; middle < word.length; middle++) {
      const bit = bitOf(word, middle);
      seen[bit >> 3] = (seen[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }
  return (word) => {
    for (let middle = 0; middle < word.length; middle++) {
      const bit = bitOf(word, middle);
      if (((seen[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return middle;
    }
    return -1;
  };
}

/** Where the letters round a place of a word are kept. */
function bitOf(word: string, middle: number): number {
  let hash = HASH.basis;
  for (let at = middle - 1; at <= middle + 1; at++) {
    const letter = at < 0 || at === word.length ? EDGE : word.charCodeAt(at);
    hash = Math.imul(hash ^ letter, HASH.prime);
  }
  return ((hash ^ (hash >>> 15)) >>> 0) % BITS;
}
