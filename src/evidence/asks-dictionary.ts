/** Whether there is anything in a text to ask a dictionary about: loading one takes longer than checking an article. */
import type { Evidence } from '../model/evidence.js';
import { endsInWord } from './cut-endings.js';
import { splittableWords } from './splittable-words.js';

export function asksDictionary(evidence: Evidence): boolean {
  return endsInWord(evidence.text) || splittableWords(evidence).size > 0;
}
