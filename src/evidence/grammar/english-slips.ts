/** English verb forms that the word before or behind them excludes: `of sell`, `should standing`, `has never win`, `to improves the`. */
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
import { packWords } from '../words/pack-words.js';
import type { FrameBreak } from './verb-frames.js';
import { hasWordOf } from '../words/words-present.js';

interface Place {
  readonly tokens: readonly Token[];
  /** Of the word that rules the form. */
  readonly index: number;
  /** The word behind it. */
  readonly word: string;
  readonly pack: LanguagePack;
  readonly knows: Knows;
}

const INFINITIVE = 'the infinitive';
const PARTICIPLE = 'a participle';
const OBJECT = /^(?:the|a|an|his|her|its|their|our|my|your|this|these|those|it|them|him|us)$/;
/** What may stand behind `had` without an article, and before a day (`had work the next day`). */
const MASS =
  /^(?:work|access|control|trouble|hope|help|need|cause|reason|love|time|place|faith|sleep|talk|drink|fun|support|doubt)$/;
const ADVERB = /^(?:never|already|just|also|always|recently|long)$/;
const PARTICLE = /^(?:by|away|off|out|back|down|into)$/;
const ASKS = /^(?:what|how|why|when|where|who|nor|neither|so|only|than|as)$/;
const RELATIVE = /^(?:what|that|who|which|all|everything|thing|whatever|as|so|than)$/;
/** Forms in -ing that are prepositions too. */
const PREPOSITION_IN_ING = /^(?:according|including|during|regarding|following|considering|concerning|being)$/;

/** What was expected behind each word, where the form is wrong. */
const CHECKS: ReadonlyMap<string, (place: Place) => string | undefined> = new Map([
  ...each('has have had', bareBehindHave),
  ...each('is are was were be been being', bareBehindBe),
  ...each("should could would must cannot can't won't couldn't shouldn't wouldn't may might will", gerundBehindModal),
  ...each('did', pastBehindDid),
  ...each('of by for without from before after with about against despite', bareBehindPreposition),
  ...each('to', finiteBehindTo),
  ...each('like', bareBehindLike),
]);

function each(words: string, check: (place: Place) => string | undefined) {
  return words.split(' ').map((word) => [word, check] as const);
}

/** All of a sentence, in order. Needs the English dictionary. */
export function* englishSlips(tokens: readonly Token[], { knowsWord: knows, pack }: Evidence): Iterable<FrameBreak> {
  if (pack.tag !== 'en' || !knows || !hasWordOf(tokens, CHECKS, pack)) return;
  for (let index = 0; index + 1 < tokens.length; index++) {
    const [first, last] = [tokens[index], tokens[index + 1]];
    const check = first?.kind === 'word' ? CHECKS.get(first.normal) : undefined;
    if (!first || !check || last?.kind !== 'word' || last.text !== last.normal || tokens[index + 2]?.text === '-')
      continue;
    const expected = check({ tokens, index, word: last.normal, pack, knows });
    const behind = ADVERB.test(last.normal) ? (tokens[index + 2] ?? last) : last;
    if (expected !== undefined) yield { first, last: behind, verb: first, expected };
  }
}

/** `has use the same`, `has never win`; `had work the next day` is right. */
function bareBehindHave({ tokens, index, word, pack, knows }: Place): string | undefined {
  const next = tokens[index + 2]?.normal ?? '';
  if (ADVERB.test(word)) return isIrregularBase(next, pack) && !isAdjective(next, knows) ? PARTICIPLE : undefined;
  // `the skills they have enable them`
  if (index > 1 && PERSON.test(tokens[index - 1]?.normal ?? '')) return undefined;
  if (!OBJECT.test(next) || MASS.test(word) || !isVerb(word, knows) || isAdjective(word, knows)) return undefined;
  return isIrregularBase(word, pack) || (isRegularVerb(word, knows) && !isPast(word, pack)) ? PARTICIPLE : undefined;
}

/** `must be throw away`, `was steal by`. */
function bareBehindBe({ tokens, index, word, pack, knows }: Place): string | undefined {
  if (!PARTICLE.test(tokens[index + 2]?.normal ?? '') || !isIrregularBase(word, pack)) return undefined;
  const isExplained = tokens.slice(0, index).some(({ normal }) => RELATIVE.test(normal) || normal === 'do');
  return isExplained || isAdjective(word, knows) ? undefined : PARTICIPLE;
}

