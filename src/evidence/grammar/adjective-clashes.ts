/** Adjectives that do not agree with the noun before them, or with the article before them: `las marcas nacional`, `los próxima`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { isClosed } from '../words/splittable-words.js';
import { adjectiveForms, fitsNoun, type AdjectiveForm } from './adjective-forms.js';
import { adjectiveReading, isSeemingAdjective } from './adjective-readings.js';
import { countNoun, type CountNoun } from './count-nouns.js';
import { isNoFrenchNoun } from './french-endings.js';
import { isNumeral } from './numerals.js';
import { presumedNoun } from './subjects.js';
import { verbForms } from './verb-numbers.js';
import { vowelNoun } from './vowel-genders.js';
import { verbReading } from './verb-readings.js';

export interface AdjectiveClash {
  /** What the adjective does not agree with: its noun or its article. */
  readonly other: Token;
  readonly adjective: Token;
}

/** All of a sentence, in order. Only languages whose pack has a table of adjectives. */
export function* adjectiveClashes(tokens: readonly Token[], evidence: Evidence): Iterable<AdjectiveClash> {
  const { pack } = evidence;
  const forms = adjectiveForms(pack);
  if (forms.size === 0) return;
  for (let index = 1; index < tokens.length; index++) {
    const [before, adjective] = [tokens[index - 1], tokens[index]];
    if (!adjective || !before || !stand(before, adjective, index) || isFirstHalf(adjective, tokens[index + 1]))
      continue;
    const form = forms.get(adjective.normal) ?? unlistedForm(tokens, index, evidence);
    // `numărul nouă`: Romanian “nine” and “new” are one word.
    if (!form || isNumeral(adjective.normal, pack)) continue;
    const search = { form, pack, evidence };
    const clashes = behindArticle(tokens, index, search) || behindNoun(tokens, index, search);
    if (clashes) yield { other: before, adjective };
    else if (beforeNoun(tokens, index, search)) yield { other: tokens[index + 1] ?? adjective, adjective };
  }
}

/** Two words with one space between, in small letters but for the one that begins the sentence. */
function stand(before: Token, adjective: Token, index: number): boolean {
  if (
    before.kind !== 'word' ||
    adjective.kind !== 'word' ||
    adjective.start - before.end !== 1 ||
    adjective.text !== adjective.normal ||
    adjective.text.includes('-')
  )
    return false;
  return before.text === before.normal || index === 1;
}

/** `cultura greco/romana`, `greco-romana`: the first half of a compound does not agree. */
function isFirstHalf({ end }: Token, next: Token | undefined): boolean {
  return next?.start === end && /^[/-]$/.test(next.text);
}

interface Search {
  readonly form: AdjectiveForm;
  readonly pack: LanguagePack;
  readonly evidence: Evidence;
}

/** An adjective that only the dictionary shows, behind a determiner and a noun: asked about nowhere else. */
function unlistedForm(tokens: readonly Token[], index: number, evidence: Evidence): AdjectiveForm | undefined {
  const [determiner, noun, adjective, next] = [tokens[index - 2], tokens[index - 1], tokens[index], tokens[index + 1]];
  const { pack } = evidence;
  if (!determiner || !noun || !adjective || !determinerReadings(pack).has(determiner.normal)) return undefined;
  // `no fim contratados`: behind a preposition the noun may be part of another phrase; `auto repetidas veces`.
  if (packWords(pack, 'prepositions').has(determiner.normal)) return undefined;
  if ([noun, next].some((beside) => beside && packWords(pack, 'measure-nouns').has(beside.normal))) return undefined;
  return adjectiveReading(adjective.normal, evidence);
}

/** `of`, alone or with an article inside, in all Romance languages; not what begins so too (`dans`, `durante`, `dopo`). */
const OF =
  /^(?!(?:dans|depuis|devant|derri[eè]re|dès|dur[ao]nte?|desde|diante|debajo|despu[eé]s|despr[eé]s|detr[aá]s|dopo|dentro|davanti|davant|dietro|dup[aă]|dins)$)d/;

/** `el dueño de la casa viejo`, `las revistas, los libros nuevos`: behind `of` and in a list the adjective may have another noun, or several. */
function mayBelongBefore(before: Token | undefined, { form, pack }: Search): boolean {
  if (before?.kind === 'word' && OF.test(before.normal) && joinsNouns(before, pack)) return true;
  const inList = before?.text === ',' || (before?.kind === 'word' && joinsNouns(before, pack));
  return inList && [...form.readings].some((reading) => reading.startsWith('plural'));
}

/** `los subtipos leve y grave`: each adjective has one of the things. */
function isShared(next: Token | undefined, pack: LanguagePack): boolean {
  return next !== undefined && (next.text === ',' || packWords(pack, 'governing-words').has(next.normal));
}

function isPluralForm({ readings }: AdjectiveForm): boolean {
  return [...readings].every((reading) => reading.startsWith('plural'));
}

