/** Words that the same text has with their letters in order, or with their marks: `přeidseda` and `předseda`, `isbjornen` and `isbjörnen`. */
import type { Evidence } from '../../model/evidence.js';
import type { SegmentedText, Token } from '../../model/segmented-text.js';
import { shapeOf, shapesOf } from '../../text/word-shapes.js';
import { isSmall } from '../../text/character-traits.js';

/** Shorter words have such neighbours by right. */
const SHORTEST = { swapped: 7, unmarked: 6 };
/** Of two words with the same letters the one that stands more often is right. */
const FEWEST = 2;
const MARKED = /[^a-zа-я]/;
/** Languages in which a mark seldom makes another form or another word, as in German (`konnten`, `könnten`) and Czech (`pomoci`, `pomocí`). */
const MARKS_TELL = new Set(['sv', 'it', 'ca']);

interface Twins {
  readonly words: ReadonlyMap<string, string>;
  /** How many of them have each shape. */
  readonly shapes: ReadonlyMap<number, number>;
}

const twinsByText = new WeakMap<SegmentedText, Twins>();

/** The word of the text that this one was meant to be; undefined where there is none. */
export function twinOf(token: Token, { text, pack, vocabulary }: Evidence): string | undefined {
  const twins = twinsByText.get(text) ?? readTwins(text);
  twinsByText.set(text, twins);
  const word = token.text;
  const marked = MARKS_TELL.has(pack.tag) && word.length >= SHORTEST.unmarked ? twins.words.get(`~${word}`) : undefined;
  if (marked !== undefined) return marked;
  if (word.length < SHORTEST.swapped || (twins.shapes.get(shapeOf(word)) ?? 0) < 2) return undefined;
  for (let at = 1; at < word.length - 2; at++) {
    if (word[at] === word[at + 1]) continue;
    const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    if (twins.words.has(swapped) && vocabulary.count(swapped) >= FEWEST) return swapped;
  }
  return undefined;
}

/** All longer words in small letters by themselves, and behind `~` by what is left of them without marks. */
function readTwins({ segments }: SegmentedText): Twins {
  const words = new Map<string, string>();
  for (const { tokens } of segments) {
    for (const token of tokens) {
      const word = token.text;
      if (word.length < SHORTEST.unmarked || words.has(word) || !isSmall(token)) continue;
      words.set(word, word);
      if (MARKED.test(word)) words.set(`~${withoutMarks(word)}`, word);
    }
  }
  return { words, shapes: shapesOf(words.keys()) };
}

/** Also of the letters that Unicode does not take apart. */
function withoutMarks(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łıøđ]/g, (letter) => PLAIN[letter] ?? letter);
}

const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ı: 'i', ø: 'o', đ: 'd' };
