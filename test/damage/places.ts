/** Places in a text at which damage can be done: words, pairs of words, ends of sentences. Own readings, independent of the checker's. */
import type { Edit, Ground, Line } from './model.js';

export interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*/gu;

/** Non-blank lines with their offsets. */
export function linesOf(text: string): Line[] {
  return matches(text, /[^\n]+/g, 0).filter((line) => line.text.trim() !== '');
}

/** Everything behind the headline. */
export function bodyOf({ lines }: Pick<Ground, 'lines'>): readonly Line[] {
  return lines.length > 1 ? lines.slice(1) : lines;
}

/** All matches of a pattern in the body. */
export function placesOf(ground: Ground, pattern: RegExp): Place[] {
  return bodyOf(ground).flatMap((line) => matches(line.text, pattern, line.start));
}

export function wordsOf(ground: Ground): Place[] {
  return placesOf(ground, WORD);
}

/** Two words with one space between them, within a line. */
export function wordPairs(ground: Ground): (readonly [Place, Place])[] {
  const words = wordsOf(ground);
  return words.flatMap((left, index) => {
    const right = words[index + 1];
    return right && right.start === left.end + 1 && ground.text[left.end] === ' ' ? [[left, right] as const] : [];
  });
}

/** How often each word stands in the text. */
export function wordCounts(ground: Ground): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of wordsOf(ground)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Whether a word opens its line or sentence. */
export function opensSentence(ground: Ground, { start }: Place): boolean {
  return /(?:^|[.!?…:\n])[\s"'«“„”‘(—–-]*$/u.test(ground.text.slice(Math.max(0, start - 8), start));
}

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}[\p{Ll}\p{M}’'-]+$/u.test(word);
}

/** A capitalised word inside a sentence that is a capitalised word elsewhere too and nowhere a small one. */
export function names(ground: Ground): Place[] {
  const counts = wordCounts(ground);
  return wordsOf(ground).filter(
    (place) =>
      isCapitalised(place.text) &&
      place.text.length > 3 &&
      !opensSentence(ground, place) &&
      (counts.get(place.text) ?? 0) > 1 &&
      !counts.has(place.text.toLowerCase()),
  );
}

/** Puts a line of its own behind a body line; never at the very end. */
export function insertLine(ground: Ground, text: string, span?: readonly [number, number]): Edit | undefined {
  const body = bodyOf(ground);
  const line = ground.random.pick(body.length > 2 ? body.slice(0, -1) : body);
  if (!line) return undefined;
  const shift = ground.separator.length;
  const [start, end] = span ?? [0, text.length];
  return {
    at: line.end,
    end: line.end,
    text: ground.separator + text,
    span: [shift + start, shift + end],
    faithful: '',
  };
}

/** Replaces one place by other text that is wholly damaged. */
export function replacePlace(place: Place | undefined, by: (text: string) => string): Edit | undefined {
  return place && { at: place.start, end: place.end, text: by(place.text) };
}

function matches(text: string, pattern: RegExp, offset: number): Place[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: offset + index,
    end: offset + index + found.length,
    text: found,
  }));
}
