/** Names of which two neighbouring letters changed places: `Garrity`, then `Grarity`. */
import type { Evidence } from '../../model/evidence.js';
import type { Token } from '../../model/segmented-text.js';
import { shapeOf, shapesOf } from '../../text/word-shapes.js';
import { capitalisedWords } from '../words/capitalised-words.js';
import { packWords } from '../words/pack-words.js';
import { isElsewhere } from '../words/splittable-words.js';

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
  const shapes = shapesOf(names.keys());
  const seen = new Set<string>();
  for (const [normal, token] of names) {
    if (seen.has(normal)) continue;
    const other = (shapes.get(shapeOf(normal)) ?? 0) > 1 ? swapOf(normal, names) : undefined;
    if (!other) continue;
    seen.add(normal).add(other.normal);
    const [wrong, usual] = isWrong(token, other, evidence) ? [token, other] : [other, token];
    const { isCommon, count } = evidence.vocabulary;
    if (count(wrong.normal) === 1 && !isCommon(wrong.normal) && !isElsewhere(wrong.normal, evidence))
      yield { token: wrong, usual };
  }
}

function firstUses({ text, pack }: Evidence): Map<string, Token> {
  const closed = packWords(pack, 'function-words');
  const names = new Map<string, Token>();
  for (const { token } of capitalisedWords(text)) {
    const { normal, text: word } = token;
    if (normal.length < SHORTEST || closed.has(normal) || names.has(normal)) continue;
    if (word !== word.toUpperCase()) names.set(normal, token);
  }
  return names;
}

/** The first other name that two letters make of this one; not the first letter, which shows, nor the last, where endings differ by rule (`Chinees`, `Chinese`). */
function swapOf(word: string, names: ReadonlyMap<string, Token>): Token | undefined {
  for (let at = 1; at < word.length - 2; at++) {
    if (word[at] === word[at + 1]) continue;
    const other = names.get(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
    if (other) return other;
  }
  return undefined;
}

function isWrong(token: Token, other: Token, evidence: Evidence): boolean {
  if (isElsewhere(token.normal, evidence) !== isElsewhere(other.normal, evidence))
    return isElsewhere(other.normal, evidence);
  const rarer = evidence.vocabulary.count(token.normal) - evidence.vocabulary.count(other.normal);
  return rarer < 0 || (rarer === 0 && token.start > other.start);
}
