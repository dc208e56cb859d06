/** Clauses and phrases said again behind a comma, up to the next mark: `Past that date, past that date, you may appeal`. */
import type { Evidence } from '../../model/evidence.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { isQuoted } from '../characters/quotations.js';
import { startsUpper } from '../words/vocabulary.js';
import type { Doubling } from './doubled-words.js';

/** A single word is said again for emphasis (`never, never`), as are shorter phrases. */
const FEWEST_WORDS = 2;
const FEWEST_LETTERS = 9;
const MOST_WORDS = 16;
const COMMA = /^[,،]$/;
/** Who exclaims or asks repeats himself. */
const ENDS_CLAUSE = /^[,،.;:۔।]$/u;

/** The second of each two, in order; what is quoted, is said three times, or is said twice in the source or a reference, is meant. */
export function* doubledClauses(segment: Segment, evidence: Evidence): Iterable<Doubling> {
  const { text, source, references } = evidence;
  for (const doubling of clausesTwice(segment.tokens)) {
    const block = text.blocks[segment.blockIndex];
    if (!block || isQuoted(block, doubling.range.start)) continue;
    const others = source ? [source, ...references] : references;
    const isMeant = others.some((other) =>
      other.segmentsFor(segment).some(({ tokens }) => !clausesTwice(tokens).next().done),
    );
    if (!isMeant) yield doubling;
  }
}

function* clausesTwice(tokens: readonly Token[]): Generator<Doubling> {
  let comma = -1;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'punctuation') continue;
    const length = at - comma - 1;
    if (comma >= length && ENDS_CLAUSE.test(token.text) && length >= FEWEST_WORDS && length <= MOST_WORDS) {
      const [first, second] = [tokens.slice(comma - length, comma), tokens.slice(comma + 1, at)];
      if (isTwice(first, second) && !isTwice(second, tokens.slice(at + 1, at + 1 + length))) {
        yield { range: { start: second[0]?.start ?? 0, end: second.at(-1)?.end ?? 0 }, words: second };
      }
    }
    comma = COMMA.test(token.text) ? at : tokens.length;
  }
}

/** The same words in the same order, with one of small letters: lists have the same name twice. */
function isTwice(first: readonly Token[], second: readonly Token[]): boolean {
  return (
    first.length === second.length &&
    second.every(({ kind, form }, index) => kind === 'word' && form === first[index]?.form) &&
    second.reduce((sum, { text }) => sum + text.length, 0) >= FEWEST_LETTERS &&
    !second.every(({ text }) => startsUpper(text))
  );
}
