/** Two common words without the space between them, where no list has all words of a language: `jehopolicie`, `можебути`, `קולותלפחות`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { closedWords } from '../words/closed-words.js';
import { packWords } from '../words/pack-words.js';
import { isClosed } from '../words/splittable-words.js';
import { startsUpper } from '../words/vocabulary.js';
import type { FusedWords } from './fused-words.js';

const LENGTH = { shortest: 6, longest: 26 };
const SHORTEST = { closed: 2, besideOpen: 3, open: 4, seen: 5, behindCapital: 5 };
/** Two words of no closed class. */
const SHORTEST_OPEN = 9;
/** The vowels that join the parts of a Slavic compound (`životopis`, `водопровід`). */
const JOINT = /[oeěоеє]$/u;

/** The first split into two words that neither begin nor end longer ones. */
export function splitByRank(token: Token, evidence: Evidence): FusedWords | undefined {
  const { text, normal } = token;
  const { pack, rankOfWord, knowsWord } = evidence;
  if (knowsWord || !rankOfWord || !pack.lists['beginning-words']) return undefined;
  if (text.length < LENGTH.shortest || text.length > LENGTH.longest || text.slice(1) !== normal.slice(1))
    return undefined;
  if (isClosed(normal, pack) || rankOfWord(normal) < Infinity) return undefined;
  if (packWords(pack, 'seeming-joins', 'given-names').has(normal) || declinesGivenName(token, pack)) return undefined;
  for (let at = SHORTEST.closed; at <= normal.length - SHORTEST.closed; at++) {
    const [left, right] = [normal.slice(0, at), normal.slice(at)];
    if (packWords(pack, 'beginning-words').has(left) || packWords(pack, 'ending-words').has(right)) continue;
    if (!areTwo(left, right, evidence) || (startsUpper(text) && !mayHaveCapital(left, right))) continue;
    const facts = [left, right].map((word) => `“${word}” is a common word or stands elsewhere in the text.`);
    return { left: text.slice(0, at), right: text.slice(at), evidence: facts };
  }
  return undefined;
}

/** `Станіслава` of `Станіслав`. */
function declinesGivenName({ text, normal }: Token, pack: LanguagePack): boolean {
  const names = packWords(pack, 'given-names');
  return startsUpper(text) && [1, 2, 3].some((ending) => names.has(normal.slice(0, -ending)));
}

/** Names are made of short words by chance. */
function mayHaveCapital(left: string, right: string): boolean {
  return Math.min(left.length, right.length) >= SHORTEST.behindCapital;
}

function areTwo(left: string, right: string, evidence: Evidence): boolean {
  const { pack } = evidence;
  const closed = closedWords(pack).all;
  const [isLeftClosed, isRightClosed] = [closed.has(left), closed.has(right)];
  if (isLeftClosed && opensWords(left, pack)) return false;
  // Hebrew writes its closed-class words to the next one too.
  if (isLeftClosed && isRightClosed) return pack.cased;
  if (isLeftClosed) return left.length >= SHORTEST.besideOpen && isWord(right, evidence);
  if (isRightClosed) return right.length >= SHORTEST.besideOpen && isWord(left, evidence);
  return (
    left.length + right.length >= SHORTEST_OPEN &&
    !JOINT.test(left) &&
    [left, right].every((word) => word.length >= SHORTEST.open && isCommon(word, evidence))
  );
}

/** Slavic prepositions and negations are prefixes too. */
function opensWords(word: string, pack: LanguagePack): boolean {
  return packWords(pack, 'prepositions', 'negations').has(word);
}

function isWord(word: string, evidence: Evidence): boolean {
  if (word.length >= SHORTEST.seen && evidence.vocabulary.count(word) > 0) return true;
  return word.length >= SHORTEST.open && isCommon(word, evidence);
}

function isCommon(word: string, { rankOfWord }: Evidence): boolean {
  return rankOfWord !== undefined && rankOfWord(word) < Infinity;
}
