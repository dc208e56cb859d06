/** Abbreviations that lost the space behind their full stop: `Rep.Novak`, `tys.ludzi`. */
import type { Evidence } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import { allMatches } from '../../text/all-matches.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';

const CLOSE_STOP = /\.(?=\p{L}{2})/gu;
const REACH = 24;
/** Nothing before it that makes it part of an address, a file or a longer abbreviation. */
const BEFORE = /(?<![\p{L}\p{M}\p{N}@#/_.’'-])(?:\p{L}{2,12}|\p{L}{1,4}(?:\.\p{L}{1,5}){1,3})\.$/u;
/** A name, or a word in small letters; a point, digit or sign behind it makes an address or a file. */
const BEHIND = /^(?:\p{Lu}\p{Ll}{2,23}|\p{Ll}{2,24})(?![\p{L}\p{M}\p{N}@/_(:]|[.’'-][\p{L}\p{N}])/u;
/** Shorter ones stand in longer abbreviations and before endings (`c.mil`, `dott.ssa`), unless a name or a closed-class word is behind. */
const FEWEST_LETTERS = 4;

/** In order of place, from the abbreviation to the end of the next word; in scripts with capitals only. */
export function* closeAbbreviations(evidence: Evidence): Generator<Range> {
  const { text, pack } = evidence;
  if (!pack.cased || !pack.spaced) return;
  for (const { index } of allMatches(text.value, CLOSE_STOP)) {
    const end = index + 1;
    const abbreviation = BEFORE.exec(text.value.slice(Math.max(0, end - REACH), end))?.[0];
    const word = abbreviation && BEHIND.exec(text.value.slice(end, end + 2 * REACH))?.[0];
    if (!abbreviation || !word || !packWords(pack, 'abbreviations').has(abbreviation.toLowerCase())) continue;
    if (startsUpper(word) || (abbreviation.length >= FEWEST_LETTERS && isWord(word, evidence)))
      yield { start: end - abbreviation.length, end: end + word.length };
  }
}

function isWord(word: string, { pack, knowsWord, rankOfWord, vocabulary }: Evidence): boolean {
  return (
    packWords(pack, 'function-words').has(word) ||
    (word.length >= FEWEST_LETTERS &&
      (knowsWord?.(word) ?? (vocabulary.count(word) > 1 || (rankOfWord?.(word) ?? Infinity) < Infinity)))
  );
}
