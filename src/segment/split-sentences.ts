/** One block → sentence ranges: hidden boundaries first, then Intl.Segmenter, then the joins it misses. */
import type { LanguagePack } from '../model/language-pack.js';
import type { Range } from '../model/range.js';
import { Trait, kindAt } from '../text/character-traits.js';
import { isSpace, trimmed } from '../text/ranges.js';
import { hiddenBoundaries } from './hidden-boundaries.js';
import { createJoinTest } from './join-sentences.js';
import { pieces } from './pieces.js';

/** A piece that begins behind one of these begins a sentence. */
const AFTER_END = /[.!?。！？]/;
/**
 * In UTF-16 code units. What is longer holds no sentence ends; it is cut, so that whatever looks back and forth inside a segment
 * takes a bounded time.
 */
const LONGEST_SEGMENT = 4000;
const WORD_CHARACTER = /[^\p{P}\p{Z}]/u;
const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Sentences of one block, in order, without the white space between them.
 * @param text the block's text; offsets are relative to it.
 */
export function splitSentences(text: string, pack: LanguagePack, language: string): Range[] {
  const hidden = hiddenBoundaries(text, pack);
  const boundaries = mergedBoundaries(text, hidden, { pack, language });
  return rangesBetween(text, boundaries).flatMap((range) => cutToLength(text, range));
}

function cutToLength(text: string, range: Range): Range[] {
  if (range.end - range.start <= LONGEST_SEGMENT) return [range];
  return [...pieces(text, range, LONGEST_SEGMENT)]
    .map((piece) => trimmed(text, piece))
    .filter(({ start, end }) => end > start);
}

function mergedBoundaries(
  text: string,
  hidden: readonly number[],
  options: { pack: LanguagePack; language: string },
): number[] {
  const joins = createJoinTest(options.pack, options.language);
  const forced = new Set(hidden);
  const starts = [0, ...hidden];
  const boundaries: number[] = [];
  starts.forEach((start, index) => {
    const end = starts[index + 1] ?? text.length;
    for (const boundary of segmenterBoundaries(text, { start, end }, options.language)) {
      if (forced.has(boundary) || (isOpen(text, boundary, options.pack) && !joins(text, boundary)))
        boundaries.push(boundary);
    }
  });
  return boundaries;
}

/** Whether a sentence may end here: where words are spaced, one without a space is a sure end only as a hidden boundary. */
function isOpen(text: string, boundary: number, pack: LanguagePack): boolean {
  return (
    !pack.spaced ||
    boundary === 0 ||
    isSpace(text.charCodeAt(boundary - 1)) ||
    /[。！？]/.test(text[boundary - 1] ?? '')
  );
}

function* segmenterBoundaries(text: string, range: Range, language: string): Generator<number> {
  if (!mayEndInside(text, range)) {
    if (range.start > 0) yield range.start;
    return;
  }
  for (const piece of pieces(text, range)) {
    for (const { index } of sentenceSegmenter(language).segment(text.slice(piece.start, piece.end))) {
      const boundary = piece.start + index;
      if (
        boundary > 0 &&
        (index > 0 || piece.start === range.start || AFTER_END.test(text.slice(boundary - 2, boundary)))
      )
        yield boundary;
    }
  }
}

/** Whether the range has a mark that may end a sentence with a letter or digit behind it; without one it is one sentence. */
function mayEndInside(text: string, { start, end }: Range): boolean {
  let at = start;
  while (at < end && (kindAt(text.charCodeAt(at)) & Trait.sentenceEnd) === 0) at++;
  return at < end && WORD_CHARACTER.test(text.slice(at, end));
}

function sentenceSegmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const segmenter = new Intl.Segmenter(safeLocale(language), { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}

/** Intl.Segmenter throws on a malformed tag; the root locale splits well enough. */
export function safeLocale(language: string): string {
  try {
    return new Intl.Locale(language).toString();
  } catch {
    return 'und';
  }
}

function rangesBetween(text: string, boundaries: readonly number[]): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const end of [...boundaries, text.length]) {
    const range = trimmed(text, { start, end });
    if (range.end > range.start) ranges.push(range);
    start = end;
  }
  return ranges;
}
