/** Words that lost a letter, have one twice or two in each other's place, and so are none: told by the common word that is a slip away. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { isCompound, isDerived } from '../words/derived-words.js';
import { packWords } from '../words/pack-words.js';
import { remembering } from '../words/remembered-answers.js';
import { derivesFreely, hasOpenForms } from '../words/splittable-words.js';
import { startsUpper } from '../words/vocabulary.js';
import { shapeOf, shapesOf } from '../../text/word-shapes.js';
import { lettersOf } from './common-neighbours.js';
import { isVariant } from './free-letters.js';
import type { Misspelling } from './misspellings.js';
import { slipsOf } from './typing-slips.js';

/** Of two common words one is meant when it is so many times commoner. */
const FAR_COMMONER = 5;
/** What a word may be meant to be, by its length: short words have common neighbours by chance. */
const COMMONEST = { short: 1000, middle: 1300, unlisted: 8000 };
const LENGTH = { short: 5, middle: 6, long: 7, odd: 7, unranked: 8, derived: 10, longest: 18 };
/** Letters in which the forms of a word differ. */
const ENDING = 3;
/** Languages that write compounds and have a list of them as they are. */
const LISTED_COMPOUNDS: ReadonlySet<string> = new Set(['de']);
/** Of a word that is made of others by rule, or stands among names and foreign words. */
const COMMONEST_DOUBTFUL = 2500;

/** The word that was meant; asked of words that the dictionary does not have, in small letters, and that stand once. */
export function withLetterBack(token: Token, segment: Segment, evidence: Evidence): Misspelling | undefined {
  const { knowsWord, listsWord = knowsWord, rankOfWord, oddLetterOf = () => -1 } = evidence;
  const word = token.normal;
  if (!knowsWord || !listsWord || !rankOfWord || word.length < LENGTH.short || word.length > LENGTH.longest)
    return undefined;
  const isOdd = oddLetterOf(word) >= 0;
  const isDoubtful = isMade(word, evidence.pack, knowsWord) || (!isOdd && isBesideStranger(token, segment, knowsWord));
  const asked = { word, isOdd, isDoubtful, knowsWord, listsWord };
  const right = meantByRank(asked, evidence) ?? meantByList(asked, evidence);
  return right === undefined || isVariant(word, right) ? undefined : { right, fact: `The dictionary has “${right}”.` };
}

interface Asked {
  readonly word: string;
  readonly isOdd: boolean;
  /** Made of others by rule, or among names and foreign words. */
  readonly isDoubtful: boolean;
  readonly knowsWord: (word: string) => boolean;
  readonly listsWord: (word: string) => boolean;
}

function isMade(word: string, pack: LanguagePack, knows: (word: string) => boolean): boolean {
  return isDerived(word, pack, knows) || (pack.compounding && isCompound(word, knows));
}

function meantByRank(
  { word, isOdd, isDoubtful, listsWord }: Asked,
  { pack, rankOfWord }: Evidence,
): string | undefined {
  if (!rankOfWord) return undefined;
  const common = commonestMeant(word, pack, rankOfWord);
  if (common === undefined || !listsWord(common)) return undefined;
  const most = Math.min(isDoubtful ? COMMONEST_DOUBTFUL : Infinity, mostOfLength(word, isOdd));
  return rankOfWord(common) <= most ? common : undefined;
}

function meantByList(
  { word, isOdd, isDoubtful, knowsWord, listsWord }: Asked,
  { pack, oddLetterOf }: Evidence,
): string | undefined {
  if (isDoubtful || word.length < shortestUnranked(pack, isOdd) || isBeginningKnown(word, knowsWord)) return undefined;
  const meant =
    isOdd && oddLetterOf
      ? onlyPlainListed(word, pack, (listed) => oddLetterOf(listed) < 0 && listsWord(listed))
      : onlyListed(word, pack, listsWord);
  // Lists lack forms: `госпитализаций` is no slip of `госпитализацией`.
  return meant?.slice(-ENDING) === word.slice(-ENDING) ? meant : undefined;
}

/**
 * Where no list has all words: the common word or word of the text that is a slip away from one with letters in a row that common words do
 * not have. Asked of words in small letters that stand once.
 */
export function oddWordMeant(token: Token, evidence: Evidence): Misspelling | undefined {
  const right = wordMeant(token, evidence);
  return right === undefined ? undefined : { right, fact: `“${right}” is a common word or stands in the text.` };
}

function wordMeant({ normal: word }: Token, evidence: Evidence): string | undefined {
  const { knowsWord, rankOfWord, oddLetterOf, pack, text, vocabulary } = evidence;
  if (knowsWord || !rankOfWord || !oddLetterOf || word.length < LENGTH.long || word.length > LENGTH.longest)
    return undefined;
  const odd = oddLetterOf(word);
  if (odd < 0 || rankOfWord(word) < Infinity || packWords(pack, 'second-spellings').has(word)) return undefined;
  const common = commonAtOddLetter(word, pack, { rankOfWord, oddLetterOf });
  if (common !== undefined) return rankOfWord(common) <= COMMONEST.unlisted ? common : undefined;
  if (!mayStandInText(word, text)) return undefined;
  const candidates = withoutSlip(word, lettersOf(pack), [odd, odd + 1]);
  const [only, ...others] = new Set(
    [...candidates].filter((meant) => vocabulary.count(meant) > 0 && oddLetterOf(meant) < 0),
  );
  return others.length === 0 ? only : undefined;
}

