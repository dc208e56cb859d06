/** Words beside each other that share no case, gender and number: `неизвестная вид`, `после долгий`, `wzdłuż tory`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { isSmall } from '../../text/character-traits.js';
import { calendarWords } from '../dates/calendar-words.js';
import { packWords } from '../words/pack-words.js';
import { closedWords } from '../words/closed-words.js';
import { startsUpper } from '../words/vocabulary.js';
import { numeralValues } from './numerals.js';
import { nominalReadingsOf, PLURAL, readingsByEnding, readingsIn, readingsOf, type Readings } from './case-readings.js';
import { belongsToOne } from './word-paradigms.js';

export interface CaseClash {
  readonly first: Token;
  readonly second: Token;
}

/** What stands between the two is a space alone, and the second one is in small letters. */
interface Pair {
  readonly before: Token | undefined;
  readonly first: Token;
  readonly second: Token;
  readonly behind: Token | undefined;
}

const SHORTEST = 4;
const GENITIVE = readingsIn('genitive');
const NOMINATIVE = readingsIn('nominative');
const INSTRUMENTAL = readingsIn('instrumental', 'plural-dative');
const AGENT = readingsIn('instrumental', 'dative');

/** All of a sentence, in order, by the pack's declensions; none in packs without. */
export function* caseClashes(tokens: readonly Token[], evidence: Evidence): Iterable<CaseClash> {
  const { pack } = evidence;
  if (!pack.tables.declensions || !evidence.rankOfWord) return;
  const cases = prepositionCases(pack);
  for (let index = 1; index < tokens.length; index++) {
    const [first, second] = [tokens[index - 1], tokens[index]];
    if (first?.kind !== 'word' || second?.kind !== 'word' || second.start - first.end !== 1) continue;
    if (!isSmall(second) || second.text.length < SHORTEST) continue;
    const pair = { before: tokens[index - 2], first, second, behind: tokens[index + 1] };
    const governed = cases.get(first.normal);
    if (governed === undefined ? isClashOfAdjective(pair, evidence) : isClashOfCase(pair, governed, evidence)) {
      yield { first, second };
      index++;
    }
  }
}

interface Government {
  readonly readings: Readings;
  /** Behind Slavic `two` the noun has another case than its adjective. */
  readonly ofAdjectives: Readings;
  readonly exceptions: ReadonlySet<string>;
  readonly exceptedEndings: readonly string[];
}

/** `после долгий`: all that the word may be is in other cases. */
function isClashOfCase(
  { before, first, second, behind }: Pair,
  { readings, ofAdjectives, exceptions, exceptedEndings }: Government,
  evidence: Evidence,
): boolean {
  if (before?.text === '-' || exceptions.has(second.normal)) return false;
  if (exceptedEndings.some((ending) => second.normal.endsWith(ending))) return false;
  // `с басистом Расселом`: no list has all persons.
  if (behind?.kind === 'word' && startsUpper(behind.text)) return false;
  // `двадцать первый`
  if (numeralValues(evidence.pack).has(first.normal) && isGoverning(second.normal, evidence.pack)) return false;
  const found = nominalReadingsOf(second.normal, evidence);
  if (isAgentInside(found, behind, evidence)) return false;
  if (found === 0 || (found & readings) !== 0 || isNoNominal(second, evidence)) return false;
  return (found & ofAdjectives) === 0 || readingsOf(second.normal, 'adjective', evidence) === 0;
}

const PASSIVE =
  /[ntнт](?:[ýáéíyae]|ého|ému|ém|ým|ou|ých|ými|ego|ej|emu|ym|ych|ymi|ый|ая|ое|ые|ого|ой|ом|ых|ым|ий|ої|ому|ою)$/u;

/** `na počítačem ovládané montáži`: what acts stands before its participle. */
function isAgentInside(found: Readings, behind: Token | undefined, evidence: Evidence): boolean {
  if ((found & INSTRUMENTAL) === 0 || behind?.kind !== 'word') return false;
  return PASSIVE.test(behind.normal) || readingsOf(behind.normal, 'adjective', evidence) !== 0;
}

