/** Words that no list has and that are two common words side by side: `vuplusieurs`, `metadede`, `ypara`, `впредьпредлагать`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { isSmall } from '../../text/character-traits.js';
import { isDerived } from '../words/derived-words.js';
import { packWords } from '../words/pack-words.js';
import { isClosed, isSingular } from '../words/splittable-words.js';
import { isOfVariety } from '../words/variety-spellings.js';
import type { FusedWords } from './fused-words.js';
import { isPartOfWords } from './joining-words.js';

/**
 * What the words of a language may be split into, where neither compounds nor endings look so. Source: among 250,000 words of human news text
 * of these languages such a split is wrong once or twice.
 */
interface Habits {
  /** Words of one letter that begin no other word. */
  readonly lone: string;
  /** Whether a closed-class word may be the left or the right part. */
  readonly closed: readonly ('left' | 'right')[];
  /** Whether two common words of any kind may be the parts. */
  readonly open: boolean;
}

const BOTH = ['left', 'right'] as const;
const HABITS: Readonly<Record<string, Habits>> = {
  ca: { lone: 'io', closed: BOTH, open: true },
  da: { lone: 'i', closed: BOTH, open: false },
  el: { lone: 'ηο', closed: BOTH, open: true },
  es: { lone: 'yo', closed: BOTH, open: true },
  fr: { lone: 'y', closed: BOTH, open: true },
  hu: { lone: 'a', closed: ['left'], open: false },
  pl: { lone: 'iw', closed: BOTH, open: true },
  pt: { lone: 'oe', closed: BOTH, open: true },
  ro: { lone: 'o', closed: BOTH, open: true },
  ru: { lone: 'ик', closed: [], open: true },
  sv: { lone: 'i', closed: BOTH, open: false },
  tr: { lone: '', closed: ['left'], open: false },
};

/** Shorter words are in many by chance; a short part must be one of the commonest words. */
const SHORTEST = { word: 4, part: 4, seen: 3, short: 2, restOfShort: 5 };
const LONGEST = 24;
/** Ranks: what nearly every text has, and what everybody knows; of a pair, their product, so common that no prefix is meant. */
const COMMON = { short: 450, closed: 400, seen: 1000, pair: 100_000 };
/** A word that only the list has, beside a closed-class word. */
const SHORTEST_RARE = 7;
/** The vowels that join the parts of a compound (`видеонаблюдение`). */
const JOINT = /[oеёо]$/u;

/** The commonest two words that make up the token; undefined for what may be one word. */
export function splitUnknown(token: Token, segment: Segment, evidence: Evidence): FusedWords | undefined {
  const { pack, knowsWord, listsWord = knowsWord, rankOfWord } = evidence;
  const habits = HABITS[pack.tag];
  const { normal } = token;
  if (!habits || !knowsWord || !listsWord || !rankOfWord || !mayBeTwo(token, evidence)) return undefined;
  if (isWord(token, evidence) || !standsAmongOwn(token, segment, knowsWord)) return undefined;
  const search = { habits, evidence, listsWord, rankOfWord };
  let best: { readonly at: number; readonly rarity: number } | undefined;
  for (let at = 1; at < normal.length - 1; at++) {
    const rarity = rarityOf(normal.slice(0, at), normal.slice(at), search);
    if (rarity < (best?.rarity ?? Infinity)) best = { at, rarity };
  }
  if (!best || (best.rarity > COMMON.pair && isDerived(normal, pack, knowsWord))) return undefined;
  const [left, right] = [normal.slice(0, best.at), normal.slice(best.at)];
  const facts = [`“${left}” and “${right}” are common words.`, `The dictionary has no word “${normal}”.`];
  return { left, right, evidence: facts };
}

function mayBeTwo(token: Token, evidence: Evidence): boolean {
  const { length } = token.normal;
  return length > SHORTEST.word && length <= LONGEST && isSmall(token) && isSingular(token, evidence);
}

