/** English subjects at the beginning of a clause whose verb has the other number: `Experts warns`, `The robot have`. */
import type { Evidence } from '../../model/evidence.js';
import type { Token } from '../../model/segmented-text.js';
import { baseOfFormInS, isAdjective, isNoun, isRegularPast, type Knows } from '../words/english-forms.js';
import { irregularVerbs } from '../words/irregular-verbs.js';
import { packWords } from '../words/pack-words.js';
import {
  isPlural,
  isPresentOnly,
  isSingular,
  isThirdPerson,
  PLURAL_VERB,
  SINGULAR_AUXILIARY,
  type SubjectClash,
} from './english-numbers.js';
import { relativeClash } from './english-relative-clauses.js';

const OPENS_PLURAL = new Set([
  ',',
  'that',
  'because',
  'although',
  'while',
  'but',
  'if',
  'when',
  'where',
  'until',
  'since',
  '“',
  '"',
  'than',
  'least',
  'about',
  'nearly',
  'almost',
]);
const OPENS_SINGULAR = new Set(['because', 'although', 'while', 'but', 'when', '“', '"']);
const DETERMINER = new Set(
  'the our their its his her my your some these those many several few most all both other two three four five six seven eight nine ten'.split(
    ' ',
  ),
);
const SINGULAR_DETERMINER = new Set('the our their its his her my your this each every a an another'.split(' '));
const ADVERB = /^(?:often|also|usually|always|never|rarely|sometimes|still|now|already|only|then|soon)$/;
const MOST_BETWEEN = 3;
const LOWER = /^[a-z]+$/;

/** All of a sentence, in order. Needs the English dictionary. */
export function* subjectClashes(tokens: readonly Token[], evidence: Evidence): Iterable<SubjectClash> {
  const { knowsWord: knows, pack } = evidence;
  if (pack.tag !== 'en' || !knows) return;
  for (let index = 0; index + 1 < tokens.length; index++) {
    const opener = openerBefore(tokens, index);
    const clash =
      (opener === undefined || OPENS_PLURAL.has(opener.normal)
        ? pluralSubject({ tokens, index, evidence, knows })
        : undefined) ??
      (opener === undefined || OPENS_SINGULAR.has(opener.normal)
        ? singularSubject({ tokens, index, evidence, knows })
        : undefined) ??
      relativeClash({ tokens, index, evidence, knows });
    if (clash) yield clash;
  }
}

/** What stands before a subject; behind a comma and a conjunction a clause begins as a sentence does. */
function openerBefore(tokens: readonly Token[], index: number): Token | undefined {
  const conjunction = tokens[index - 1];
  if (!conjunction || !JOINS_CLAUSES.has(conjunction.normal)) return conjunction;
  return tokens[index - 2]?.text === ',' ? undefined : conjunction;
}

const JOINS_CLAUSES = new Set(['and', 'but', 'so']);

interface Place {
  readonly tokens: readonly Token[];
  /** Where the subject begins. */
  readonly index: number;
  readonly evidence: Evidence;
  readonly knows: Knows;
}

/** A determiner or nothing, adjectives or nouns, the plural noun, perhaps an adverb, the verb. */
function pluralSubject(place: Place): SubjectClash | undefined {
  const { tokens, index, knows } = place;
  const first = tokens[index];
  if (!first) return undefined;
  const isDetermined = DETERMINER.has(first.normal);
  const isCounted = first.kind === 'number' && /^\d{2,}$/.test(first.text);
  if (!(isDetermined || isCounted || mayOpen(place))) return undefined;
  const at = endOfPhrase(tokens, isDetermined || isCounted ? index + 1 : index, place);
  const noun = tokens[at];
  if (!noun || !isPluralHead(noun, at, place)) return undefined;
  const verbAt = behindApposition(tokens, at + 1, place) ?? endOfDependents(tokens, at + 1, place);
  const verb = tokens[verbAt];
  const isFar = verbAt > at + 2;
  if (!verb || (isFar && (!SINGULAR_AUXILIARY.test(verb.normal) || QUANTITY.test(noun.normal)))) return undefined;
  return isSingularVerb(tokens, verbAt, { isDetermined, knows }) ? { first, noun, verb, number: 'plural' } : undefined;
}

function isPluralHead(noun: Token, at: number, { tokens, index, evidence, knows }: Place): boolean {
  const first = tokens[index];
  if (!first || !isPlural(noun, evidence, knows) || (at > index && noun.text !== noun.normal)) return false;
  return !packWords(evidence.pack, 'measure-nouns').has(noun.normal) && !isPeople(first, noun);
}

/** A plural without a determiner is the subject at the beginning of a sentence only; a surname looks the same (`Woods has`). */
function mayOpen({ tokens, index, evidence }: Place): boolean {
  const first = tokens[index];
  if (first?.kind !== 'word' || (openerBefore(tokens, index) !== undefined && !isBehindAdverbial(tokens, index)))
    return false;
  return !evidence.vocabulary.isName(first.normal);
}

/** `According to the library, readers`: the first comma of a sentence that begins with a preposition. */
function isBehindAdverbial(tokens: readonly Token[], index: number): boolean {
  return FRONTED.test(tokens[0]?.normal ?? '') && tokens.findIndex(({ text }) => text === ',') === index - 1;
}

const FRONTED = /^(?:according|in|on|at|for|after|before|during|since|despite|under|with|by)$/;

