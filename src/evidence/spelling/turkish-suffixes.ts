/** Turkish endings written against the orthography: `İtalyadan` for `İtalya'dan`, `gelecekmi` for `gelecek mi`, `uzmanler` for `uzmanlar`. */
import type { Evidence } from '../../model/evidence.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { isSmall } from '../../text/character-traits.js';
import { regionNames } from '../names/region-names.js';
import { isSingular } from '../words/splittable-words.js';
import { startsUpper } from '../words/vocabulary.js';

/** A word as it is due, and why. */
export interface TurkishSpelling {
  readonly right: string;
  readonly fact: string;
}

/** Case endings of two letters and more. Source: spelling guide of the Turkish Language Association, on the apostrophe. */
const CASE = /^(\p{Lu}\p{Ll}{3,20}?)(d[ae]n?|t[ae]n?|y[aeıiuü]|n[ıiuü]n|[ıiuü]n|d[ae]ki|yl[ae])$/u;
/** The particle of a question stands apart, with its endings. Source: the same, on `mi`. */
const QUESTION = /^(\p{Ll}{3,30}?)(m[ıiuü](?:y[ıiuü]z|s[ıiuü]n(?:[ıiuü]z)?|yd[ıiuü]|dir)?)$/u;
const SHORTEST = 5;
const LONGEST = 20;
/** Vowels that harmony exchanges in endings, which have no `o` nor `ö`; a word has either all dots or none in its last syllables. */
const OTHER_VOWEL: Readonly<Record<string, string>> = {
  a: 'e',
  e: 'a',
  ı: 'i',
  i: 'ı',
  u: 'ü',
  ü: 'u',
};

/** What was meant, where the dictionary lacks the word and has the other one; undefined in other languages. */
export function readTurkishSuffix(token: Token, segment: Segment, evidence: Evidence): TurkishSpelling | undefined {
  const { pack, knowsWord } = evidence;
  const { text } = token;
  if (pack.tag !== 'tr' || !knowsWord || text.length < SHORTEST || text.length > LONGEST) return undefined;
  if (startsUpper(text)) return withApostrophe(text, evidence);
  if (!isSmall(token) || !isSingular(token, evidence) || knowsWord(text)) return undefined;
  return questionApart(token, segment, knowsWord) ?? inHarmony(text, knowsWord);
}

/** Behind the name of a country or one that the text writes so elsewhere, where the dictionary does not have the whole as a word. */
function withApostrophe(text: string, { pack, text: whole, knowsWord }: Evidence): TurkishSpelling | undefined {
  const [, name = '', ending = ''] = CASE.exec(text) ?? [];
  if (name === '' || knowsWord?.(text) === true) return undefined;
  const isRegion = regionNames(whole.language, pack)
    .get(name.toLocaleLowerCase('tr'))
    ?.some(({ words }) => words.length === 1);
  const isSeen = whole.value.includes(`${name}'`) || whole.value.includes(`${name}’`);
  return isRegion === true || isSeen
    ? { right: `${name}'${ending}`, fact: `“${name}” is a name; its endings follow an apostrophe.` }
    : undefined;
}

function questionApart(
  token: Token,
  { tokens }: Segment,
  knows: (word: string) => boolean,
): TurkishSpelling | undefined {
  if (tokens[tokens.indexOf(token) + 1]?.text !== '?') return undefined;
  const [, word = '', particle = ''] = QUESTION.exec(token.text) ?? [];
  return word !== '' && knows(word)
    ? { right: `${word} ${particle}`, fact: `“${particle}” asks a question and stands apart.` }
    : undefined;
}

/** One vowel of the last syllables, or every dot, in the form that harmony asks for; only where one word fits. */
function inHarmony(word: string, knows: (word: string) => boolean): TurkishSpelling | undefined {
  const forms = new Set([...exchanged(word), word.replaceAll('ı', 'i'), word.replaceAll('i', 'ı')]);
  forms.delete(word);
  const [right, ...others] = [...forms].filter(knows);
  return right === undefined || others.length > 0
    ? undefined
    : { right, fact: `The dictionary has “${right}”, whose vowels are in harmony.` };
}

function* exchanged(word: string): Generator<string> {
  for (let at = Math.ceil(word.length / 2); at < word.length; at++) {
    const other = OTHER_VOWEL[word.charAt(at)];
    if (other !== undefined) yield word.slice(0, at) + other + word.slice(at + 1);
  }
}

/** A stem of three letters and its endings: `elfler`, of which a letter less (`eller`) is another word by chance. */
const SHORT_PLURAL = /^\p{L}{2,3}l[ae]r(?:\p{L}{1,5})?$/u;

/** Whether a Turkish word is no slip: `dükkân` beside `dükkan`, for the circumflex is free, or a plural too short to tell. */
export function isRightInTurkish(word: string, { pack, knowsWord }: Evidence): boolean {
  if (pack.tag !== 'tr') return false;
  if (SHORT_PLURAL.test(word)) return true;
  const bare = word.replace(/[âîû]/g, (letter) => letter.normalize('NFD').charAt(0));
  return bare !== word && knowsWord?.(bare) === true;
}
