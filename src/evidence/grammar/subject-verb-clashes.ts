/** Subjects beside a verb of the other number: `Los nadadores entrena`, `La federación pagarán`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { hasSingularPredicate, isCopula } from './copula-clashes.js';
import { clauseSubjects, determinerNumbers } from './subjects.js';
import { frenchPronounClashes } from './french-pronoun-verbs.js';
import { nameClashes } from './name-subjects.js';
import { openingSubjectClashes } from './opening-subjects.js';
import { pluralVerbClashes } from './plural-verbs.js';
import { pronounVerbPairs } from './pronoun-verb-pairs.js';
import { hasAdjectiveForms, isSeemingAdjective, paradigmReadings } from './adjective-readings.js';
import { verbForms } from './verb-numbers.js';
import { endsAsVerb, verbReading } from './verb-readings.js';
import { closedWords } from '../words/closed-words.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';

export interface SubjectVerbClash {
  readonly first: Token;
  readonly noun: Token;
  readonly verb: Token;
  readonly number: 'singular' | 'plural';
}

/** All of a sentence, in order. Only languages whose pack has a table of verb forms. */
export function* subjectVerbClashes(tokens: readonly Token[], evidence: Evidence): Iterable<SubjectVerbClash> {
  const { pack } = evidence;
  if (verbForms(pack).size === 0) return;
  if (packWords(pack, 'attribute-endings').size > 0) {
    const opening = [...openingSubjectClashes(tokens, pack)];
    yield* opening.length > 0 ? opening : [...pluralVerbClashes(tokens, pack), ...pronounVerbPairs(tokens, pack)];
    return;
  }
  yield* frenchPronounClashes(tokens, evidence);
  yield* nameClashes(tokens, evidence);
  for (const { first, noun, known, end } of clauseSubjects(tokens, evidence)) {
    const at = behindAdverbs(tokens, end, pack);
    const verb = tokens[at];
    const other = known.number === 'plural' ? 'singular' : 'plural';
    const isInCompound = compoundNumber(tokens, at, pack) === other && !isInverted(tokens[at + 1], known.number, pack);
    if (verb && (isInCompound || isOtherAuxiliary({ tokens, at, other }, evidence))) {
      yield { first, noun, verb, number: other };
      continue;
    }
    if (!verb || !mayBeVerb(verb, tokens[at + 1], pack) || !endsAsVerb(verb.normal, pack, other)) continue;
    if (isInverted(tokens[at + 1], known.number, pack) || isFronted(first, tokens[at + 1], pack)) continue;
    if (!isVerbOf({ noun, tokens, at }, { other, evidence })) continue;
    yield { first, noun, verb, number: other };
  }
}

/** In small letters; without a participle behind it Romanian `a` is an article (`Măsurile de protecție a mediului`). */
function mayBeVerb({ kind, text, normal }: Token, next: Token | undefined, pack: LanguagePack): boolean {
  if (kind !== 'word' || text !== normal || (normal === 'a' && pack.tag === 'ro')) return false;
  return !TRUE.test(`${normal} ${next?.normal ?? ''}`);
}

/** `Estes procedimentos, é claro`: said by the way, with or without its commas. */
const TRUE = /^(?:é (?:claro|certo|verdade|óbvio)|es (?:cierto|verdad|decir|claro)|è (?:vero|ovvio|chiaro))$/;

interface AuxiliaryPlace {
  readonly tokens: readonly Token[];
  readonly at: number;
  /** The number that the subject does not have. */
  readonly other: 'singular' | 'plural';
}

