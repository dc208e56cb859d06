/** One word on both sides of a conjunction where no reference says a word twice: `the Health and Health Commission`. */
import type { Evidence, ReadText } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Range } from '../../model/range.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';

export interface JoinedTwins {
  /** From the first to the second. */
  readonly range: Range;
  readonly word: string;
}

/** Shorter words are counted and repeated on purpose (`two by two`). */
const FEWEST_LETTERS = 4;
/** Adjectives that grow: `bigger and bigger`, `schneller und schneller`. */
const COMPARATIVE = /er$|^(?:more|less|mehr|immer)$/;

/** In order of place. Silent where source or reference repeat a word so. */
export function* joinedTwins(segment: Segment, evidence: Evidence): Iterable<JoinedTwins> {
  const { references, source, pack } = evidence;
  if (references.length === 0 || !pack.spaced) return;
  let isPlain: boolean | undefined;
  for (let index = 0; index < segment.tokens.length; index++) {
    const last = twinOf(segment.tokens, index, evidence);
    const first = last && segment.tokens[index];
    if (!first) continue;
    isPlain ??= [...references, ...(source ? [source] : [])].every((other) => {
      const facing = other.segmentsFor(segment);
      return facing.length > 0 && !facing.some(({ tokens }) => hasTwins(tokens, other));
    });
    if (isPlain) yield { range: { start: first.start, end: last.end }, word: first.text };
  }
}

function hasTwins(tokens: readonly Token[], read: Pick<ReadText, 'pack'>): boolean {
  return tokens.some((_, index) => twinOf(tokens, index, read) !== undefined);
}

/** The same word again behind a conjunction. */
function twinOf(tokens: readonly Token[], index: number, { pack }: Pick<ReadText, 'pack'>): Token | undefined {
  const [first, last] = [tokens[index], tokens[index + 2]];
  if (first?.form !== last?.form || first?.kind !== 'word' || first.normal.length < FEWEST_LETTERS) return undefined;
  if (!isAnd(tokens[index + 1], pack) || COMPARATIVE.test(first.normal)) return undefined;
  return packWords(pack, 'function-words', 'repeatable-words').has(first.normal) ? undefined : last;
}

/** `and`, `or`: conjunctions that join equals; `than` and `after` compare a thing with its like. */
function isAnd(joint: Token | undefined, pack: LanguagePack): boolean {
  const normal = joint?.normal ?? '';
  return (
    packWords(pack, 'conjunctions').has(normal) &&
    packWords(pack, 'doubling-joints').has(normal) &&
    !packWords(pack, 'prepositions').has(normal)
  );
}
