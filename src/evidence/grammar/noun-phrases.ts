/** Determiners and numerals beside nouns with which they disagree. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { countNoun, countNouns, type CountNoun } from './count-nouns.js';
import { determinerForms, type DeterminerForm } from './determiner-forms.js';
import { isExcused } from './excused-clashes.js';
import { isOtherPhrase } from './other-phrases.js';
import { isNoFrenchNoun } from './french-endings.js';
import { numeralValues } from './numerals.js';
import { vowelNoun } from './vowel-genders.js';
import { verbReading } from './verb-readings.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';
import { hasWordOf } from '../words/words-present.js';

/** Shorter words end so by chance. */
const SHORTEST_ATTRIBUTE = 4;

export interface NounPhraseClash {
  readonly determiner: Token;
  readonly noun: Token;
  /** One sentence for the reader. */
  readonly fact: string;
}

/** All clashes of a sentence, in order. Nouns and determiners are those that the pack lists, with one gender and number each. */
export function* nounPhraseClashes(tokens: readonly Token[], evidence: Evidence): Iterable<NounPhraseClash> {
  const { pack } = evidence;
  if (!hasDeterminer(tokens, pack)) return;
  for (let index = 1; index < tokens.length; index++) {
    const at = determinerAt(tokens, index, pack);
    const [determiner, noun] = [tokens[at], tokens[index]];
    const known = noun && isDeterminer(determiner, pack) ? nounAt(tokens, index, evidence) : undefined;
    if (
      !determiner ||
      !noun ||
      !known ||
      isNoPhrase({ determiner, noun, known }, [tokens[at - 2], tokens[at - 1]], pack)
    )
      continue;
    if (isHyphenated(tokens[index - 1] ?? determiner, noun) || (at < index - 1 && known.number === 'plural')) continue;
    const fact = clashOf(
      determiner,
      { noun, known, next: tokens[index + 1], before: beforeDeterminer(tokens, at) },
      pack,
    );
    if (fact && !isExcused(tokens, index, evidence) && !isOtherPhrase(tokens, { at, index }, evidence))
      yield { determiner, noun, fact };
  }
}

/** The token before the determiner, or the comma before that one. */
function beforeDeterminer(tokens: readonly Token[], at: number): Token | undefined {
  const [comma, before] = [tokens[at - 2], tokens[at - 1]];
  return before?.kind === 'word' && comma?.text === ',' ? comma : before;
}

/** None without nouns to count; where a pack lists no determiners any word may be one. */
function hasDeterminer(tokens: readonly Token[], pack: LanguagePack): boolean {
  if (countNouns(pack).size === 0) return false;
  const forms = determinerForms(pack);
  return forms.size === 0 || hasWordOf(tokens, forms, pack);
}

/** Where the determiner of a noun stands: before it, or before one adjective; behind another one (`der einen Seite`) nothing is certain. */
function determinerAt(tokens: readonly Token[], index: number, pack: LanguagePack): number {
  const [first, beside] = [tokens[index - 2], tokens[index - 1]];
  if (packWords(pack, 'attribute-endings').size === 0 || !isDeterminer(first, pack)) return index - 1;
  if (isDeterminer(beside, pack)) return -1;
  return beside?.kind === 'word' && isAttribute(beside, index > 2, pack) ? index - 2 : index - 1;
}

/** An adjective by its ending; right behind the first word of a sentence it may be a verb (`Das sagte`). */
function isAttribute({ text, normal }: Token, isInside: boolean, pack: LanguagePack): boolean {
  if (text !== normal || normal.length < SHORTEST_ATTRIBUTE || packWords(pack, 'time-attributes').has(normal))
    return false;
  if (packWords(pack, 'function-words', 'prepositions', 'conjunctions').has(normal)) return false;
  const ends = (list: 'attribute-endings' | 'past-endings'): boolean =>
    [1, 2].some((length) => packWords(pack, list).has(normal.slice(-length)));
  return ends('attribute-endings') && (isInside || !ends('past-endings'));
}

/** A noun of the tables, or one whose last vowel shows its gender; not the first half of a compound, and no name. */
function nounAt(tokens: readonly Token[], index: number, evidence: Evidence): CountNoun | undefined {
  const noun = tokens[index];
  if (!noun || isNoNoun(noun, tokens[index + 1], evidence)) return undefined;
  const known = countNoun(noun.normal, evidence.pack);
  if (known || noun.kind !== 'word' || noun.text !== noun.normal) return known;
  const read = vowelNoun(noun.normal, evidence);
  // Italian plurals in -e look like singulars in -e (`la morte`), and pronouns stand before verbs of either number (`los atienda`).
  const determiner = tokens[index - 1]?.normal ?? '';
  const isSure = !noun.normal.endsWith('e') && !packWords(evidence.pack, 'object-pronouns').has(determiner);
  return read && (isSure || determinerForms(evidence.pack).get(determiner)?.[0]?.number === read.number)
    ? read
    : undefined;
}

/** The first half of what follows (`die Video- und Audioaufnahmen`), a compound, or by its ending a noun and in truth a verb (`este debería`). */
function isNoNoun({ end, normal, text }: Token, next: Token | undefined, evidence: Evidence): boolean {
  if ((next?.start === end && /^[/-]$/.test(next.text)) || isNoFrenchNoun(normal, evidence)) return true;
  if (countNouns(evidence.pack).has(normal)) return false;
  // Of `cidades-estado` the first half has the number.
  return text.includes('-') || verbReading(normal, evidence)?.mayBeNoun === false;
}

