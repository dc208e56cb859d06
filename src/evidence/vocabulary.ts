/** The words of a text: how often, in lower case, and as names. The document is the best dictionary. */
import type { Vocabulary } from '../model/evidence.js';
import type { SegmentedText, Token } from '../model/segmented-text.js';

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
  for (const normal of [token.normal, withoutPossessive(token.normal)]) {
    if (normal === undefined) continue;
    const use = uses.get(normal) ?? { count: 0, capitalisedInside: 0, lower: 0 };
    use.count++;
    if (startsUpper(token.text)) use.capitalisedInside += initial ? 0 : 1;
    else use.lower++;
    uses.set(normal, use);
  }
}

/** `korea's` counts as `korea` too. */
function withoutPossessive(normal: string): string | undefined {
  return normal.endsWith("'s") ? normal.slice(0, -2) : undefined;
}

/** Whether a word begins with a capital; false in scripts that have none. */
export function startsUpper(word: string): boolean {
  const first = word[0] ?? '';
  return first !== first.toLowerCase() && first === first.toUpperCase();
}
