/** English pronouns, names of persons and `there` beside a verb of the other number: `They finds`, `He want`, `There is four`. */
import type { Evidence } from '../../model/evidence.js';
import type { Token } from '../../model/segmented-text.js';
import { baseOfFormInS, isAdjective, isNoun, isRegularVerb, isVerb, type Knows } from '../words/english-forms.js';
import { irregularVerbs } from '../words/irregular-verbs.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';
import { isPlural, type SubjectClash } from './english-numbers.js';

const PLURAL_PRONOUNS = new Set(['they', 'we']);
const SINGULAR_PRONOUNS = new Set(['he', 'she', 'it']);
const ADVERB = /^(?:often|also|usually|always|never|rarely|sometimes|still|now|already|only|then|soon)$/;
/** Behind these a clause begins with its subject, and its verb is no infinitive or subjunctive. */
const OPENER = /^(?:[,;:“"(]|because|although|while|when|where|why|how|what)$/;
const JOINS = /^(?:and|but|so)$/;
const MARK = /^[;:“"(]$/;
/** Verbs before an infinitive or a subjunctive, anywhere in the sentence. */
const RULES =
  /^(?:does|did|do|will|would|can|could|should|shall|may|might|must|let|lets|if|unless|lest|whether|make|makes|made|help|helps|helped|see|saw|hear|heard|watch|watched|insist|insists|insisted|suggest|suggests|suggested|demand|demands|demanded|recommend|recommends|recommended|propose|proposes|proposed|request|requests|requested|ask|asks|asked|require|requires|required|have|had)$/;
const BEHIND_VERB = /^(?:the|a|an|their|its|his|her|our|that|it|them|him|us|me|to)$/;
const THERE = /^(?:is|was|isn['’]t|wasn['’]t)$/;
const MANY = /^(?:many|several|numerous|various)$/;

/** All of a sentence, in order. Needs the English dictionary. */
export function* pronounClashes(tokens: readonly Token[], evidence: Evidence): Iterable<SubjectClash> {
  const { knowsWord: knows, pack } = evidence;
  if (pack.tag !== 'en' || !knows) return;
  for (let index = 0; index + 1 < tokens.length; index++) {
    const first = tokens[index];
    if (first?.kind !== 'word') continue;
    const clash = behindPronoun(tokens, index, { evidence, knows }) ?? behindThere(tokens, index, { evidence, knows });
    if (clash) yield clash;
  }
  const clash = behindPerson(tokens, { evidence, knows });
  if (clash) yield clash;
}

interface Knowledge {
  readonly evidence: Evidence;
  readonly knows: Knows;
}

function behindPronoun(tokens: readonly Token[], index: number, { evidence, knows }: Knowledge) {
  const first = tokens[index];
  const isMany = first !== undefined && PLURAL_PRONOUNS.has(first.normal);
  if (!first || !(isMany || SINGULAR_PRONOUNS.has(first.normal)) || !opensClause(tokens, index)) return undefined;
  const at = ADVERB.test(tokens[index + 1]?.normal ?? '') ? index + 2 : index + 1;
  const verb = tokens[at];
  if (verb?.kind !== 'word' || verb.text !== verb.normal) return undefined;
  const isWrong = isMany
    ? isThirdPerson(verb, tokens[at + 1], knows)
    : isPluralAuxiliary(verb.normal, tokens, index) || isBase(verb.normal, evidence, knows);
  const number: SubjectClash['number'] = isMany ? 'plural' : 'singular';
  return isWrong ? { first, noun: first, verb, number } : undefined;
}

/** At the beginning of a sentence, or of a clause in one that has no word before it that asks for an infinitive or a subjunctive. */
function opensClause(tokens: readonly Token[], index: number): boolean {
  if (index === 0 || (index === 1 && MARK.test(tokens[0]?.text ?? ''))) return true;
  const [before, joined] = [tokens[index - 1], tokens[index - 2]];
  if (!before) return false;
  const opens = OPENER.test(before.normal) || (JOINS.test(before.normal) && joined?.text === ',');
  return opens && !tokens.slice(0, index).some(({ normal }) => RULES.test(normal));
}

/** `he are`, `it have`; `were` may be a wish where anything before it is thought and not said. */
function isPluralAuxiliary(verb: string, tokens: readonly Token[], index: number): boolean {
  if (/^(?:are|have|aren['’]t|haven['’]t|weren['’]t)$/.test(verb)) return true;
  return verb === 'were' && !tokens.slice(0, index).some(({ normal }) => SUPPOSES.test(normal)) && index > 0;
}

const SUPPOSES = /^(?:as|than|though|if|wish|wishes|wished|suppose|imagine|would|rather|like|whether|until|till)$/;

/** `founds`, `finds the`. */
function isThirdPerson({ normal }: Token, next: Token | undefined, knows: Knows): boolean {
  const base = baseOfFormInS(normal, knows);
  if (base === undefined || !isVerb(base, knows)) return false;
  return !isNoun(base, knows) || BEHIND_VERB.test(next?.normal ?? '');
}

/** `He need not worry`. */
const HALF_MODAL = /^(?:need|dare)$/;

/** A base form that is no past form: neither a noun nor an adjective stands behind `he`. */
function isBase(word: string, { pack }: Evidence, knows: Knows): boolean {
  if (packWords(pack, 'function-words', 'prepositions').has(word) || isAdjective(word, knows)) return false;
  if (HALF_MODAL.test(word)) return false;
  const { bases, allPastForms } = irregularVerbs(pack);
  if (allPastForms.has(word) || !isVerb(word, knows)) return false;
  return bases.has(word) || isRegularVerb(word, knows);
}

/** `There is four races`; an amount may be one (`There is five years between them`). */
function behindThere(tokens: readonly Token[], index: number, { evidence, knows }: Knowledge) {
  const [first, verb, many] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (first?.normal !== 'there' || !verb || !many || !THERE.test(verb.normal) || many.kind !== 'word') return undefined;
  const { pack } = evidence;
  const noun = tokens.slice(index + 3, index + 5).find((token) => isPlural(token, evidence, knows));
  const isAmount = !noun || packWords(pack, 'measure-nouns').has(noun.normal);
  if (!(MANY.test(many.normal) || NUMERAL.test(many.normal)) || isAmount) return undefined;
  return { first, noun, verb, number: 'plural' as const };
}

const NUMERAL = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

const PLURAL_AUXILIARY = /^(?:are|were|have)$/;

function isBareVerb(verb: Token, next: Token | undefined, { evidence, knows }: Knowledge): boolean {
  return isBase(verb.normal, evidence, knows) && (BEHIND_VERB.test(next?.normal ?? '') || !isNoun(verb.normal, knows));
}

/** `Dunne admit that`: a surname that stands elsewhere behind a first name, and so is nobody's team. */
function behindPerson(tokens: readonly Token[], { evidence, knows }: Knowledge): SubjectClash | undefined {
  const [first] = tokens;
  const at = ADVERB.test(tokens[1]?.normal ?? '') ? 2 : 1;
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (first?.kind !== 'word' || verb?.kind !== 'word' || verb.text !== verb.normal || !startsUpper(first.text))
    return undefined;
  const isAuxiliary = PLURAL_AUXILIARY.test(verb.normal);
  if (!isAuxiliary && !isBareVerb(verb, next, { evidence, knows })) return undefined;
  const isPerson = evidence.names.some(
    ({ words }) => words.length === 2 && words[1] === first.normal && words[0] !== 'the',
  );
  const other = isPerson && !knows(first.normal) && !/s$/.test(first.normal);
  return other ? { first, noun: first, verb, number: 'singular' } : undefined;
}