/** `the people has`, as of a nation. */
function isPeople(first: Token, noun: Token): boolean {
  return first.normal === 'the' && noun.normal === 'people';
}

function isSingularVerb(
  tokens: readonly Token[],
  at: number,
  { isDetermined, knows }: { readonly isDetermined: boolean; readonly knows: Knows },
): boolean {
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (!verb) return false;
  if (SINGULAR_AUXILIARY.test(verb.normal)) return isDetermined || mayNotBeTopic(verb, next, knows);
  return isThirdPerson(verb, next, knows);
}

/** `, led by Ana Ruiz,`: behind the second comma, where an auxiliary and a participle follow. */
function behindApposition(tokens: readonly Token[], start: number, { evidence, knows }: Place): number | undefined {
  if (tokens[start]?.text !== ',' || !OPENS_APPOSITION.test(tokens[start + 1]?.normal ?? '')) return undefined;
  const end = tokens.findIndex(({ text }, at) => at > start && text === ',');
  const verb = tokens[end + 1];
  if (end < 0 || end > start + LONGEST_APPOSITION || !verb || !SINGULAR_AUXILIARY.test(verb.normal)) return undefined;
  const next = tokens[end + 2]?.normal ?? '';
  const isParticiple =
    next === 'been' || irregularVerbs(evidence.pack).participles.has(next) || isRegularPast(next, knows);
  return isParticiple ? end + 1 : undefined;
}

const LONGEST_APPOSITION = 10;
const OPENS_APPOSITION = /^(?:led|who|which|including|mostly|based|founded|headed|known|many|most|some|all|both)$/;

/** Position behind an adverb, or behind `of a small village in Kent`: each noun phrase has a preposition before it, and nothing is a verb. */
function endOfDependents(tokens: readonly Token[], start: number, { evidence, knows }: Place): number {
  const closed = packWords(evidence.pack, 'function-words', 'prepositions', 'conjunctions');
  let at = start;
  if (isAdverb(tokens[at])) return at + 1;
  while (JOINS.test(tokens[at]?.normal ?? '')) {
    let end = at + 1;
    if (DETERMINER.has(tokens[end]?.normal ?? '') || /^an?$/.test(tokens[end]?.normal ?? '')) end++;
    const first = end;
    while (isOfPhrase(tokens[end], closed, knows)) end++;
    if (end === first) return start;
    at = end;
  }
  return at;
}

const JOINS = /^(?:of|in|from|at|near)$/;
/** What such a noun counts has the number of the verb (`lots of water is`). */
const QUANTITY =
  /^(?:lots|loads|tons|heaps|piles|dozens|hundreds|thousands|millions|billions|kinds|types|sorts|levels|amounts|quantities|parts)$/;

function isOfPhrase(token: Token | undefined, closed: ReadonlySet<string>, knows: Knows): boolean {
  if (token?.kind !== 'word' || closed.has(token.normal) || SINGULAR_AUXILIARY.test(token.normal)) return false;
  if (token.text !== token.normal) return true;
  if (/(?:ing|ed)$/.test(token.normal)) return false;
  const base = baseOfFormInS(token.normal, knows) ?? token.normal;
  return isNoun(base, knows) || isAdjective(base, knows);
}

/** A whole phrase may be named as one thing (`Video games is a`). */
function mayNotBeTopic(verb: Token, next: Token | undefined, knows: Knows): boolean {
  if (!/^(?:is|isn['’]t)$/.test(verb.normal)) return true;
  return next?.kind === 'word' && (next.normal.endsWith('ing') || isRegularPast(next.normal, knows));
}

/** Position of the last word of a noun phrase whose modifiers are adjectives and singular nouns. */
function endOfPhrase(tokens: readonly Token[], start: number, { evidence, knows }: Place): number {
  const isHead = (token: Token | undefined): boolean =>
    token !== undefined && token.normal !== 'police' && isPlural(token, evidence, knows);
  const closed = packWords(evidence.pack, 'function-words', 'prepositions', 'conjunctions');
  let at = start;
  while (at < start + MOST_BETWEEN - 1) {
    const { kind, normal } = tokens[at] ?? {};
    if (kind !== 'word' || normal === undefined || closed.has(normal) || !LOWER.test(normal)) break;
    if (isHead(tokens[at])) break;
    if (/(?:s|ing|ed)$/.test(normal) || !(isAdjective(normal, knows) || isNoun(normal, knows))) break;
    at++;
  }
  return at;
}

function isAdverb(token: Token | undefined): boolean {
  return token !== undefined && (ADVERB.test(token.normal) || /[a-z]{3}ly$/.test(token.normal));
}

/** `The robot have`, `The milk come`; a team, a family, the people may have a plural verb. */
function singularSubject({ tokens, index, evidence, knows }: Place): SubjectClash | undefined {
  const [first, noun, verb] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  const { pack } = evidence;
  if (!first || !SINGULAR_DETERMINER.has(first.normal) || noun?.kind !== 'word' || verb?.kind !== 'word')
    return undefined;
  if (noun.text !== noun.normal || verb.text !== verb.normal || noun.end - noun.start < MOST_BETWEEN) return undefined;
  if (!isSingular(noun.normal, pack, knows)) return undefined;
  const isWrong = PLURAL_VERB.test(verb.normal) || isPresentOnly(verb.normal, pack, knows);
  return isWrong ? { first, noun, verb, number: 'singular' } : undefined;
}
