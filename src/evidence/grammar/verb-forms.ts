/** English verb forms that do not fit the auxiliary, the `to` or the `not` before them: `can walks`, `did not revealed`, `been deliver`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import {
  baseOfFormInS,
  isAdjective,
  isNoun,
  isOnlyVerb,
  isRegularPast,
  isRegularVerb,
  isVerb,
  type Knows,
} from '../words/english-forms.js';
import { irregularVerbs } from '../words/irregular-verbs.js';
import { isPlural } from './english-numbers.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';
import type { FrameBreak } from './verb-frames.js';
import { hasWordOf } from '../words/words-present.js';

type Kind = 'modal' | 'do' | 'have' | 'been' | 'be' | 'to' | 'not' | 'governor';

const TRIGGERS: ReadonlyMap<string, Kind> = new Map(
  Object.entries({
    modal: "can could will would shall should may might must cannot can't couldn't won't wouldn't shouldn't mustn't",
    do: "do does did don't doesn't didn't",
    have: "have has had haven't hasn't hadn't",
    been: 'been being be',
    be: "is are was were isn't aren't wasn't weren't",
    to: 'to',
    not: 'not',
  }).flatMap(([kind, words]) => words.split(' ').map((word): [string, Kind] => [word, kind as Kind])),
);
const NEGATED = /n['’]t$/;
/** Not the verbs (`imply`, `rely`). */
const ADVERB_BY_ENDING =
  /^(?!(?:im|ap|reap|sup|re|com|multi)ply$|(?:re|bul|ral|tal)ly$)[a-z]+[a-z]{3}ly$|^(?:early|daily)$/;