/** `should standing`; not `what would training cost`. */
function gerundBehindModal({ tokens, index, word, knows }: Place): string | undefined {
  const before = tokens[index - 1];
  if (word === 'has' && isModalBefore(tokens[index], before)) return INFINITIVE;
  if (before?.kind !== 'word' || ASKS.test(before.normal) || !word.endsWith('ing')) return undefined;
  if (/^(?:may|might|will)$/.test(tokens[index]?.normal ?? '') && !PERSON.test(before.normal)) return undefined;
  if (PREPOSITION_IN_ING.test(word) || isVerb(word, knows)) return undefined;
  const stem = word.slice(0, -3);
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].some((base) => isVerb(base, knows)) ? INFINITIVE : undefined;
}

/** `could has`; `will`, `can`, `may` and others are nouns and names too (`the will has`, `May has`), and `those who can` a subject. */
function isModalBefore(modal: Token | undefined, before: Token | undefined): boolean {
  if (!modal || !before || modal.text !== modal.normal) return false;
  if (/^(?:could|should|would|cannot|can't|couldn't|shouldn't|wouldn't|won't)$/.test(modal.normal))
    return !RELATIVE.test(before.normal);
  return PERSON.test(before.normal) && before.normal !== 'you' && modal.normal !== 'can';
}

const PERSON = /^(?:i|you|he|she|it|we|they)$/;

/** `did introduced`; not `what they did increased the cost`. */
function pastBehindDid({ tokens, index, word, knows }: Place): string | undefined {
  if (tokens[index - 1]?.kind !== 'word' || !isRegularPast(word, knows)) return undefined;
  return tokens.slice(0, index).some(({ normal }) => RELATIVE.test(normal)) ? undefined : INFINITIVE;
}

/** `of sell`, `without know`. */
function bareBehindPreposition({ word, pack, knows }: Place): string | undefined {
  if (isPast(word, pack) || packWords(pack, 'function-words', 'prepositions').has(word)) return undefined;
  // `pars` has the -ing of `parse`.
  if (!isOnlyVerb(word, knows) || baseOfFormInS(word, knows) !== undefined) return undefined;
  return isIrregularBase(word, pack) || isRegularVerb(word, knows) ? 'the form in -ing' : undefined;
}

/** `to introduced a`, `to improves the`. */
function finiteBehindTo({ tokens, index, word, pack, knows }: Place): string | undefined {
  if (word === 'has' && isGovernor(tokens[index - 1], pack)) return INFINITIVE;
  if (!OBJECT.test(tokens[index + 2]?.normal ?? '')) return undefined;
  if (isRegularPast(word, knows)) return INFINITIVE;
  const base = baseOfFormInS(word, knows);
  return base !== undefined && isVerb(base, knows) && !isNoun(base, knows) ? INFINITIVE : undefined;
}

/** Whether an infinitive and nothing else follows `to` behind the word; `what it belongs to has` ends in the preposition. */
function isGovernor(token: Token | undefined, pack: LanguagePack): boolean {
  return (
    token !== undefined && (GOVERNS.test(token.normal) || packWords(pack, 'infinitive-governors').has(token.normal))
  );
}

const GOVERNS =
  /^(?:likely|unlikely|said|able|allowed|expected|believed|thought|known|reported|supposed|going|ought|have|great|good|bound|sure|certain|ready)$/;

/** `would like see`. */
function bareBehindLike({ tokens, index, word, pack, knows }: Place): string | undefined {
  if (!/^(?:would|['’]d)$/.test(tokens[index - 1]?.normal ?? '') || isPast(word, pack)) return undefined;
  const isInfinitive = packWords(pack, 'bare-infinitives').has(word) || isIrregularBase(word, pack);
  return isInfinitive && isVerb(word, knows) ? '“to” and the infinitive' : undefined;
}

function isIrregularBase(word: string, pack: LanguagePack): boolean {
  const { bases, participles } = irregularVerbs(pack);
  return bases.has(word) && !participles.has(word) && !isPast(word, pack);
}

function isPast(word: string, pack: LanguagePack): boolean {
  const { pasts, participles } = irregularVerbs(pack);
  return pasts.has(word) || participles.has(word);
}
