/** An acronym with the next word written to it: `NATOand`, `LEDbelysning`. */
import type { Evidence } from '../../model/evidence.js';
import type { Token } from '../../model/segmented-text.js';
import { Trait } from '../../text/character-traits.js';
import { packWords } from './pack-words.js';
import { isClosed } from './splittable-words.js';

export interface AcronymCompound {
  readonly acronym: string;
  readonly word: string;
}

/** The last capital is not the word's own. */
const COMPOUND = /^(\p{Lu}{2,6})(\p{Ll}{3,})$/u;
const SHORTEST_CLOSED = 3;
const SHORTEST_COMMON = 4;
/** Endings that a language adds to acronyms are no longer than this, or are in its list. */
const LONG = 5;

/** Its halves; undefined where what follows the capitals may be an ending, or is no word that everybody knows. */
export function acronymCompound({ text, traits }: Token, evidence: Evidence): AcronymCompound | undefined {
  if ((traits & Trait.capitals) === 0) return undefined;
  const [, acronym, word] = COMPOUND.exec(text) ?? [];
  if (acronym === undefined || word === undefined || !isWord(word, evidence)) return undefined;
  // `XChat`: the last capital may be the word's.
  if (evidence.knowsWord?.(`${acronym.slice(-1)}${word}`) === true) return undefined;
  return { acronym, word };
}

function isWord(word: string, { pack, rankOfWord, listsWord }: Evidence): boolean {
  if (packWords(pack, 'inflection-endings').has(word)) return false;
  const declines = packWords(pack, 'articles').size === 0;
  if (!declines && isClosed(word, pack)) return word.length >= SHORTEST_CLOSED;
  const isCommon = (rankOfWord?.(word) ?? Infinity) < Infinity || (word.length > LONG && listsWord?.(word) === true);
  return isCommon && word.length >= (declines ? LONG : SHORTEST_COMMON);
}
