/** Numbers with a space behind their separator: `1, 500 people`, `3. 5 percent`. */
import type { Segment } from '../../model/segmented-text.js';
import type { NumberFormats } from './number-formats.js';

export interface PartedNumber {
  /** Offset in the segment, in UTF-16 units. */
  readonly at: number;
  readonly number: string;
  readonly expected: string;
}

const HINT = /\d[.,] \d/;
/** Three digits behind the separator of thousands, then a word: neither a list nor the next sentence. */
const THOUSANDS =
  /(?<![\d.,:/-]|\d )(\d{1,3})([.,]) (\d{3})(?= \p{Ll}{2})(?! (?:and|or|und|oder|et|ou|y|o|e|i|a|och|en|of|sau|și|и|или|та|або|ve|veya)(?!\p{L}))/gu;
/** One or two digits behind the decimal sign, then a percent sign. */
const DECIMALS = /(?<![\d.,:/-]|\d )(\d{1,3})([.,]) (\d{1,2})(?=[ \u00a0\u202f]?%)/gu;
/** `between 2, 5 and 7 %`, `nos. 3, 500`. */
const LIST_BEFORE = /(?:\d(?: (?:and|or|bis|to|à|a|y|e|und|et))?|\b(?:nos?|nr|№|pp?|art|§)\.?) $/iu;

/** A list has more members or a word between its last two; a year (`May 4, 200 people`) stands behind a month, which ends in a letter and a day. */
export function* partedNumbers({ text }: Segment, formats: NumberFormats): Iterable<PartedNumber> {
  if (!HINT.test(text)) return;
  for (const [pattern, signs] of [
    [THOUSANDS, formats.groups],
    [DECIMALS, formats.plainDecimals],
  ] as const) {
    for (const { index: at, 0: number, 1: whole = '', 2: sign = '', 3: rest = '' } of text.matchAll(pattern)) {
      const before = text.slice(Math.max(0, at - 12), at);
      // A capital before it may be a month or a place with a number of its own.
      if (!signs.has(sign) || LIST_BEFORE.test(before) || /(?<!\p{L})\p{Lu}\p{L}{0,11} $/u.test(before)) continue;
      yield { at, number, expected: whole + sign + rest };
    }
  }
}
