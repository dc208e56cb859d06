/** Words that could be two with the space between them lost: what a dictionary is asked about. */
import type { Evidence, Vocabulary } from '../model/evidence.js';
import type { Token } from '../model/segmented-text.js';
import { closedWords } from './closed-words.js';
import { startsUpper } from './vocabulary.js';

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

function mayBeTwo({ kind, text, normal }: Token, evidence: Evidence): boolean {
  if (kind !== 'word' || text.length < SHORTEST || text.length > LONGEST || text.length !== normal.length) return false;
  if (evidence.vocabulary.count(normal) !== 1 || closedWords(evidence.pack).all.has(normal)) return false;
  return LETTERS_ONLY.test(text) && !otherTexts(evidence).some((vocabulary) => vocabulary.count(normal) > 0);
}

function splitsOf({ text, normal }: Token, evidence: Evidence): Split[] {
  const found: Split[] = [];
  for (let at = SHORTEST_CLOSED; at <= text.length - SHORTEST_CLOSED; at++) {
    if (/\p{M}/u.test(text.charAt(at))) continue;
    const left = normal.slice(0, at);
    const right = normal.slice(at);
    const isCamel = text.charAt(at) !== right.charAt(0);
    const isSplit =
      isCamel || (standsApart(left, evidence) && (standsApart(right, evidence) || isVerbLike(text, at, evidence)));
    if (isSplit) found.push({ left: text.slice(0, at), right: text.slice(at) });
  }
  return found;
}
function isVerbLike(text: string, at: number, evidence: Evidence) {
  return startsUpper(text) && text.length - at >= SHORTEST_OPEN && isNameOf(text.slice(0, at).toLowerCase(), evidence);
}

export function isNameOf(normal: string, evidence: Evidence): boolean {
  return evidence.vocabulary.isName(normal) || otherTexts(evidence).some((vocabulary) => vocabulary.isName(normal));
}
/** Whether a word stands by itself in one of the texts, or is of a closed class. */
export function standsApart(normal: string, evidence: Evidence): boolean {
  if (closedWords(evidence.pack).all.has(normal)) return true;
  if (normal.length < SHORTEST_OPEN) return false;
  return (
    evidence.vocabulary.count(normal) > 0 || otherTexts(evidence).some((vocabulary) => vocabulary.count(normal) > 0)
  );
}

function otherTexts({ references, source }: Evidence): readonly Vocabulary[] {
  return [...references, ...(source ? [source] : [])].map(({ vocabulary }) => vocabulary);
}
