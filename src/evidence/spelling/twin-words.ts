/** Words that the same text has with their letters in order, or with their marks: `přeidseda` and `předseda`, `isbjornen` and `isbjörnen`. */
import type { Evidence } from '../../model/evidence.js';
import type { SegmentedText, Token } from '../../model/segmented-text.js';
import { isSmall } from '../../text/character-traits.js';

/** Shorter words have such neighbours by right. */
const SHORTEST = { swapped: 7, unmarked: 6 };
/** Of two words with the same letters the one that stands more often is right. */
const FEWEST = 2;
const MARKED = /[^a-zа-я]/;
/** Languages in which a mark seldom makes another form or another word, as in German (`konnten`, `könnten`) and Czech (`pomoci`, `pomocí`). */
const MARKS_TELL = new Set(['sv', 'it', 'ca']);

const twinsByText = new WeakMap<SegmentedText, ReadonlyMap<string, string>>();

/** The word of the text that this one was meant to be; undefined where there is none. */
export function twinOf(token: Token, { text, pack, vocabulary }: Evidence): string | undefined {
  const known = twinsByText.get(text) ?? readTwins(text);
  twinsByText.set(text, known);
  const word = token.text;
  const marked = MARKS_TELL.has(pack.tag) && word.length >= SHORTEST.unmarked ? known.get(`~${word}`) : undefined;
  if (marked !== undefined) return marked;
  if (word.length < SHORTEST.swapped) return undefined;
  for (let at = 1; at < word.length - 2; at++) {
    if (word[at] === word[at + 1]) continue;
    const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    if (known.has(swapped) && vocabulary.count(swapped) >= FEWEST) return swapped;
  }
  return undefined;
}

/** All longer words in small letters by themselves, and behind `~` by what is left of them without marks. */
function readTwins({ segments }: SegmentedText): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const { tokens } of segments) {
    for (const token of tokens) {
      const word = token.text;
      if (word.length < SHORTEST.unmarked || words.has(word) || !isSmall(token)) continue;
      words.set(word, word);
      if (MARKED.test(word)) words.set(`~${withoutMarks(word)}`, word);
    }
  }
  return words;
}

/** Also of the letters that Unicode does not take apart. */
function withoutMarks(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łıøđ]/g, (letter) => PLAIN[letter] ?? letter);
}

const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ı: 'i', ø: 'o', đ: 'd' };