/** `неизвестная вид`. */
function isClashOfAdjective({ before, first, second, behind }: Pair, evidence: Evidence): boolean {
  const { pack } = evidence;
  if (first.text.length < SHORTEST || !mayBeAdjective(first, pack) || closedWords(pack).all.has(first.normal))
    return false;
  // `Wirginii Zachodniej serię`
  if (before?.kind === 'word' && startsUpper(first.text)) return false;
  const adjective = readingsOf(first.normal, 'adjective', evidence);
  if (adjective === 0) return false;
  const noun = nounReadingsOf(second, evidence);
  // Most pairs agree, and are done with.
  if (noun === 0 || (noun & adjective) !== 0 || readingsOf(second.normal, 'adjective', evidence) !== 0) return false;
  if (readingsOf(first.normal, 'noun', evidence) !== 0 || isGoverning(first.normal, pack)) return false;
  if (isNoNominal(first, evidence) || isNoNominal(second, evidence)) return false;
  return !isExcused(adjective, noun, { before, first, second, behind }, evidence);
}

/** Behind an adjective a rare word is a noun, where the commonest words are all that is known and it does not end as a verb. */
function nounReadingsOf({ normal }: Token, evidence: Evidence): Readings {
  const known = readingsOf(normal, 'noun', evidence);
  if (known !== 0 || evidence.knowsWord || (evidence.rankOfWord?.(normal) ?? 0) < Infinity) return known;
  if (normal.length < SHORTEST_RARE || VERB_END[evidence.pack.tag]?.test(normal) !== false) return 0;
  return readingsByEnding('noun', normal, evidence.pack);
}

const SHORTEST_RARE = 5;
const VERB_END: Readonly<Record<string, RegExp>> = {
  cs: /(?:l[aioy]?|[áíšt]|je|jí|me|te|ně|e|o|y)$/u,
  uk: /(?:[вй]|в?ся|сь|ть|ти|ла|ло|ли|[єе]|емо|имо|но|то|ючи|о)$/u,
};

/** Constructions in which the two need not agree. */
function isExcused(adjective: Readings, noun: Readings, { before, first, behind }: Pair, evidence: Evidence): boolean {
  // `построенный архитектором`, `предложенный студентам`
  if ((noun & AGENT) !== 0 && PARTICIPLE.test(first.normal)) return true;
  // `ставшую вирусной валюту`, `Папа Римский тысячам`
  if (before?.kind === 'word' && (ACTIVE.test(before.normal) || mayBeItsNoun(before, adjective, evidence))) return true;
  // `эндо- и перикардит`; `Hloupý kluku!` calls somebody.
  if (behind?.text === '-' || behind?.text === '!') return true;
  // `стал видимым пункт`, `učinili smrtícími přidáním`
  if ((adjective & ~INSTRUMENTAL) === 0 && (noun & INSTRUMENTAL) !== 0) return true;
  if ((adjective & ~INSTRUMENTAL) === 0 && (noun & NOMINATIVE) !== 0) return true;
  // `два новых дома`
  if ((adjective & PLURAL) !== 0 && (noun & GENITIVE & ~PLURAL) !== 0) return true;
  // `новые завод и школа`, `московский и петербургский заводы`
  const isJoined = [before, behind].some(
    (beside) =>
      beside?.text === ',' || (beside !== undefined && packWords(evidence.pack, 'conjunctions').has(beside.normal)),
  );
  return isJoined && (adjective & PLURAL) !== (noun & PLURAL);
}

/** Whether an adjective may stand behind its own noun; in Polish many do. */
function mayBeItsNoun(before: Token, adjective: Readings, evidence: Evidence): boolean {
  const { normal } = before;
  const noun = readingsOf(normal, 'noun', evidence);
  const isRare = evidence.pack.tag === 'pl' && isSmall(before) && !closedWords(evidence.pack).all.has(normal);
  return (noun & adjective) !== 0 || (noun === 0 && isRare);
}

/** Passive participles, which have an agent. */
const PARTICIPLE =
  /(?:нн|т|м|ен|ан|n|t)(?:ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми|ий|им|ій|а|у|ою|ої|е|і|их|ими|ej|ą|y|i|a|e|ego|emu|ym|ych|ymi|ý|á|é|ého|ému|ým|ém|ou|ých|ými|í)$/u;
