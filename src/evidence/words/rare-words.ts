/** The words of a segment that may be slips: all others are common, closed-class words or stand elsewhere in the text too. */
import type { Evidence } from '../../model/evidence.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { oncePerFormOf } from '../../text/form-facts.js';
import { isOfClosedClass } from './splittable-words.js';

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

const isUnranked = oncePerFormOf<(word: string) => number>((normal, rankOf) => rankOf(normal) === Infinity);

/** What is known of the form comes before what is counted in the text. */
function isRare(token: Token, evidence: Evidence): boolean {
  const { text, vocabulary, rankOfWord } = evidence;
  if (!rankOfWord || !isUnranked(token, text.forms, rankOfWord) || isOfClosedClass(token, evidence)) return false;
  return vocabulary.count(token.normal) === 1;
}
