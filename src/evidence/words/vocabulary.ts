/** The words of a text: how often, in lower case, and as names. The document is the best dictionary. */
import type { Vocabulary } from '../../model/evidence.js';
import type { SegmentedText, Token } from '../../model/segmented-text.js';

const FIRST_BEYOND_ASCII = 0x80;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;

interface WordUse {
  count: number;
  capitalisedInside: number;
  lower: number;
}

export function readVocabulary(text: SegmentedText): Vocabulary {
  const uses = new Map<string, WordUse>();
  for (const segment of text.segments) {
    let initial = true;
    for (const token of segment.tokens) {
      if (token.kind !== 'word') continue;
      noteUse(uses, token, initial || segment.kind === 'headline');
      initial = false;
    }
  }
  return {
    count: (normal) => uses.get(normal)?.count ?? 0,
    isName: (normal) => (uses.get(normal)?.capitalisedInside ?? 0) > 0,
    isCommon: (normal) => (uses.get(normal)?.lower ?? 0) > 0,
  };
}

function noteUse(uses: Map<string, WordUse>, token: Token, initial: boolean): void {
  const isUpper = startsUpper(token.text);
  count(uses, token.normal, { isUpper, initial });
  // `korea's` counts as `korea` too.
  if (token.normal.endsWith("'s")) count(uses, token.normal.slice(0, -2), { isUpper, initial });
}

function count(
  uses: Map<string, WordUse>,
  normal: string,
  { isUpper, initial }: { isUpper: boolean; initial: boolean },
): void {
  let use = uses.get(normal);
  if (!use) {
    use = { count: 0, capitalisedInside: 0, lower: 0 };
    uses.set(normal, use);
  }
  use.count++;
  if (!isUpper) use.lower++;
  else if (!initial) use.capitalisedInside++;
}

/** Whether a word begins with a capital; false in scripts that have none. */
export function startsUpper(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < FIRST_BEYOND_ASCII) return code >= CAPITAL_A && code <= CAPITAL_Z;
  const first = word.charAt(0);
  return first !== first.toLowerCase() && first === first.toUpperCase();
}
