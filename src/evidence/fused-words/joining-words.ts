/** Which short words begin and end longer ones, so that they are no sure half of two fused words. */
import type { LanguagePack } from '../../model/language-pack.js';
import { packWords } from '../words/pack-words.js';
import { derivesFreely, isClosed } from '../words/splittable-words.js';
import { startsUpper } from '../words/vocabulary.js';

const SHORT_CLOSED = 2;
/** Articles of a language that tells definite from indefinite and no more. */
const MOST_WITHOUT_GENDER = 3;

/** `undernutrition`, `небелый`. */
export function joinsAsPrefix(word: string, pack: LanguagePack): boolean {
  if (packWords(pack, 'free-prepositions').has(word) || meltsWithArticle(word, pack)) return false;
  return packWords(pack, 'prepositions', 'negations').has(word);
}

/** Spanish `recargarlo`, `dropin`; longer prepositions end no word (`disappearedfrom`), but for those that are particles (`lockdown`). */
export function joinsAsEnding(word: string, pack: LanguagePack): boolean {
  if (packWords(pack, 'free-prepositions').has(word)) return false;
  if (packWords(pack, 'object-pronouns', 'inflection-endings').has(word)) return true;
  return packWords(pack, 'prepositions').has(word) && (word.length <= SHORT_CLOSED || derivesFreely(pack));
}

/** German `aufgewühlt`, `davongeschwemmt`. */
export function opensCompounds(word: string, pack: LanguagePack): boolean {
  return joinsAsPrefix(word, pack) || packWords(pack, 'joining-adverbs').has(word);
}

/** Endings, and last parts of compounds (`lockdown`); Romance `para` begins some and ends none (`estudiantespara`). */
export function endsWords(word: string, pack: LanguagePack): boolean {
  if (packWords(pack, 'inflection-endings').has(word)) return true;
  return isPartOfWords(word, pack) && !(isClosed(word, pack) && tellsGenders(pack));
}

/** Whether a closed-class word may begin a longer one; behind a capital (`Delfador`) what a preposition melts with may too. */
export function mayBegin(left: string, pack: LanguagePack): boolean {
  return joinsAsPrefix(left.toLowerCase(), pack) || (startsUpper(left) && meltsWithArticle(left.toLowerCase(), pack));
}

export function isPartOfWords(word: string, pack: LanguagePack): boolean {
  return packWords(pack, 'combining-forms').has(word);
}

/** Whether the articles of a language tell genders, as far as their number shows. */
export function tellsGenders(pack: LanguagePack): boolean {
  return packWords(pack, 'articles').size > MOST_WITHOUT_GENDER;
}

const meltedOfPacks = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** Whether a word is a preposition and an article in one (`del`, `daquela`); where words are compounded it may begin one all the same. */
function meltsWithArticle(word: string, pack: LanguagePack): boolean {
  if (pack.compounding) return false;
  const known = meltedOfPacks.get(pack) ?? meltedWords(pack);
  meltedOfPacks.set(pack, known);
  return known.has(word);
}

function meltedWords(pack: LanguagePack): ReadonlySet<string> {
  const prepositions = packWords(pack, 'prepositions');
  const articles = packWords(pack, 'articles');
  const determiners = (pack.tables['determiner-forms'] ?? []).map(([word = '']) => word);
  const contracted = (pack.tables.contractions ?? []).map(([, form = '']) => form);
  return new Set([...contracted, ...determiners.filter((word) => prepositions.has(word) && !articles.has(word))]);
}
