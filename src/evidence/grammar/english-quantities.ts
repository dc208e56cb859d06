/** English numerals and determiners of number beside a noun of the other number: `12 hour`, `several user`, `every days`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import {
  baseOfFormInS,
  isAdjective,
  isNoun,
  isRegularPast,
  isVerb,
  thirdPersonOf,
  type Knows,
} from '../words/english-forms.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';
import type { NounPhraseClash } from './noun-phrases.js';
import { hasWordOf } from '../words/words-present.js';

const SHORTEST = 4;
const LOWER = /^[a-z]+$/;
/** Digits that may be a year, and so a name (`the 2024 report`). */
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const COUNT = /^\d{1,3}(?:,\d{3})*(?:\.\d+)?$/;
const CLOSES = /^[.,;:!?…)”"]$/;
const JOINT = /^(?:and|or|but|that|who|which|when|while|because|if|as|than)$/;
/** `these day in, day out`, `a two day off-site`. */
const PARTICLE = /^(?:off|up|down|out)$/;
const NAMING =
  /^(?:a|an|the|this|that|its|his|her|their|our|my|your|first|last|next|no|top|under|over|only|just|every|each)$/;
const BEHIND_PAST = /^(?:the|a|an|their|its|his|her|that|on|in|at|to|with|over|for|from|by|after|into|\d[\d,.]*)$/;
/** `8 millimeters thick`, `41 degrees Celsius`. */
const ADJECTIVE_OF_MEASURE = /^(?:thick|tall|long|wide|deep|high|celsius|fahrenheit)$/;
const EVERY = /^(?:every|each)$/;
const HAVE = /^(?:have|are|were|haven['’]t|aren['’]t|weren['’]t)$/;

/** All of a sentence, in order. Needs the English dictionary. */
export function* quantityClashes(tokens: readonly Token[], evidence: Evidence): Iterable<NounPhraseClash> {
  const { knowsWord: knows, pack } = evidence;
  if (pack.tag !== 'en' || !knows) return;
  if (!tokens.some(({ kind }) => kind === 'number') && !hasWordOf(tokens, quantifiers(pack), pack)) return;
  for (let index = 0; index + 1 < tokens.length; index++) {
    const determiner = tokens[index];
    if (!determiner || !(determiner.kind === 'number' || quantifiers(pack).has(determiner.normal))) continue;
    const noun = tokens[index + 1];
    if (noun?.kind !== 'word' || noun.text !== noun.normal || noun.start - determiner.end !== 1) continue;
    const place = { tokens, index, noun: noun.normal, pack, knows };
    const fact =
      countedOne(determiner, place) ??
      manyOfOne(determiner, place) ??
      eachOfMany(determiner, place) ??
      oneOfMany(determiner, place) ??
      pluralScale(determiner, place);
    if (fact !== undefined) yield { determiner, noun, fact };
  }
}

interface Place {
  readonly tokens: readonly Token[];
  /** Of the numeral or determiner. */
  readonly index: number;
  readonly noun: string;
  readonly pack: LanguagePack;
  readonly knows: Knows;
}

/** `in 28 minute`: behind digits or a spelled numeral, neither of which belongs to a name. */
function countedOne(numeral: Token, place: Place): string | undefined {
  const { tokens, index, pack, knows } = place;
  if (!isAboveOne(numeral, pack)) return undefined;
  const before = tokens[index - 1];
  if (before !== undefined && before.text !== ',' && (before.kind !== 'word' || isNaming(before, numeral)))
    return undefined;
  if (before !== undefined && (startsUpper(before.text) ? index > 1 : isLabel(before.normal, pack, knows)))
    return undefined;
  const mayBeSubject = before?.kind !== 'word' && !HAVE.test(tokens[index + 2]?.normal ?? '');
  if (mayBeSubject && isVerb(place.noun, knows)) return undefined;
  return isOne(place) && endsPhrase(place) ? takesPlural(numeral, place.noun) : undefined;
}

/** `the 12 member states`, `another 5 mile run`; spelled numerals behind an article count (`the two robots`). */
function isNaming({ normal }: Token, numeral: Token): boolean {
  return NAMING.test(normal) && !(normal === 'the' && numeral.kind === 'word');
}

function isAboveOne({ kind, text, normal }: Token, pack: LanguagePack): boolean {
  if (kind === 'number') return COUNT.test(text) && !YEAR.test(text) && Number(text.replaceAll(',', '')) >= 2;
  return kind === 'word' && (numerals(pack).get(normal) ?? 0) >= 2;
}

/** `page 7`, `day 3`: the noun that the number names one of. */
function isLabel(word: string, pack: LanguagePack, knows: Knows): boolean {
  if (packWords(pack, 'prepositions', 'function-words').has(word)) return false;
  return isNoun(word, knows) && baseOfFormInS(word, knows) === undefined;
}

/** `11 millions dollars`, `17 thousands people`. */
function pluralScale(numeral: Token, { noun, pack }: Place): string | undefined {
  const scale = SCALES.exec(noun)?.[1];
  if (scale === undefined || !isAboveOne(numeral, pack)) return undefined;
  return `Behind “${numeral.text}” it is written “${scale}”.`;
}

const SCALES = /^(hundred|thousand|million|billion|trillion)s$/;

/** `several user`, `some user have`. What may be a verb has the determiner for its subject (`many visit`). */
function manyOfOne(determiner: Token, place: Place): string | undefined {
  const { tokens, index, pack, knows, noun } = place;
  const isSome = determiner.normal === 'some' && HAVE.test(tokens[index + 2]?.normal ?? '');
  if (!isSome && !packWords(pack, 'plural-determiners').has(determiner.normal)) return undefined;
  if (numerals(pack).has(noun) || isVerb(noun, knows) || tokens[index - 1]?.normal === 'a') return undefined;
  if (isSome && packWords(pack, 'collective-nouns').has(noun)) return undefined;
  return isOne(place) && endsPhrase(place) ? takesPlural(determiner, noun) : undefined;
}

/** `every days`. */
function eachOfMany({ normal, text }: Token, place: Place): string | undefined {
  const { noun, knows, pack } = place;
  if (!EVERY.test(normal) || packWords(pack, 'singular-nouns-in-s').has(noun)) return undefined;
  const base = baseOfFormInS(noun, knows);
  if (base === undefined || !isNoun(base, knows)) return undefined;
  const isBeforeVerb = isThirdPerson(place.tokens[place.index + 2]?.normal ?? '', knows);
  if (normal === 'each' && isVerb(base, knows) && !isBeforeVerb) return undefined;
  return isBeforeVerb || endsPhrase(place) ? `“${text}” takes the singular: “${base}”.` : undefined;
}

/** `this drivers`: a plural that is no verb. */
function oneOfMany({ normal, text }: Token, { noun, pack, knows, ...place }: Place): string | undefined {
  if (!ONE.test(normal) || packWords(pack, 'singular-nouns-in-s', 'measure-nouns', 'function-words').has(noun))
    return undefined;
  const base = baseOfFormInS(noun, knows);
  if (base === undefined || !isNoun(base, knows) || isVerb(base, knows) || knows(`${noun}'s`)) return undefined;
  return endsPhrase({ ...place, noun, pack, knows }) ? `“${text}” takes the singular: “${base}”.` : undefined;
}

const ONE = /^(?:this|another)$/;

function isThirdPerson(word: string, knows: Knows): boolean {
  return isVerb(baseOfFormInS(word, knows) ?? '', knows);
}

/** Whether the word is the singular of a noun that has a plural. */
function isOne({ noun, pack, knows }: Place): boolean {
  if (noun.length < SHORTEST || !LOWER.test(noun) || !isNoun(noun, knows) || !knows(thirdPersonOf(noun))) return false;
  if (packWords(pack, 'unmarked-plurals', 'function-words', 'prepositions').has(noun)) return false;
  if (isAdjective(noun, knows) && !packWords(pack, 'measure-nouns').has(thirdPersonOf(noun))) return false;
  return (
    !noun.endsWith('ing') &&
    baseOfFormInS(noun, knows) === undefined &&
    !packWords(pack, 'singular-nouns-in-s').has(noun)
  );
}

/** Whether nothing follows that the noun could be the first half of (`eighteen month period`). */
function endsPhrase({ tokens, index, noun, pack, knows }: Place): boolean {
  const next = tokens[index + 2];
  if (!next) return true;
  if (next.kind === 'punctuation') return CLOSES.test(next.text) && !isListed(tokens, index + 2);
  if (ADJECTIVE_OF_MEASURE.test(next.normal)) return packWords(pack, 'measure-nouns').has(thirdPersonOf(noun));
  if (/^an?$/.test(next.normal)) return packWords(pack, 'measure-nouns').has(thirdPersonOf(noun));
  if (JOINT.test(next.normal)) return tokens[index]?.normal !== 'both';
  if (packWords(pack, 'prepositions', 'finite-auxiliaries').has(next.normal)) return !PARTICLE.test(next.normal);
  if (next.text !== next.normal) return false;
  // A regular past form may be a participle before another noun; what stands behind it then is no preposition and no article.
  if (isRegularPast(next.normal, knows)) return BEHIND_PAST.test(tokens[index + 3]?.normal ?? '');
  return pasts(pack).has(next.normal);
}

/** `a two hour, ten minute wait`. */
function isListed(tokens: readonly Token[], comma: number): boolean {
  return tokens[comma]?.text === ',' && (tokens[comma + 1]?.kind === 'number' || tokens[comma + 2]?.kind === 'number');
}

function takesPlural({ text }: Token, noun: string): string {
  return `“${text}” takes the plural: “${thirdPersonOf(noun)}”.`;
}

const quantifiersOfPacks = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** All words that a check begins with. */
function quantifiers(pack: LanguagePack): ReadonlySet<string> {
  const known = quantifiersOfPacks.get(pack);
  if (known) return known;
  const made = new Set([
    ...numerals(pack).keys(),
    ...packWords(pack, 'plural-determiners'),
    'some',
    'every',
    'each',
    'this',
    'another',
  ]);
  quantifiersOfPacks.set(pack, made);
  return made;
}

const numeralsOfPacks = new WeakMap<LanguagePack, ReadonlyMap<string, number>>();
const pastsOfPacks = new WeakMap<LanguagePack, ReadonlySet<string>>();

function numerals(pack: LanguagePack): ReadonlyMap<string, number> {
  const known = numeralsOfPacks.get(pack);
  if (known) return known;
  const made = new Map((pack.tables['number-words'] ?? []).map(([word = '', value]) => [word, Number(value)]));
  numeralsOfPacks.set(pack, made);
  return made;
}

function pasts(pack: LanguagePack): ReadonlySet<string> {
  const known = pastsOfPacks.get(pack);
  if (known) return known;
  const made = new Set((pack.tables['irregular-verbs'] ?? []).flatMap(([, forms = '']) => forms.split('|')));
  pastsOfPacks.set(pack, made);
  return made;
}
