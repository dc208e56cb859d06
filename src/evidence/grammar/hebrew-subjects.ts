/** Hebrew clauses that begin with their subject and go on with a verb of another gender or number. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import type { WordClash } from './clashing-words.js';
import { wordsOfClass } from './grammar-words.js';
import { constructOf, disagree, hebrewAdjective, hebrewNoun, hebrewVerb, type Cell } from './hebrew-words.js';

const QUANTIFIER = /^(?:ו|ש)?(?:אלפי|מאות|עשרות|מיליוני|רוב|מרבית|רבבות)$/u;
const OPENER = /^(?:אבל|כי|אך|אולם|ואילו|אלא|לכן|עם זאת)$/u;

/** `אלפי ישראלים עדיין ממתין`, `החברה הודיע`, `חברת החשמל הודיע`: by the place of the verb. */
export function predicateClash(tokens: readonly Token[], index: number, pack: LanguagePack): WordClash | undefined {
  const second = tokens[index];
  const verb = second && hebrewVerb(second, pack);
  if (!second || !verb || verb.joined !== '' || verb.definite || hebrewNoun(second, pack)) return undefined;
  const last = beforeAdverbs(tokens, index);
  const subject = subjectEnding(tokens, last, pack);
  const [first, end] = [tokens[subject?.at ?? -1], tokens[last]];
  if (!subject || !first || !end) return undefined;
  const disagrees = subject.cell === 'p' ? verb.cell.endsWith('s') : disagree(subject.cell, verb.cell);
  return disagrees ? { first, last: end, second } : undefined;
}

interface Subject {
  /** Of its first word. */
  readonly at: number;
  readonly cell: Cell;
}

/** The subject of a clause that it begins, by its last word; adjectives may stand behind the noun. */
function subjectEnding(tokens: readonly Token[], last: number, pack: LanguagePack): Subject | undefined {
  let at = last;
  if (tokens[at]?.kind !== 'word') return undefined;
  while (at > 0 && isDefiniteAdjective(tokens[at], pack)) at--;
  const [opener, noun] = [tokens[at - 1], tokens[at]];
  if (!noun) return undefined;
  if (opener && opensClause(tokens[at - 2])) {
    const cell =
      quantifiedCell(opener, noun, pack) ?? (noun.normal.startsWith('ה') ? constructOf(opener, pack) : undefined);
    if (cell) return { at: at - 1, cell };
  }
  const word = hebrewNoun(noun, pack);
  if (!word?.definite || word.joined !== '' || !opensClause(opener)) return undefined;
  return wordsOfClass(pack, 't').has(word.stem) ? undefined : { at, cell: word.cell };
}

function isDefiniteAdjective(token: Token | undefined, pack: LanguagePack): boolean {
  return token !== undefined && hebrewAdjective(token, pack)?.definite === true;
}

function quantifiedCell(opener: Token, noun: Token, pack: LanguagePack): Cell | undefined {
  if (!QUANTIFIER.test(opener.normal)) return undefined;
  const word = hebrewNoun(noun, pack);
  return word && !word.definite && word.joined === '' && word.cell.endsWith('p') ? 'p' : undefined;
}

function opensClause(before: Token | undefined): boolean {
  return before === undefined || /^[.,;:"”“„״–—-]$/u.test(before.text) || OPENER.test(before.normal);
}

const ADVERB = /^(?:גם|לא|כבר|עדיין|רק|תמיד|עוד|אף|מאוד|כן|עתה|כעת|היום|שוב|פשוט|בהחלט|כלל|אינם|עכשיו)$/u;
const MOST_ADVERBS = 2;

/** Where the word before a predicate stands, adverbs left out. */
export function beforeAdverbs(tokens: readonly Token[], index: number): number {
  let at = index - 1;
  while (at > index - 1 - MOST_ADVERBS && at > 0 && ADVERB.test(tokens[at]?.normal ?? '')) at--;
  return at;
}