function isDeterminer(token: Token | undefined, pack: LanguagePack): boolean {
  const forms = determinerForms(pack);
  return token?.kind === 'word' && (forms.size === 0 || forms.has(token.normal));
}

/** Whether the two do not belong together: a compound, a name, a numeral's last word, a pronoun and its verb. */
function isNoPhrase(
  { determiner, noun, known }: { readonly determiner: Token; readonly noun: Token; readonly known: CountNoun },
  [tens, before]: readonly [Token | undefined, Token | undefined],
  pack: LanguagePack,
): boolean {
  if (startsUpper(noun.text) !== known.capitalised) return true;
  if (known.verbLike === true && mayBePronoun(determiner, before, pack)) return true;
  // `treinta y un`
  const isTens = tens?.kind === 'number' || numeralValues(pack).has(tens?.normal ?? '');
  return (
    isTens && packWords(pack, 'number-joints').has(before?.normal ?? '') && numeralValues(pack).has(determiner.normal)
  );
}

/** Clauses begin behind these as well (`según la cuenta ella`). */
const OPENS_CLAUSE = /^(?:.|seg[uú]n|conforme|secondo|selon|segons|comme|como|come|com)$/u;

/** `il le police`; no finite verb stands behind a preposition, nor begins a sentence where its subject must be said. */
function mayBePronoun({ normal }: Token, before: Token | undefined, pack: LanguagePack): boolean {
  if (!packWords(pack, 'object-pronouns').has(normal)) return false;
  if (before === undefined) return !pack.subjectRequired;
  return OPENS_CLAUSE.test(before.normal) || !packWords(pack, 'prepositions').has(before.normal);
}

function isHyphenated(determiner: Token, noun: Token): boolean {
  return noun.start - determiner.end !== 1;
}

interface NounPlace {
  readonly noun: Token;
  readonly known: CountNoun;
  readonly next: Token | undefined;
  /** The token before the determiner, or the comma before that: behind it `das`, `in dem` may be relative pronouns. */
  readonly before: Token | undefined;
}

function clashOf(determiner: Token, place: NounPlace, pack: LanguagePack): string | undefined {
  const forms = determinerForms(pack).get(determiner.normal);
  return forms ? formClash(determiner, place, { forms, pack }) : numberClash(determiner, place, pack);
}

/** Languages whose articles are relative pronouns too, and those articles: behind a comma they show nothing. */
const RELATIVE = /^(?:de|nl)$/;
const RELATIVE_ARTICLE = /^(?:der|die|das|dem|den|de|het|dat)$/;

/** Determiners that show number and gender: one of their forms must fit. */
function formClash(
  determiner: Token,
  { noun, known, before }: NounPlace,
  { forms, pack }: { readonly forms: readonly DeterminerForm[]; readonly pack: LanguagePack },
): string | undefined {
  if (forms.some((form) => fits(form, known))) return undefined;
  if (before?.text === ',' && RELATIVE.test(pack.tag) && RELATIVE_ARTICLE.test(determiner.normal)) return undefined;
  const [form] = forms.filter(({ number }) => number === known.number);
  if (!form) return `“${noun.text}” is ${known.number}, “${determiner.text}” is ${forms[0]?.number ?? ''}.`;
  return `“${noun.text}” is ${GENDERS[known.gender] ?? ''}, “${determiner.text}” is ${genderNames(form.genders)}.`;
}

function fits({ number, genders }: DeterminerForm, noun: CountNoun): boolean {
  return number === noun.number && (noun.gender === '-' || genders.includes(noun.gender));
}

function genderNames(genders: string): string {
  return [...genders].map((gender) => GENDERS[gender] ?? '').join(' or ');
}

const GENDERS: Readonly<Record<string, string>> = { m: 'masculine', f: 'feminine', n: 'neuter', c: 'common' };

/** English: numerals from two and plural determiners before a singular noun that ends its phrase, `each` before a plural. */
function numberClash(determiner: Token, { known, next, before }: NounPlace, pack: LanguagePack): string | undefined {
  if (!endsPhrase(next, pack) || isOfPhrase(before)) return undefined;
  const plural = packWords(pack, 'plural-determiners').has(determiner.normal) || isAboveOne(determiner, before, pack);
  if (plural && known.number === 'singular') return `“${determiner.text}” takes the plural: “${known.other}”.`;
  const singular = packWords(pack, 'singular-determiners').has(determiner.normal);
  if (singular && known.number === 'plural') return `“${determiner.text}” takes the singular: “${known.other}”.`;
  return undefined;
}

/** A spelled numeral above one; digits may be a date, a score or a model (`Boeing 747 plane`). */
function isAboveOne({ normal, kind }: Token, before: Token | undefined, pack: LanguagePack): boolean {
  if (kind !== 'word') return false;
  const value = numeralValues(pack).get(normal);
  return value !== undefined && value >= 2 && !numeralValues(pack).has(before?.normal ?? '');
}

/** `one of many school`: what follows may be another construction. */
function isOfPhrase(before: Token | undefined): boolean {
  return before?.kind === 'number' || before?.text === '-';
}

/** Whether the noun phrase is over; else the noun may be the first half of a compound (`eighteen month period`). */
function endsPhrase(next: Token | undefined, pack: LanguagePack): boolean {
  if (!next) return true;
  if (next.kind === 'punctuation') return /^[.,;:!?…)”"]$/.test(next.text);
  return packWords(pack, 'prepositions', 'finite-auxiliaries').has(next.normal) && !AMBIGUOUS.test(next.normal);
}

/** `a two day off-site`, `these day in day out`: particles that begin a compound. */
const AMBIGUOUS = /^(?:in|off|on|up|down|out|over|to|by)$/;
