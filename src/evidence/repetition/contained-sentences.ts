/**
 * Sentences that say again what the one before them ends with, word by word: `…, and they slept well. They slept well.`, `The club, which is
 * old, agrees. The club agrees.`
 */
import type { Block, Segment, Token } from '../../model/segmented-text.js';
import { isQuoted } from '../characters/quotations.js';
import type { RepeatedStretch } from './repeated-stretches.js';

/** Shorter ones are said again for effect. */
const FEWEST_WORDS = 4;
const FEWEST_LETTERS = 20;
/** Of the words of the sentence before, so much is left out at most: what is picked from a long one may be a summary. */
const MOST_LEFT_OUT = 10;
const ASKS = /[!?…]/;

/** Of one line, in order; statements outside quotations alone. */
export function containedSentences(block: Block): RepeatedStretch[] {
  return block.segments.flatMap((segment, at) => {
    const before = block.segments[at - 1];
    const stretch = before && saysEndOf(segment, before);
    return stretch && !isQuoted(block, segment.range.start) && !isQuoted(block, stretch.original.start)
      ? [stretch]
      : [];
  });
}

function saysEndOf(segment: Segment, before: Segment): RepeatedStretch | undefined {
  const [words, others] = [wordsOf(segment), wordsOf(before)];
  const last = others.at(-1);
  if (words.length < FEWEST_WORDS || words.length >= others.length || ASKS.test(segment.text)) return undefined;
  if (others.length - words.length > MOST_LEFT_OUT || words.at(-1)?.normal !== last?.normal) return undefined;
  if (words.reduce((sum, { text }) => sum + text.length, 0) < FEWEST_LETTERS) return undefined;
  // From the end, so that the shortest stretch of the sentence before is found.
  let at = others.length - 1;
  for (let index = words.length - 1; index >= 0; index--, at--) {
    while (at >= 0 && others[at]?.normal !== words[index]?.normal) at--;
    if (at < 0) return undefined;
  }
  const first = others[at + 1];
  if (!first || !last) return undefined;
  return { range: segment.range, original: { start: first.start, end: last.end }, segment };
}

/** Words and numbers. */
function wordsOf({ tokens }: Segment): readonly Token[] {
  return tokens.filter(({ kind }) => kind !== 'punctuation');
}
