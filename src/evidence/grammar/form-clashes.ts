/** Words beside each other whose forms do not go together, told by the other forms that the dictionary has of them. */
import type { Evidence } from '../../model/evidence.js';
import type { Token } from '../../model/segmented-text.js';
import { caseClashes } from './case-clashes.js';
import { distantSubjectClashes } from './distant-subjects.js';
import { numeralNounClashes } from './numeral-nouns.js';
import { objectCaseClashes } from './object-cases.js';
import { paradigmClashes, type ParadigmClash } from './paradigm-clashes.js';
import { phraseClashes } from './phrase-clashes.js';
import { turkishObjectClashes } from './turkish-objects.js';

/** All of a sentence, each noun once. */
export function formClashes(tokens: readonly Token[], evidence: Evidence): readonly ParadigmClash[] {
  const pairs = [...paradigmClashes(tokens, evidence), ...caseClashes(tokens, evidence)];
  const found = new Set(pairs.flatMap(({ first, second }) => [first, second]));
  const phrases = [...phraseClashes(tokens, evidence)].filter(
    ({ first, second }) => !found.has(first) && !found.has(second),
  );
  const subjects = [
    ...distantSubjectClashes(tokens, evidence),
    ...numeralNounClashes(tokens, evidence),
    ...objectCaseClashes(tokens, evidence),
    ...turkishObjectClashes(tokens, evidence.pack),
  ].filter(({ first, second }) => !found.has(first) && !found.has(second));
  return [...pairs, ...phrases, ...subjects];
}
