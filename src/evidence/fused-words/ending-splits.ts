/** Ways to part a token before one of a set of words. */
import type { Token } from '../../model/segmented-text.js';

export interface EndingSplit {
  readonly left: string;
  readonly right: string;
}

/** Splits whose right half is one of `words`, the longest such first. */
export function endingSplits(token: Token, words: ReadonlySet<string>, shortest: number): EndingSplit[] {
  const found: EndingSplit[] = [];
  const { text, normal } = token;
  if (words.size === 0 || text.length !== normal.length || !mayEndIn(token, words)) return found;
  for (let at = 2; at <= text.length - shortest; at++) {
    if (words.has(normal.slice(at)) && text[at] === normal[at]) {
      found.push({ left: text.slice(0, at), right: text.slice(at) });
    }
  }
  return found;
}

/** The cheap half of the question: whether one of the words ends in the token's last two letters. */
export function mayEndIn({ normal }: Pick<Token, 'normal'>, words: ReadonlySet<string>): boolean {
  return endings(words).has(normal.slice(-2));
}

const endingsOfSets = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** The last two letters of all words: they rule most tokens out at once. */
function endings(words: ReadonlySet<string>): ReadonlySet<string> {
  const known = endingsOfSets.get(words);
  if (known) return known;
  const made = new Set([...words].map((word) => word.slice(-2)));
  endingsOfSets.set(words, made);
  return made;
}
