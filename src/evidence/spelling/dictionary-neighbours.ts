/** The one word of a dictionary that is a slip of the hand away. */
import type { LanguagePack } from '../../model/language-pack.js';
import { isDerived } from '../words/derived-words.js';
import { packWords } from '../words/pack-words.js';
import { remembering } from '../words/remembered-answers.js';
import { derivesFreely } from '../words/splittable-words.js';
import { isVariant } from './free-letters.js';
import { commonLetters, spellingNeighbours } from './spelling-neighbours.js';

/** UTF-16 code units; beyond this a word is taken for a compound. */
export const LONGEST_UNSEEN = 16;

/** The one word of the dictionary that a slip of the hand turns into this one; asked once for each word. */
export const knownNeighbour = remembering(onlyNeighbour);

/** The one word of the dictionary that a slip of the hand turns into this one. */
function onlyNeighbour(word: string, pack: LanguagePack, knows: (word: string) => boolean): string | undefined {
  if (word.length > LONGEST_UNSEEN || derivesFreely(pack)) return undefined;
  if (isDerived(word, pack, knows) || isInflected(word, knows)) return undefined;
  let right: string | undefined;
  for (const neighbour of spellingNeighbours(word, lettersOf(pack))) {
    if (neighbour === right || !knows(neighbour)) continue;
    if (right !== undefined || isVariant(word, neighbour)) return undefined;
    right = neighbour;
  }
  return right;
}

/** `torrefadora` beside `torrefador`, `bullpens` beside `bullpen`: another ending of a word that the dictionary has. */
function isInflected(word: string, knows: (word: string) => boolean): boolean {
  const singular = word.replace(/s$/, '');
  const stem = singular.slice(0, -1);
  return [singular, stem, `${stem}a`, `${stem}e`, `${stem}o`].some((form) => form !== word && knows(form));
}

const lettersOfPacks = new WeakMap<LanguagePack, readonly string[]>();

function lettersOf(pack: LanguagePack): readonly string[] {
  const letters = lettersOfPacks.get(pack) ?? commonLetters(packWords(pack, 'function-words', 'reporting-verbs'));
  lettersOfPacks.set(pack, letters);
  return letters;
}
