/** Words that are no names, with a capital inside a sentence: nationalities (`la entrenadora Italiana`) and verbs (`Ela não Teve sorte`). */
import type { ReadText } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { isQuoted } from '../characters/quotations.js';
import { countNoun } from './count-nouns.js';
import { verbForms } from './verb-numbers.js';
import { capitalisedWords } from '../words/capitalised-words.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';

/** Languages that write adjectives of countries small, and whose packs know nouns and verbs. */
const SMALL = new Set(['es', 'pt', 'it', 'ca', 'ro']);
/** A text with more of them writes titles so. */
const MOST = 2;

export interface RaisedWord {
  readonly token: Token;
  readonly expected: string;
}

/** Each with its form in small letters, in order of place. */
export function raisedWords({ text, pack, vocabulary }: ReadText): RaisedWord[] {
  if (!SMALL.has(pack.tag)) return [];
  const found = [...capitalisedWords(text)].flatMap(({ token, segment, index }) => {
    if (segment.kind !== 'paragraph' || vocabulary.count(token.normal) > 1 || !isRaised(segment, index, pack))
      return [];
    const block = text.blocks[segment.blockIndex];
    if (!block || isQuoted(block, token.start)) return [];
    return [{ token, expected: token.text.charAt(0).toLowerCase() + token.text.slice(1) }];
  });
  return found.length > MOST ? [] : found;
}

/** Small words stand on both sides; a nationality has its noun before it. */
function isRaised({ tokens }: Segment, index: number, pack: LanguagePack): boolean {
  const [before, token, behind] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!token || index < 2 || before?.kind !== 'word' || startsUpper(before.text)) return false;
  if (token.text.slice(1) !== token.normal.slice(1) || token.start - before.end !== 1) return false;
  if (!behind || (behind.kind === 'word' ? startsUpper(behind.text) : !/^[,.;:]$/.test(behind.text))) return false;
  if (packWords(pack, 'demonyms').has(token.normal)) return mayBeNoun(before.normal, token.normal, pack);
  const isVerb = verbForms(pack).has(token.normal) && token.normal.length > SHORT && behind.kind === 'word';
  return isVerb && !packWords(pack, 'articles', 'prepositions').has(before.normal);
}

/** A noun of the lists, or a word with the nationality's own ending. */
function mayBeNoun(word: string, nationality: string, pack: LanguagePack): boolean {
  if (countNoun(word, pack) || packWords(pack, 'person-roles').has(word)) return true;
  return word.length > SHORT_NOUN && /(?:[ao]s?|i|ă)$/.test(word) && word.at(-1) === nationality.at(-1);
}

const SHORT_NOUN = 4;
/** Shorter verbs are names and acronyms too. */
const SHORT = 3;
