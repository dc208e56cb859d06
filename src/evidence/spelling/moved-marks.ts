/** Words whose mark stands on the wrong letter, or on one too many. */
import type { Evidence } from '../../model/evidence.js';
import { withLostMarks } from './lost-marks.js';

const MARKED = /[áéíóúàèìòùâêôãõ]/;
/** Languages whose marks show the stress, and stand on one letter of a word. */
const STRESS_MARKED = new Set(['es', 'pt', 'ca']);

/** `telefónica`, `lutámos`: Brazil writes another mark, or none. */
const OF_PORTUGAL = /[óé][mn]|ámos$/;

/** `despúes`, `directóra`: the mark stands on another letter, or on one too many. */
export function withMovedMark(word: string, { pack, rankOfWord, knowsWord }: Evidence): string | undefined {
  if (!MARKED.test(word) || !STRESS_MARKED.has(pack.tag) || !rankOfWord || !knowsWord) return undefined;
  const isCommon = (form: string): boolean => rankOfWord(form) < Infinity && knowsWord(form);
  if (pack.tag === 'pt' && OF_PORTUGAL.test(word)) return undefined;
  const bare = word.replace(MARKED, (letter) => letter.normalize('NFD').charAt(0));
  return isCommon(bare) ? bare : withLostMarks(bare, pack, isCommon);
}
