/** English auxiliaries whose subject stands right before them in the other number: `Many people was`, `The boy were`, `Mr Ruiz have`. */
import type { Evidence } from '../../model/evidence.js';
import type { Token } from '../../model/segmented-text.js';
import { irregularVerbs } from '../words/irregular-verbs.js';
import { isAdjective, isRegularPast, type Knows } from '../words/english-forms.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';
import { hasWordOf } from '../words/words-present.js';
import { isPlural, isSingular, type SubjectClash } from './english-numbers.js';
import { isAged, personsOf } from './english-persons.js';
import { isTitle, opensClause, phraseBefore, type Phrase } from './english-phrases.js';

const SINGULAR = new Set(['is', 'was', 'has']);
const PLURAL = new Set(['are', 'were', 'have']);
const BOTH = new Set([...SINGULAR, ...PLURAL]);
const ADVERB =
  /^(?:often|also|usually|always|never|rarely|sometimes|still|now|already|only|then|soon|[a-z]{3,}ly|just)$/;
const QUANTIFIES =
  /^(?:than|more|at|least|about|around|nearly|almost|over|some|up|to|roughly|approximately|only|another|so)$/;
/** Behind these a plural subject may come: `The following day were`. */
const TIME =
  /^(?:day|week|month|year|morning|evening|afternoon|night|time|weekend|summer|winter|spring|autumn|season|moment|decade|century|hour|side)$/;
const INVERTED = /^(?:i|you|we|they|he|she|it|both|two|three|four|many|several|some|all)$/;
const AMOUNT = /^(?:enough|too|plenty|not|more|a|the|what|as|how|quite|nothing|far|all)$/;
const NO_TOPIC = /^(?:people|children|women|men)$/;
/** Singular nouns that the spelling does not show to be so. */
const IS_ONE = /^(?:news|mother|father|brother|sister|daughter|master|man|woman|king|queen|friend|official|critic)$/;
const JOINS = /^(?:of|in|from|at|near|for|to|with)$/;
const MOST_NAMES = 3;
const SHORTEST_NOUN = 3;

interface Place {
  readonly tokens: readonly Token[];
  /** Of the auxiliary. */
  readonly index: number;
  /** Of the last word before it that is no adverb. */
  readonly at: number;
  readonly evidence: Evidence;
  readonly knows: Knows;
}

/** All of a sentence, in order. Needs the English dictionary. */
export function* auxiliaryClashes(tokens: readonly Token[], evidence: Evidence): Iterable<SubjectClash> {
  const { knowsWord: knows, pack } = evidence;
  if (pack.tag !== 'en' || !knows || !hasWordOf(tokens, BOTH, pack)) return;
  for (let index = 1; index < tokens.length; index++) {
    const verb = tokens[index];
    if (!verb || verb.text !== verb.normal || !BOTH.has(verb.normal)) continue;
    const at = index > 1 && ADVERB.test(tokens[index - 1]?.normal ?? '') ? index - 2 : index - 1;
    const place = { tokens, index, at, evidence, knows };
    const clash = SINGULAR.has(verb.normal)
      ? pluralBefore(place)
      : (singularBefore(place) ?? singularHead(place) ?? personBefore(place));
    if (clash) yield clash;
  }
}

/** `said that riot officers was`, `More than 1,000 people was`. */
function pluralBefore(place: Place): SubjectClash | undefined {
  const { tokens, index, at, evidence, knows } = place;
  const [noun, verb] = [tokens[at], tokens[index]];
  if (!noun || !verb || noun.text !== noun.normal || !isPlural(noun, evidence, knows)) return undefined;
  if (noun.normal === 'police' || isMeasure(noun, evidence)) return undefined;
  const phrase = phraseBefore(tokens, at, { evidence, knows });
  if (phrase.determiner === 'singular' || !isSurePlural(phrase, place)) return undefined;
  const start = phrase.determiner === 'numeral' ? behindQuantifiers(tokens, phrase.start) : phrase.start;
  const first = tokens[start];
  return first && opensClause(tokens, start) ? { first, noun, verb, number: 'plural' } : undefined;
}

function isMeasure({ normal }: Token, { pack }: Evidence): boolean {
  return !NO_TOPIC.test(normal) && packWords(pack, 'measure-nouns').has(normal);
}

/** An amount may be one (`five players is too many`), and so may what bare plurals name (`video games is a business`). */
function isSurePlural({ determiner, start }: Phrase, { tokens, at, index, evidence, knows }: Place): boolean {
  const noun = tokens[at]?.normal ?? '';
  // `the people has`, as of a nation
  if (noun === 'people') return determiner !== 'either' || tokens[start]?.normal !== 'the';
  if (tokens[index]?.normal === 'has' || NO_TOPIC.test(noun)) return true;
  if (determiner === 'plural' || determiner === 'either') return true;
  const next = tokens[index + 1];
  if (next?.kind !== 'word' || AMOUNT.test(next.normal)) return false;
  if (
    next.normal.endsWith('ing') ||
    (start < at && isAdjective(next.normal, knows)) ||
    irregularVerbs(evidence.pack).participles.has(next.normal)
  )
    return true;
  return isRegularPast(next.normal, knows);
}

