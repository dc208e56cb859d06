/** Letters that became question marks where an encoding lacked them: `v?znam`, `Syri?`, `?ідсотків`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Range } from '../../model/range.js';
import { listsForeignWords } from '../words/own-words.js';
import { packWords } from '../words/pack-words.js';
import { isClosed } from '../words/splittable-words.js';
import { allMatches } from '../../text/all-matches.js';

export interface QuestionedWord {
  readonly range: Range;
  readonly repaired?: string;
}

const HINT = /\?(?:[\p{L}\p{M}]|(?<=\p{Ll}\?),? \p{L})/u;
/** Addresses and formulas have their question marks by right. */
const BEFORE = String.raw`(?<![\p{L}\p{M}\p{N}?/&=.])`;
const BEHIND = String.raw`(?![\p{L}\p{N}?=/]|\.[\p{L}\p{N}])`;
/** Scripts without capitals have letters and signs of vowels there. */
const REST = String.raw`[\p{Ll}\p{Lo}\p{M}]{1,30}`;
const INSIDE = new RegExp(String.raw`${BEFORE}[\p{L}\p{M}]{1,30}\?{1,2}${REST}(?:\?{1,2}${REST})?${BEHIND}`, 'gu');
/** A question mark begins nothing; the word may end a question all the same. */
const FIRST = /(?<=^|[\s"“„«(-])\?{1,2}[\p{L}\p{M}]{2,30}(?![\p{L}\p{N}=/]|\.[\p{L}\p{N}]|\?[\p{L}\p{N}?])/gu;
/** What follows tells a word from a question. */
const LAST = /(?<![\p{L}\p{M}\p{N}?/&=.-])\p{L}\p{Ll}{2,30}\?(?=,? \p{L})/gu;
const GOES_ON = /^,? \p{Ll}/u;
/** Between Chinese characters or kana: behind a comma, an opening mark or a digit no question ends, and small kana begin no sentence. */
const UNSPACED =
  /(?:(?<=[、，「『（“《])\?|(?<=\p{Nd})\?(?=\p{sc=Han}))[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|\?[ァィゥェォッャュョーぁぃぅぇぉっゃゅょ]/gu;
const MANY = 3;

/** In order of kind, then of place. */
export function* questionedWords(text: string, evidence: Evidence): Generator<QuestionedWord> {
  if (!text.includes('?')) return;
  if (!evidence.pack.spaced) {
    for (const { index, 0: place } of allMatches(text, UNSPACED))
      yield { range: { start: index, end: index + place.length } };
    return;
  }
  if (!HINT.test(text)) return;
  yield* questionedInside(text, evidence);
  for (const { index, 0: word } of allMatches(text, FIRST)) yield { range: { start: index, end: index + word.length } };
  if (!evidence.pack.cased) return;
  for (const { index, 0: word } of allMatches(text, LAST)) {
    const [stem, range] = [word.slice(0, -1), { start: index, end: index + word.length }];
    const repaired = withLastLetter(stem, evidence);
    const goesOn = GOES_ON.test(text.slice(range.end, range.end + 3)) && !isAsked(text, range, evidence.pack);
    if (repaired !== undefined && (goesOn || isFarCommoner(repaired, stem, evidence))) yield { range, repaired };
    else if (goesOn && isNoWord(stem, evidence)) yield { range };
  }
}

/** `— Cine face primul pas? întrebă ea`: a line of dialogue, or the verb of speech behind a question. */
function isAsked(text: string, { start, end }: Range, pack: LanguagePack): boolean {
  if (DIALOGUE.test(text.slice(text.lastIndexOf('\n', start) + 1, start))) return true;
  const [next = ''] = /\p{L}{1,20}/u.exec(text.slice(end, end + 24)) ?? [];
  return packWords(pack, 'reporting-verbs').has(next);
}

const DIALOGUE = /^[-–—―]/;

/** Another text has the word, it happens so often that no one can have asked so much, or the halves are no words. */
function* questionedInside(text: string, evidence: Evidence): Generator<QuestionedWord> {
  const places = [...allMatches(text, INSIDE)];
  if (places.length === 0) return;
  const { references, source } = evidence;
  const words = accentedWords([text, ...references.map((other) => other.text.value), source?.text.value ?? '']);
  for (const { index, 0: word } of places) {
    const range = { start: index, end: index + word.length };
    const repaired = words.get(questioned(word)) ?? withLetterInside(word, evidence);
    if (repaired !== undefined) yield { range, repaired };
    else if (!isTwoWords(word, evidence) && (places.length >= MANY || mayAskAbout(word, evidence))) yield { range };
  }
}

/** The commonest word that one of the marked letters makes of both halves. */
function withLetterInside(word: string, evidence: Evidence): string | undefined {
  const [left = '', right = '', ...others] = word.split('?');
  const { listsWord } = evidence;
  if (!listsWord || others.length > 0) return undefined;
  return commonest(wholesOf(left, right, evidence.pack).filter(listsWord), evidence);
}

/** What a word that should be one is with a marked letter behind it; a question may end in every word that is as common. */
function withLastLetter(stem: string, evidence: Evidence): string | undefined {
  const { pack, rankOfWord, listsWord } = evidence;
  const rank = rankOfWord?.(stem.toLowerCase()) ?? 0;
  if (!rankOfWord || rank < FEWEST_ASKED) return undefined;
  const isListed = isListedWord(stem, evidence);
  const wholes = wholesOf(stem, '', pack).filter((whole) => {
    const wholeRank = rankOfWord(whole.toLowerCase());
    return wholeRank < COMMON_RANK ? wholeRank < rank : !isListed && listsWord?.(whole) === true;
  });
  return commonest(wholes, evidence);
}

function wholesOf(left: string, right: string, pack: LanguagePack): string[] {
  return [...packWords(pack, 'marked-letters')].map((letter) => left + letter + right);
}

function commonest(words: readonly string[], { rankOfWord = () => 0 }: Evidence): string | undefined {
  const rank = (word: string): number => Math.min(rankOfWord(word.toLowerCase()), Number.MAX_SAFE_INTEGER);
  return [...words].sort((one, other) => rank(one) - rank(other))[0];
}

/** Whether the whole is one of the commonest words and the stem is none at all: then no question can have ended in it. */
function isFarCommoner(whole: string, stem: string, evidence: Evidence): boolean {
  const isCommon = (evidence.rankOfWord?.(whole) ?? Infinity) < COMMON_RANK;
  return isCommon && evidence.listsWord !== undefined && stem.length >= SHORTEST_UNLISTED && isNoWord(stem, evidence);
}

/** `right?he`: a question and what follows it without a space. */
function isTwoWords(word: string, evidence: Evidence): boolean {
  // Arabic questions end in another mark.
  if (evidence.pack.script === 'Arab') return false;
  return word.split(/\?+/).every((part) => part.length > 1 && isWord(part, evidence));
}

/** Without a dictionary halves of some length could be words that only this question has. */
function mayAskAbout(word: string, { knowsWord, pack }: Evidence): boolean {
  const shortest = pack.cased ? SHORTEST_UNLISTED : SHORTEST_UNLISTED - 1;
  return knowsWord !== undefined || word.split(/\?+/).some((part) => part.length < shortest);
}

const SHORTEST_UNLISTED = 3;
const LONG = 4;
/** Of a common word. */
const COMMON_RANK = 5000;
/** Commoner words are asked with by themselves (`Kdy?`). */
const FEWEST_ASKED = 500;

function isWord(part: string, { vocabulary, knowsWord, pack }: Evidence): boolean {
  const normal = part.toLowerCase();
  // The half itself is one.
  return vocabulary.count(normal) > 1 || isClosed(normal, pack) || knowsWord?.(part) === true;
}

/** Whether what stands before the mark needs a letter more. */
function isNoWord(stem: string, evidence: Evidence): boolean {
  const { vocabulary, listsWord, rankOfWord, pack } = evidence;
  const normal = stem.toLowerCase();
  if (vocabulary.count(normal) > 1 || isClosed(normal, pack)) return false;
  if (listsWord) return !isListedWord(stem, evidence) && !vocabulary.isName(normal);
  return rankOfWord !== undefined && stem === normal && stem.length >= LONG && rankOfWord(normal) === Infinity;
}

/** A list that was counted on the web has what is left of words too. */
function isListedWord(word: string, evidence: Evidence): boolean {
  const normal = word.toLowerCase();
  if (listsForeignWords(evidence) && evidence.rankOfWord) return evidence.rankOfWord(normal) < Infinity;
  return evidence.listsWord?.(word) === true || evidence.listsWord?.(normal) === true;
}

/** Words with a letter beyond ASCII, by what is left of them when such letters are lost. */
function accentedWords(texts: readonly string[]): ReadonlyMap<string, string> {
  const words = texts.flatMap((text) => text.match(/\p{L}{1,60}/gu) ?? []).filter((word) => /[^\x00-\x7f]/.test(word));
  return new Map(words.map((word) => [questioned(word), word]));
}

function questioned(word: string): string {
  return word.replace(/[^\x00-\x7f]/g, '?').toLowerCase();
}
