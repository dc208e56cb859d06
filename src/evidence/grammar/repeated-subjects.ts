/** A pronoun behind the noun that it stands for, in languages that need none: `La joven deportista ella tocó`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';
import { adjectiveForms, fitsNoun } from './adjective-forms.js';
import { countNoun } from './count-nouns.js';
import { clauseSubjects, type Subject } from './subjects.js';
import { verbForms } from './verb-numbers.js';
import { verbReading } from './verb-readings.js';

export interface RepeatedSubject {
  readonly first: Token;
  /** Last word of the subject. */
  readonly last: Token;
  readonly pronoun: Token;
  readonly verb: Token;
}

/** Nominative pronouns of the third person that are no article and no object. */
const PRONOUNS: Readonly<Record<string, RegExp>> = {
  es: /^(?:él|ella|ellos|ellas)$/,
  pt: /^(?:ele|ela|eles|elas)$/,
  it: /^(?:egli|ella|esso|essa|essi|esse|lui|lei|loro)$/,
  fr: /^(?:ils?|elles?)$/,
  ca: /^(?:ell|ella|ells|elles)$/,
  ro: /^(?:el|ea|ei|ele)$/,
};
const MOST_NAMES = 3;

/** All of a sentence, in order: a determined subject, perhaps with a name, then a pronoun and its verb. */
export function* repeatedSubjects(tokens: readonly Token[], evidence: Evidence): Iterable<RepeatedSubject> {
  const { pack } = evidence;
  const pronouns = PRONOUNS[pack.tag];
  if (!pronouns || !tokens.some(({ normal }) => pronouns.test(normal))) return;
  for (const subject of clauseSubjects(tokens, evidence)) {
    const at = endOfSubject(tokens, subject, pack);
    const [last, pronoun, verb] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (!last || !pronoun || verb?.kind !== 'word' || !pronouns.test(pronoun.text)) continue;
    if (opensPredicate(verb, evidence)) yield { first: subject.first, last, pronoun, verb };
  }
  yield* behindFirstNoun(tokens, pronouns, pack);
  const [first, pronoun, verb] = tokens;
  if (first && pronoun && verb && DEFINITE[pack.tag]?.test(first.normal) && pronouns.test(pronoun.text)) {
    if (opensPredicate(verb, evidence)) yield { first, last: first, pronoun, verb };
  }
}

/** A verb, or what stands before one: an auxiliary, a negation, an adverb (`Os cientistas eles ainda não sabem`). */
function opensPredicate({ normal }: Token, evidence: Evidence): boolean {
  const { pack } = evidence;
  if (packWords(pack, 'preverbal-words', 'finite-auxiliaries', 'reporting-verbs').has(normal)) return true;
  if ((pack.tables['compound-verbs'] ?? []).some(([word]) => word === normal)) return true;
  return verbForms(pack).has(normal) || verbReading(normal, evidence) !== undefined;
}

/** `Il progetto esso costa`, with a noun that no list has: an article at the beginning, one small word, the pronoun and its verb. */
function* behindFirstNoun(tokens: readonly Token[], pronouns: RegExp, pack: LanguagePack): Iterable<RepeatedSubject> {
  const [first, last, pronoun, verb] = tokens;
  if (!first || last?.kind !== 'word' || !pronoun || !verb || !pronouns.test(pronoun.text)) return;
  const isNoun = last.text === last.normal && !countNoun(last.normal, pack) && !verbForms(pack).has(last.normal);
  if (!isNoun || !packWords(pack, 'articles').has(first.normal)) return;
  if (packWords(pack, 'function-words').has(last.normal) || !verbForms(pack).has(verb.normal)) return;
  yield { first, last, pronoun, verb };
}

/** Romanian nouns have the article at their end; `întotdeauna` is no noun. */
const DEFINITE: Readonly<Record<string, RegExp>> = {
  ro: /^(?!întotdeauna|totdeauna|acea|această)\p{L}{4,}(?:ul|[^s]a|ii|ile)$/u,
};

/** Behind the name of a person, and behind an adjective or a second noun that agrees (`la joven deportista`). */
function endOfSubject(tokens: readonly Token[], { end, known }: Subject, pack: LanguagePack): number {
  let at = end;
  while (at < end + MOST_NAMES && tokens[at]?.kind === 'word' && startsUpper(tokens[at]?.text ?? '')) at++;
  const word = tokens[at]?.normal ?? '';
  const form = adjectiveForms(pack).get(word);
  const isPart = form ? fitsNoun(form, known) : countNoun(word, pack)?.number === known.number;
  return isPart ? at + 1 : at;
}
