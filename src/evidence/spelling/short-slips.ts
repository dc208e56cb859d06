/** Common words with a letter lost, typed twice or in its neighbour's place: `víctia`, `samdi`, `jedch`, `agergó`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { isSmall } from '../../text/character-traits.js';
import { isCompound, isDerived } from '../words/derived-words.js';
import { packWords } from '../words/pack-words.js';
import { rareWords } from '../words/rare-words.js';
import { remembering } from '../words/remembered-answers.js';
import { isOfVariety } from '../words/variety-spellings.js';
import { isVariant } from './free-letters.js';
import { lettersOf } from './common-neighbours.js';
import { isOfVariant, standsAmongStrangers, type Misspelling } from './misspellings.js';

/**
 * In letters. Source: of 250,000 words of human news text in sixteen languages ten words that no list has are so near to a common one, and
 * eight of these are slips; English has short terms of its own beside common words (`statin`, `station`).
 */
const SHORTEST = 5;
const SHORTEST_ENGLISH = 8;
const LONGEST = 16;
const ENGLISH = 'en';
/** A short word must have been meant for a commoner one. */
const COMMONEST_FOR_SHORT = { letters: 5, rank: 5000 };
/** Of two common words one is meant when it is so many times commoner. */
const FAR_COMMONER = 6;

/** The common word that was meant; undefined for all words that may be right. */
export function readShortSlip(token: Token, segment: Segment, evidence: Evidence): Misspelling | undefined {
  const { pack, knowsWord, listsWord = knowsWord, rankOfWord } = evidence;
  const { normal } = token;
  const shortest = pack.tag === ENGLISH ? SHORTEST_ENGLISH : SHORTEST;
  if (!knowsWord || !listsWord || !rankOfWord || normal.length < shortest || normal.length > LONGEST) return undefined;
  if (!pack.cased || !isSmall(token) || !rareWords(segment, evidence).has(token)) return undefined;
  if (isWord(normal, evidence) || standsAmongStrangers(token, segment, evidence)) return undefined;
  const right = commonSlip(normal, pack, (word) => rankOfWord(word) < Infinity && listsWord(word), rankOfWord);
  if (right === undefined) return undefined;
  if (normal.length <= COMMONEST_FOR_SHORT.letters && rankOfWord(right) > COMMONEST_FOR_SHORT.rank) return undefined;
  return { right, fact: `“${right}” is a common word.` };
}

function isWord(word: string, { pack, knowsWord = () => true, rankInSource, references, source }: Evidence): boolean {
  if (knowsWord(word) || knowsWord(word.charAt(0).toUpperCase() + word.slice(1))) return true;
  if (isOfVariant(word, pack) || packWords(pack, 'second-spellings').has(word)) return true;
  // A loan, or what another text has too.
  if (pack.tag !== ENGLISH && (rankInSource?.(word) ?? Infinity) < Infinity) return true;
  if ([...references, ...(source ? [source] : [])].some(({ vocabulary }) => vocabulary.count(word) > 0)) return true;
  if (isOfVariety(word, pack, knowsWord) || isDerived(word, pack, knowsWord)) return true;
  return pack.compounding && isCompound(word, knowsWord);
}

function commonSlip(
  word: string,
  pack: LanguagePack,
  isCommon: (word: string) => boolean,
  rank: (word: string) => number,
): string | undefined {
  const [first, second] = [...slips(word, pack, isCommon)].sort((one, other) => rank(one) - rank(other));
  if (first === undefined || isVariant(word, first)) return undefined;
  return second !== undefined && rank(second) < rank(first) * FAR_COMMONER ? undefined : first;
}

const slips = remembering((word, pack, isCommon): readonly string[] => [
  ...new Set([...slipsBack(word, lettersOf(pack))].filter(isCommon)),
]);

/** What the word was before a letter was lost, doubled or moved; the first and the last one stay. */
function* slipsBack(word: string, letters: readonly string[]): Generator<string> {
  for (let at = 1; at < word.length; at++) {
    const [before, behind] = [word.slice(0, at), word.slice(at)];
    for (const letter of letters) yield before + letter + behind;
    if (at === word.length - 1) return;
    const [one, other, rest] = [word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
    yield one === other ? before + one + rest : before + other + one + rest;
  }
}
