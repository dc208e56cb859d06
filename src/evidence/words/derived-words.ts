/** New words made of known ones, which no dictionary has all of: `readmissions`, `breathability`, `cardiometabolic`. */
import type { Vocabulary } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import { packWords } from './pack-words.js';
import { isClosed } from './splittable-words.js';

/** Shorter beginnings and ends are found in too many words. */
const SHORTEST_PART = 2;
const SHORTEST_REST = 4;
/** Shorter halves of compounds are in too many words. */
const SHORTEST_HALF = 4;
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

/** `dværgeområde`: two words of the dictionary, with or without a joint between them, as a compounding language makes them. */
export function isCompound(word: string, knows: (word: string) => boolean): boolean {
  for (let at = SHORTEST_HALF; at <= word.length - SHORTEST_HALF; at++) {
    if (!knows(word.slice(at))) continue;
    const left = word.slice(0, at);
    if (knows(left) || (/[es]$/.test(left) && left.length > SHORTEST_HALF && knows(left.slice(0, -1)))) return true;
  }
  return false;
}

/** `orkernes`, where the text has `orkerne` or `orker`. */
export function isGenitiveOf(word: string, { count }: Vocabulary): boolean {
  if (!word.endsWith('s')) return false;
  return count(word.slice(0, -1)) > 0 || (word.endsWith('nes') && count(word.slice(0, -3)) > 0);
}