/** French forms that are other words as well; behind a point of the compass (`les côtes est et ouest`) goes on what it belongs to. */
const FRENCH_SINGULAR = /^(?:est|a)$/;
const BEHIND_EAST = /^(?:et|ou|de|des|du|d'|à|qui|que|sont|ont)$/;

/** `La ciudad son un puerto`, `les étoiles est`: forms that verb tables leave out, where what follows shows that they are verbs of the subject. */
function isOtherAuxiliary({ tokens, at, other }: AuxiliaryPlace, evidence: Evidence): boolean {
  const { pack } = evidence;
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (verb?.kind !== 'word' || verb.text !== verb.normal || next === undefined) return false;
  if (pack.tag === 'fr' && other === 'singular')
    return FRENCH_SINGULAR.test(verb.normal) && next.kind === 'word' && !BEHIND_EAST.test(next.normal);
  return other === 'plural' && isCopula(verb, other, pack) && hasSingularPredicate(tokens, at + 1, evidence);
}

interface Followed {
  readonly noun: Token;
  readonly tokens: readonly Token[];
  /** Position of the verb. */
  readonly at: number;
}

interface Asked {
  readonly other: 'singular' | 'plural';
  readonly evidence: Evidence;
}

/** Whether the word behind a subject can only be a verb, of the other number. */
function isVerbOf({ noun, tokens, at }: Followed, { other, evidence }: Asked): boolean {
  const verb = tokens[at];
  const reading = verb && verbReading(verb.normal, evidence);
  if (!reading || reading.number !== other || (reading.mayBeNoun && mayBeNoun(verb, evidence))) return false;
  if (reading.mayBeNoun && endsPhrase(tokens, at, evidence)) return false;
  return !isAttribute(noun, tokens[at + 1], evidence);
}

/** `adaptadores de banda ancha`, `L'attacco arcano`: an adjective by all its forms, behind a noun of its gender. */
function endsPhrase(tokens: readonly Token[], at: number, evidence: Evidence): boolean {
  const [noun, word] = [tokens[at - 1]?.normal ?? '', tokens[at]?.normal ?? ''];
  return noun.at(-1) === word.at(-1) && (paradigmReadings(word, evidence, true)?.size ?? 0) > 0;
}

/** `un roseo destino arrideva`: an adjective before its noun, which a verb follows. */
function isAttribute(noun: Token, next: Token | undefined, evidence: Evidence): boolean {
  if (next?.kind !== 'word' || !hasAdjectiveForms(noun.normal, evidence)) return false;
  return verbReading(next.normal, evidence)?.mayBeNoun === false;
}

/** The number of an auxiliary whose verb stands behind it (Romanian `a ales`, `va începe`). */
function compoundNumber(tokens: readonly Token[], at: number, pack: LanguagePack): string | undefined {
  const [auxiliary, verb] = [tokens[at], tokens[at + 1]];
  const row = (pack.tables['compound-verbs'] ?? []).find(([word]) => word === auxiliary?.text);
  const [, number, endings = ''] = row ?? [];
  if (number === undefined || verb?.kind !== 'word') return undefined;
  return endings === '-' || endings.split('|').some((ending) => verb.normal.endsWith(ending)) ? number : undefined;
}

/** Most words between a subject and its verb. */
const MOST_ADVERBS = 2;

/** Behind `no`, `también`; a reflexive verb in the plural may be a passive with its subject behind it (`este curso se imparten clases`). */
function behindAdverbs(tokens: readonly Token[], end: number, pack: LanguagePack): number {
  const words = packWords(pack, 'preverbal-words');
  let at = end;
  while (at < end + MOST_ADVERBS && words.has(tokens[at]?.normal ?? '')) at++;
  return at;
}

/** Whether a form may be a noun or an adjective behind the subject, and no verb (`parole chiave`, `il tempo mediano`). */
function mayBeNoun({ normal }: Token, evidence: Evidence): boolean {
  const { all } = closedWords(evidence.pack);
  return all.has(normal) || isSeemingAdjective(normal, evidence.pack) || hasAdjectiveForms(normal, evidence);
}

/** `Cuatro goles marcó el delantero`: an object without an article before its verb. */
function isFronted(first: Token, next: Token | undefined, pack: LanguagePack): boolean {
  if (packWords(pack, 'articles').has(first.normal) || next?.kind !== 'word') return false;
  return packWords(pack, 'articles').has(next.normal) || startsUpper(next.text);
}

/** `Otra oferta hicieron los vecinos`: what follows a plural verb may be its subject; Romanian `a` before a numeral is no verb. */
function isInverted(next: Token | undefined, number: 'singular' | 'plural', pack: LanguagePack): boolean {
  // French turns round only behind what is no noun phrase, so that the first one is the subject.
  if (pack.tag === 'fr') return false;
  const isPlural =
    next !== undefined && (next.kind === 'number' || determinerNumbers(pack).get(next.normal) === 'plural');
  return isPlural && (number === 'singular' || pack.tag === 'ro');
}
