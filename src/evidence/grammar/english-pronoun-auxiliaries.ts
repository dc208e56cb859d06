/** English auxiliaries beside pronouns and `there` of the other number: `“We is`, `thought that it are`, `there are a plan`, `This are`. */
import type { Evidence } from '../../model/evidence.js';
import type { Token } from '../../model/segmented-text.js';
import type { Knows } from '../words/english-forms.js';
import { packWords } from '../words/pack-words.js';
import { hasWordOf } from '../words/words-present.js';
import { isPlural, isSingular, type SubjectClash } from './english-numbers.js';
import { opensClause } from './english-phrases.js';

const SINGULAR = /^(?:is|was|has)$/;
const PLURAL = /^(?:are|were|have)$/;
const SUBJECTS = new Set('i you we they he she it this that these those there here'.split(' '));
/** Pronouns that are subjects wherever they stand. */
const NOMINATIVE = /^(?:we|they|he|she)$/;
/** Behind these a pronoun may be one half of a subject, or stand for itself. */
const JOINED = /^(?:and|or|nor|than|but|except|of|to|for|with|like|as|not|between|the|a|is|was|are|were|be)$/;
const ADVERB = /^(?:still|also|now|always|already|only|often|never|nearly|almost|about|currently|even)$/;
/** What `there are a` may be followed by where many are meant. */
const QUANTITY =
  /^(?:few|couple|lot|number|many|hundred|thousand|million|billion|dozen|total|handful|variety|multitude|plethora|myriad|deal|whole)$/;
const MANY = /^(?:some|many|several|numerous|various|two|three|four|five|six|seven|eight|nine|ten)$/;
const NEAR = 4;
const COORDINATED = 8;

/** All of a sentence, in order. Needs the English dictionary. */
export function* pronounAuxiliaryClashes(tokens: readonly Token[], evidence: Evidence): Iterable<SubjectClash> {
  const { knowsWord: knows, pack } = evidence;
  if (pack.tag !== 'en' || !knows || !hasWordOf(tokens, SUBJECTS, pack)) return;
  for (let index = 0; index + 1 < tokens.length; index++) {
    const first = tokens[index];
    if (!first || !SUBJECTS.has(first.normal)) continue;
    const clash =
      first.normal === 'there' || first.normal === 'here'
        ? behindThere({ tokens, index, evidence, knows })
        : behindPronoun(tokens, index, evidence);
    if (clash) yield clash;
  }
}

function behindPronoun(tokens: readonly Token[], index: number, evidence: Evidence): SubjectClash | undefined {
  const [before, first, verb] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!first || verb?.kind !== 'word' || verb.text !== verb.normal) return undefined;
  const number = numberOf(first.normal, verb.normal);
  if (number === undefined || !isSubject(tokens, index)) return undefined;
  const mayBeRuled = number === 'singular' && verb.normal !== 'are';
  if (
    mayBeRuled &&
    tokens.slice(0, index).some(({ normal }) => packWords(evidence.pack, 'base-form-words').has(normal))
  )
    return undefined;
  // `“It were a fine day”` is dialect.
  if (verb.normal === 'were' && before?.kind === 'punctuation') return undefined;
  return { first, noun: first, verb, number };
}

/** The number of the pronoun, where the verb has the other one. */
function numberOf(pronoun: string, verb: string): SubjectClash['number'] | undefined {
  if (pronoun === 'i') return verb === 'is' || verb === 'has' || verb === 'are' ? 'singular' : undefined;
  if (/^(?:you|we|they|these|those)$/.test(pronoun)) return SINGULAR.test(verb) ? 'plural' : undefined;
  return PLURAL.test(verb) ? 'singular' : undefined;
}

/** `World War I has`, `what you did to you is`: pronouns that have one form for all cases are subjects where a clause begins. */
function isSubject(tokens: readonly Token[], index: number): boolean {
  const [before, first] = [tokens[index - 1], tokens[index]];
  if (!first) return false;
  if (beginsSecondClause(tokens, index)) return true;
  if (first.normal === 'that') return index === 0 && tokens[1]?.normal !== 'were';
  if (NOMINATIVE.test(first.normal)) return before === undefined || isFree(before);
  const isCompared = before?.normal === 'as' && /^(?:i|you)$/.test(first.normal);
  return isCompared || opensClause(tokens, index);
}