/** Active participles govern any case; comparatives and adverbs look like adjectives. */
const ACTIVE =
  /(?:щ|вш|яч|уч|юч|ąc|wsz|íc|ouc)(?:ий|его|ему|им|ем|ая|ей|ую|ее|ие|их|ими|а|у|ої|ою|е|і|ого|ому|y|a|e|ego|emu|ym|ej|ą|ych|ymi|í|ího|ímu|ím|ích|ími)(?:ся)?$/u;

/** Czech `zřícení`, `záhlaví`: of the words in -í those in -ní, -cí, -čí, -ší and -zí alone are adjectives. */
const SOFT_NOUN = /(?:[eěaá]n|[^ncčšz])í(?:m|ho|mu|ch|mi)?$/u;

/** Ends as the pack's adjectives do, which is asked before the dictionary. */
function mayBeAdjective({ normal }: Token, pack: LanguagePack): boolean {
  const last = ADJECTIVE_END[pack.script];
  return last !== undefined && last.test(normal) && !ACTIVE.test(normal) && !SOFT_NOUN.test(normal);
}

const ADJECTIVE_END: Readonly<Record<string, RegExp>> = {
  Cyrl: /(?:й|я|е|х|м|у|ю|а|і|и|о|є|ї)$/u,
  Latn: /[yiaeąmhjouýáéí]$/u,
};

/** A verb, a closed-class word, or a month behind an ordinal. */
function isNoNominal({ normal }: Token, evidence: Evidence): boolean {
  const { pack, text } = evidence;
  return (
    closedWords(pack).all.has(normal) ||
    numeralValues(pack).has(normal) ||
    calendarWords(text.language, pack).words.has(normal) ||
    isPredicate(normal, evidence) ||
    belongsToOne(normal, VERB_CLASSES, evidence)
  );
}

/** Polish `powszechnie` beside `powszechny`, Russian `открыта` beside `открытый`. */
function isPredicate(word: string, { pack, knowsWord }: Evidence): boolean {
  if (pack.tag === 'pl') return word.endsWith('nie') && knowsWord?.(`${word.slice(0, -2)}y`) === true;
  if (pack.tag !== 'ru') return false;
  const stem = word.replace(/[аоы]$/u, '');
  return knowsWord?.(`${stem}ый`) === true && knowsWord(`${stem}ого`);
}

const VERB_CLASSES = [
  'past-m',
  'past-f',
  'past-n',
  'past-p',
  'many',
  'refl-m',
  'refl-f',
  'refl-n',
  'refl-p',
  'one',
  'infinitive',
];

const LONGEST_ENDING = 3;

function isGoverning(word: string, pack: LanguagePack): boolean {
  const stems = packWords(pack, 'governing-adjectives');
  for (let length = 1; length <= LONGEST_ENDING; length++) if (stems.has(word.slice(0, -length))) return true;
  return false;
}

/** Mark of the table. */
const OF_ADJECTIVES = '-of-adjectives';

const casesOfPacks = new WeakMap<LanguagePack, ReadonlyMap<string, Government>>();

function prepositionCases(pack: LanguagePack): ReadonlyMap<string, Government> {
  const known = casesOfPacks.get(pack);
  if (known) return known;
  const made = new Map<string, Government>();
  for (const [prepositions = '', cases = '', exceptions = ''] of pack.tables['preposition-cases'] ?? []) {
    const names = cases.split(' ');
    const government = {
      readings: readingsIn(...names.filter((name) => !name.endsWith(OF_ADJECTIVES))),
      ofAdjectives: readingsIn(...names.map((name) => name.replace(OF_ADJECTIVES, ''))),
      exceptions: new Set(exceptions.split('|')),
      exceptedEndings: exceptions.split('|').flatMap((one) => (one.startsWith('-') ? [one.slice(1)] : [])),
    };
    for (const preposition of prepositions.split('|')) made.set(preposition, government);
  }
  casesOfPacks.set(pack, made);
  return made;
}
