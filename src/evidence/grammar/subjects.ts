/** The noun phrase that begins a clause, up to its verb: determiner, noun, adjective, `of` something. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { adjectiveForms, fitsNoun } from './adjective-forms.js';
import { countNoun, type CountNoun } from './count-nouns.js';

export interface Subject {
  readonly first: Token;
  readonly noun: Token;
  readonly known: CountNoun;
  /** Position behind it. */
  readonly end: number;
}

/** `de`, `di`, `d'`, `del`, `da`, `dos`, `della`, `din`: in Romance languages whatever joins a second noun begins so. */
const OF = /^d/;
/** Behind the first the clause may go on with another subject. */
const OPENING_MARK = /^[“"«„:;¿¡]$/;

/** All determined noun phrases that may be the subject of a clause, in order of place. Only where the pack knows determiners. */
export function* clauseSubjects(tokens: readonly Token[], pack: LanguagePack): Iterable<Subject> {
  if (determinerNumbers(pack).size === 0) return;
  for (let index = 0; index + 1 < tokens.length; index++) {
    const subject = determinedNoun(tokens, index, pack) ?? definiteNoun(tokens, index, pack);
    if (subject && opensClause(tokens, index, pack)) yield subject;
  }
}

function determinedNoun(tokens: readonly Token[], index: number, pack: LanguagePack): Subject | undefined {
  const [first, noun] = [tokens[index], tokens[index + 1]];
  const number = first?.kind === 'word' ? determinerNumbers(pack).get(first.normal) : undefined;
  if (!first || number === undefined || !noun || noun.text !== noun.normal) return undefined;
  const known = countNoun(noun.normal, pack);
  if (!known || (number !== 'both' && number !== known.number) || isAdverbial(noun, pack)) return undefined;
  return { first, noun, known, end: endOfPhrase(tokens, { at: index + 2, known }, pack) };
}

/** Romanian nouns have the article at their end. */
const ARTICLE_INSIDE: Readonly<Record<string, RegExp>> = { ro: /(?:ii|[nltr]ele|ile)$/ };

function definiteNoun(tokens: readonly Token[], index: number, pack: LanguagePack): Subject | undefined {
  const noun = tokens[index];
  if (noun?.kind !== 'word' || ARTICLE_INSIDE[pack.tag]?.test(noun.normal) !== true) return undefined;
  const known = isAdverbial(noun, pack) ? undefined : countNoun(noun.normal, pack);
  if (known?.number !== 'plural') return undefined;
  return { first: noun, noun, known, end: endOfPhrase(tokens, { at: index + 1, known }, pack) };
}

function opensClause(tokens: readonly Token[], index: number, pack: LanguagePack): boolean {
  const [previous, before] = [tokens[index - 2], tokens[index - 1]];
  if (!before || OPENING_MARK.test(before.text)) return true;
  return packWords(pack, 'clause-openers').has(before.normal) && !COMPARED.test(previous?.normal ?? '');
}

/** `lo que`, `más que`: the clause has another subject, or none. */
const COMPARED = /^(?:l?o|a|ce|ciò|el|més|más|mais|menos|menys|più|meno)$/;

/** `Esta semana`, `La mayoría`: a time of something, or a measure, whose number is not the verb's. */
function isAdverbial({ normal }: Token, pack: LanguagePack): boolean {
  return packWords(pack, 'measure-nouns').has(normal);
}

interface Place {
  readonly at: number;
  readonly known: CountNoun;
}

/** Behind an adjective that agrees, and behind one word that the noun is joined to. */
function endOfPhrase(tokens: readonly Token[], { at, known }: Place, pack: LanguagePack): number {
  const form = adjectiveForms(pack).get(tokens[at]?.normal ?? '');
  const behind = form && fitsNoun(form, known) ? at + 1 : at;
  const [of, what] = [tokens[behind], tokens[behind + 1]];
  const isJoined = known.number === 'plural' && of?.kind === 'word' && OF.test(of.normal);
  if (!isJoined || !packWords(pack, 'prepositions').has(of.normal) || what?.kind !== 'word') return behind;
  return packWords(pack, 'articles', 'function-words').has(what.normal) ? behind : behind + 2;
}

const numbersOfPacks = new WeakMap<LanguagePack, ReadonlyMap<string, 'singular' | 'plural' | 'both'>>();

/** Determiners by the number that they show. */
export function determinerNumbers(pack: LanguagePack): ReadonlyMap<string, 'singular' | 'plural' | 'both'> {
  const known = numbersOfPacks.get(pack);
  if (known) return known;
  const made = new Map<string, 'singular' | 'plural' | 'both'>();
  for (const [word = '', number] of pack.tables['determiner-forms'] ?? []) {
    const own = number === 'plural' ? 'plural' : 'singular';
    made.set(word, (made.get(word) ?? own) === own ? own : 'both');
  }
  numbersOfPacks.set(pack, made);
  return made;
}
