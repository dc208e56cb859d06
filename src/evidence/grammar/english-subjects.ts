/** English clauses whose subject is lost or said twice, told by what the dictionary knows of the verb: `because contains`, `Rossi he started`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { baseOfFormInS, isNoun, isRegularPast, isVerb, type Knows } from '../words/english-forms.js';
import { irregularVerbs } from '../words/irregular-verbs.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';
import { hasWordOf } from '../words/words-present.js';

/** Two words with a subject missing between them, or before the second where it begins the sentence. */
export interface LostSubject {
  readonly first: Token;
  readonly last: Token;
  readonly kind: 'clause' | 'sentence';
}

const OPENERS = new Set(['because', 'although', 'unless', 'whereas', 'if']);
/** Behind a verb of saying that has its own subject, these need another one. */
const SAID = new Set(
  'said says believes thinks added explained admitted knows hopes claims insisted stressed'.split(' '),
);
const FINITE = /^(?:is|was|are|were|has|had|will|would|can|could|must|should|does|did)$/;
/** Words before which a verb of saying has what it says, or is about, before it (`a move critics said would fail`). */
const RELATIVE = /^(?:what|which|who|that|whatever|than|as|whom)$/;
const AUXILIARY = /^(?:is|was|are|were|has|had)$/;
/** Behind an auxiliary that begins a statement, no subject. */
const NO_SUBJECT =
  /^(?:the|a|an|its|his|her|their|my|our|your|this|that|these|those|he|she|it|they|we|you|i|there|anyone|anybody|everyone|no|any|some)$/;
const OBJECT = /^(?:the|a|an|that|to|his|her|its|their|our|this|these|how|why)$/;

/** All of a sentence, in order. Needs the English dictionary. */
export function* lostSubjects(
  tokens: readonly Token[],
  evidence: Evidence,
  isStatement: boolean,
): Iterable<LostSubject> {
  const { knowsWord: knows, pack } = evidence;
  if (pack.tag !== 'en' || !knows) return;
  const opening = isStatement ? lostAtStart(tokens, evidence, knows) : undefined;
  if (opening) yield opening;
  if (!hasWordOf(tokens, OPENERS, pack) && !hasWordOf(tokens, SAID, pack)) return;
  for (let index = 1; index < tokens.length; index++) {
    const [first, last] = [tokens[index - 1], tokens[index]];
    if (first?.kind !== 'word' || last?.kind !== 'word') continue;
    const isLost = OPENERS.has(first.normal) ? isOnlyFinite(last, knows) : isSpeechCut(tokens, index);
    if (isLost) yield { first, last, kind: 'clause' };
  }
}

/** `contains`: a third person that is no noun. */
function isOnlyFinite({ normal, text }: Token, knows: Knows): boolean {
  const base = text === normal ? baseOfFormInS(normal, knows) : undefined;
  return base !== undefined && isVerb(base, knows) && !isNoun(base, knows);
}

/** `Hart said was tired`, `the mayor, who has two sons, said would like`: the speaker is all that stands before the verb, or a comma. */
function isSpeechCut(tokens: readonly Token[], index: number): boolean {
  const [before, said, verb, next] = [tokens[index - 2], tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!said || !verb || !SAID.has(said.normal) || !FINITE.test(verb.normal) || !before || next?.kind !== 'word')
    return false;
  if (NO_SUBJECT.test(next.normal)) return false;
  const isSpeaker = tokens
    .slice(0, index - 1)
    .every(({ kind, text }, at) => kind === 'word' && (at === 0 || startsUpper(text)));
  return isSpeaker && index <= LATEST_SPEECH && !tokens.slice(0, index).some(({ normal }) => RELATIVE.test(normal));
}

/** Behind a title and two names. */
const LATEST_SPEECH = 4;

/** `Has used the same`, `Was his fifth win`, `Believes that`; a question begins so, and a wish. */
function lostAtStart(tokens: readonly Token[], evidence: Evidence, knows: Knows): LostSubject | undefined {
  const [first, last, third] = tokens;
  if (first?.kind !== 'word' || !last || last.text !== last.normal || first.text === first.normal) return undefined;
  const isLost = AUXILIARY.test(first.normal)
    ? isPredicate(last, third, { evidence, knows })
    : isOpeningVerb(first, last, { evidence, knows });
  return isLost ? { first, last, kind: 'sentence' } : undefined;
}

interface Knowledge {
  readonly evidence: Evidence;
  readonly knows: Knows;
}

