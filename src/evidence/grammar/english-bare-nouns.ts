/** English nouns that lack their determiner inside a sentence: `in village`, `the end of year`, `They reached airport`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { isAdjective, isRegularPast, type Knows } from '../words/english-forms.js';
import { packWords } from '../words/pack-words.js';
import { hasWordOf } from '../words/words-present.js';

export interface BarePhrase {
  readonly first: Token;
  readonly last: Token;
}

/** Prepositions before which nothing but a determiner or a name may be left out. */
export const PREPOSITION =
  /^(?:in|at|on|from|near|into|inside|behind|to|outside|around|towards|toward|across|through|beside|opposite|against|during|after|before|of|with|for)$/;
const CLOSING_MARK = /^[.,;:!?)”"]$/;
const MOST_ADJECTIVES = 2;

/** All of a sentence: `in village`, `near small airport`, `They reached village`: no compound, no pair, and nothing but adjectives between. */
export function* boundNouns(tokens: readonly Token[], evidence: Evidence): Iterable<BarePhrase> {
  const { pack, knowsWord: knows } = evidence;
  const nouns = packWords(pack, 'article-bound-nouns');
  const others = packWords(pack, 'article-nouns');
  if (!knows || nouns.size === 0) return;
  yield* partsOfOne(tokens, pack);
  if (!hasWordOf(tokens, nouns, pack) && !hasWordOf(tokens, others, pack)) return;
  for (let index = 0; index < tokens.length; index++) {
    const last = tokens[index];
    if (!last || last.text !== last.normal) continue;
    const isBound = nouns.has(last.normal);
    if (!(isBound || others.has(last.normal)) || !endsPhrase(tokens[index + 1], pack)) continue;
    const first = governorOf(tokens, index, { pack, knows, isBound });
    if (first) yield { first, last };
  }
}

interface NounFacts {
  readonly pack: LanguagePack;
  readonly knows: Knows;
  /** Whether it never stands bare; of the others the same is true behind an adjective. */
  readonly isBound: boolean;
}

/** The preposition or verb before a noun and its adjectives, where no determiner stands between. */
function governorOf(tokens: readonly Token[], index: number, facts: NounFacts): Token | undefined {
  const { pack, knows, isBound } = facts;
  let at = index - 1;
  while (at > index - 1 - MOST_ADJECTIVES && isPlainAdjective(tokens[at], knows, pack)) at--;
  const first = tokens[at];
  const isPlain = at === index - 1;
  if (!first || isIdiom(tokens, at, index)) return undefined;
  if (!isBound && (isPlain || packWords(pack, 'nouns-bare-with-adjective').has(tokens[index]?.normal ?? '')))
    return undefined;
  // `to complete building`
  if (PREPOSITION.test(first.normal)) return first.normal === 'to' && !isPlain ? undefined : first;
  return isBound && isTransitive(tokens, at, facts) ? first : undefined;
}

/** `They reached`, `Ruiz has visited`: a past form with its subject before it. */
function isTransitive(tokens: readonly Token[], at: number, { pack, knows }: NounFacts): boolean {
  const [before, verb] = [tokens[at - 1], tokens[at]];
  if (!before || !verb || verb.text !== verb.normal || !isRegularPast(verb.normal, knows)) return false;
  if (/^(?:turned|called|named|deemed)$/.test(verb.normal)) return false;
  return (
    packWords(pack, 'subject-pronouns').has(before.normal) ||
    (before.text !== before.normal && at > 1) ||
    /^ha[sd]$/.test(before.normal)
  );
}

/** `the end of year`, at the end of its phrase. */
function* partsOfOne(tokens: readonly Token[], pack: LanguagePack): Iterable<BarePhrase> {
  if (!hasWordOf(tokens, packWords(pack, 'part-nouns'), pack)) return;
  for (let index = 1; index < tokens.length; index++) {
    if (tokens[index]?.normal !== 'of') continue;
    const [part, last] = [tokens[index - 1], tokens[index + 1]];
    if (
      !part ||
      !last ||
      !packWords(pack, 'part-nouns').has(part.normal) ||
      !packWords(pack, 'whole-nouns').has(last.normal)
    )
      continue;
    const isDefinite = tokens[index - 2]?.normal === 'the';
    if (isDefinite && last.text === last.normal && endsPhrase(tokens[index + 2], pack)) yield { first: part, last };
  }
}

function isPlainAdjective(token: Token | undefined, knows: Knows, pack: LanguagePack): boolean {
  if (token?.kind !== 'word' || token.text !== token.normal || NUMERAL.test(token.normal)) return false;
  return !packWords(pack, 'function-words', 'prepositions').has(token.normal) && isAdjective(token.normal, knows);
}

/** `from village to village`, `kind of hotel`, `house after house`, `41 hectares of healthy meadow`. */
function isIdiom(tokens: readonly Token[], at: number, index: number): boolean {
  const noun = tokens[index]?.normal;
  if (tokens.some(({ normal }, position) => position !== index && normal === noun && Math.abs(position - index) < 4))
    return true;
  const part = tokens[at - 1]?.normal ?? '';
  return tokens[at]?.normal === 'of' && (KIND.test(part) || PORTIONS.test(part));
}

const NUMERAL = /^(?:one|single|sole)$/;
const KIND =
  /^(?:kinds?|sorts?|types?|forms?|styles?|makes?|brands?|models?|class|choice|change|lack|instead|out|number|breed|categor(?:y|ies)|piece|loss|sense|rate|level)$/;

/** Many parts of what cannot be counted, or one. */
const PORTIONS = /(?:[^su]s|stretch|patch|strip|expanse|swathe|acre|hectare|mile|bit|area|amount)$/;

/** Whether a noun phrase is over before the token: else the noun is the first half of a compound, or of a pair. */
export function endsPhrase(next: Token | undefined, pack: LanguagePack): boolean {
  if (!next) return true;
  if (next.kind !== 'word') return CLOSING_MARK.test(next.text);
  if (/^(?:and|or|to|by|after)$/.test(next.normal)) return false;
  return (
    packWords(pack, 'prepositions', 'finite-auxiliaries', 'clause-openers').has(next.normal) ||
    /^(?:where|which|who|that|when)$/.test(next.normal)
  );
}
