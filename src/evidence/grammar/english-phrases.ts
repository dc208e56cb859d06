/** English noun phrases read backwards from a noun: where they begin, and whether a clause may begin there. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { isAdjective, isNoun, type Knows } from '../words/english-forms.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';

/** Determiners that go with either number, or with one. */
const EITHER = /^(?:the|our|their|its|his|her|my|your|no|.+'s|.+s')$/;
const OF_PLURAL = /^(?:some|these|those|many|several|few|all|both|most|other|various|numerous)$/;
const OF_SINGULAR = /^(?:an?|this|each|every|another)$/;
const NUMERAL = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands)$/;
const FIGURES = /^(?:[2-9]|\d{2,3}|\d{1,3}(?:,\d{3})+)$/;
const MOST_MODIFIERS = 3;

export type Determiner = 'either' | 'plural' | 'singular' | 'numeral';

export interface Phrase {
  /** Position of its first word. */
  readonly start: number;
  readonly determiner?: Determiner;
}

interface Knowledge {
  readonly evidence: Evidence;
  readonly knows: Knows;
}

/** The phrase whose noun stands at `end`: a determiner or none, then adjectives, singular nouns and names; `the city's` is one determiner. */
export function phraseBefore(tokens: readonly Token[], end: number, knowledge: Knowledge): Phrase {
  const start = behindModifiers(tokens, end, knowledge);
  const determiner = determinerOf(tokens[start - 1]);
  if (determiner === undefined) return { start };
  if (tokens[start - 1]?.normal.includes("'") !== true) return { start: start - 1, determiner };
  const owner = behindModifiers(tokens, start - 1, knowledge);
  return { start: determinerOf(tokens[owner - 1]) === undefined ? owner : owner - 1, determiner };
}

/** Position of the first modifier before `end`. */
function behindModifiers(tokens: readonly Token[], end: number, knowledge: Knowledge): number {
  let start = end;
  while (start > 0 && end - start < MOST_MODIFIERS && isModifier(tokens[start - 1], start === 1, knowledge)) start--;
  return start;
}

function determinerOf(token: Token | undefined): Determiner | undefined {
  if (token?.kind === 'number') return FIGURES.test(token.text) ? 'numeral' : undefined;
  if (token?.kind !== 'word') return undefined;
  const { normal } = token;
  if (EITHER.test(normal)) return 'either';
  if (OF_PLURAL.test(normal)) return 'plural';
  if (OF_SINGULAR.test(normal)) return 'singular';
  return NUMERAL.test(normal) ? 'numeral' : undefined;
}

/** Endings of adjectives that nothing else is made of. */
const ADJECTIVE = /(?:al|ive|ous|ary|ic|ful|less|ish|able|ible)$/;

/** A capital shows a name, but not in the first word of a sentence (`Making backups is`). */
function isModifier(token: Token | undefined, isFirst: boolean, { evidence: { pack }, knows }: Knowledge): boolean {
  if (token?.kind !== 'word' || determinerOf(token) !== undefined) return false;
  const { normal, text } = token;
  if (packWords(pack, 'function-words', 'prepositions', 'conjunctions', 'reporting-verbs').has(normal)) return false;
  if (text !== normal && !isFirst) return startsUpper(text);
  if (/(?:s|ing|ed)$/.test(normal)) return false;
  return ADJECTIVE.test(normal) || isAdjective(normal, knows) || isNoun(normal, knows);
}

const OPENS_CLAUSE = /^(?:that|because|although|while|when|where|whether|how|if|why|though|whereas|unless)$/;
const OPENING_MARK = /^[;:“"(]$/;
/** Behind these a clause needs no `that`. */
const SAID =
  /^(?:said|says|say|believe|believes|believed|think|thinks|thought|know|knows|knew|hope|hopes|claim|claims|claimed|added|insisted|argued|argue|argues|showed|shows|show|announced|explained|noted|admitted|adding|saying)$/;
const FRONTED = /^(?:according|in|on|at|for|after|before|during|since|despite|under|with|by|as)$/;

/** Whether a clause begins at `start`, so that a phrase there is its subject. */
export function opensClause(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1];
  if (before === undefined || OPENING_MARK.test(before.text)) return true;
  if (before.text === ',') return isBehindAdverbial(tokens, start);
  if (before.kind !== 'word') return false;
  return OPENS_CLAUSE.test(before.normal) || SAID.test(before.normal) || isJoined(tokens, start);
}

/** `In June, riot officers`: the first comma of a sentence that begins with a preposition, or the comma behind its first word. */
function isBehindAdverbial(tokens: readonly Token[], start: number): boolean {
  const comma = tokens.findIndex(({ text }) => text === ',');
  return comma === start - 1 && (comma === 1 || FRONTED.test(tokens[0]?.normal ?? ''));
}

/** `, but the boy`. */
function isJoined(tokens: readonly Token[], start: number): boolean {
  return tokens[start - 1]?.normal === 'but' && (tokens[start - 2]?.text === ',' || start === 1);
}

/** Whether the word is a form of address, or an office that stands before a name (`President`). */
export function isTitle({ text, normal }: Token, pack: LanguagePack): boolean {
  if (!startsUpper(text) || normal.endsWith('s')) return /^(?:Mrs|Ms)$/.test(text);
  return /^(?:mr|mrs|ms|dr|sir|lord|lady|prof)$/.test(normal) || packWords(pack, 'person-roles').has(normal);
}
