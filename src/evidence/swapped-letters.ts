/** Names of which two neighbouring letters changed places: `Garrity`, then `Grarity`. */
import type { Evidence } from '../model/evidence.js';
import type { Token } from '../model/segmented-text.js';
import { packWords } from './pack-words.js';
import { startsUpper } from './vocabulary.js';

export interface SwappedName {
  readonly token: Token;
  readonly usual: Token;
}

/** Shorter names may both exist (`Brian`, `Brain`). */
const SHORTEST = 6;

/** The rarer of two such spellings, or the later one; where source or reference has one of them, the other. */
export function* swappedNames(evidence: Evidence): Iterable<SwappedName> {
  if (!evidence.pack.cased) return;
  const names = firstUses(evidence);
  const seen = new Set<string>();
  for (const [normal, token] of names) {
    if (seen.has(normal)) continue;
    const other = swaps(normal).flatMap((swap) => names.get(swap) ?? [])[0];
    if (!other) continue;
    seen.add(normal).add(other.normal);
    const [wrong, usual] = isWrong(token, other, evidence) ? [token, other] : [other, token];
    const { isCommon, count } = evidence.vocabulary;
    if (count(wrong.normal) === 1 && !isCommon(wrong.normal) && !isVouched(wrong, evidence))
      yield { token: wrong, usual };
  }
}

function firstUses({ text, pack }: Evidence): Map<string, Token> {
  const closed = packWords(pack, 'function-words');
  const names = new Map<string, Token>();
  for (const { tokens } of text.segments) {
    for (const token of tokens) {
      const { kind, normal, text: word } = token;
      if (kind !== 'word' || normal.length < SHORTEST || !startsUpper(word) || closed.has(normal)) continue;
      if (word !== word.toUpperCase() && !names.has(normal)) names.set(normal, token);
    }
  }
  return names;
}

/** Not the first letter, which shows, nor the last, where endings differ by rule (`Chinees`, `Chinese`). */
function swaps(word: string): string[] {
  return Array.from({ length: word.length - 3 }, (_, index) => index + 1)
    .filter((at) => word[at] !== word[at + 1])
    .map((at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2));
}

function isWrong(token: Token, other: Token, evidence: Evidence): boolean {
  if (isVouched(token, evidence) !== isVouched(other, evidence)) return isVouched(other, evidence);
  const rarer = evidence.vocabulary.count(token.normal) - evidence.vocabulary.count(other.normal);
  return rarer < 0 || (rarer === 0 && token.start > other.start);
}

function isVouched({ normal }: Token, { source, references }: Evidence): boolean {
  return [...references, ...(source ? [source] : [])].some(({ vocabulary }) => vocabulary.count(normal) > 0);
}
