/** Whether a word of a text has the case that a phrase asks for. */
import type { CasePolicy } from '../../model/phrasebook.js';
import type { PhraseWord } from './phrase-words.js';
import { startsUpper } from '../words/vocabulary.js';

/** Both are words that are alike but for case and ending. */
export function caseFits(policy: CasePolicy, wanted: PhraseWord, found: PhraseWord): boolean {
  if (policy === 'ignore') return true;
  if (policy === 'match') return sameLetters(wanted.text, found.text);
  if (isAcronym(wanted.text)) return sameLetters(wanted.text, found.text);
  return !startsUpper(wanted.text) || startsUpper(found.text);
}

/** Whether the letters that both share are in the same case; an ending may be in any. */
function sameLetters(wanted: string, found: string): boolean {
  const [one, other] = [wanted.toLowerCase(), found.toLowerCase()];
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return wanted.slice(0, length) === found.slice(0, length);
}

/** `US` is no `us`. */
function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}