const shapesOfTexts = new WeakMap<Evidence['text'], ReadonlyMap<number, number>>();

/** Whether the text has another word with the same first and last letter and a length from which a slip leads to this word. */
function mayStandInText(word: string, text: Evidence['text']): boolean {
  const shapes = shapesOfTexts.get(text) ?? shapesOf(wordsOf(text));
  shapesOfTexts.set(text, shapes);
  const shape = shapeOf(word);
  return (shapes.get(shape) ?? 0) > 1 || shapes.has(shape - 1) || shapes.has(shape + 1);
}

/** As the vocabulary counts them. */
function wordsOf({ segments }: Evidence['text']): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { tokens } of segments)
    for (const { kind, normal } of tokens) {
      if (kind !== 'word') continue;
      words.add(normal);
      if (normal.endsWith("'s")) words.add(normal.slice(0, -2));
    }
  return words;
}

/**
 * Where Hunspell makes compounds, what is a letter away proves nothing (Danish `rebounds`, `rebsounds`), and little where forms are made
 * freely, unless no common word has such letters in a row.
 */
function shortestUnranked(pack: LanguagePack, isOdd: boolean): number {
  if (pack.compounding && !hasOpenForms(pack) && !LISTED_COMPOUNDS.has(pack.tag)) return Infinity;
  if (isOdd) return LENGTH.odd;
  if (hasOpenForms(pack)) return Infinity;
  return derivesFreely(pack) ? LENGTH.derived : LENGTH.unranked;
}

/** `parirlos` beside `parir`: another form of it. */
function isBeginningKnown(word: string, knows: (word: string) => boolean): boolean {
  return [1, 2, 3, 4].some((letters) => knows(word.slice(0, -letters)));
}

function mostOfLength({ length }: string, isOdd: boolean): number {
  if (isOdd && length > LENGTH.short) return Infinity;
  if (length <= LENGTH.short) return COMMONEST.short;
  return length <= LENGTH.middle ? COMMONEST.middle : Infinity;
}

/** A word that the dictionary does not have, or a name. */
function isBesideStranger(token: Token, { tokens }: Segment, knows: (word: string) => boolean): boolean {
  const at = tokens.indexOf(token);
  return [tokens[at - 1], tokens[at + 1]].some(
    (beside) => beside?.kind === 'word' && (startsUpper(beside.text) || !knows(beside.text)),
  );
}

interface Ranks {
  readonly rankOfWord: (word: string) => number;
  readonly oddLetterOf: (word: string) => number;
}

/** What was lost was lost where the odd letters are: no common word has these letters in a row, and few words of the text. */
const commonAtOddLetter = remembering((word, pack, { rankOfWord, oddLetterOf }: Ranks) => {
  const odd = oddLetterOf(word);
  return commonest(withoutSlip(word, lettersOf(pack), [odd, odd + 1]), rankOfWord);
});

const commonestMeant = remembering((word, pack, rankOf: (word: string) => number) =>
  commonest(withoutSlip(word, lettersOf(pack)), rankOf),
);

/** The commonest word that is a slip away, unless another is nearly as common. */
function commonest(candidates: Iterable<string>, rankOf: (word: string) => number): string | undefined {
  let [first, least, second] = [undefined as string | undefined, Infinity, Infinity];
  for (const meant of candidates) {
    const rank = rankOf(meant);
    if (rank === Infinity || meant === first) continue;
    if (rank < least) [first, least, second] = [meant, rank, least];
    else second = Math.min(second, rank);
  }
  return second < least * FAR_COMMONER ? undefined : first;
}

/** The one word of the list that is a slip away, and the one of those without odd letters. */
const onlyListed = remembering(findOnly);
const onlyPlainListed = remembering(findOnly);

function findOnly(word: string, pack: LanguagePack, lists: (word: string) => boolean): string | undefined {
  let only: string | undefined;
  for (const meant of withoutSlip(word, lettersOf(pack))) {
    if (meant === only || !lists(meant)) continue;
    if (only !== undefined) return undefined;
    only = meant;
  }
  return only;
}

/**
 * The first and the last letter stay: a change there makes another form of a word.
 * @param places Where a letter may have been lost: offsets in the word.
 */
function* withoutSlip(word: string, letters: readonly string[], places?: readonly number[]): Generator<string> {
  yield* slipsOf(word);
  for (const at of places ?? Array.from({ length: word.length - 1 }, (_, before) => before + 1)) {
    if (at < 1 || at >= word.length) continue;
    for (const lost of letters) yield word.slice(0, at) + lost + word.slice(at);
  }
}
