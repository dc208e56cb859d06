/** A closed-class word written to a word with a capital: `вБерліні`, `derGeschehnisse`, `Lichtsowie`, `Paluquando`. */
import type { Evidence } from '../../model/evidence.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { derivesFreely, isClosed } from '../words/splittable-words.js';
import { startsUpper } from '../words/vocabulary.js';
import type { FusedWords } from './fused-words.js';

const BEFORE_CAPITAL = /^(\p{Ll}{1,5})(\p{Lu}\p{Ll}{3,20})$/u;
/** Names take endings there that look like words (`Warrennek`, `Μίκελστον`), as they do where there are no articles. */
const DECLINING: ReadonlySet<string> = new Set(['el', 'hu']);
/** Brands begin so (`iPhone`, `eBay`, `mBank`). */
const BRAND_LETTER = /^[a-hj-z]?[ie]$|^[mx]$/;
const BEHIND = { shortest: 4, longest: 8, name: 4, noun: 5, shortestAfterNoun: 3 };
/** Ends of names, which are words too (`Larrymore`, `Westover`, `Villalobos`). */
const NAME_ENDING =
  /^(?:more|will|able|must|esses|essas|eles|elas|some|most|ever|them|then|than|over|under|here|there|down|upon|like|near|side|past|para|sous|elle|elles|della|dello|dalla|sola|solo|alle|ella|ello|este|esta|lade|ander|einen|einer|eine|ende|enda|ella|inne|inna|aren|eller|iden|andra|unter|ihrer|ihren|seiner|kanta|asti|itse|allo|alla|alle|nello|nella|antes|como|nada|ich|man|mann|meer|allen)$/;

/** The two words; undefined where one may be a brand or a name. */
export function closedBesideCapital(token: Token, segment: Segment, evidence: Evidence): FusedWords | undefined {
  return closedBeforeCapital(token, evidence) ?? capitalBeforeClosed(token, segment, evidence);
}

/** Behind a closed-class word no capital stands in one word; articles open names of newspapers (`elDiario`). */
function closedBeforeCapital({ text }: Token, evidence: Evidence): FusedWords | undefined {
  const { pack, rankOfWord, knowsWord } = evidence;
  const [, left = '', right = ''] = BEFORE_CAPITAL.exec(text) ?? [];
  if (left === '' || !rankOfWord || !isClosed(left, pack) || packWords(pack, 'name-particles').has(left))
    return undefined;
  if (left.length === 1 && (knowsWord !== undefined || BRAND_LETTER.test(left))) return undefined;
  if (packWords(pack, 'articles').has(left) && packWords(pack, 'capitalised-nouns').size === 0) return undefined;
  if (rankOfWord(right.toLowerCase()) < Infinity || packWords(pack, 'combining-forms').has(left)) return undefined;
  return { left, right, evidence: [`“${left}” is a word of its own.`, 'A capital begins a word.'] };
}

/** A name or a German noun that a longer closed-class word ends; the whole is in no list. */
function capitalBeforeClosed(token: Token, segment: Segment, evidence: Evidence): FusedWords | undefined {
  const { text: word, normal } = token;
  const { pack, knowsWord } = evidence;
  if (!startsUpper(word) || !knowsWord || DECLINING.has(pack.tag) || derivesFreely(pack)) return undefined;
  if (
    word.slice(1) !== normal.slice(1) ||
    segment.kind === 'headline' ||
    segment.tokens.find(({ kind }) => kind === 'word') === token
  )
    return undefined;
  const isNounLanguage = packWords(pack, 'capitalised-nouns').size > 0;
  const [shortest, left] = isNounLanguage ? [BEHIND.shortestAfterNoun, BEHIND.noun] : [BEHIND.shortest, BEHIND.name];
  for (let at = Math.max(left, word.length - BEHIND.longest); at <= word.length - shortest; at++) {
    const [name, right] = [word.slice(0, at), word.slice(at)];
    if (!isClosed(right, pack) || NAME_ENDING.test(right)) continue;
    if (isNounLanguage ? knowsWord(name) : isNewName(name, right, evidence))
      return { left: name, right, evidence: [`“${right}” is a word of its own.`] };
  }
  return undefined;
}

/** A name that no list has comes before what joins words or clauses; adverbs and pronouns end names as well (`Alighieri`, `Vaucouleurs`). */
function isNewName(name: string, right: string, { pack, knowsWord }: Evidence): boolean {
  if (knowsWord?.(name.toLowerCase()) !== false) return false;
  return knowsWord(name) || packWords(pack, 'conjunctions', 'prepositions', 'clause-openers').has(right);
}
