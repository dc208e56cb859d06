/** The noun phrase that begins a clause, up to its verb: determiner, noun, adjective, `of` something. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { closedWords } from '../words/closed-words.js';
import { adjectiveForms, fitsNoun } from './adjective-forms.js';
import { adjectiveReading } from './adjective-readings.js';
import { countNoun, type CountNoun } from './count-nouns.js';
import { isNumeral } from './numerals.js';
import { vowelNoun } from './vowel-genders.js';
import { verbForms } from './verb-numbers.js';
import { startsUpper } from '../words/vocabulary.js';
import { verbReading } from './verb-readings.js';

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
export function* clauseSubjects(tokens: readonly Token[], evidence: Evidence): Iterable<Subject> {
  const { pack } = evidence;
  if (determinerNumbers(pack).size === 0) return;
  for (let index = 0; index + 1 < tokens.length; index++) {
    if (!opensSubject(tokens, index, pack)) continue;
    const subject = determinedNoun(tokens, index, evidence) ?? definiteNoun(tokens, index, evidence);
    if (subject) yield subject;
  }
}

function determinedNoun(tokens: readonly Token[], index: number, evidence: Evidence): Subject | undefined {
  const { pack } = evidence;
  const first = tokens[index];
  const number = first?.kind === 'word' ? determinerNumbers(pack).get(first.normal) : undefined;
  if (!first || number === undefined) return undefined;
  // `La nueva cámara`: an adjective that often stands before its noun.
  const at = adjectiveForms(pack).get(tokens[index + 1]?.normal ?? '')?.leading === true ? index + 2 : index + 1;
  const noun = tokens[at];
  if (noun?.kind !== 'word' || noun.text !== noun.normal) return undefined;
  if (isOnlyPreposition(first, pack)) return undefined;
  const known = countNoun(noun.normal, pack) ?? presumedNoun(first, noun, evidence, index === 0);
  if (!known || (number !== 'both' && number !== known.number) || isAdverbial(noun, pack)) return undefined;
  return { first, noun, known, end: endOfPhrase(tokens, { at: at + 1, known }, evidence) };
}

/** `dai documenti`; Portuguese `a` is an article too. */
function isOnlyPreposition({ normal }: Token, pack: LanguagePack): boolean {
  return packWords(pack, 'prepositions').has(normal) && !packWords(pack, 'articles').has(normal);
}

/** Shorter words are closed-class words more often than not. */
const SHORTEST_PRESUMED = 4;
/** Languages whose plurals end in a letter of their own. */
const PLURAL_S: Readonly<Record<string, RegExp>> = { es: /s$/, pt: /s$/ };

/** A word that no table has, behind a determiner of one number: a noun in that number, unless the two are a pronoun and its verb. */
export function presumedNoun(determiner: Token, noun: Token, evidence: Evidence, opens = false): CountNoun | undefined {
  const { pack, listsWord } = evidence;
  const number = determinerNumbers(pack).get(determiner.normal);
  if (!listsWord || noun.kind !== 'word' || number === undefined || number === 'both') return undefined;
  if (!mayBePresumed(noun, pack)) return undefined;
  if (number === 'plural' && PLURAL_S[pack.tag]?.test(noun.normal) === false) return undefined;
  // Portuguese begins no sentence with an object pronoun.
  const mayBePronoun = packWords(pack, 'object-pronouns').has(determiner.normal) && !(opens && pack.tag === 'pt');
  if (mayBePronoun && verbReading(noun.normal, evidence)) return undefined;
  if (!listsWord(noun.normal)) return undefined;
  return { number, other: '', gender: genderOf(determiner, noun, evidence), capitalised: false };
}

/** By the determiner, or else by the last vowel of a plural (`dos canchas`). */
function genderOf(determiner: Token, noun: Token, evidence: Evidence): string {
  const shown = genderShown(determiner, noun, evidence.pack);
  const isPlural = determinerNumbers(evidence.pack).get(determiner.normal) === 'plural';
  return shown === '-' && isPlural ? (vowelNoun(noun.normal, evidence)?.gender ?? '-') : shown;
}

/** No closed-class word, measure, numeral or adjective that often stands before its noun. */
function mayBePresumed({ normal }: Token, pack: LanguagePack): boolean {
  if ((pack.tables['verb-endings'] ?? []).length === 0 || normal.length < SHORTEST_PRESUMED) return false;
  if (packWords(pack, 'measure-nouns', 'seeming-adjectives', 'preverbal-words').has(normal)) return false;
  return (
    !closedWords(pack).all.has(normal) && !isNumeral(normal, pack) && adjectiveForms(pack).get(normal)?.leading !== true
  );
}

/** The one gender that a determiner shows; before `a` Spanish `el` shows none (`el agua`). */
function genderShown(determiner: Token, noun: Token, pack: LanguagePack): string {
  if (/^h?[aá]/.test(noun.normal) && /^(?:el|un|del|al|este)$/.test(determiner.normal)) return '-';
  const genders = new Set(
    (pack.tables['determiner-forms'] ?? []).flatMap(([word, , shown = '']) =>
      word === determiner.normal ? [shown] : [],
    ),
  );
  const [only = '-'] = genders;
  return genders.size === 1 && only.length === 1 ? only : '-';
}

/** Romanian nouns have the article at their end. */
const ARTICLE_INSIDE: Readonly<Record<string, RegExp>> = { ro: /(?:ii|[nltrme]ele|ile|\p{L}ul)$/u };