/** An article and an adjective that often stands before its noun, and a noun, an adjective or a name behind. */
function behindArticle(tokens: readonly Token[], index: number, { form, pack }: Search): boolean {
  const [article, next] = [tokens[index - 1], tokens[index + 1]];
  if (!form.leading || !article || next?.kind !== 'word' || !packWords(pack, 'articles').has(article.normal))
    return false;
  if (packWords(pack, 'function-words', 'prepositions', 'conjunctions').has(next.normal)) return false;
  const readings = determinerReadings(pack).get(article.normal);
  return readings !== undefined && ![...readings].some((reading) => form.readings.has(reading));
}

/** Behind it `dernier` and `último` may be nouns, and what follows a verb: `ce dernier demande`. */
const DEMONSTRATIVE = /^(?:ce|cet|cette|ces|est[aeo]s?|ess[aeo]s?|quest['aeio]?|aquest|aquesta|acest|această)$/;

/** `o próximo versão`: a determiner, an adjective that often stands before its noun, and a noun that it does not agree with. */
function beforeNoun(tokens: readonly Token[], index: number, { form, pack, evidence }: Search): boolean {
  const [determiner, noun] = [tokens[index - 1], tokens[index + 1]];
  if (!form.leading || !determiner || noun?.kind !== 'word' || noun.text !== noun.normal) return false;
  if (DEMONSTRATIVE.test(determiner.normal) || isOneOfSeveral(tokens, index)) return false;
  if (!determinerReadings(pack).has(determiner.normal) && !packWords(pack, 'articles').has(determiner.normal))
    return false;
  if (noun.text.includes('-') || isNoFrenchNoun(noun.normal, evidence)) return false;
  const known = countNoun(noun.normal, pack) ?? (/e$/.test(noun.normal) ? undefined : vowelNoun(noun.normal, evidence));
  return known !== undefined && !fitsNoun(form, known) && !packWords(pack, 'person-roles').has(noun.normal);
}

/** `a primeira e a segunda linhas`: each adjective is of one of the things. */
function isOneOfSeveral(tokens: readonly Token[], index: number): boolean {
  return /^(?:e|y|et|i|o|ou|ed|și|,)$/.test(tokens[index - 2]?.normal ?? '');
}

/** A noun with a determiner that agrees with it; what follows another noun may belong to that one (`el dueño de la casa viejo`). */
function behindNoun(tokens: readonly Token[], index: number, search: Search): boolean {
  const { form, pack, evidence } = search;
  const [before, determiner, noun, next] = [-3, -2, -1, 1].map((offset) => tokens[index + offset]);
  if (standsByItself(tokens, index, pack)) return false;
  const known = nounAt(tokens, index, evidence);
  if (!known || !determiner || known.gender === '' || fitsNoun(form, known) || mayBeNoun(next, pack)) return false;
  if (known.number === 'plural' && !isPluralForm(form) && isShared(next, pack)) return false;
  if (!agrees(determiner, known, pack) && !(isDirect(determiner, pack) && !mayBeAdverb(noun, pack))) return false;
  return !joinsNouns(determiner, pack) && !mayBelongBefore(before, search) && !hasNounBefore(tokens, index, search);
}

/** No adjective of the noun, or no noun: `los habremos resuelto`. */
function standsByItself(tokens: readonly Token[], index: number, pack: LanguagePack): boolean {
  const [determiner = '', noun = '', adjective = ''] = [-2, -1, 0].map(
    (offset) => tokens[index + offset]?.normal ?? '',
  );
  if (isSeemingAdjective(adjective, pack) || isAbsolute(tokens, index, pack)) return true;
  return noun.endsWith('mos') && packWords(pack, 'object-pronouns').has(determiner);
}

/** Most words between a plural and its participle behind another phrase. */
const MOST_BETWEEN = 4;

/** `dejar los caminos hacia el norte desprotegidos`, `la conexión con el servidor rechazada`: behind a preposition it may belong to a noun before. */
function hasNounBefore(tokens: readonly Token[], index: number, { form, pack, evidence }: Search): boolean {
  const isPreposition = (at: number): boolean => packWords(pack, 'prepositions').has(tokens[at]?.normal ?? '');
  const end = isPreposition(index - 3) ? index - 3 : index - 2;
  if (!isPreposition(end)) return false;
  return tokens.slice(Math.max(0, end - MOST_BETWEEN), end).some(({ normal }) => {
    const noun = countNoun(normal, pack) ?? vowelNoun(normal, evidence);
    return noun !== undefined && fitsNoun(form, noun);
  });
}

const FRENCH_PARTICIPLE = /[^v]ant$/;
const SHADE =
  /^(?:clar[oa]s?|oscur[oa]s?|escur[oa]s?|pálid[oa]s?|clair|foncé|pâle|vif|chiaro|scuro|vivo|acceso|mediano)$/;
const OF_QUALITY = /^(?:gamme|gama)$/;
/** Behind them stands what they are near to, so that they may tell where the subject is: `começar o turno próxima a vários`. */
const NEAR = /^(?:próxim|cercan|junt|contigu|vecin|vicin|prossim|adjacent|adyacent)/;

/**
 * Whether it does not agree with the noun for a reason of its own: a participle with its own noun behind it (`los aparatos pasado cierto
 * tiempo`), a French present participle (`la dissymétrie existant dans`), a shade of a colour (`cor vermelho claro`), `haut de gamme`.
 */
function isAbsolute(tokens: readonly Token[], index: number, pack: LanguagePack): boolean {
  const [adjective, next, after] = [tokens[index]?.normal ?? '', tokens[index + 1], tokens[index + 2]];
  if (next?.kind !== 'word') return false;
  if (SHADE.test(next.normal) || OF_QUALITY.test(after?.normal ?? '')) return true;
  if (NEAR.test(adjective) && /^[aà]/.test(next.normal) && packWords(pack, 'prepositions').has(next.normal))
    return true;
  if (pack.tag === 'fr') return FRENCH_PARTICIPLE.test(adjective) && isClosed(next.normal, pack);
  return /[aiu][dt][oaie]s?$/.test(adjective) && packWords(pack, 'articles').has(next.normal);
}

/** A noun of the tables, or what its determiner makes one; then the adjective must not be a verb too (`o partido estreita as vistas`). */
function nounAt(tokens: readonly Token[], index: number, evidence: Evidence): CountNoun | undefined {
  const [before, determiner, noun, adjective] = [-3, -2, -1, 0].map((offset) => tokens[index + offset]);
  if (determiner?.kind !== 'word' || !noun || !adjective || GERUND.test(before?.normal ?? '')) return undefined;
  if (ADVERBIAL.test(`${determiner.normal} ${noun.normal}`) || isNoFrenchNoun(noun.normal, evidence)) return undefined;
  const known = countNoun(noun.normal, evidence.pack) ?? presumedNoun(determiner, noun, evidence);
  // `o partido estreita as vistas`: a verb has something behind it.
  const mayGoOn = tokens[index + 1]?.kind === 'word' || packWords(evidence.pack, 'auxiliaries').has(adjective.normal);
  return known && !(mayGoOn && mayBeVerb(adjective.normal, evidence)) ? known : undefined;
}

function mayBeVerb(normal: string, evidence: Evidence): boolean {
  return packWords(evidence.pack, 'auxiliaries').has(normal) || verbReading(normal, evidence) !== undefined;
}

/** `una vez cerradas`, `un tempo nota`, `all'apparenza infinite`: adverbs that are noun phrases. */
const ADVERBIAL =
  /^(?:un[ao]? (?:vez|tempo|volta|giorno|fois|jour|dia|día)|um dia|uma vez|(?:alguna|alguma|otra|outra|esta|cette|questa|cada) (?:vez|volta|fois)|all['’]? ?(?:apparenza|inizio|epoca|improvviso|interno|esterno))$/;

/** `tendo essa tendência prosseguido`: a participle may belong to the word before the noun. */
const GERUND = /ndo$/;

/** `étaient particulièrement`: French adverbs end as many nouns do. */
function mayBeAdverb(noun: Token | undefined, { tag }: LanguagePack): boolean {
  return tag === 'fr' && noun?.normal.endsWith('ment') === true;
}

/** `tienen necesidades`, `con agua`: a verb or a preposition right before the noun. */
function isDirect({ normal }: Token, pack: LanguagePack): boolean {
  return verbForms(pack).has(normal) || (packWords(pack, 'prepositions').has(normal) && !BARE.test(normal));
}

/** With a bare noun behind them often an adverb: `en effet nécessaires`, `son en general hostiles`, `por omisión correctos`. */
const BARE = /^(?:.|en|in|em|por|per|par|sur|su|entre|all['’])$/u;

function agrees({ normal }: Token, { number, gender }: CountNoun, pack: LanguagePack): boolean {
  const readings = determinerReadings(pack).get(normal);
  return [...(gender === '-' ? ['m', 'f'] : [gender])].some((one) => readings?.has(`${number} ${one}`) === true);
}

/** `of` (which begins with d in all Romance languages) and the words that make a list; behind both the adjective has several nouns. */
function joinsNouns({ normal }: Token, pack: LanguagePack): boolean {
  if (packWords(pack, 'number-joints', 'governing-words').has(normal)) return true;
  // `le soutien au revenu existant`
  if (normal === 'au') return true;
  return OF.test(normal) && packWords(pack, 'prepositions').has(normal);
}

/** `la casa público dominio` is another fault; a capital begins a name. */
function mayBeNoun(next: Token | undefined, pack: LanguagePack): boolean {
  return next?.kind === 'word' && (next.text !== next.normal || countNoun(next.normal, pack) !== undefined);
}

const readingsOfPacks = new WeakMap<LanguagePack, ReadonlyMap<string, ReadonlySet<string>>>();

function determinerReadings(pack: LanguagePack): ReadonlyMap<string, ReadonlySet<string>> {
  const known = readingsOfPacks.get(pack);
  if (known) return known;
  const made = new Map<string, Set<string>>();
  for (const [word = '', number = '', genders = '', place = ''] of pack.tables['determiner-forms'] ?? []) {
    if (place !== '') continue;
    const readings = made.get(word) ?? new Set<string>();
    for (const gender of genders) readings.add(`${number} ${gender}`);
    made.set(word, readings);
  }
  readingsOfPacks.set(pack, made);
  return made;
}
