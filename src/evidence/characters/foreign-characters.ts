/** Chinese characters of the other writing, or of Chinese in Japanese: those of one national standard that the other one lacks. */
import type { Range } from '../../model/range.js';
import { allMatches } from '../../text/all-matches.js';

/** Behind and before these a foreign word is shown on purpose. */
const SHOWN_BEFORE = /[(（「『“"《【]$/u;
const SHOWN_BEHIND = /^[)）」』”"》】]/u;
const HAN_RUN = /\p{sc=Han}+/gu;
/** A text with more characters of the other writing quotes it, or is written in it. */
const MOST_OTHERS = 6;

export interface ForeignCharacters extends Range {
  /** The first of them. */
  readonly character: string;
}

let chineseAlone: ReadonlySet<string> | undefined;
let traditionalAlone: ReadonlySet<string> | undefined;
let simplifiedAlone: ReadonlySet<string> | undefined;

/** GB 2312, both levels. */
const simplified = (): string[] => doubleBytes('gbk', [0xb0, 0xf7], [0xa1, 0xfe]);
/** Big5, both levels; the first has the common characters. */
const traditional = (last: number): string[] => doubleBytes('big5', [0xa4, last], [0x40, 0xfe]);

/** Runs of characters that hold one of GB 2312 that JIS X 0208 and its extensions lack, in order of place. */
export function* simplifiedInJapanese(text: string): Generator<ForeignCharacters> {
  chineseAlone ??= without(simplified(), [
    ...doubleBytes('shift_jis', [0x81, 0x9f], [0x40, 0xfc]),
    ...doubleBytes('shift_jis', [0xe0, 0xfc], [0x40, 0xfc]),
  ]);
  yield* runsWith(text, chineseAlone, (run) => run);
}

/** Traditional characters in simplified Chinese: the common ones of Big5 that GB 2312 lacks. */
export function traditionalInSimplified(text: string): ForeignCharacters[] {
  traditionalAlone ??= without(traditional(0xc6), simplified());
  return fewOf(text, traditionalAlone);
}

/** Simplified characters in traditional Chinese: those of GB 2312 that Big5 lacks. */
export function simplifiedInTraditional(text: string): ForeignCharacters[] {
  simplifiedAlone ??= without(simplified(), traditional(0xf9));
  return fewOf(text, simplifiedAlone);
}

/** Chinese is not spaced: the characters alone, and those that touch them. */
function fewOf(text: string, characters: ReadonlySet<string>): ForeignCharacters[] {
  const found = [...runsWith(text, characters, (run) => foreignPart(run, characters))];
  return found.length > MOST_OTHERS ? [] : found;
}

/** From the first of the characters to the last in a row. */
function foreignPart(run: string, characters: ReadonlySet<string>): string {
  const letters = [...run];
  const first = letters.findIndex((letter) => characters.has(letter));
  const end = letters.findIndex((letter, at) => at > first && !characters.has(letter));
  return letters.slice(first, end < 0 ? undefined : end).join('');
}

function* runsWith(
  text: string,
  characters: ReadonlySet<string>,
  partOf: (run: string) => string,
): Generator<ForeignCharacters> {
  for (const { index, 0: run } of allMatches(text, HAN_RUN)) {
    const character = [...run].find((letter) => characters.has(letter));
    if (character === undefined) continue;
    const isShown =
      SHOWN_BEFORE.test(text.slice(Math.max(0, index - 1), index)) &&
      SHOWN_BEHIND.test(text.slice(index + run.length, index + run.length + 1));
    const part = partOf(run);
    const start = index + run.indexOf(part);
    if (!isShown) yield { start, end: start + part.length, character };
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

/** Arabic words with the Persian forms of kaf and yeh, which look alike and which no Arabic keyboard has: `التقلیدي`. */
export function persianInArabic(text: string): ForeignCharacters[] {
  const found = [...allMatches(text, PERSIAN_WORD)].map(({ index, 0: word }) => {
    const character = /[\u06a9\u06cc]/.exec(word)?.[0] ?? '';
    return { start: index, end: index + word.length, character };
  });
  return found.length > MOST_OTHERS ? [] : found;
}

const PERSIAN_WORD =
  /(?<![\u0620-\u06d3])[\u0620-\u06a8\u06aa-\u06cb\u06cd-\u06d3]{0,20}[\u06a9\u06cc][\u0620-\u06d3]{0,20}/gu;
