/** Subjects beside a verb of the other number: `Los nadadores entrena`, `La federación pagarán`. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { clauseSubjects, determinerNumbers } from './subjects.js';
import { verbForms } from './verb-numbers.js';

export interface SubjectVerbClash {
  readonly first: Token;
  readonly noun: Token;
  readonly verb: Token;
  readonly number: 'singular' | 'plural';
}

/** All of a sentence, in order. Only languages whose pack has a table of verb forms. */
export function* subjectVerbClashes(tokens: readonly Token[], pack: LanguagePack): Iterable<SubjectVerbClash> {
  const verbs = verbForms(pack);
  if (verbs.size === 0) return;
  for (const { first, noun, known, end } of clauseSubjects(tokens, pack)) {
    const verb = tokens[end];
    const form = verb?.kind === 'word' && verb.text === verb.normal ? verbs.get(verb.normal) : undefined;
    if (!verb || !form || form.number === known.number || isInverted(tokens[end + 1], known.number, pack)) continue;
    yield { first, noun, verb, number: form.number };
  }
}

/** `Otra oferta hicieron los vecinos`: what follows a plural verb may be its subject; Romanian `a` before a numeral is no verb. */
function isInverted(next: Token | undefined, number: 'singular' | 'plural', pack: LanguagePack): boolean {
  const isPlural =
    next !== undefined && (next.kind === 'number' || determinerNumbers(pack).get(next.normal) === 'plural');
  return isPlural && (number === 'singular' || pack.tag === 'ro');
}
