/** French pronouns beside a verb of the other number: `ils mange`, `il ne les accusaient`. */
import type { Evidence } from '../../model/evidence.js';
import type { Token } from '../../model/segmented-text.js';
import { hasWordOf } from '../words/words-present.js';
import type { SubjectVerbClash } from './subject-verb-clashes.js';
import { verbReading } from './verb-readings.js';

/** By whether they stand for several. */
const PRONOUNS: ReadonlyMap<string, boolean> = new Map([
  ['il', false],
  ['on', false],
  ['elle', false],
  ['ils', true],
  ['elles', true],
]);
/** These stand behind prepositions too, so that they are a subject for certain only where a clause begins. */
const ALSO_OBJECT = /^elles?$/;
const OPENS_CLAUSE = /^(?:[,;:«“"(]|que|qu|quand|car|mais|puisqu?|lorsqu?|si|comme)$/;
/** What may stand between a pronoun and its verb. */
const BETWEEN = /^(?:ne?|l[ae]?|les|lui|leur|y|en|se?|me?|te?|nous|vous|[’'])$/;
const MOST_BETWEEN = 4;
/** Singular forms that look like the plural of another verb (`convient` of `convier`). */
const SEEMING_PLURAL = /(?:[tv]ient|pressent)$/;

/** All of a sentence, in order. Needs the French dictionary. */
export function* frenchPronounClashes(tokens: readonly Token[], evidence: Evidence): Iterable<SubjectVerbClash> {
  const { pack, listsWord } = evidence;
  if (pack.tag !== 'fr' || !listsWord || !hasWordOf(tokens, PRONOUNS, pack)) return;
  for (let index = 0; index + 1 < tokens.length; index++) {
    const first = tokens[index];
    const isMany = first?.kind === 'word' ? PRONOUNS.get(first.normal) : undefined;
    if (!first || isMany === undefined || !isSubject(tokens, index)) continue;
    const verb = verbBehind(tokens, index);
    const reading = verb && verbReading(verb.normal, evidence);
    if (!verb || !reading || reading.number === 'both' || SEEMING_PLURAL.test(verb.normal)) continue;
    const number = reading.number;
    if ((number === 'plural') !== isMany) yield { first, noun: first, verb, number };
  }
}

/** `dit-il` turns round; `chez elles` is no subject. */
function isSubject(tokens: readonly Token[], index: number): boolean {
  const [before, pronoun] = [tokens[index - 1], tokens[index]];
  if (before === undefined) return true;
  if (/^[-–]$/.test(before.text) || before.text.endsWith('-')) return false;
  return !ALSO_OBJECT.test(pronoun?.normal ?? '') || OPENS_CLAUSE.test(before.normal);
}

function verbBehind(tokens: readonly Token[], index: number): Token | undefined {
  let at = index + 1;
  while (at <= index + MOST_BETWEEN && BETWEEN.test(tokens[at]?.normal ?? '')) at++;
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (verb?.kind !== 'word' || verb.text !== verb.normal || (next?.text === '-' && next.start === verb.end))
    return undefined;
  return verb;
}