/** A participle, or a numeral and a noun, behind an auxiliary. */
function isPredicate(word: Token, next: Token | undefined, { evidence: { pack }, knows }: Knowledge): boolean {
  if (word.kind !== 'word' || next === undefined || NO_SUBJECT.test(word.normal)) return false;
  return (
    irregularVerbs(pack).participles.has(word.normal) || isRegularPast(word.normal, knows) || NUMERAL.test(word.normal)
  );
}

const NUMERAL = /^(?:two|three|four|five|six|seven|eight|nine|ten|more|about)$/;

/** `Believes that`, `Also plans to`: a third person that is no noun, or one behind an adverb, with its object. */
function isOpeningVerb(first: Token, last: Token, { evidence, knows }: Knowledge): boolean {
  if (first.normal === 'also') return isVerb(baseOfFormInS(last.normal, knows) ?? '', knows);
  if (!OBJECT.test(last.normal) || evidence.vocabulary.isName(first.normal)) return false;
  // `Thanks to this mechanism`.
  if (packWords(evidence.pack, 'singular-nouns-in-s').has(first.normal)) return false;
  const base = baseOfFormInS(first.normal, knows);
  return base !== undefined && isVerb(base, knows) && !isNoun(base, knows);
}

/** A name or a noun phrase at the beginning of a statement, its pronoun, and a finite verb. */
export function repeatedSubject(
  tokens: readonly Token[],
  evidence: Evidence,
): { pronoun: Token; verb: Token } | undefined {
  const { knowsWord: knows, pack } = evidence;
  if (pack.tag !== 'en' || !knows) return undefined;
  const at = tokens.findIndex(({ normal }) => REPEATED.has(normal));
  const [pronoun, verb] = [tokens[at], tokens[at + 1]];
  if (at < 1 || at > LATEST || !pronoun || verb?.kind !== 'word' || pronoun.text !== pronoun.normal) return undefined;
  if (!isFiniteVerb(verb.normal, { evidence, knows })) return undefined;
  const subject = tokens.slice(0, at);
  if (isSurname(subject, { evidence, knows })) return { pronoun, verb };
  // `The man he told the police about was` goes on with another verb.
  const isAll = BEHIND.test(tokens[at + 2]?.normal ?? '') && isOnlyClause(tokens.slice(at + 2), { evidence, knows });
  return isAll && isNounPhrase(subject, knows) ? { pronoun, verb } : undefined;
}

/** `Marco Rossi`, whose last word the dictionary lacks and the text has inside a sentence; `In Barcelona` is no subject. */
function isSurname(subject: readonly Token[], { evidence, knows }: Knowledge): boolean {
  const last = subject.at(-1)?.normal ?? '';
  const closed = packWords(evidence.pack, 'function-words', 'prepositions', 'conjunctions', 'time-adverbs');
  if (subject.some(({ kind, normal }) => kind !== 'word' || closed.has(normal))) return false;
  return subject.every(({ text }) => startsUpper(text)) && evidence.vocabulary.isName(last) && !knows(last);
}

/** `The researchers`. */
function isNounPhrase([article, noun, ...others]: readonly Token[], knows: Knows): boolean {
  if (!article || !noun || others.length > 0 || !ARTICLE.test(article.normal)) return false;
  return (
    noun.kind === 'word' && noun.text === noun.normal && isNoun(baseOfFormInS(noun.normal, knows) ?? noun.normal, knows)
  );
}

const REPEATED = new Set(['he', 'she', 'they', 'it']);
const ARTICLE = /^(?:the|this|our|their|his|her)$/;
const BEHIND = /^(?:the|a|an|that|to|in|on|at|from|with|\d[\d,.]*)$/;
const LATEST = 3;

function isFiniteVerb(word: string, { evidence: { pack }, knows }: Knowledge): boolean {
  if (FINITE.test(word) || isPastForm(word, pack) || isRegularPast(word, knows)) return true;
  const base = baseOfFormInS(word, knows);
  return base !== undefined && isVerb(base, knows);
}

/** `left`, which is a participle too. */
function isPastForm(word: string, pack: LanguagePack): boolean {
  const { pastForms } = irregularVerbs(pack);
  return pastForms.has(word);
}

/** Whether no other finite verb follows, so that no relative clause was begun. */
function isOnlyClause(rest: readonly Token[], knowledge: Knowledge): boolean {
  const { knows } = knowledge;
  return !rest.some(
    ({ kind, normal }) =>
      kind === 'word' && isFiniteVerb(normal, knowledge) && !isNoun(baseOfFormInS(normal, knows) ?? '', knows),
  );
}
