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

/** Shorter words of many forms have neighbours by chance; a Korean syllable holds two or three letters. */
const SHORTEST_OF_SCRIPT: Readonly<Record<string, number>> = { Arab: 6, Kore: 5 };
/** What Arabic writes to the word behind it. Without it the word must be common: names have neighbours in a list of all forms. */
const PROCLITICS = /^[وف]?[بكلس]?(?:ال)?/u;

/** Without vowel signs; of Korean 발생시키다 the list has both orders of the two syllables. */
const ONE_SCRIPT = /^(?:[\u0621-\u064a]+|(?!.*시키)[가-힣]+)$/u;
const LONG_WITH_ARTICLE = /^[وف]?(?:[بك]?ال|لل)[\u0621-\u064a]{6,}$/u;

/** Where a list has the forms of words in a script without capitals: the one word of it that two letters in each other's place make of this. */
export function slipOfListed(token: Token, evidence: Evidence): string | undefined {
  const { knowsWord, listsWord, rankOfWord, pack } = evidence;
  const word = token.normal;
  if (!knowsWord || !listsWord || !rankOfWord || word.length < (SHORTEST_OF_SCRIPT[pack.script] ?? Infinity))
    return undefined;
  if (word.length > LONGEST || !ONE_SCRIPT.test(token.text) || !isSingular(token, evidence)) return undefined;
  const right = knowsWord(word) ? undefined : onlyListed(word, pack, listsWord);
  if (right === undefined || pack.script !== 'Arab') return right;
  return LONG_WITH_ARTICLE.test(right) || isCommon(right, rankOfWord) ? right : undefined;
}

const onlyListed = remembering((word, _pack, lists): string | undefined => {
  const [only, ...others] = new Set([...slipsOf(word)].filter((slip) => slip.length === word.length && lists(slip)));
  return others.length === 0 ? only : undefined;
});

/** `للمستخدم` by `مستخدم`. */
function isCommon(word: string, rankOf: (word: string) => number): boolean {
  const [proclitics = ''] = PROCLITICS.exec(word) ?? [];
  for (let at = 0; at <= proclitics.length; at++) if (rankOf(word.slice(at)) < Infinity) return true;
  return rankOf(word.replace(/^لل/u, 'ال')) < Infinity;
}

const onlyCommon = remembering((word, _pack, isCommon): string | undefined => {
  const [only, ...others] = new Set([...slipsOf(word)].filter(isCommon));
  return others.length === 0 ? only : undefined;
});
