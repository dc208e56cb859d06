/** Words of the texts, and whether another is one letter away from them. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import { isSmall } from '../../text/character-traits.js';
import { packWords } from '../words/pack-words.js';

/** Shorter words have too many neighbours. */
const SHORTEST = 5;
const LOWER = /^\p{Ll}+$/u;

const wordsBySource = new WeakMap<Evidence['text'], ReadonlyMap<string, string>>();

/** Words in lower case that a reader may take for right, with where they stand. */
export function wordsOfTexts({ text, references, pack }: Evidence): ReadonlyMap<string, string> {
  const known = wordsBySource.get(text);
  if (known) return known;
  const words = new Map<string, string>();
  for (const word of commonWords(pack)) words.set(word, `“${word}” is a common word.`);
  for (const [name, { segments }] of [
    ...references.map((reference) => ['reference', reference.text] as const),
    ['text', text] as const,
  ]) {
    for (const token of segments.flatMap(({ tokens }) => tokens))
      if (token.text.length >= SHORTEST && isSmall(token))
        words.set(token.text, `“${token.text}” stands in the ${name}.`);
  }
  wordsBySource.set(text, words);
  return words;
}

function commonWords(pack: LanguagePack): readonly string[] {
  const words = packWords(pack, 'function-words', 'conjunctions', 'reporting-verbs', 'person-roles', 'time-adverbs');
  return [...words].filter((word) => word.length >= SHORTEST && LOWER.test(word));
}

/**
 * Whether one letter inside a word is lost, added, changed or has changed places with the next; endings and beginnings are
 * inflections and prefixes.
 */
export function differInOneLetter(wrong: string, right: string): boolean {
  if (Math.abs(wrong.length - right.length) > 1 || wrong === right) return false;
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
