/** Letters that became question marks where an encoding lacked them: `v?znam`, `Syri?`, `?ідсотків`. */
import type { Evidence } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import { isClosed } from '../words/splittable-words.js';
import { allMatches } from '../../text/all-matches.js';

export interface QuestionedWord {
  readonly range: Range;
  readonly repaired?: string;
}

const HINT = /\?(?:\p{L}|(?<=\p{Ll}\?),? \p{Ll})/u;
/** Addresses and formulas have their question marks by right. */
const BEFORE = String.raw`(?<![\p{L}\p{M}\p{N}?/&=.])`;
const BEHIND = String.raw`(?![\p{L}\p{N}?=/.])`;
const INSIDE = new RegExp(String.raw`${BEFORE}\p{L}{1,30}\?{1,2}\p{Ll}{1,30}(?:\?{1,2}\p{Ll}{1,30})?${BEHIND}`, 'gu');
/** A question mark begins nothing. */
const FIRST = /(?<=^|[\s"“„«(])\?{1,2}[\p{L}\p{M}]{2,30}(?![\p{L}\p{N}?=/.])/gu;
const LAST = /(?<![\p{L}\p{M}\p{N}?/&=.-])\p{L}\p{Ll}{2,30}\?(?=,? \p{Ll})/gu;
const MANY = 3;

/** In order of kind, then of place. */
export function* questionedWords(text: string, evidence: Evidence): Generator<QuestionedWord> {
  if (!evidence.pack.spaced || !text.includes('?') || !HINT.test(text)) return;
  yield* questionedInside(text, evidence);
  for (const { index, 0: word } of allMatches(text, FIRST)) yield { range: { start: index, end: index + word.length } };
  if (!evidence.pack.cased) return;
  for (const { index, 0: word } of allMatches(text, LAST))
    if (isNoWord(word.slice(0, -1), evidence)) yield { range: { start: index, end: index + word.length } };
}

/** Another text has the word, it happens so often that no one can have asked so much, or the halves are no words. */
function* questionedInside(text: string, evidence: Evidence): Generator<QuestionedWord> {
  const places = [...allMatches(text, INSIDE)];
  if (places.length === 0) return;
  const { references, source } = evidence;
  const words = accentedWords([text, ...references.map((other) => other.text.value), source?.text.value ?? '']);
  for (const { index, 0: word } of places) {
    const range = { start: index, end: index + word.length };
    const repaired = words.get(questioned(word));
    if (repaired !== undefined) yield { range, repaired };
    else if (!isTwoWords(word, evidence) && (places.length >= MANY || mayAskAbout(word, evidence))) yield { range };
  }
}

/** `right?he`: a question and what follows it without a space. */
function isTwoWords(word: string, evidence: Evidence): boolean {
  return word.split(/\?+/).every((part) => part.length > 1 && isWord(part, evidence));
}

/** Without a dictionary halves of some length could be words that only this question has. */
function mayAskAbout(word: string, { knowsWord }: Evidence): boolean {
  return knowsWord !== undefined || word.split(/\?+/).some((part) => part.length < SHORTEST_UNLISTED);
}

const SHORTEST_UNLISTED = 3;
const LONG = 4;

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
  if (listsWord) return !listsWord(stem) && !listsWord(normal) && !vocabulary.isName(normal);
  return rankOfWord !== undefined && stem === normal && stem.length >= LONG && rankOfWord(normal) === Infinity;
}

/** Words with a letter beyond ASCII, by what is left of them when such letters are lost. */
function accentedWords(texts: readonly string[]): ReadonlyMap<string, string> {
  const words = texts.flatMap((text) => text.match(/\p{L}{1,60}/gu) ?? []).filter((word) => /[^\x00-\x7f]/.test(word));
  return new Map(words.map((word) => [questioned(word), word]));
}

function questioned(word: string): string {
  return word.replace(/[^\x00-\x7f]/g, '?').toLowerCase();
}
