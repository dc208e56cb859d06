/** Simplified Chinese characters in Japanese: those of GB 2312 that JIS X 0208 and its extensions lack. */
import type { Range } from '../../model/range.js';
import { allMatches } from '../../text/all-matches.js';

/** Behind and before these a foreign word is shown on purpose. */
const SHOWN_BEFORE = /[(（「『“"《【]$/u;
const SHOWN_BEHIND = /^[)）」』”"》】]/u;
const HAN_RUN = /\p{sc=Han}+/gu;

let foreign: ReadonlySet<string> | undefined;

/** Runs of characters that hold a simplified one, in order of place. */
export function* simplifiedInJapanese(text: string): Generator<Range & { readonly character: string }> {
  foreign ??= without(doubleBytes('gbk', [0xb0, 0xf7], [0xa1, 0xfe]), [
    ...doubleBytes('shift_jis', [0x81, 0x9f], [0x40, 0xfc]),
    ...doubleBytes('shift_jis', [0xe0, 0xfc], [0x40, 0xfc]),
  ]);
  for (const { index: start, 0: run } of allMatches(text, HAN_RUN)) {
    const character = [...run].find((letter) => foreign?.has(letter));
    const end = start + run.length;
    if (character === undefined) continue;
    if (!SHOWN_BEFORE.test(text.slice(Math.max(0, start - 1), start)) || !SHOWN_BEHIND.test(text.slice(end, end + 1)))
      yield { start, end, character };
  }
}

type Bytes = readonly [first: number, last: number];

/** The characters of a two-byte code in a range of lead and trail bytes. Source: WHATWG Encoding Standard, built into the runtime. */
function doubleBytes(encoding: string, leads: Bytes, trails: Bytes): string[] {
  const bytes: number[] = [];
  for (let lead = leads[0]; lead <= leads[1]; lead++) {
    for (let trail = trails[0]; trail <= trails[1]; trail++) if (trail !== 0x7f) bytes.push(lead, trail);
  }
  return [...new TextDecoder(encoding).decode(Uint8Array.from(bytes))].filter((letter) => /\p{sc=Han}/u.test(letter));
}

function without(letters: readonly string[], known: readonly string[]): ReadonlySet<string> {
  const others = new Set(known);
  return new Set(letters.filter((letter) => !others.has(letter)));
}
