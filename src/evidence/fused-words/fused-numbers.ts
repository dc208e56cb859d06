/** A number and the word behind it with the space between them lost: `500openings`. */
import type { Evidence } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import type { Segment } from '../../model/segmented-text.js';
import { numberWords } from '../numbers/number-words.js';

export interface FusedNumber extends Range {
  readonly number: string;
  readonly word: string;
}

/** Units and endings of ordinals are shorter. */
const FUSED = /(?<![\p{L}\p{N}.,:_/@#-])(\d{1,6})(\p{Ll}{5,20})(?![\p{L}\p{N}_@/-])/gu;
const LONG = 7;
const HINT = /\d\p{Ll}{5}/u;

/** Only words that a dictionary has, of some length or standing elsewhere too: names of websites are short (`247sports`). */
export function* fusedNumbers({ text, range }: Segment, evidence: Evidence): Iterable<FusedNumber> {
  if (!HINT.test(text)) return;
  const { vocabulary, knowsWord, pack } = evidence;
  if (!knowsWord || pack.compounding) return;
  const { scales } = numberWords(pack);
  for (const { index, 0: whole, 1: number = '', 2: word = '' } of text.matchAll(FUSED)) {
    const isSure = word.length >= LONG || vocabulary.count(word) > 1;
    if (!isSure || scales.has(word) || !knowsWord(word)) continue;
    if (evidence.references.some((other) => other.text.value.includes(whole))) continue;
    const start = range.start + index;
    yield { start, end: start + whole.length, number, word };
  }
}
