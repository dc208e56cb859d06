/** A number and the word behind it with the space between them lost: `500openings`. */
import type { Evidence } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import type { Segment } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { numberWords } from '../numbers/number-words.js';

export interface FusedNumber extends Range {
  readonly number: string;
  readonly word: string;
}

/** Units and endings of ordinals are shorter. */
const FUSED = /(?<![\p{L}\p{N}.,:_/@#-])(\d{1,6})([\p{Ll}\p{M}]{4,20})(?![\p{L}\p{N}_@/-])/gu;
const LONG = 7;
const HINT = /\d\p{Ll}{4}/u;
/** Second halves of the names of sites: `247sports`, `360news`. */
const BRANDS = new Set([
  'sports',
  'news',
  'media',
  'live',
  'tech',
  'games',
  'shop',
  'store',
  'music',
  'travel',
  'video',
  'radio',
]);
/** A word as common as this is no ending and no name of a website. */
const LAST_COMMON_RANK = 1500;
const SHORTEST_KNOWN = 5;

/** Only words that a dictionary has, of some length or standing elsewhere too: names of websites are short (`247sports`). */
export function* fusedNumbers({ text, range }: Segment, evidence: Evidence): Iterable<FusedNumber> {
  if (!HINT.test(text)) return;
  const { vocabulary, knowsWord, rankOfWord, pack } = evidence;
  if (!rankOfWord || !pack.cased) return;
  const { scales } = numberWords(pack);
  for (const { index, 0: whole, 1: number = '', 2: word = '' } of text.matchAll(FUSED)) {
    const isSure = knowsWord?.(word) === true && (word.length >= LONG || vocabulary.count(word) > 1);
    const isKnown = isSure && !pack.compounding && word.length >= SHORTEST_KNOWN;
    if (!isKnown && rankOfWord(word) > LAST_COMMON_RANK) continue;
    if (scales.has(word) || packWords(pack, 'number-endings').has(word) || BRANDS.has(word)) continue;
    if (evidence.references.some((other) => other.text.value.includes(whole))) continue;
    const start = range.start + index;
    yield { start, end: start + whole.length, number, word };
  }
}
