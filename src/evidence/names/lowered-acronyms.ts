/** Acronyms in small letters that every reference writes in capitals: `(mri)` for (MRI). */
import type { Counterpart, Evidence } from '../../model/evidence.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { latinSkeleton } from '../../text/latin-skeleton.js';
import { segmentAt } from '../../text/segment-at.js';

export interface LoweredAcronym {
  readonly token: Token;
  /** The same letters in the first reference. */
  readonly expected: Token;
}

/** Two letters may be a word of any language. */
const ACRONYM = /^\p{Lu}{3,8}\p{Nd}{0,2}$/u;
const SHOUTED = /^\p{Lu}{4,}$/u;

/** Matched words of one sentence in order; what a dictionary has in small letters (`radar`) became a word long ago. */
export function* loweredAcronyms(segment: Segment, evidence: Evidence): Iterable<LoweredAcronym> {
  const { reference, pack, knowsWord } = evidence;
  if (!reference || !pack.cased || segment.kind === 'headline') return;
  if (!reference.segmentsFor(segment).some(({ tokens }) => tokens.some(({ text }) => ACRONYM.test(text)))) return;
  const own = new Set(segment.tokens);
  for (const { hypothesis: token, reference: expected } of reference.wordsOf(reference.beadOf(segment)).matches) {
    if (!own.has(token) || token.text === expected.text || token.text !== token.normal) continue;
    if (!ACRONYM.test(expected.text) || isShouted(expected, reference) || isWord(token, knowsWord)) continue;
    if (isWrittenSo(token, evidence)) continue;
    yield { token, expected };
  }
}

/** Two vowels, by which letters can be spoken as a word. */
const SPEAKABLE = /[aeiouy].*[aeiouy]/;

/** Without a dictionary, what can be spoken as a word may be one. */
function isWord({ normal }: Token, knowsWord: Evidence['knowsWord']): boolean {
  return knowsWord ? knowsWord(normal) : SPEAKABLE.test(latinSkeleton(normal));
}

/** Beside other words in capitals, or as a label, capitals show nothing. */
function isShouted(token: Token, { text }: Counterpart): boolean {
  const segment = segmentAt(text.segments, token.start);
  if (!segment) return true;
  const index = segment.tokens.indexOf(token);
  const [before, behind] = [segment.tokens[index - 1], segment.tokens[index + 1]];
  return index === 0 || behind?.text === ':' || [before, behind].some((other) => SHOUTED.test(other?.text ?? ''));
}

/** Whether any other text has the word in small letters too. */
function isWrittenSo({ text, normal }: Token, { references, source }: Evidence): boolean {
  return [...references, ...(source ? [source] : [])].some(
    (other) =>
      other.vocabulary.count(normal) > 0 &&
      other.text.segments.some(({ tokens }) => tokens.some((token) => token.text === text)),
  );
}
