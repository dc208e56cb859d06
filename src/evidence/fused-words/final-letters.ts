/** Letters that only end words, inside one: Hebrew `ם`, Greek `ς`, Arabic `ة` and `ى` show where a space was lost. */
import type { SegmentedText, Token } from '../../model/segmented-text.js';

/** Source: Unicode Standard, chapter 9: final forms of Hebrew and Greek, alef maksura and teh marbuta of Arabic. Some write `ىء` for `يء`. */
const FINAL_INSIDE = /[ךםןףץ](?=[\u05d0-\u05ea]{2})|[ىة](?=[\u0621-\u064a]{2})(?!ىء|ةة)|ς(?=[\u03ac-\u03ce]{2})/u;
/** More of them in one article have one cause. */
const MOST_SINGLE = 3;
const SHORTEST_LEFT = 2;

const splitsOfTexts = new WeakMap<SegmentedText, ReadonlyMap<Token, FinalLetterSplit>>();

export interface FinalLetterSplit {
  readonly left: string;
  readonly right: string;
  /** The letter that ends words. */
  readonly letter: string;
}

/** Words that go on behind a letter that ends words, by token; of a text full of them only the first. */
export function finalLetterSplits(text: SegmentedText): ReadonlyMap<Token, FinalLetterSplit> {
  const known = splitsOfTexts.get(text);
  if (known) return known;
  const found = FINAL_INSIDE.test(text.value)
    ? text.segments.flatMap(({ tokens }) => tokens.flatMap(splitAtFinal))
    : [];
  const made = new Map(found.length > MOST_SINGLE ? found.slice(0, 1) : found);
  splitsOfTexts.set(text, made);
  return made;
}

function splitAtFinal(token: Token): (readonly [Token, FinalLetterSplit])[] {
  const at = token.kind === 'word' ? token.text.search(FINAL_INSIDE) : -1;
  if (at + 1 < SHORTEST_LEFT) return [];
  const letter = token.text.charAt(at);
  return [[token, { left: token.text.slice(0, at + 1), right: token.text.slice(at + 1), letter }]];
}
