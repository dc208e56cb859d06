/** Words that are no names, with a capital inside a sentence: nationalities (`la entrenadora Italiana`) and verbs (`Ela não Teve sorte`). */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { isQuoted } from '../characters/quotations.js';
import { countNoun } from './count-nouns.js';
import { verbForms } from './verb-numbers.js';
import { verbReading } from './verb-readings.js';
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
export function raisedWords(evidence: Evidence): RaisedWord[] {
  const { text, pack, vocabulary } = evidence;
  if (!SMALL.has(pack.tag)) return [];
  const found = [...capitalisedWords(text)].flatMap(({ token, segment, index }) => {
    if (segment.kind !== 'paragraph' || vocabulary.count(token.normal) > 1 || !isRaised(segment, index, evidence))
      return [];
    const block = text.blocks[segment.blockIndex];
    if (!block || isQuoted(block, token.start)) return [];
    return [{ token, expected: token.text.charAt(0).toLowerCase() + token.text.slice(1) }];
  });
  return found.length > MOST ? [] : found;
}

/** Small words stand on both sides; a nationality has its noun before it. */
function isRaised({ tokens }: Segment, index: number, evidence: Evidence): boolean {
  const { pack } = evidence;
  const [before, token, behind] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!token || index < 2 || before?.kind !== 'word' || startsUpper(before.text)) return false;
  if (token.text.slice(1) !== token.normal.slice(1) || token.start - before.end !== 1) return false;
  if (!behind || (behind.kind === 'word' ? startsUpper(behind.text) : !/^[,.;:]$/.test(behind.text))) return false;
  if (packWords(pack, 'demonyms').has(token.normal)) return mayBeNoun(before.normal, token.normal, pack);
  if (behind.kind !== 'word') return false;
  if (isAdverb(token, pack) || isParticiple(before, token, pack)) return true;
  const isVerb = verbForms(pack).has(token.normal) ? token.normal.length > SHORT : isLongVerb(token.normal, evidence);
  return isVerb && !packWords(pack, 'articles', 'prepositions').has(before.normal);
}

const ADVERB: Readonly<Record<string, RegExp>> = { es: /.{5}mente$/, pt: /.{5}mente$/, it: /.{5}mente$/ };

/** `Direttamente`: adverbs with an ending of their own are no names. */
function isAdverb({ normal }: Token, { tag }: LanguagePack): boolean {
  return ADVERB[tag]?.test(normal) === true;
}

const HAVING = /^(?:ha|han|he|hemos|había|habían|ho|abbiamo|hanno|aveva|avevano)$/;
const PARTICIPLE: Readonly<Record<string, RegExp>> = { es: /[ai]do$/, it: /[aiu]to$/ };

/** `ha Annunciato una gara`: behind the auxiliary of the past stands no name. */
function isParticiple(before: Token, { normal }: Token, { tag }: LanguagePack): boolean {
  return HAVING.test(before.normal) && PARTICIPLE[tag]?.test(normal) === true;
}

/** Shorter verbs, and those with an accent on their last vowel but one, are names of persons too (`Lucía`). */
const SHORTEST_VERB = 8;

/** `Repercutirán`: a form that only a verb has. */
function isLongVerb(normal: string, evidence: Evidence): boolean {
  if (normal.length < SHORTEST_VERB || normal.endsWith('ía')) return false;
  return verbReading(normal, evidence)?.mayBeNoun === false;
}

/** A noun of the lists, or a word with the nationality's own ending. */
function mayBeNoun(word: string, nationality: string, pack: LanguagePack): boolean {
  if (countNoun(word, pack) || packWords(pack, 'person-roles').has(word)) return true;
  return word.length > SHORT_NOUN && /(?:[ao]s?|i|ă)$/.test(word) && word.at(-1) === nationality.at(-1);
}

const SHORT_NOUN = 4;
/** Shorter verbs are names and acronyms too. */
const SHORT = 3;
