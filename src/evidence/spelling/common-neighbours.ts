/** Common words that a slip of the hand or the ear turned into none (Damerau 1964), where words are inflected or compounded freely. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { isSmall } from '../../text/character-traits.js';
import { isDerived } from '../words/derived-words.js';
import { packWords } from '../words/pack-words.js';
import { rareWords } from '../words/rare-words.js';
import { derivesFreely, hasOpenForms, isSingular } from '../words/splittable-words.js';
import { isOfVariant, standsAmongStrangers, type Misspelling } from './misspellings.js';
import { commonWithMarks, lacksMarks } from './lost-marks.js';
import { remembering } from '../words/remembered-answers.js';

/** Shorter words have common neighbours by chance; a word with a capital may be a name and must be longer. */
const SHORTEST = { lower: 6, capital: 7, unmarked: 4, rare: 5 };
/** Beyond this a word is taken for a compound. */
const LONGEST = 16;
/** Letters from the end, where the last vowel is. */
const LAST_VOWEL = 2;
/** Of so many letters at most one has lost its mark: `zadat` is no `žádat`. */
const LETTERS_A_MARK = 3;
/** Of two common words one is meant when it is so many times commoner. */
const FAR_COMMONER = 6;
/** What a word, one with a capital, or a short one was meant to be must be commoner than this. */
const COMMONEST = { capital: 5000, short: 400, neighbour: 8000 };
const CAPITAL = /^\p{Lu}\p{Ll}+$/u;
const OPENING = /^["“”„«»'‘’–—-]$/u;
/** Endings of a German adjective. */
const ATTRIBUTE = /^\p{Ll}{2,}e[mnrs]?$/u;

/** The common word that was meant; undefined for all words that may be right. */
export function readCommonNeighbour(token: Token, segment: Segment, evidence: Evidence): Misspelling | undefined {
  if (token.kind !== 'word' || token.text.length < SHORTEST.unmarked || token.text.length > LONGEST) return undefined;
  const { pack, rankOfWord, knowsWord } = evidence;
  if (!rankOfWord || hasOpenForms(pack) || (knowsWord && !pack.compounding && !derivesFreely(pack))) return undefined;
  if (!rareWords(segment, evidence).has(token)) return undefined;
  const isLower = isSmall(token);
  if (!isSingular(token, evidence)) return undefined;
  if ((!isLower && !mayHaveCapital(token, segment, pack)) || isWord(token, evidence)) return undefined;
  const right = knowsWord ? meantByDictionary(token, segment, evidence) : meantByRank(token.normal, evidence);
  if (right === undefined || (!isLower && rankOfWord(right) > COMMONEST.capital)) return undefined;
  return { right, fact: `“${right}” is a common word.` };
}

function isWord({ text, normal }: Token, { pack, knowsWord, rankOfWord }: Evidence): boolean {
  if (isOfVariant(normal, pack) || packWords(pack, 'second-spellings').has(normal)) return true;
  if (!knowsWord) return (rankOfWord?.(normal) ?? 0) < Infinity;
  return knowsWord(normal) || knowsWord(text) || knowsWord(text.charAt(0).toUpperCase() + text.slice(1));
}

/** The first word of a sentence, or a German noun behind its article or adjective: not of a name, which another capital shows. */
function mayHaveCapital(token: Token, { tokens }: Segment, pack: LanguagePack): boolean {
  const at = tokens.indexOf(token);
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!CAPITAL.test(token.text)) return false;
  if (!before || (at === 1 && OPENING.test(before.text))) return next?.kind === 'word';
  if (packWords(pack, 'capitalised-nouns').size === 0 || (next?.kind === 'word' && !isSmall(next))) return false;
  return packWords(pack, 'articles').has(before.text) || ATTRIBUTE.test(before.text);
}

