/** Two Korean words without the space between them, told with a dictionary: nouns are joined freely, but not behind their particle. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import type { FusedWords } from './fused-words.js';
import { packWords } from '../words/pack-words.js';
import { isSingular } from '../words/splittable-words.js';

const SYLLABLES = /^[가-힣]+$/u;
const LONGEST = 14;
/** Syllables of a word with its particle or ending; shorter ones are halves of others by chance. */
const SHORTEST_LEFT = 3;
const SHORTEST_STEM = 2;
/** A word of two syllables must be common: `원은` is half of many. */
const SHORTEST_RIGHT = { rare: 3, common: 2 };
const LAST_COMMON_RANK = 3000;
/** Behind what quotes or names a statement only a noun follows. */
const QUOTING = /[다라]는$/u;
const LAST_RANK_QUOTED = 10_000;
/** A word so long is no chain of endings. */
const SHORTEST_SURE = 4;

const SHORTEST_COMPOUND = 5;

type Knows = NonNullable<Evidence['knowsWord']>;

/** `잔해로뒤덮여`: the first split behind a particle or an ending where the dictionary has both parts and not the whole. */
export function splitKorean(token: Token, evidence: Evidence): FusedWords | undefined {
  const { knowsWord, pack } = evidence;
  const { text } = token;
  if (!knowsWord || text.length > LONGEST || !SYLLABLES.test(text)) return undefined;
  if (!isSingular(token, evidence) || knowsWord(text)) return undefined;
  for (let at = SHORTEST_LEFT; at <= text.length - SHORTEST_RIGHT.common; at++) {
    const [left, right] = [text.slice(0, at), text.slice(at)];
    if (!opensWord(right, left, evidence) || !closesWord(left, pack, knowsWord)) continue;
    if (!(knowsWord(left) || isObject(left, knowsWord)) || !knowsWord(right)) continue;
    const facts = [`“${left}” and “${right}” are words of their own.`, `The dictionary has no word “${left}${right}”.`];
    return { left, right, evidence: facts };
  }
  return undefined;
}

/** 해양박물관을: a compound, of which the dictionary has the last part, with the particle that only objects have. */
function isObject(left: string, knows: Knows): boolean {
  return /[을를]$/u.test(left) && left.length > SHORTEST_COMPOUND && knows(left.slice(-SHORTEST_SURE));
}

function opensWord(right: string, left: string, { pack, rankOfWord }: Evidence): boolean {
  const last = QUOTING.test(left) ? LAST_RANK_QUOTED : LAST_COMMON_RANK;
  const isCommon = rankOfWord !== undefined && rankOfWord(right) <= last;
  if (right.length < SHORTEST_RIGHT.rare && !isCommon) return false;
  return right.length >= SHORTEST_SURE || !startsWithAny(right, packWords(pack, 'joined-endings'));
}

/** A noun with the particle that ends its phrase, or a verb before another word. */
function closesWord(left: string, pack: LanguagePack, knows: Knows): boolean {
  for (const particle of packWords(pack, 'case-particles')) {
    const stem = left.slice(0, -particle.length);
    if (left.endsWith(particle) && stem.length >= SHORTEST_STEM && (knows(stem) || isObject(left, knows))) return true;
  }
  for (const ending of packWords(pack, 'connecting-endings')) if (left.endsWith(ending)) return true;
  return false;
}

function startsWithAny(word: string, beginnings: ReadonlySet<string>): boolean {
  for (const beginning of beginnings) if (word.startsWith(beginning)) return true;
  return false;
}