/** By the dictionary, in small letters or as a name; by the rules of derivation; or in the language that was translated (a loan). */
function isWord({ normal }: Token, { pack, knowsWord = () => true, rankOfWord, rankInSource }: Evidence): boolean {
  if (knowsWord(normal) || knowsWord(normal.charAt(0).toUpperCase() + normal.slice(1))) return true;
  if ((rankOfWord?.(normal) ?? 0) < Infinity || (rankInSource?.(normal) ?? Infinity) < Infinity) return true;
  if (packWords(pack, 'seeming-joins', 'second-spellings').has(normal)) return true;
  return isOfVariety(normal, pack, knowsWord);
}

/** Words of the language on both sides, where it is spoken in small letters: no term and no foreign phrase. */
function standsAmongOwn(token: Token, { tokens }: Segment, knows: (word: string) => boolean): boolean {
  const at = tokens.indexOf(token);
  return [tokens[at - 1], tokens[at + 1]].every((beside) => {
    if (beside?.kind !== 'word')
      return beside === undefined || beside.kind === 'number' || /^[.,;:!?…]$/u.test(beside.text);
    return beside.text !== beside.normal || knows(beside.text);
  });
}

interface Search {
  readonly habits: Habits;
  readonly evidence: Evidence;
  readonly listsWord: (word: string) => boolean;
  readonly rankOfWord: (word: string) => number;
}

/** The product of the ranks of both words; Infinity where they are no such pair. */
function rarityOf(left: string, right: string, search: Search): number {
  const { habits, evidence, rankOfWord } = search;
  const isPair =
    left.length === 1
      ? habits.lone.includes(left) && isListed(right, search)
      : !isPartOfWords(left, evidence.pack) &&
        !isEnding(right, evidence.pack) &&
        (hasClosed(left, right, search) || areBothCommon(left, right, search));
  return isPair ? Math.min(rankOfWord(left), RARE) * Math.min(rankOfWord(right), RARE) : Infinity;
}

/** On the list, and common or long. */
function isListed(word: string, { listsWord, rankOfWord }: Search): boolean {
  const rank = rankOfWord(word);
  if (word.length < SHORTEST.part) return word.length >= SHORTEST.seen && rank <= COMMON.seen && listsWord(word);
  return (rank < Infinity || word.length >= SHORTEST_RARE) && listsWord(word);
}

/** `metadede`, `detnya`: one of them is of a closed class. */
function hasClosed(left: string, right: string, search: Search): boolean {
  const { habits, rankOfWord, evidence } = search;
  const { pack } = evidence;
  const isShortWord = (word: string): boolean => rankOfWord(word) <= COMMON.closed && isClosed(word, pack);
  if (habits.closed.includes('left') && isShortWord(left) && mayStandBefore(left, pack) && isListed(right, search))
    return !needsRank(pack) || rankOfWord(right) < Infinity;
  return habits.closed.includes('right') && !pack.compounding && isShortWord(right) && isListed(left, search);
}

/** `vuplusieurs`; a short one must be one of the commonest words of all. */
function areBothCommon(left: string, right: string, { habits, listsWord, rankOfWord }: Search): boolean {
  if (!habits.open || JOINT.test(left)) return false;
  const isPart = (word: string, other: string): boolean =>
    word.length >= SHORTEST.part
      ? rankOfWord(word) < Infinity && listsWord(word)
      : word.length >= SHORTEST.short && rankOfWord(word) <= COMMON.short && other.length >= SHORTEST.restOfShort;
  return isPart(left, right) && isPart(right, left);
}

/** Stands for the rank of all rarer words. */
const RARE = 20_000;

/** Pronouns are written to verbs (`recargarlo`). */
function isEnding(right: string, pack: LanguagePack): boolean {
  return packWords(pack, 'object-pronouns', 'inflection-endings', 'combining-forms').has(right);
}

/** Prepositions and negations are prefixes too, where words are compounded or have many prefixes. */
function mayStandBefore(left: string, pack: LanguagePack): boolean {
  if (packWords(pack, 'combining-forms', 'word-prefixes').has(left)) return false;
  const isPrefix = packWords(pack, 'prepositions', 'negations').has(left);
  if (pack.compounding) return !isPrefix && packWords(pack, 'articles', 'conjunctions', 'subject-pronouns').has(left);
  return !isPrefix || packWords(pack, 'articles').size > 0;
}

/** Lists of languages with many forms have halves of words. */
function needsRank({ tag, compounding }: LanguagePack): boolean {
  return compounding || tag === 'hu' || tag === 'tr';
}
