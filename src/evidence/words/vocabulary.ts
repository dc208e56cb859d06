/** The words of a text: how often, in lower case, and as names. The document is the best dictionary. */
import type { Vocabulary } from '../../model/evidence.js';
import type { SegmentedText, Token } from '../../model/segmented-text.js';
import { Trait } from '../../text/character-traits.js';

/** What is known of the code units that a word began with so far. */
const [UNKNOWN, SMALL, CAPITAL] = [0, 1, 2];
const CODE_UNITS = 0x10000;
const caseOfCode = new Uint8Array(CODE_UNITS);
const APOSTROPHE_S = "'s";

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
  if ((token.traits & (Trait.apostrophe | Trait.folded)) !== 0 && token.normal.endsWith(APOSTROPHE_S))
    count(uses, token.normal.slice(0, -APOSTROPHE_S.length), { isUpper, initial });
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
  const known = caseOfCode[code] ?? SMALL;
  if (known !== UNKNOWN) return known === CAPITAL;
  const first = word.charAt(0);
  const isCapital = first !== first.toLowerCase() && first === first.toUpperCase();
  caseOfCode[code] = isCapital ? CAPITAL : SMALL;
  return isCapital;
}
