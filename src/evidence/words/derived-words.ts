/** New words made of known ones, which no dictionary has all of: `readmissions`, `breathability`, `cardiometabolic`. */
import type { LanguagePack } from '../../model/language-pack.js';
import { packWords } from './pack-words.js';
import { isClosed } from './splittable-words.js';

/** Shorter beginnings and ends are found in too many words. */
const SHORTEST_PART = 2;
const SHORTEST_REST = 4;
/** Prepositions make verbs of verbs (Spanish `sobrecalentar`). */
const INFINITIVE = /[aei]re?$/;

/** Whether a word is one of the dictionary's, or a combining form, with a prefix, a combining form or an ending that makes new words. */
export function isDerived(word: string, pack: LanguagePack, knows: (word: string) => boolean): boolean {
  const parts = packWords(pack, 'combining-forms', 'word-prefixes');
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const isPrefix = parts.has(left) && (!isClosed(left, pack) || INFINITIVE.test(right));
    const opens = isPrefix && right.length >= SHORTEST_REST;
    if (opens && (parts.has(right) || knows(right))) return true;
    if (parts.has(right) && !isClosed(right, pack) && left.length >= SHORTEST_REST && knows(left)) return true;
  }
  return false;
}
