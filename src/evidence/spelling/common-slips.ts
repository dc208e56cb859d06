/** Slips of typing told by how common words are, where no list of words may be used or words have too many forms for one. */
import type { Evidence } from '../../model/evidence.js';
import type { Token } from '../../model/segmented-text.js';
import { slipsOf } from './typing-slips.js';
import { remembering } from '../words/remembered-answers.js';
import { isSingular } from '../words/splittable-words.js';

/** Shorter words turn into others by chance, the more so where no list says that they are words (Czech `vypsat`, `vyspat`). */
const SHORTEST = { listed: 6, unlisted: 7 };
const LONGEST = 16;
const SMALL_LETTERS = /^[\p{Ll}\p{Lo}\p{M}]+$/u;
/** Hebrew is written without vowels, so that one common word is often another with two letters exchanged (`הבוחרים`, `הבחורים`). */
const WITHOUT_VOWELS = new Set(['Hebr']);

/** The one common word that two letters in each other's place, or one typed twice, turn into this word, which is not common itself. */
export function slipOfCommon(token: Token, evidence: Evidence): string | undefined {
  const { knowsWord, rankOfWord, pack } = evidence;
  const word = token.normal;
  if (
    !rankOfWord ||
    WITHOUT_VOWELS.has(pack.script) ||
    word.length < (knowsWord ? SHORTEST.listed : SHORTEST.unlisted) ||
    word.length > LONGEST
  )
    return undefined;
  if (!SMALL_LETTERS.test(token.text) || !isSingular(token, evidence)) return undefined;
  if (rankOfWord(word) < Infinity || knowsWord?.(word)) return undefined;
  return onlyCommon(word, pack, (slip) => rankOfWord(slip) < Infinity);
}

const onlyCommon = remembering((word, _pack, isCommon): string | undefined => {
  const [only, ...others] = new Set([...slipsOf(word)].filter(isCommon));
  return others.length === 0 ? only : undefined;
});