function definiteNoun(tokens: readonly Token[], index: number, evidence: Evidence): Subject | undefined {
  const { pack } = evidence;
  const noun = tokens[index];
  if (noun?.kind !== 'word' || ARTICLE_INSIDE[pack.tag]?.test(noun.normal) !== true) return undefined;
  const known = isAdverbial(noun, pack) ? undefined : countNoun(noun.normal, pack);
  if (!known) return undefined;
  return { first: noun, noun, known, end: endOfPhrase(tokens, { at: index + 1, known }, evidence) };
}

/** Whether the subject of a clause may begin at a place. */
export function opensSubject(tokens: readonly Token[], index: number, pack: LanguagePack): boolean {
  const [previous, before] = [tokens[index - 2], tokens[index - 1]];
  if (!before || OPENING_MARK.test(before.text)) return true;
  if (before.text === ',') return endsAdverbial(tokens, index - 1, pack);
  if (!packWords(pack, 'clause-openers', 'subject-openers').has(before.normal)) return false;
  if (LIKE.test(before.normal) && PARTICIPLE.test(previous?.normal ?? '')) return false;
  return !COMPARED.test(previous?.normal ?? '') && !isPaired(tokens, index - 1);
}

/** `les fichiers analysés comme un scénario sont ignorés`: what follows is part of the phrase before. */
const LIKE = /^(?:comme|como|come|com)$/;
const PARTICIPLE = /(?:ée?s?|[ai]d[oa]s?|[aiu]t[oaie])$/;

/** `sia il sindaco che il governo`, `aussi grand que le lac`: words that a `che` or `que` behind them completes, and how far before it. */
const PAIRED = /^(?:sia|tanto|tan|tant|aussi|autant|plus|moins|ainsi|même|mismo|mesmo|stesso)$/;
const MOST_PAIRED = 8;

function isPaired(tokens: readonly Token[], opener: number): boolean {
  if (!/^(?:que|qu'|che)$/.test(tokens[opener]?.normal ?? '')) return false;
  return tokens.slice(Math.max(0, opener - MOST_PAIRED), opener).some(({ normal }) => PAIRED.test(normal));
}

/** Longer ones hold a clause of their own. */
const LONGEST_ADVERBIAL = 8;

/** `Según Benítez, los compradores`: the first comma of a sentence that begins with a preposition, and no verb before it. */
function endsAdverbial(tokens: readonly Token[], comma: number, pack: LanguagePack): boolean {
  const [first] = tokens;
  if (comma > LONGEST_ADVERBIAL || !first || !packWords(pack, 'prepositions').has(first.normal)) return false;
  return tokens.slice(1, comma).every(({ text, normal }) => text !== ',' && !verbForms(pack).has(normal));
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
function endOfPhrase(tokens: readonly Token[], { at, known }: Place, evidence: Evidence): number {
  const { pack } = evidence;
  const form = adjectiveReading(tokens[at]?.normal ?? '', evidence);
  const behind = form && fitsNoun(form, known) ? at + 1 : at;
  return known.number === 'plural'
    ? behindGenitives(tokens, behind, pack)
    : behindSingularParts(tokens, behind, evidence);
}

/** Behind a name (`el general Aldar`), and nouns in the singular that are joined by `of` (`la mudança do nome`). */
function behindSingularParts(tokens: readonly Token[], from: number, evidence: Evidence): number {
  let at = behindName(tokens, from);
  for (let count = 0; count < MOST_GENITIVES; count++) {
    const end = behindSingularGenitive(tokens, at, evidence);
    if (end === undefined) return at;
    at = end;
  }
  return at;
}

function behindSingularGenitive(tokens: readonly Token[], at: number, evidence: Evidence): number | undefined {
  const { pack } = evidence;
  const of = tokens[at];
  if (of?.kind !== 'word' || !OF.test(of.normal) || !packWords(pack, 'prepositions').has(of.normal)) return undefined;
  const numbers = determinerNumbers(pack);
  if (numbers.get(of.normal) === 'plural') return undefined;
  const index = numbers.get(tokens[at + 1]?.normal ?? '') === 'singular' ? at + 2 : at + 1;
  const noun = tokens[index];
  if (noun?.kind !== 'word') return undefined;
  if (startsUpper(noun.text)) return behindName(tokens, index);
  const known = countNoun(noun.normal, pack);
  if (known?.number !== 'singular') return undefined;
  const form = adjectiveReading(tokens[index + 1]?.normal ?? '', evidence);
  return form && fitsNoun(form, known) ? index + 2 : index + 1;
}

const LONGEST_NAME = 3;

function behindName(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + LONGEST_NAME && tokens[at]?.kind === 'word' && startsUpper(tokens[at]?.text ?? '')) at++;
  return at;
}

/** Most nouns joined to a plural subject by `of` (`los cirujanos de un hospital del puerto`). */
const MOST_GENITIVES = 2;

function behindGenitives(tokens: readonly Token[], from: number, pack: LanguagePack): number {
  let at = from;
  for (let count = 0; count < MOST_GENITIVES; count++) {
    const [of, next] = [tokens[at], tokens[at + 1]];
    if (of?.kind !== 'word' || !OF.test(of.normal) || !packWords(pack, 'prepositions').has(of.normal)) return at;
    const noun = packWords(pack, 'articles').has(next?.normal ?? '') ? at + 2 : at + 1;
    const what = tokens[noun];
    if (what?.kind !== 'word' || packWords(pack, 'function-words').has(what.normal)) return at;
    at = noun + 1;
  }
  return at;
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
