/** A name in Latin letters with the next word, in letters of the text's own script, written to it: `YouTubeपर`, `Momentumبل`, `HBO의폭력적인`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { isClosed } from '../words/splittable-words.js';
import type { FusedWords } from './fused-words.js';

/** Scripts that write no ending of theirs to a Latin name, and the letters of their words. */
const APART: Readonly<Record<string, RegExp>> = {
  Arab: /^(\p{Lu}[\p{sc=Latn}\p{N}]+)([\u0621-\u064a\u064b-\u0652]{2,})$/u,
  Deva: /^(\p{Lu}[\p{sc=Latn}\p{N}]+)([\p{sc=Deva}\p{M}]{2,})$/u,
  Grek: /^(\p{Lu}[\p{sc=Latn}\p{N}]+)(\p{sc=Grek}{2,})$/u,
  Hebr: /^(\p{Lu}[\p{sc=Latn}\p{N}]+)(\p{sc=Hebr}{2,})$/u,
};
/** Korean writes particles to a name: the word begins behind one, and must be too long for another particle (`FIFA가입국은` has none). */
const KOREAN = /^(\p{Lu}[\p{sc=Latn}\p{N}]+(?:와의|에서|에게|으로|[가의을를은는]))([가-힣]{3,})$/u;
const FIRST_BEYOND_LATIN = 0x370;

/** The name and the word; undefined for a word that is not known to be one. */
export function nameAndOwnWord({ text }: Token, evidence: Evidence): FusedWords | undefined {
  const { pack } = evidence;
  if (text.charCodeAt(0) >= FIRST_BEYOND_LATIN || text.charCodeAt(text.length - 1) < FIRST_BEYOND_LATIN)
    return undefined;
  const [, left, right] = (pack.script === 'Kore' ? KOREAN : APART[pack.script])?.exec(text) ?? [];
  if (left === undefined || right === undefined || !isWord(right, evidence)) return undefined;
  if (evidence.knowsWord?.(text.charAt(left.length - 1) + right)) return undefined;
  return { left, right, evidence: [`“${right}” is a word of its own.`] };
}

/** Without a list of words what is longer than an ending. */
const SHORTEST_UNLISTED = 4;

function isWord(right: string, { pack, vocabulary, knowsWord, rankOfWord }: Evidence): boolean {
  if (isParticle(right, pack)) return false;
  if (vocabulary.count(right) > 0 || isClosed(right, pack) || (rankOfWord?.(right) ?? Infinity) < Infinity) return true;
  return knowsWord ? knowsWord(right) : right.length >= SHORTEST_UNLISTED;
}

/** `AI에서는`. */
function isParticle(word: string, pack: LanguagePack): boolean {
  return pack.script === 'Kore' && packWords(pack, 'case-particles').has(word);
}
