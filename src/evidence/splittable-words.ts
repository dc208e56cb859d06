/** Words that could be two with the space between them lost: what a dictionary is asked about. */
import type { Evidence } from '../model/evidence.js';
import type { LanguagePack } from '../model/language-pack.js';
import type { Token } from '../model/segmented-text.js';
import { packWords } from './pack-words.js';
import { vouchedFor } from './vouched-words.js';

export interface Split {
  /** As they are written. */
  readonly left: string;
  readonly right: string;
}

const LETTERS_ONLY = /^[\p{L}\p{M}]+$/u;
const SHORTEST = 5;
const LONGEST = 30;
/** Shorter words are found in too many others. */
const SHORTEST_OPEN = 4;
const SHORTEST_CLOSED = 2;

const knownSplits = new WeakMap<Evidence['text'], ReadonlyMap<Token, readonly Split[]>>();

/** Words that occur once and are in no list, source or reference, with every split into two words that the texts or the lists have. */
export function splittableWords(evidence: Evidence): ReadonlyMap<Token, readonly Split[]> {
  const known = knownSplits.get(evidence.text);
  if (known) return known;
  const found = new Map<Token, readonly Split[]>();
  if (evidence.pack.spaced && evidence.pack.depth === 'full') {
    for (const token of evidence.text.segments.flatMap(({ tokens }) => tokens)) {
      const splits = mayBeTwo(token, evidence) ? splitsOf(token, evidence) : [];
      if (splits.length > 0) found.set(token, splits);
    }
  }
  knownSplits.set(evidence.text, found);
  return found;
}
