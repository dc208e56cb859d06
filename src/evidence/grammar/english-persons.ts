/** Who is one person in an English text: named behind a title, or with an age between commas. */
import type { Evidence } from '../../model/evidence.js';
import type { SegmentedText, Token } from '../../model/segmented-text.js';
import { startsUpper } from '../words/vocabulary.js';
import { isTitle } from './english-phrases.js';

/** Names of one person between a title and the next word. */
const MOST_NAMES = 3;
const AGE = /^\d\d$/;

const personsOfTexts = new WeakMap<SegmentedText, ReadonlySet<string>>();

/** Last names, in lower case, of those whom the text names so. */
export function personsOf(evidence: Evidence): ReadonlySet<string> {
  const known = personsOfTexts.get(evidence.text);
  if (known) return known;
  const made = new Set<string>();
  for (const { tokens } of evidence.text.segments)
    for (let index = 1; index < tokens.length; index++) {
      const end = endOfTitled(tokens, index, evidence);
      const last = tokens[end - 1] ?? (isAged(tokens, index) ? tokens[index] : undefined);
      if (last && startsUpper(last.text)) made.add(last.normal);
    }
  personsOfTexts.set(evidence.text, made);
  return made;
}

/** Position behind the names that begin at the index, where a title stands before them; 0 where none does. */
function endOfTitled(tokens: readonly Token[], index: number, { pack }: Evidence): number {
  const before = tokens[index - 1]?.text === '.' ? tokens[index - 2] : tokens[index - 1];
  if (!before || !isTitle(before, pack) || !isName(tokens[index])) return 0;
  let end = index + 1;
  while (end < index + MOST_NAMES && isName(tokens[end])) end++;
  return end;
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && startsUpper(token.text) && !token.text.includes("'") && !token.text.includes('’');
}

/** `Ruiz, 34, who`. */
export function isAged(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.kind === 'word' &&
    tokens[index + 1]?.text === ',' &&
    AGE.test(tokens[index + 2]?.text ?? '') &&
    tokens[index + 3]?.text === ','
  );
}
