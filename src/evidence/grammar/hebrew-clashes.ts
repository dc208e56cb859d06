/** Hebrew words that do not agree with their noun or pronoun, lost articles and object markers, prepositions said twice. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import type { WordClash } from './clashing-words.js';
import { clashOf, neighbourClashes, type NeighbourQuestion } from './neighbour-clashes.js';
import { wordsOfClass } from './grammar-words.js';
import { beforeAdverbs, predicateClash } from './hebrew-subjects.js';
import {
  constructOf,
  disagree,
  hebrewAdjective,
  hebrewNoun,
  hebrewVerb,
  intransitiveVerb,
  type Cell,
  type HebrewWord,
} from './hebrew-words.js';

const CLASHES: readonly NeighbourQuestion<LanguagePack>[] = [
  pronounClash,
  demonstrativeClash,
  adjectiveClash,
  articleClash,
  relativeClash,
  predicateClash,
  numeralClash,
  lostObjectMarker,
  doubledPreposition,
];

/** All of a sentence, by its second word. */
export function* hebrewClashes(tokens: readonly Token[], { pack }: Evidence): Iterable<WordClash> {
  yield* neighbourClashes(tokens, pack, CLASHES);
}

const PRONOUN = /^(?:ו|ש|וש|כש|וכש)?(הוא|היא|הם)$/u;
const CELL_OF: Readonly<Record<string, Cell>> = { הוא: 'ms', היא: 'fs', הם: 'p' };
/** `הוא עשויה`, `והוא מתאימה`, `היא גם הודיע`. */
function pronounClash(tokens: readonly Token[], index: number, pack: LanguagePack): WordClash | undefined {
  const predicate = tokens[index];
  const pronoun = tokens[beforeAdverbs(tokens, index)];
  const cell = CELL_OF[PRONOUN.exec(pronoun?.normal ?? '')?.[1] ?? ''];
  // `הצבעים הם אדום, ירוק וכחול`: a list
  if (!predicate || !pronoun || !cell || tokens[index + 1]?.text === ',') return undefined;
  const word = hebrewVerb(predicate, pack) ?? hebrewAdjective(predicate, pack);
  if (!word || word.joined !== '' || word.definite || hebrewNoun(predicate, pack)) return undefined;
  return disagree(cell, word.cell) ? clashOf(pronoun, predicate) : undefined;
}

const THIS: Readonly<Record<string, Cell>> = { הזה: 'ms', הזאת: 'fs', הזו: 'fs', האלה: 'p', האלו: 'p', הללו: 'p' };

/** `הסרט הזאת` */
function demonstrativeClash(tokens: readonly Token[], index: number, pack: LanguagePack): WordClash | undefined {
  const [first, second] = [tokens[index - 1], tokens[index]];
  const cell = THIS[second?.normal ?? ''];
  const noun = cell && first ? hebrewNoun(first, pack) : undefined;
  if (!first || !second || !cell || !noun || !disagree(cell, noun.cell)) return undefined;
  if (!noun.definite && !/[בל]$/u.test(noun.joined)) return undefined;
  return isHead(tokens, index - 1, noun, pack) ? undefined : clashOf(first, second);
}

/** `חברה גדול`, `המשרד החדשה`: behind another noun the adjective may be that one's. */
function adjectiveClash(tokens: readonly Token[], index: number, pack: LanguagePack): WordClash | undefined {
  const [first, second] = [tokens[index - 1], tokens[index]];
  const adjective = second && hebrewAdjective(second, pack);
  const noun = first && adjective ? hebrewNoun(first, pack) : undefined;
  if (!first || !second || !adjective || !noun || adjective.joined !== '' || hebrewNoun(second, pack)) return undefined;
  if (noun.definite !== adjective.definite || !disagree(noun.cell, adjective.cell)) return undefined;
  // `קבוצת ישראלים`: plurals in ים of peoples and the like are nouns too.
  if (noun.cell.slice(-1) !== adjective.cell.slice(-1) && wordsOfClass(pack, 'adjt').has(stemOf(adjective)))
    return undefined;
  // `מטפלת הילדים החדשה`: a participle is a noun as well.
  const before = tokens[index - 2];
  if (before && hebrewVerb(before, pack)?.cell === adjective.cell) return undefined;
  return isHead(tokens, index - 1, noun, pack) ? undefined : clashOf(first, second);
}

function stemOf({ stem }: HebrewWord): string {
  return stem.replace(/(?:ים|ות|ת)$/u, '');
}

/** Whether a word before may be the noun that what follows belongs to, or the whole is a clause of its own. */
function isHead(tokens: readonly Token[], at: number, noun: HebrewWord, pack: LanguagePack): boolean {
  const before = tokens[at - 1];
  if (!before || before.kind === 'punctuation') return noun.joined !== '';
  if (before.kind !== 'word') return true;
  if (noun.joined !== '') return true;
  if (hebrewVerb(before, pack)?.definite === false && !hebrewNoun(before, pack)) return false;
  if (before.normal === 'של' || QUANTITY.test(before.normal)) return true;
  return !packWords(pack, 'prepositions', 'function-words').has(before.normal);
}

const QUANTITY = /^(?:מספר|כמה|עוד|כל|רוב|מעט|הרבה|יותר|פחות|חצי)$/u;
const NAMES_WITH_ARTICLE = /^(?:ים|בית|יום|צבא|קו|כרטיס|הר|בן|כיתה|שנה|ראש|צד|עיר|כביש)$/u;

