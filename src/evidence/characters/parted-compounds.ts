/** Hyphenated words with a space on one side of the hyphen: `two- year`, `well -known`. */
import type { Evidence } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import { packWords } from '../words/pack-words.js';

export interface PartedCompound extends Range {
  readonly expected: string;
}

const HINT = /\p{L}(?:- | -)\p{L}/u;
const PARTED = /(?<![\p{L}\p{N}’'-])(\p{L}{2,20})(- | -)(\p{Ll}{2,20})(?![\p{L}\p{N}-])/gu;

/**
 * Only compounds that the text, a reference or a list has with the hyphen: a dash typed as a hyphen looks the same, and German and Dutch leave the
 * second half away before `und` (`Vor- und Nachteile`).
 */
export function* partedCompounds(evidence: Evidence): Iterable<PartedCompound> {
  const { text, references, pack, rankOfWord } = evidence;
  if (!pack.spaced || !HINT.test(text.value)) return;
  for (const { index: start, 0: written, 1: left = '', 2: joint, 3: right = '' } of text.value.matchAll(PARTED)) {
    const expected = `${left}-${right}`;
    // Finnish and Hungarian put a space before the hyphen behind a name of several words.
    if (joint === ' -' && /^\p{Lu}/u.test(left)) continue;
    const isWritten = [text, ...references.map((reference) => reference.text)].some(({ value }) =>
      value.includes(expected),
    );
    const isListed = packWords(pack, 'hyphenated-words').has(expected.toLowerCase());
    const isModifier =
      rankOfWord !== undefined &&
      packWords(pack, 'hyphen-participles').has(right) &&
      rankOfWord(left.toLowerCase()) < Infinity;
    if (isWritten || isListed || isModifier) yield { start, end: start + written.length, expected };
  }
}
