/** Two words without the space between them in languages that make words of others freely, where chance has few: Polish `namiejscu`, Russian `атакже`. */
import type { Evidence } from '../../model/evidence.js';
import { packWords } from '../words/pack-words.js';
import { isClosed, stands, type Split } from '../words/splittable-words.js';
import { joinsAsPrefix } from './joining-words.js';

/** UTF-16 code units of a word beside a closed-class word of three letters and more, beside a shorter one or a prefix, and of two others. */
const SHORTEST = { besideClosed: 4, unranked: 5, besideShort: 5, both: 9 };
const LONG_CLOSED = 3;
/** The vowel that joins the parts of a compound (`narodowowyzwoleńczy`, `узкопартийный`). */
const JOINT = /[oо]$/u;

/** What shows that both halves are words; undefined where they may be parts of one. */
export function twoWordsFact(
  { left, right }: Split,
  evidence: Evidence,
  knows: (word: string) => boolean,
): string | undefined {
  const fact = `“${left}” and “${right}” are words of their own.`;
  if (isClosed(left, evidence.pack)) return mayFollow(right, left, { evidence, knows }) ? fact : undefined;
  if (isClosed(right, evidence.pack)) return mayPrecede(left, right, { evidence, knows }) ? fact : undefined;
  const isLong = Math.min(left.length, right.length) >= SHORTEST.besideClosed;
  if (!isLong || left.length + right.length < SHORTEST.both || JOINT.test(left)) return undefined;
  return [left, right].every((word) => knows(word) && (isRanked(word, evidence) || stands(word, evidence)))
    ? fact
    : undefined;
}

interface Asked {
  readonly evidence: Evidence;
  readonly knows: (word: string) => boolean;
}

function mayFollow(open: string, closed: string, { evidence, knows }: Asked): boolean {
  // Russian `раз` is a prefix of verbs too (`разметёт`), and a negation one of adjectives (`небелый`).
  if (packWords(evidence.pack, 'beginning-words', 'negations').has(closed)) return false;
  const isShort = closed.length < LONG_CLOSED || joinsAsPrefix(closed, evidence.pack);
  return isShort ? isCommonBesideShort(open, { evidence, knows }) : isLongEnough(open, { evidence, knows });
}

function mayPrecede(open: string, closed: string, { evidence, knows }: Asked): boolean {
  if (packWords(evidence.pack, 'ending-words').has(closed)) return false;
  const isShort = closed.length < LONG_CLOSED;
  return isShort ? isCommonBesideShort(open, { evidence, knows }) : isLongEnough(open, { evidence, knows });
}

function isCommonBesideShort(open: string, { evidence, knows }: Asked): boolean {
  return open.length >= SHORTEST.besideShort && isRanked(open, evidence) && knows(open);
}

function isLongEnough(open: string, { evidence, knows }: Asked): boolean {
  const isVouched = isRanked(open, evidence) || stands(open, evidence);
  return open.length >= (isVouched ? SHORTEST.besideClosed : SHORTEST.unranked) && knows(open);
}

function isRanked(word: string, { rankOfWord }: Evidence): boolean {
  return rankOfWord !== undefined && rankOfWord(word) < Infinity;
}