/** `פיתח ציפוי הלבן`: an adjective with the article behind a noun without it. */
function articleClash(tokens: readonly Token[], index: number, pack: LanguagePack): WordClash | undefined {
  const [before, first, second] = [tokens[index - 2], tokens[index - 1], tokens[index]];
  if (!before || !first || !second || !wordsOfClass(pack, 'adj').size) return undefined;
  const adjective = hebrewAdjective(second, pack);
  const noun = adjective && hebrewNoun(first, pack);
  if (!noun || adjective.joined !== '' || noun.joined !== '' || disagree(noun.cell, adjective.cell)) return undefined;
  if (hebrewNoun(second, pack)) return undefined;
  if (noun.definite && !adjective.definite) return lostArticle(tokens, index, { noun, pack });
  if (noun.definite || !adjective.definite || NAMES_WITH_ARTICLE.test(noun.stem)) return undefined;
  return hebrewVerb(before, pack) && !hebrewNoun(before, pack) ? clashOf(first, second) : undefined;
}

const COMPARED = /^(?:מ.+|יותר|מדי|מאוד|כדי|ש.+|ו.+|ל.+|כמו|ביותר|כל|ב.+)$/u;

/** `תחרות הסרטים קצרים`: the adjective is the second noun's, for the first has another gender or number. */
function lostArticle(
  tokens: readonly Token[],
  index: number,
  { noun, pack }: { readonly noun: HebrewWord; readonly pack: LanguagePack },
): WordClash | undefined {
  const [before, first, second, next] = [tokens[index - 2], tokens[index - 1], tokens[index], tokens[index + 1]];
  if (
    !before ||
    !first ||
    !second ||
    (next?.kind === 'word' && COMPARED.test(next.normal) && !/^[לב]/u.test(next.normal))
  )
    return undefined;
  const head = hebrewNoun(before, pack);
  const cell = head?.cell ?? constructOf(before, pack);
  return cell && !head?.definite && disagree(cell, noun.cell) ? clashOf(first, second) : undefined;
}

const RESUMED = /^(?:אלי|ממנ|מ|ב|ל|על|עלי|אית|ש|לפני|אחרי|דרכ|סביב|לצד)(?:ה|ו|הם|הן|ם|יה|יו|יהם)$/u;
const LOOK_AHEAD = 4;

/** `אחיות שחוזרים`: the verb of a relative clause, which has no object that the noun could be. */
function relativeClash(tokens: readonly Token[], index: number, pack: LanguagePack): WordClash | undefined {
  const [first, second] = [tokens[index - 1], tokens[index]];
  const verb = second?.normal.startsWith('ש') ? intransitiveVerb(second, pack) : undefined;
  const noun = verb?.joined === 'ש' && first ? hebrewNoun(first, pack) : undefined;
  if (!first || !second || !verb || !noun || !disagree(noun.cell, verb.cell)) return undefined;
  if (tokens.slice(index + 1, index + 1 + LOOK_AHEAD).some(({ normal }) => RESUMED.test(normal))) return undefined;
  const before = tokens[index - 2];
  if (before && FEMININE_NUMERAL.test(before.normal) && noun.cell === 'fp') return clashOf(first, second);
  return isHead(tokens, index - 1, noun, pack) ? undefined : clashOf(first, second);
}

const PREFIX = '(?:ו|ש|ב|ל|מ|כ|וב|ול|ה|בה)?';
const MASCULINE_NUMERAL = new RegExp(`^${PREFIX}(?:שני|שלושה|ארבעה|חמישה|שישה|שבעה|תשעה|עשרה)$`, 'u');
const FEMININE_NUMERAL = new RegExp(`^${PREFIX}(?:שתי|שלוש|ארבע|חמש|שש|תשע|עשר)$`, 'u');

/** `שני תחנות`, `חמש מחקרים`. */
function numeralClash(tokens: readonly Token[], index: number, pack: LanguagePack): WordClash | undefined {
  const [before, first, second] = [tokens[index - 2], tokens[index - 1], tokens[index]];
  if (!first || !second) return undefined;
  const isMasculine = MASCULINE_NUMERAL.test(first.normal);
  if (!isMasculine && !FEMININE_NUMERAL.test(first.normal)) return undefined;
  const noun = hebrewNoun(second, pack);
  if (!noun || noun.joined !== '' || noun.cell !== (isMasculine ? 'fp' : 'mp')) return undefined;
  // `יום שני`, `המחצית של`, `עשרים ושש`
  if (
    /^(?:יום|ביום|ימי|בימי|חצי|עשרים|שלושים|ארבעים|חמישים|שישים|שבעים|שמונים|תשעים|מאה|מאות|אלף)$/u.test(
      before?.normal ?? '',
    )
  )
    return undefined;
  return noun.definite ? undefined : clashOf(first, second);
}

/** `לספק המוצר`: a definite object without את. */
function lostObjectMarker(tokens: readonly Token[], index: number, pack: LanguagePack): WordClash | undefined {
  const [first, second] = [tokens[index - 1], tokens[index]];
  if (!first || !second || !wordsOfClass(pack, 'inf').has(first.normal)) return undefined;
  const noun = hebrewNoun(second, pack);
  if (!noun?.definite || noun.joined !== '' || wordsOfClass(pack, 't').has(noun.stem)) return undefined;
  return clashOf(first, second);
}

const GOVERNING = /^(?:עבור|בגלל|ליד|אצל|נגד|למען|כלפי|לגבי|בזכות|של)$/u;
const SHORTEST_DOUBLED = 5;

/** `עבור לפרויקט` */
function doubledPreposition(tokens: readonly Token[], index: number, pack: LanguagePack): WordClash | undefined {
  const [first, second] = [tokens[index - 1], tokens[index]];
  if (!first || !second || !GOVERNING.test(first.normal) || second.normal.length < SHORTEST_DOUBLED) return undefined;
  const noun = hebrewNoun(second, pack);
  return noun && /^[לב]$/u.test(noun.joined) ? clashOf(first, second) : undefined;
}
