/** Which letters follow each other in the words of a language, read off its ten thousand commonest. */

/** Letters that are looked at together, the edges of the word among them. */
const LENGTH = 3;
const EDGE = ' ';
/** Bits of the table; with the seven thousand sequences of a language one in forty that was not seen is taken for seen. */
const BITS = 2 ** 18;
const BITS_A_BYTE = 8;
/** FNV-1a (Fowler, Noll and Vo), 32 bits, over UTF-16 code units. */
const HASH = { basis: 0x811c9dc5, prime: 0x01000193 };

/**
 * Whether a word has letters in a row that none of the words has: `secnd`, `přeidseda`. Names and loans may have them too.
 * @param words All common words of the language, in small letters.
 */
export function unseenLetters(words: Iterable<string>): (word: string) => boolean {
  const seen = new Uint8Array(BITS / BITS_A_BYTE);
  for (const word of words) {
    for (const place of placesOf(word)) {
      const byte = place >> 3;
      seen[byte] = (seen[byte] ?? 0) | (1 << (place & 7));
    }
  }
  return (word) => placesOf(word).some((place) => ((seen[place >> 3] ?? 0) & (1 << (place & 7))) === 0);
}

/** Where the sequences of a word are kept. */
function placesOf(word: string): number[] {
  const whole = EDGE + word + EDGE;
  const found: number[] = [];
  for (let at = 0; at + LENGTH <= whole.length; at++) {
    let hash = HASH.basis;
    for (let letter = at; letter < at + LENGTH; letter++) hash = Math.imul(hash ^ whole.charCodeAt(letter), HASH.prime);
    found.push(((hash ^ (hash >>> 15)) >>> 0) % BITS);
  }
  return found;
}