function meantByDictionary(token: Token, segment: Segment, evidence: Evidence): string | undefined {
  const { pack, knowsWord = () => true, listsWord = knowsWord, rankOfWord = () => Infinity } = evidence;
  const isCommon = (word: string): boolean => rankOfWord(word) < COMMONEST.neighbour && listsWord(word);
  const word = token.normal;
  const isCapital = token.text !== word;
  if (isCapital && token === segment.tokens.find(({ kind }) => kind === 'word') && !lacksMarks(evidence.text, pack)) {
    const marked = commonWithMarks(word, pack, isCommon);
    if (marked !== undefined) return marked;
  }
  if (isCapital && isFollowedByName(token, segment)) return undefined;
  if (word.length < (isCapital ? SHORTEST.capital : SHORTEST.lower) || isDerived(word, pack, knowsWord))
    return undefined;
  return standsAmongStrangers(token, segment, evidence)
    ? undefined
    : nearestOf(commonNeighbours(word, pack, isCommon), rankOfWord);
}

function isFollowedByName(token: Token, { tokens }: Segment): boolean {
  const next = tokens[tokens.indexOf(token) + 1];
  return next?.kind === 'word' && !isSmall(next);
}

/** Without a dictionary: a common word without the marks inside it. */
function meantByRank(word: string, { text, pack, rankOfWord = () => Infinity }: Evidence): string | undefined {
  const isCommon = (other: string): boolean =>
    rankOfWord(other) < (word.length < SHORTEST.rare ? COMMONEST.short : Infinity);
  const marked = lacksMarks(text, pack) ? undefined : commonWithMarks(word, pack, isCommon);
  const changed = [...word].flatMap((letter, at) => (letter === marked?.[at] ? [] : [at]));
  const [first = -1] = changed;
  // A mark on the last vowel is often all that tells one form from another (`použit`, `použít`).
  return first >= 0 &&
    !isOwnForm(word, pack) &&
    first < word.length - LAST_VOWEL &&
    changed.length < word.length / LETTERS_A_MARK
    ? marked
    : undefined;
}

/** Czech `vypnete` is a present beside the imperative `vypněte`. */
const OWN_FORM: Readonly<Record<string, RegExp>> = { cs: /[dnt]ete$/u };

function isOwnForm(word: string, { tag }: LanguagePack): boolean {
  return OWN_FORM[tag]?.test(word) === true;
}

/** The one common word near enough, or one that is far commoner than the others. */
function nearestOf(words: readonly string[], rank: (word: string) => number): string | undefined {
  const [first, second] = [...words].sort((one, other) => rank(one) - rank(other));
  return first === undefined || (second !== undefined && rank(second) < rank(first) * FAR_COMMONER) ? undefined : first;
}

const commonNeighbours = remembering((word, pack, isCommon): readonly string[] => [
  ...new Set([...oneLetterAway(word, lettersOf(pack))].filter(isCommon)),
]);

/** The first letter stays, and so does the last: a change there makes another form of a word. */
function* oneLetterAway(word: string, letters: readonly string[]): Generator<string> {
  for (let at = 1; at < word.length - 1; at++) {
    const [before, letter, next, behind] = [
      word.slice(0, at),
      word.charAt(at),
      word.charAt(at + 1),
      word.slice(at + 2),
    ];
    if (letter !== next) yield before + next + letter + behind;
    yield before + next + behind;
    for (const other of letters) {
      yield before + other + letter + next + behind;
      if (other !== letter) yield before + other + next + behind;
    }
  }
}

const lettersOfPacks = new WeakMap<LanguagePack, readonly string[]>();

/** The letters that common words are written in, and those with marks. */
export function lettersOf(pack: LanguagePack): readonly string[] {
  const known = lettersOfPacks.get(pack);
  if (known) return known;
  const words = [...packWords(pack, 'function-words', 'reporting-verbs', 'marked-letters')];
  const made = [...new Set(words.flatMap((word) => [...word.toLowerCase()]))].filter((letter) => /\p{L}/u.test(letter));
  lettersOfPacks.set(pack, made);
  return made;
}
