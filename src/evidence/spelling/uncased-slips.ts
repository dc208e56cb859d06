/** Slips of typing in Arabic and Korean, whose lists have the forms of words: a letter doubled, lost or in its neighbour's place. */
import type { Evidence } from '../../model/evidence.js';
import type { Token } from '../../model/segmented-text.js';
import { remembering } from '../words/remembered-answers.js';
import { isElsewhere, isOfClosedClass } from '../words/splittable-words.js';

const ARABIC = /^[\u0621-\u064a]{4,16}$/u;
/** What stands before an Arabic word, the article among it. */
const CLITICS = /^[وف]?[بكل]?(?:ال|ل(?=ل))?/u;
const WITH_ARTICLE = /^[وف]?(?:[بك]?ال|لل)/u;
/**
 * What was meant must be so common. Source: of 1,800 words of human news text that the list lacks, five are so near a common word; names,
 * which have no article, are near others by chance.
 */
const COMMONEST = { bare: 2500, withArticle: 3500, doubled: 8000, lost: 2000 };
const SHORTEST_STEM = 3;
/** Plurals are words of their own beside a common one (`السعات`, `الساعات`). */
const PLURAL = /ات$/u;
const ARABIC_LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأإآؤئ';

const HANGUL = /^[가-힣]{2,12}$/u;
/** Sounds and movements are said twice; endings of relation may follow a noun that ends so. */
const SAID_TWICE =
  /^(?:성성|내내|시시|지지|가가|나나|라라|마마|다다|미미|코코|모모|보보|파파|주주|쥬쥬|루루|리리|하하|호호)$/u;

/** The one word that was meant; undefined for all words that may be right. */
export function uncasedSlip(token: Token, evidence: Evidence): string | undefined {
  const { knowsWord, listsWord, rankOfWord, pack, vocabulary } = evidence;
  if (!knowsWord || !listsWord || !rankOfWord || token.kind !== 'word' || vocabulary.count(token.normal) !== 1)
    return undefined;
  const isScript = pack.script === 'Arab' ? ARABIC : HANGUL;
  if (!isScript.test(token.text) || isOfClosedClass(token, evidence) || isElsewhere(token.normal, evidence))
    return undefined;
  if (rankOfWord(token.normal) < Infinity || knowsWord(token.text)) return undefined;
  return pack.script === 'Arab'
    ? arabicSlip(token.text, pack, { listsWord, rankOfWord })
    : koreanSlip(token.text, pack, listsWord);
}

interface Lists {
  readonly listsWord: (word: string) => boolean;
  readonly rankOfWord: (word: string) => number;
}

const arabicSlip = remembering((word, _pack, { listsWord, rankOfWord }: Lists): string | undefined => {
  const hasArticle = WITH_ARTICLE.test(word);
  const isMeant = (rarest: number) => (other: string) => {
    const stem = other.replace(CLITICS, '');
    const rank = Math.min(rankOfWord(other), stem.length < SHORTEST_STEM ? Infinity : rankOfWord(stem));
    return rank <= rarest && listsWord(other);
  };
  return (
    only(undoubled(word), isMeant(COMMONEST.doubled)) ??
    only(exchanged(word), isMeant(hasArticle ? COMMONEST.withArticle : COMMONEST.bare)) ??
    (hasArticle && !PLURAL.test(word) ? only(completed(word), isMeant(COMMONEST.lost)) : undefined)
  );
});

const koreanSlip = remembering(
  (word, _pack, lists: (word: string) => boolean): string | undefined =>
    only(undoubledSyllables(word), lists) ?? only(plainVowels(word), lists),
);

/** The one candidate that fits; undefined where there are several. */
function only(candidates: Iterable<string>, fits: (word: string) => boolean): string | undefined {
  const [one, ...others] = new Set([...candidates].filter(fits));
  return others.length === 0 ? one : undefined;
}

/** ل is often the end of a preposition and the beginning of the word behind it. */
function* undoubled(word: string): Generator<string> {
  for (let at = 1; at < word.length - 1; at++)
    if (word[at] === word[at + 1] && word[at] !== 'ل') yield word.slice(0, at) + word.slice(at + 1);
}

/** The first letter and what is written to the word stay in their places. */
function* exchanged(word: string): Generator<string> {
  const first = WITH_ARTICLE.exec(word)?.[0].length ?? 1;
  for (let at = first; at < word.length - 1; at++)
    if (word[at] !== word[at + 1]) yield word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

function* completed(word: string): Generator<string> {
  const first = WITH_ARTICLE.exec(word)?.[0].length ?? 1;
  for (let at = first; at <= word.length; at++)
    for (const letter of ARABIC_LETTERS) yield word.slice(0, at) + letter + word.slice(at);
}

function* undoubledSyllables(word: string): Generator<string> {
  for (let at = word.length > 3 ? 0 : 1; at < word.length - 1; at++)
    if (word[at] === word[at + 1] && !SAID_TWICE.test(word.slice(at, at + 2)))
      yield word.slice(0, at) + word.slice(at + 1);
}

/** Hangul syllables in Unicode: 588 of each initial, 28 of each vowel. */
const SYLLABLES = { first: 0xac00, ofInitial: 588, ofVowel: 28 };
/** ㅑ, ㅒ and ㅕ are seldom but behind these initials; beside them the plain vowels that are meant. */
const GLIDES: Readonly<Record<number, number>> = { 2: 0, 3: 1, 6: 4 };
const GLIDING_INITIALS = new Set([0, 5, 6, 7, 9, 11, 15, 18]);

function* plainVowels(word: string): Generator<string> {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at) - SYLLABLES.first;
    const initial = Math.floor(code / SYLLABLES.ofInitial);
    const vowel = Math.floor((code % SYLLABLES.ofInitial) / SYLLABLES.ofVowel);
    const plain = GLIDES[vowel];
    if (plain === undefined || GLIDING_INITIALS.has(initial)) continue;
    const syllable = String.fromCharCode(SYLLABLES.first + code + (plain - vowel) * SYLLABLES.ofVowel);
    yield word.slice(0, at) + syllable + word.slice(at + 1);
  }
}