const ADVERB = /^(?:not|also|never|always|still|only|often|already|just|soon|now|even)$/;
/** Nouns that `can` and `will` are, with what stands before them (`the trash can holds`, `free will exists`). */
const NOUNS_OF_MODALS = /^(?:trash|garbage|beer|tin|soda|watering|oil|gas|paint|spray|coffee|soup|free|good|ill)$/;
const OPENS_CLAUSE = /^(?:[,;:“"(]|and|but|because|so|if|when|although|while)$/;
const DO_FORMS = /^(?:do|does|did|done|doing|don['’]t|doesn['’]t|didn['’]t|all|thing|everything)$/;
const RELATIVE = /^(?:that|who|which|what|whatever)$/;

interface Place {
  readonly tokens: readonly Token[];
  /** Of the word that rules the form. */
  readonly index: number;
  /** Of the verb behind it. */
  readonly at: number;
  readonly verb: string;
  readonly evidence: Evidence;
  readonly knows: Knows;
}

/** All of a sentence, in order. Needs the English dictionary: it tells verbs from nouns. */
export function* verbFormBreaks(tokens: readonly Token[], evidence: Evidence): Iterable<FrameBreak> {
  const { knowsWord: knows, pack } = evidence;
  if (pack.tag !== 'en' || !knows) return;
  const governors = packWords(pack, 'infinitive-governors');
  if (![TRIGGERS, governors].some((list) => hasWordOf(tokens, list, pack))) return;
  for (let index = 0; index + 1 < tokens.length; index++) {
    const first = tokens[index];
    if (first?.kind !== 'word' || first.text !== first.normal) continue;
    const kind = TRIGGERS.get(first.normal) ?? (governors.has(first.normal) ? 'governor' : undefined);
    if (kind === undefined) continue;
    const at = isAdverb(tokens[index + 1]) ? index + 2 : index + 1;
    const last = tokens[at];
    if (last?.kind !== 'word' || last.text !== last.normal || tokens[at + 1]?.text === '-') continue;
    const expected = CHECKS[kind]({ tokens, index, at, verb: last.normal, evidence, knows });
    if (expected !== undefined) yield { first, last, verb: first, expected };
  }
}

function isAdverb(token: Token | undefined): boolean {
  return token !== undefined && (ADVERB.test(token.normal) || ADVERB_BY_ENDING.test(token.normal));
}

const INFINITIVE = 'the infinitive';
const PARTICIPLE = 'a participle';

/** What was expected, where the form is wrong. */
const CHECKS: Readonly<Record<Kind, (place: Place) => string | undefined>> = {
  modal: (place) =>
    (isSubject(place) && (isFinite(place) || isOtherModal(place))) || isPastBehindJoined(place)
      ? INFINITIVE
      : undefined,
  do: (place) => (isNegated(place) && isFinite(place) ? INFINITIVE : undefined),
  have: (place) => (isBareBehindHave(place) ? PARTICIPLE : undefined),
  been: ({ verb, evidence, knows }) =>
    isBareVerb(verb, evidence.pack, knows) || isPast(verb, evidence.pack) ? PARTICIPLE : undefined,
  be: (place) => (isBareBehindBe(place) ? PARTICIPLE : undefined),
  to: (place) => (isFiniteBehindTo(place) ? INFINITIVE : undefined),
  not: (place) => (isNegatedWithoutDo(place) ? 'an auxiliary and “not”' : undefined),
  governor: ({ tokens, index, at, verb, evidence, knows }) =>
    at === index + 1 && isBareVerb(verb, evidence.pack, knows) && !isNounPlace(tokens[index - 1], evidence.pack)
      ? '“to” and the infinitive'
      : undefined,
};

/** A third person or a past form: neither is an infinitive. A noun in the plural is the subject of a question (`should prices rise`). */
function isFinite({ tokens, index, verb, evidence, knows }: Place): boolean {
  const base = baseOfFormInS(verb, knows);
  if (base !== undefined)
    return isVerb(base, knows) && (!isNoun(base, knows) || isSurelySubject(tokens[index - 1], evidence, knows));
  return isPastForm(verb, evidence.pack, knows) || verb === 'has';
}

/** Whether what stands before a modal may be its subject, so that the modal is no noun (`the can holds`). */
function isSubject({ tokens, index, evidence, knows }: Place): boolean {
  const before = tokens[index - 1];
  if (before?.kind !== 'word' || NOUNS_OF_MODALS.test(before.normal)) return false;
  if (packWords(evidence.pack, 'subject-pronouns').has(before.normal) || startsUpper(before.text)) return true;
  if (RELATIVE.test(before.normal)) return true;
  return (
    !packWords(evidence.pack, 'articles', 'function-words').has(before.normal) &&
    isNoun(singular(before.normal, knows), knows)
  );
}

/** `and may renewed it`: behind `and` no noun (`the can opened`) can be meant. */
function isPastBehindJoined({ tokens, index, verb, evidence, knows }: Place): boolean {
  return /^(?:and|but|or)$/.test(tokens[index - 1]?.normal ?? '') && isPastForm(verb, evidence.pack, knows);
}

function isSurelySubject(before: Token | undefined, { pack }: Evidence, knows: Knows): boolean {
  if (before?.kind !== 'word') return false;
  if (packWords(pack, 'subject-pronouns').has(before.normal)) return true;
  return !packWords(pack, 'function-words').has(before.normal) && isNoun(singular(before.normal, knows), knows);
}

function singular(word: string, knows: Knows): string {
  return baseOfFormInS(word, knows) ?? word;
}

/** `could to call`, `will can see`; `did what they could to help` and `the will to live` are right. */
function isOtherModal({ tokens, index, verb }: Place): boolean {
  const modal = tokens[index]?.normal ?? '';
  // `those who cannot must stay away`
  if (TRIGGERS.get(verb) === 'modal') return !RELATIVE.test(tokens[index - 1]?.normal ?? '');
  return (
    verb === 'to' &&
    !/^(?:will|might|may)$/.test(modal) &&
    !tokens.slice(0, index).some(({ normal }) => AMOUNT.test(normal))
  );
}

const AMOUNT =
  /^(?:what|whatever|all|everything|anything|as|best|that|more|most|much|than|way|ways|where|whenever|how|if)$/;

function isNounPlace(before: Token | undefined, pack: LanguagePack): boolean {
  return before !== undefined && packWords(pack, 'articles').has(before.normal);
}

/** `does not`, `didn’t`; without the negation `do` may be a verb of its own (`does wonders`). */
function isNegated({ tokens, index, at }: Place): boolean {
  return NEGATED.test(tokens[index]?.normal ?? '') || tokens[at - 1]?.normal === 'not';
}

/** A base form that is no noun or adjective and no participle of its own. */
function isBareVerb(verb: string, pack: LanguagePack, knows: Knows): boolean {
  const irregular = irregularVerbs(pack);
  if (
    irregular.participles.has(verb) ||
    ADJECTIVE.test(verb) ||
    packWords(pack, 'function-words', 'prepositions').has(verb)
  )
    return false;
  return isOnlyVerb(verb, knows) && (irregular.bases.has(verb) || isRegularVerb(verb, knows));
}

/** `have deliver`; not `the skills they have enable them`, nor `those who have tend to`. */
function isBareBehindHave({ tokens, index, verb, evidence, knows }: Place): boolean {
  const { pack } = evidence;
  if (verb === 'be') return true;
  if (isPast(verb, pack)) return true;
  if (!isBareVerb(verb, pack, knows) || packWords(pack, 'stative-verbs').has(verb)) return false;
  const [subject, before] = [tokens[index - 1], tokens[index - 2]];
  if (subject?.kind !== 'word') return false;
  return !PRONOUN.test(subject.normal) || before === undefined || OPENS_CLAUSE.test(before.normal);
}

/** `was announce`; not `what he does is explain`. */
function isBareBehindBe({ tokens, index, verb, evidence, knows }: Place): boolean {
  const { pack } = evidence;
  if (isPast(verb, pack)) return !tokens.slice(0, index).some(({ normal }) => RELATIVE.test(normal));
  return isBareVerb(verb, pack, knows) && !tokens.slice(0, index).some(({ normal }) => DO_FORMS.test(normal));
}

/** `wants to doubles`; not `the party he belongs to wants`. */
function isFiniteBehindTo(place: Place): boolean {
  const { tokens, index, at, verb, evidence, knows } = place;
  const governor = tokens[index - 1]?.normal ?? '';
  if (!PUT_TO.test(governor) && !packWords(evidence.pack, 'infinitive-governors').has(governor)) return false;
  const base = baseOfFormInS(verb, knows);
  if (base !== undefined) return isVerb(base, knows);
  return isPastForm(verb, evidence.pack, knows) || verb === 'has' || isGerund(verb, tokens[at + 1], knows);
}

/** Participles with an infinitive behind them, which may also stand behind a noun by themselves (`those invited include`). */
const PUT_TO =
  /^(?:expected|needed|forced|allowed|invited|encouraged|persuaded|asked|attempted|seemed|ordered|urged|told|chosen)$/;

/** `begun to planting`; what is a noun as well may be a goal (`continue to Reading`, `agreed to funding`). */
function isGerund(verb: string, next: Token | undefined, knows: Knows): boolean {
  if (!verb.endsWith('ing') || (isNoun(verb, knows) && !OBJECT.test(next?.normal ?? ''))) return false;
  const stem = verb.slice(0, -3);
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].some((base) => isVerb(base, knows));
}

/** `He not want`: a pronoun that begins its clause. */
function isNegatedWithoutDo({ tokens, index, at, verb, evidence, knows }: Place): boolean {
  const [pronoun, before] = [tokens[index - 1], tokens[index - 2]];
  if (at !== index + 1 || pronoun === undefined) return false;
  // `Tourists not seem`
  if (before === undefined && isPlural(pronoun, evidence, knows))
    return isVerb(verb, knows) && !isPast(verb, evidence.pack) && OBJECT.test(tokens[at + 1]?.normal ?? '');
  if (!PERSONS.test(pronoun.normal)) return false;
  if (before !== undefined && !OPENS_CLAUSE.test(before.normal)) return false;
  if (isAdjective(verb, knows) || packWords(evidence.pack, 'function-words').has(verb)) return false;
  return isVerb(verb, knows) || isVerb(baseOfFormInS(verb, knows) ?? '', knows);
}

/** Verbs by the dictionary, which hardly anyone uses as such. */
const ADJECTIVE =
  /^(?:obsolete|moot|content|tame|lame|intent|bankrupt|alien|exempt|animate|prostrate|incarnate|retrograde|designate|foster|mock|quit|slant|spare|sham|lay)$/;

const PRONOUN = /^(?:i|you|he|she|it|we|they)$/;
const OBJECT = /^(?:to|that|the|a|an|their|his|her|its|our|any|it|them)$/;
const PERSONS = /^(?:he|she|they|we|i)$/;

/** `revealed`, `slept`; what is a base form too is none (`found`). */
function isPastForm(verb: string, pack: LanguagePack, knows: Knows): boolean {
  const { bases, pasts, participles } = irregularVerbs(pack);
  if (bases.has(verb) || isVerb(verb, knows)) return false;
  return pasts.has(verb) || participles.has(verb) || isRegularPast(verb, knows);
}

function isPast(verb: string, pack: LanguagePack): boolean {
  return irregularVerbs(pack).pasts.has(verb);
}
