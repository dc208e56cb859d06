/** German nouns in small letters: by an ending that only nouns have, by a list of nouns that are no other word, or by the text itself. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import type { LoweredName } from './lowered-names.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';

/** Source: Duden, derivation of nouns. `jung` and `schwung-` are too short for it. */
const ENDING = /(?:ung|heit|keit|schaft|tion|ismus|ität)(?:en|s)?$/;
const NOUN_ENDING = /\p{L}{4}(?:ung|heit|keit|schaft|tion|ismus|ität)(?:en|s)?$/u;
/** Participles with the same ending (`gezwungen`, `notgedrungen`, `entsprungen`). */
const PARTICIPLE_ENDING =
  /(?:zwungen|sprungen|drungen|schwungen|schlungen|[gb]esungen|(?:ge|er|ver)klungen|^(?:ge|miss)lungen|^(?:er|(?:ab|auf|mit)?ge)rungen)$/u;
/** Only a noun that no verb or adjective has as its ending tells a compound. */
const SHORTEST_TAIL = 7;
const VERB_TAIL = /en?$/;
const SHORTEST = 4;
/** Behind these a noun stands, or an adjective and a noun; `der`, `die` and `das` may begin a clause whose verb follows. */
const BEFORE_NOUN =
  /^(?:ein(?:e[nmrs]?)?|kein(?:e[nmrs]?)?|im|zum|zur|vom|beim|ins|des|dem|(?:mein|dein|sein|ihr|unser)(?:e[nmrs]?)?|diese[nmrs]?|jede[nmrs]?)$/;
/** Word forms that verbs, adjectives and adverbs have as well. */
const OTHER_WORD = /(?:en|e|er|es|em|t|s|ig|lich|isch)$/;
/** `seid ihr euch sicher`: what a text of letters or speeches has with a capital as well. */
const PRONOUN = /^(?:euch|ihm|ihn|uns|mich|dich|sich)$/;

/** Nouns in small letters; nothing in languages that do not write them with a capital. */
export function* loweredNouns({ text, pack, vocabulary, knowsWord }: Evidence): Iterable<LoweredName> {
  const nouns = packWords(pack, 'capitalised-nouns');
  if (nouns.size === 0) return;
  for (const { tokens } of text.segments) {
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (token?.kind !== 'word' || token.text.length < SHORTEST || startsUpper(token.text)) continue;
      if (!isRunning(tokens, index) || isInfinitive(tokens[index - 1], token) || isNameOfFile(token, knowsWord))
        continue;
      const isNoun = nouns.has(token.normal) || isDerived(token.normal, nouns);
      const isNamed = (): boolean => vocabulary.isName(token.normal) && standsAsNoun(tokens, index);
      const isListed = (): boolean =>
        knowsWord !== undefined &&
        !mayBeAdjective(token, tokens[index + 1]) &&
        vocabulary.count(token.normal) === 1 &&
        isNounOfDictionary(token.text, knowsWord);
      if ((isNoun || isNamed() || isListed()) && isOfLanguage(tokens, index, pack))
        yield { token, expected: token.text.charAt(0).toUpperCase() + token.text.slice(1) };
    }
  }
}

const PLURAL_OF_NOUN = /(?:ung|heit|keit|tion|ität)en$/;
const WITH_ZU = /^\p{L}{1,16}zu\p{L}{3,24}schaften$/u;
const ADVERB = /^(?:mini|maxi)mum$/;

/** `um die Region zu bewirtschaften`, `auszukundschaften`; `minimum drei Personen`. */
function isInfinitive(before: Token | undefined, { normal }: Token): boolean {
  if (WITH_ZU.test(normal) || ADVERB.test(normal)) return true;
  return before?.normal === 'zu' && /n$/.test(normal) && !PLURAL_OF_NOUN.test(normal);
}

/** `das grdctl-Programm`: the name of a program before its noun. */
function isNameOfFile({ text }: Token, knowsWord: ((word: string) => boolean) | undefined): boolean {
  const [, first] = /^(\p{Ll}[\p{Ll}\d]*)-.*\p{Lu}/u.exec(text) ?? [];
  return first !== undefined && knowsWord?.(first.charAt(0).toUpperCase() + first.slice(1)) !== true;
}

/** `die mediane Dosis`: an adjective that the dictionary lacks. */
function mayBeAdjective({ normal }: Token, after: Token | undefined): boolean {
  return OTHER_WORD.test(normal) && after?.kind === 'word' && startsUpper(after.text);
}

/** A form that a dictionary has with a capital only. */
function isNounOfDictionary(word: string, knowsWord: (word: string) => boolean): boolean {
  return !knowsWord(word) && knowsWord(word.charAt(0).toUpperCase() + word.slice(1));
}

/** By its ending, or as a compound of a listed noun. */
function isDerived(word: string, nouns: ReadonlySet<string>): boolean {
  if (ENDING.test(word) && NOUN_ENDING.test(word)) return !PARTICIPLE_ENDING.test(word);
  if (VERB_TAIL.test(word)) return false;
  for (let at = 3; at + SHORTEST_TAIL <= word.length; at++) if (nouns.has(word.slice(at))) return true;
  return false;
}

/** With a space at both sides: no part of an address, of a handle or of a word with hyphens. */
function isRunning(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!token || before?.end === token.start) return false;
  return after === undefined || after.start > token.end || /^[.,;:!?)»“”"]/u.test(after.text);
}

/** Where a noun is due; before a noun in capitals an adjective may stand. */
function standsAsNoun(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (after?.kind === 'word' && startsUpper(after.text)) return false;
  return (
    BEFORE_NOUN.test(before?.normal ?? '') &&
    !OTHER_WORD.test(token?.normal ?? '') &&
    !PRONOUN.test(token?.normal ?? '')
  );
}

const ADJECTIVE = /^\p{Ll}{3,30}e[nmrs]?$/u;

/** Quoted English has such words in small letters (`for the population`): the words before must be German. */
function isOfLanguage(tokens: readonly Token[], index: number, pack: LanguagePack): boolean {
  const words = packWords(pack, 'function-words', 'articles', 'prepositions');
  const isKnown = (token: Token | undefined): boolean => token?.kind === 'word' && words.has(token.normal);
  const before = tokens[index - 1];
  return isKnown(before) || (ADJECTIVE.test(before?.text ?? '') && isKnown(tokens[index - 2]));
}
