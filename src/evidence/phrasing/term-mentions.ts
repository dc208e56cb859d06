/** Whether a text speaks of a term at all: in any form, order or compound. Lenient, because it only ever excuses. */
import type { Phrase } from '../../model/phrasebook.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment } from '../../model/segmented-text.js';
import { linearPattern } from '../../text/linear-pattern.js';
import { normalForm } from '../../text/normal-form.js';
import { packWords } from '../words/pack-words.js';
import { phraseWords, type PhraseWord } from './phrase-words.js';
import { wordForms } from '../words/word-forms.js';

/** Languages are those of `pack`. */
export function mentions(phrase: Phrase, segments: readonly Segment[], pack: LanguagePack): boolean {
  if ('pattern' in phrase) {
    const pattern = linearPattern(phrase.pattern, true);
    return 'matchesIn' in pattern && segments.some(({ text }) => pattern.matchesIn(text).length > 0);
  }
  const words = phraseWords(phrase.text, 0, pack.tag);
  if (words.some(({ unspaced }) => unspaced)) {
    const normal = normalForm(phrase.text.trim(), pack.tag);
    return segments.some(({ text }) => normalForm(text, pack.tag).includes(normal));
  }
  const found = segments.flatMap(({ text }) => phraseWords(text.replace(ACRONYM_STOP, ''), 0, pack.tag));
  if (found.some(({ text }) => text === initials(words))) return true;
  return contentWords(words, pack).every((word) => found.some((other) => alike(word.normal, other.normal, pack)));
}

function contentWords(words: readonly PhraseWord[], pack: LanguagePack): readonly PhraseWord[] {
  const closed = packWords(pack, 'function-words', 'articles', 'prepositions', 'conjunctions');
  const content = words.filter(({ normal }) => !closed.has(normal));
  return content.length > 0 ? content : words;
}

/** `U.K.` is `UK`. */
const ACRONYM_STOP = /(?<=\p{Lu})\./gu;

/** `EU` speaks of the European Union. */
function initials(words: readonly PhraseWord[]): string | undefined {
  return words.length > 1 ? words.map(({ text }) => text.charAt(0).toUpperCase()).join('') : undefined;
}

/** Least letters that a part of a compound, or the common beginning of two irregular forms, has. */
const SHORTEST_PART = 4;
const SHORTEST_BEGINNING = 3;

function alike(word: string, other: string, pack: LanguagePack): boolean {
  if (word === other) return true;
  if (word.length >= SHORTEST_PART && other.includes(word)) return true;
  const keys = new Set(wordForms(pack).keysOf(word));
  if (
    wordForms(pack)
      .keysOf(other)
      .some((key) => keys.has(key))
  )
    return true;
  return commonBeginning(word, other) >= Math.max(SHORTEST_BEGINNING, Math.ceil(word.length / 2));
}

/** Letters that two words begin with alike. */
export function commonBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
