/** Sets of a million words in four bytes each: hashes instead of strings, so that a whole language costs a few megabytes. */
import { open } from 'node:fs/promises';

/** FNV-1a (Fowler, Noll and Vo), 32 bits. */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
/** Another start and another prime make the second hash, which says where a mark is kept. */
const OTHER_BASIS = 0x050c5d1f;
const OTHER_PRIME = 0x85ebca6b;
const LINE_FEED = 0x0a;
/** What stands between words, in a JSON array or in a list with a word a line. */
const SEPARATORS = new Uint8Array(256);
for (const separator of '",[]\n\r ') SEPARATORS[separator.charCodeAt(0)] = 1;
const LAST_SEPARATOR = 0x5d;
/** The fewest bytes that a word takes in such a file on the average, what stands around it included. */
const BYTES_A_WORD = 9;
/** Slots a word: fewer are found slowly. */
const ROOM = 1.3;
const END = Uint8Array.of(LINE_FEED);
/** Bytes read at once: whole files of tens of megabytes would stay in the process's memory. */
const CHUNK = 1 << 18;

/** A set that grows by the pieces of a list; its last word must have something behind it. */
interface HashedWords {
  /** The next bytes, cut anywhere. */
  add(piece: Uint8Array): void;
  readonly has: (word: string) => boolean;
}

/**
 * Whether a word is in a list: a JSON array of strings without escapes, or a word a line. One word in a thousand millions that is not there is
 * said to be, so that thousands of spellings of one word may be tried.
 * @param list UTF-8.
 */
export function hashedWords(list: Uint8Array): (word: string) => boolean {
  const words = startWords(list.length / BYTES_A_WORD);
  words.add(list);
  words.add(END);
  return words.has;
}

/**
 * The same for a file, read in pieces.
 * @param bytesAWord How many bytes of the list a word takes at least, on the average; it decides how much memory is taken.
 */
export async function hashedWordsOf(path: string, bytesAWord = BYTES_A_WORD): Promise<(word: string) => boolean> {
  const file = await open(path);
  try {
    const words = startWords((await file.stat()).size / bytesAWord);
    // All pieces in one place: those of a stream would lie about until they are collected.
    const room = new Uint8Array(CHUNK);
    for (;;) {
      const { bytesRead } = await file.read(room, 0, CHUNK);
      if (bytesRead === 0) break;
      words.add(room.subarray(0, bytesRead));
    }
    words.add(END);
    return words.has;
  } finally {
    await file.close();
  }
}

function startWords(most: number): HashedWords {
  const slots = new Uint32Array(Math.ceil(most * ROOM) + 1);
  // What has been read of a word that the last piece cut.
  let isCut = false;
  let [cutMark, cutPlace] = [OFFSET_BASIS, OTHER_BASIS];
  const encoder = new TextEncoder();
  return {
    // One walk over the bytes: searching for separators first takes three times as long.
    add: (piece) => {
      let mark = cutMark;
      let place = cutPlace;
      let isInside = isCut;
      for (let at = 0; at < piece.length; at++) {
        const byte = piece[at] ?? LINE_FEED;
        if (byte > LAST_SEPARATOR || SEPARATORS[byte] === 0) {
          mark = Math.imul(mark ^ byte, PRIME);
          place = Math.imul(place ^ byte, OTHER_PRIME);
          isInside = true;
        } else if (isInside) {
          slots[slotOf(mark, place, slots)] = stored(mark);
          mark = OFFSET_BASIS;
          place = OTHER_BASIS;
          isInside = false;
        }
      }
      cutMark = mark;
      cutPlace = place;
      isCut = isInside;
    },
    has: (word) => {
      let [marked, placed] = [OFFSET_BASIS, OTHER_BASIS];
      for (const byte of encoder.encode(word)) {
        marked = Math.imul(marked ^ byte, PRIME);
        placed = Math.imul(placed ^ byte, OTHER_PRIME);
      }
      return slots[slotOf(marked, placed, slots)] !== 0;
    },
  };
}

/** Never 0, which stands for a free slot. */
function stored(mark: number): number {
  return mark >>> 0 || 1;
}

/** Where the mark is kept, or the free slot where it would be. */
function slotOf(mark: number, place: number, slots: Uint32Array): number {
  const kept = stored(mark);
  const mixed = (place ^ (place >>> 15)) >>> 0;
  let slot = Math.floor((mixed / 2 ** 32) * slots.length);
  while (slots[slot] !== 0 && slots[slot] !== kept) slot = slot + 1 === slots.length ? 0 : slot + 1;
  return slot;
}
