/** Where a Romance noun phrase that ends at a place begins, if a clause begins there: `El nombre de su vecino`, `la fuga di notizie`. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { calendarWords } from '../dates/calendar-words.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';
import { determinerNumbers } from './subjects.js';

/** Words; longer ones hold a clause. */
const LONGEST_PHRASE = 10;
/** A noun and its adjectives. */
const MOST_CONTENT = 3;
const OF = /^d(?:e|i|o|a|os|as|el|ello|ella|ell'|ei|egli|elle|')?$/u;
const OPENING = /^[,:;(]$/u;

/** The determiner that such a phrase of one thing before the index begins with; no adverbial of time, and none behind a preposition. */
export function startOfPhrase(tokens: readonly Token[], index: number, pack: LanguagePack): Token | undefined {
  let content = 0;
  const last = behindPhrase(tokens, index, pack);
  for (let at = last; at >= 0 && last - at < LONGEST_PHRASE; at--) {
    const token = tokens[at];
    const part = token && partOf(token, pack);
    if (!part) return undefined;
    if (part === 'content') {
      // Names are as long as they are.
      content = startsUpper(token.text) ? Math.max(content, 1) : content + 1;
      if (content > MOST_CONTENT) return undefined;
    } else if (content === 0) return undefined;
    else if (part === 'of') content = 0;
    else if (!OF.test(tokens[at - 1]?.normal ?? '')) return isSubjectAt(tokens, at, pack) ? token : undefined;
  }
  return undefined;
}

/** Position of the last word before negations and adverbs. */
function behindPhrase(tokens: readonly Token[], index: number, pack: LanguagePack): number {
  let last = index - 1;
  while (last > 0 && packWords(pack, 'preverbal-words').has(tokens[last]?.normal ?? '')) last--;
  return last;
}

function isSubjectAt(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  return opens(tokens, at, pack) && !isTime(tokens[at + 1], pack);
}

/** What a word is in such a phrase; nothing where it cannot be in one. */
function partOf({ kind, normal, text }: Token, pack: LanguagePack): 'of' | 'determiner' | 'content' | undefined {
  if (kind !== 'word') return undefined;
  if (OF.test(normal)) return 'of';
  if (determinerNumbers(pack).get(normal) === 'singular')
    return isOnlyPreposition(normal, pack) ? undefined : 'determiner';
  return startsUpper(text) || !isClosed(normal, pack) ? 'content' : undefined;
}

/** `nella`; Portuguese `a` is an article too. */
function isOnlyPreposition(word: string, pack: LanguagePack): boolean {
  return packWords(pack, 'prepositions').has(word) && !packWords(pack, 'articles').has(word);
}

function opens(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const before = tokens[at - 1];
  return before === undefined || OPENING.test(before.text) || packWords(pack, 'clause-openers').has(before.normal);
}

function isClosed(word: string, pack: LanguagePack): boolean {
  return packWords(pack, 'function-words', 'prepositions', 'conjunctions', 'subject-pronouns', 'object-pronouns').has(
    word,
  );
}

function isTime(token: Token | undefined, pack: LanguagePack): boolean {
  return (
    token === undefined ||
    packWords(pack, 'measure-nouns').has(token.normal) ||
    calendarWords(pack.tag, pack).words.has(token.normal)
  );
}