/** `It has rained, and he have`: behind a comma and a conjunction, where a clause came before, and no list of persons. */
function beginsSecondClause(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:and|but)$/.test(tokens[index - 1]?.normal ?? '') || tokens[index - 2]?.text !== ',') return false;
  const before = tokens.slice(0, index - 2);
  return before.some(({ normal }) => FINITE.test(normal)) && before.every(({ text }) => text !== ',');
}

const FINITE = /^(?:is|was|has|had|are|were|have|will|would|said|did|does|can|could)$/;

function isFree({ kind, normal, text }: Token): boolean {
  return kind === 'word' ? !JOINED.test(normal) : /^[,;:“"(]$/.test(text);
}

interface Place {
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly evidence: Evidence;
  readonly knows: Knows;
}

/** `There are a plan`, `there is still doubts`, `Here is some figures`. */
function behindThere({ tokens, index, evidence, knows }: Place): SubjectClash | undefined {
  const [first, verb] = [tokens[index], tokens[index + 1]];
  if (!first || !verb) return undefined;
  const at = ADVERB.test(tokens[index + 2]?.normal ?? '') ? index + 3 : index + 2;
  const place = { tokens, index: at, evidence, knows };
  if (PLURAL.test(verb.normal) && verb.normal !== 'have') {
    const noun = first.normal === 'there' ? oneThing(place) : undefined;
    const isWish =
      verb.normal === 'were' &&
      tokens.slice(0, index).some(({ normal }) => packWords(evidence.pack, 'base-form-words').has(normal));
    return noun && !isWish ? { first, noun, verb, number: 'singular' } : undefined;
  }
  if (verb.normal !== 'is' && verb.normal !== 'was') return undefined;
  const noun = manyThings(place);
  return noun ? { first, noun, verb, number: 'plural' } : undefined;
}

/** `a great example`, and no second thing behind it. */
function oneThing({ tokens, index, evidence, knows }: Place): Token | undefined {
  const near = tokens.slice(index + 1, index + NEAR);
  if (!/^an?$/.test(tokens[index]?.normal ?? '') || near.some(({ normal }) => QUANTITY.test(normal))) return undefined;
  if (
    tokens.slice(index, index + COORDINATED).some(({ normal, text }) => /^(?:and|or|to)$/.test(normal) || text === ',')
  )
    return undefined;
  const noun = near.find(({ normal }) => isSingular(normal, evidence.pack, knows));
  return noun && !near.some((token) => isPlural(token, evidence, knows)) ? noun : undefined;
}

/** `some key facts`, `smiles`; not an amount (`five years`), nor the first half of a compound. */
function manyThings({ tokens, index, evidence, knows }: Place): Token | undefined {
  const isMany = MANY.test(tokens[index]?.normal ?? '');
  const first = isMany ? index + 1 : index;
  const at = tokens.slice(first, first + 2).findIndex((token) => isPlural(token, evidence, knows));
  const [noun, next] = [tokens[first + at], tokens[first + at + 1]];
  if (at < 0 || !noun || noun.text !== noun.normal || packWords(evidence.pack, 'measure-nouns').has(noun.normal))
    return undefined;
  const modifier = at === 1 ? tokens[first] : undefined;
  if (modifier && (modifier.kind !== 'word' || packWords(evidence.pack, 'function-words').has(modifier.normal)))
    return undefined;
  const ends = next === undefined || next.kind === 'punctuation' || CLOSES.test(next.normal);
  return ends && !/^(?:lots|loads|tons|heaps|plenty|dozens|hundreds|thousands|millions)$/.test(noun.normal)
    ? noun
    : undefined;
}

const CLOSES = /^(?:of|in|on|at|for|about|that|who|which|and|left|to|from|with|between|among|where|when)$/;