/** `Around 16,700 people`. */
function behindQuantifiers(tokens: readonly Token[], start: number): number {
  let at = start;
  while (at > 0 && QUANTIFIES.test(tokens[at - 1]?.normal ?? '')) at--;
  return at;
}

/** `The boy were`, `Meanwhile, a small trough are`, `Clean water are`. */
function singularBefore(place: Place): SubjectClash | undefined {
  const { tokens, index, at } = place;
  const [noun, verb] = [tokens[at], tokens[index]];
  const first = oneBefore(place);
  return first && noun && verb ? { first, noun, verb, number: 'singular' } : undefined;
}

/** First word of the phrase of one thing that ends at a place and begins its clause. */
function oneBefore(place: Place): Token | undefined {
  const { tokens, index, at, evidence, knows } = place;
  const [noun, next] = [tokens[at], tokens[index + 1]];
  if (!noun || noun.text !== noun.normal || noun.kind !== 'word' || TIME.test(noun.normal)) return undefined;
  if (noun.normal.length < SHORTEST_NOUN || INVERTED.test(next?.normal ?? '')) return undefined;
  if (!isSingular(noun.normal, evidence.pack, knows) && !IS_ONE.test(noun.normal)) return undefined;
  const { start, determiner } = phraseBefore(tokens, at, { evidence, knows });
  if (determiner === 'plural' || determiner === 'numeral') return undefined;
  return opensClause(tokens, start) && !isRuled(place, start) ? tokens[start] : undefined;
}

/** `The price of bread have`: head, preposition, and a phrase of one thing or a name. */
function singularHead(place: Place): SubjectClash | undefined {
  const { tokens, index, at, evidence, knows } = place;
  const [last, verb] = [tokens[at], tokens[index]];
  if (!last || !verb || last.kind !== 'word') return undefined;
  const isName = last.text !== last.normal;
  if (!isName && !isSingular(last.normal, evidence.pack, knows)) return undefined;
  const joint = phraseBefore(tokens, isName ? startOfName(tokens, at, evidence) : at, { evidence, knows }).start - 1;
  const noun = tokens[joint - 1];
  if (!noun || !JOINS.test(tokens[joint]?.normal ?? '') || packWords(evidence.pack, 'quantity-nouns').has(noun.normal))
    return undefined;
  const head = oneBefore({ ...place, at: joint - 1 });
  return head && { first: head, noun, verb, number: 'singular' };
}

/** Whether a word before the subject asks for the base form or the subjunctive; `are` is neither. */
function isRuled({ tokens, index, evidence }: Place, start: number): boolean {
  if (tokens[index]?.normal === 'are') return false;
  return tokens.slice(0, start).some(({ normal }) => packWords(evidence.pack, 'base-form-words').has(normal));
}

/** `Mr Ruiz have`, `Ruiz, 34, are`. */
function personBefore(place: Place): SubjectClash | undefined {
  const { tokens, index, at, evidence } = place;
  const verb = tokens[index];
  const last = tokens[at]?.text === ',' && isAged(tokens, at - 3) ? at - 3 : at;
  const noun = tokens[last];
  if (!noun || !verb || noun.kind !== 'word' || !startsUpper(noun.text)) return undefined;
  const start = startOfName(tokens, last, evidence);
  const first = tokens[start];
  const isPerson = last !== at || (first && isTitle(first, evidence.pack)) || personsOf(evidence).has(noun.normal);
  if (!first || !isPerson || !opensClause(tokens, start) || isRuled(place, start)) return undefined;
  return { first, noun, verb, number: 'singular' };
}

/** Position of the first of the capitalised words that end at the index, stops of titles among them. */
function startOfName(tokens: readonly Token[], index: number, { pack }: Evidence): number {
  let start = index;
  while (start > 0 && index - start < MOST_NAMES + 1) {
    const before = tokens[start - 1];
    // `Staffan de Mistura`
    if (before && packWords(pack, 'name-particles').has(before.text) && startsUpper(tokens[start - 2]?.text ?? '')) {
      start -= 2;
      continue;
    }
    const isStop =
      before?.text === '.' && tokens[start - 2] !== undefined && isTitle(tokens[start - 2] ?? before, pack);
    if (!isStop && !(before?.kind === 'word' && startsUpper(before.text))) break;
    start--;
  }
  return start;
}
