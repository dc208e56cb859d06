/** Cuts a long stretch of text, so that what is quadratic in its input (Intl.Segmenter on Node 20) only sees short ones. */
import type { Range } from '../model/range.js';

/** In UTF-16 code units. */
const LONGEST_PIECE = 1200;
const SENTENCE_ENDS = ['. ', '! ', '? ', '。', '！', '？'];

/**
 * Consecutive pieces that cover the range; cut behind a sentence end, else before a space, else between two characters.
 * @param longest most UTF-16 code units of a piece.
 */
export function* pieces(text: string, range: Range, longest = LONGEST_PIECE): Generator<Range> {
  let start = range.start;
  while (start < range.end) {
    const end = range.end - start <= longest ? range.end : start + pieceLength(text.slice(start, start + longest));
    yield { start, end };
    start = end;
  }
}

function pieceLength(window: string): number {
  const stop = Math.max(...SENTENCE_ENDS.map((end) => window.lastIndexOf(end) + end.length));
  if (stop > window.length / 4) return stop;
  const space = window.lastIndexOf(' ');
  if (space > 0) return space;
  const last = window.charCodeAt(window.length - 1);
  return last >= 0xd800 && last < 0xdc00 ? window.length - 1 : window.length;
}
