/** The words of a segment that may be slips: all others are common, closed-class words or stand elsewhere in the text too. */
import type { Evidence } from '../../model/evidence.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { isClosed } from './splittable-words.js';

const NONE: ReadonlySet<Token> = new Set();
const rareOfSegments = new WeakMap<Segment, ReadonlySet<Token>>();

/** Words that stand once in the text, of no closed class, and none of the commonest of the language; none where those are not known. */
export function rareWords(segment: Segment, evidence: Evidence): ReadonlySet<Token> {
  if (!evidence.rankOfWord) return NONE;
  const known = rareOfSegments.get(segment);
  if (known) return known;
  const rare = segment.tokens.filter((token) => token.kind === 'word' && isRare(token, evidence));
  const made = rare.length === 0 ? NONE : new Set(rare);
  rareOfSegments.set(segment, made);
  return made;
}

function isRare({ normal }: Token, { vocabulary, rankOfWord, pack }: Evidence): boolean {
  return vocabulary.count(normal) === 1 && rankOfWord?.(normal) === Infinity && !isClosed(normal, pack);
}
