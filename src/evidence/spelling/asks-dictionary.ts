/** Whether there is anything in a text to ask a dictionary about: loading one takes longer than checking a short text. */
import type { Evidence } from '../../model/evidence.js';
import { endsInWord } from '../leftovers/cut-endings.js';
import { isSingular } from '../words/splittable-words.js';

export function asksDictionary(evidence: Evidence): boolean {
  const { text, pack } = evidence;
  if (!pack.spaced || pack.depth === 'basic') return false;
  // The cheapest question first: nearly every article has a rare word.
  return text.segments.some(({ tokens }) => tokens.some((token) => isSingular(token, evidence))) || endsInWord(text);
}
