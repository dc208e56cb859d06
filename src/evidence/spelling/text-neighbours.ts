/** Words of the texts, and whether another is one letter away from them. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import { isSmall } from '../../text/character-traits.js';
import { packWords } from '../words/pack-words.js';

/** Shorter words have too many neighbours. */
const SHORTEST = 5;
const LOWER = /^\p{Ll}+$/u;

const wordsBySource = new WeakMap<Evidence['text'], ReadonlyMap<string, Standing>>();

/** Where a word stands. */
type Standing = 'common' | 'reference' | 'text';

/** Words in lower case that a reader may take for right and that are one letter away, each with where it stands. */
export function neighboursInTexts(word: string, evidence: Evidence): [right: string, fact: string][] {
  const known = wordsBySource.get(evidence.text) ?? wordsOfTexts(evidence);
  wordsBySource.set(evidence.text, known);
  const near: [string, string][] = [];
  const compare = (right: string, standing: Standing): void => {
    if (differInOneLetter(word, right)) near.push([right, factOf(right, standing)]);
  };
  for (const right of commonWords(evidence.pack)) if (!known.has(right)) compare(right, 'common');
  known.forEach((standing, right) => compare(right, standing));
  return near;
}

function factOf(word: string, standing: Standing): string {
  return standing === 'common' ? `“${word}” is a common word.` : `“${word}” stands in the ${standing}.`;
}

function wordsOfTexts({ text, references }: Evidence): ReadonlyMap<string, Standing> {
  const words = new Map<string, Standing>();
  for (const reference of references) addWords(reference.text, 'reference', words);
  addWords(text, 'text', words);
  return words;
}

function addWords({ segments }: Evidence['text'], standing: Standing, words: Map<string, Standing>): void {
  for (const { tokens } of segments)
    for (const token of tokens) if (token.text.length >= SHORTEST && isSmall(token)) words.set(token.text, standing);
}

const commonOfPacks = new WeakMap<LanguagePack, readonly string[]>();

function commonWords(pack: LanguagePack): readonly string[] {
  const known = commonOfPacks.get(pack);
  if (known) return known;
  const words = packWords(pack, 'function-words', 'conjunctions', 'reporting-verbs', 'person-roles', 'time-adverbs');
  const made = [...words].filter((word) => word.length >= SHORTEST && LOWER.test(word));
  commonOfPacks.set(pack, made);
  return made;
}

/**
 * Whether one letter inside a word is lost, added, changed or has changed places with the next; endings and beginnings are
 * inflections and prefixes.
 */
export function differInOneLetter(wrong: string, right: string): boolean {
  if (wrong.charCodeAt(0) !== right.charCodeAt(0) || Math.abs(wrong.length - right.length) > 1 || wrong === right)
    return false;
  let start = 0;
  while (start < wrong.length && wrong[start] === right[start]) start++;
  let end = 0;
  const most = Math.min(wrong.length, right.length) - start;
  while (end < most && wrong.at(-1 - end) === right.at(-1 - end)) end++;
  if (start === 0 || end === 0) return false;
  const [lost, put] = [right.slice(start, right.length - end), wrong.slice(start, wrong.length - end)];
  return Math.max(lost.length, put.length) === 1 || (lost.length === 2 && put.length === 2 && lost === reversed(put));
}

function reversed(pair: string): string {
  return `${pair.charAt(1)}${pair.charAt(0)}`;
}
