/** Whether a word that looks foreign is one of the text's language all the same. */
import type { Evidence } from '../../model/evidence.js';
import type { Token } from '../../model/segmented-text.js';

/** Languages whose word list was counted on the web, where other languages stand too: it is believed of the commonest words only. */
const COUNTED_ON_THE_WEB = new Set(['it']);

/** By the dictionary, or where that has foreign words, by the ten thousand commonest. False where there is neither. */
export function isOwnWord({ text, normal }: Token, evidence: Evidence): boolean {
  const { rankOfWord, knowsWord } = evidence;
  if (listsForeignWords(evidence) && rankOfWord) return rankOfWord(normal) < Infinity;
  return knowsWord?.(text) === true;
}

/** Whether the dictionary has words of other languages as well. */
export function listsForeignWords({ pack }: Pick<Evidence, 'pack'>): boolean {
  return COUNTED_ON_THE_WEB.has(pack.tag);
}
