/** Arabic numbers and the number of what they count: `400 قطع`, `50 دراهم`, `32 ألف متفرجين`, `5 شركة`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import type { WordClash } from './clashing-words.js';
import { bare } from './arabic-words.js';
import { wordsOfClass } from './grammar-words.js';

/** Whole numbers, with separators of thousands. */
const WHOLE = /^(?:\d{1,3}(?:[,٬]\d{3})+|\d+)$/u;
const [FIRST_YEAR, LAST_YEAR] = [1000, 2100];
const [FEWEST_OF_PLURAL, MOST_OF_PLURAL] = [3, 10];
/** Their counted noun is singular. */
const LARGE =
  /^[وبلف]?(?:ألف|ألفا|ألفي|ألفين|مليون|مليونا|مليوني|مليونين|مليار|مليارا|ملياري|مئة|مائة|مئتي|مائتي|مئتان|ثلاثمئة|ثلاثمائة|أربعمئة|أربعمائة|خمسمئة|خمسمائة|ستمئة|ستمائة|سبعمئة|سبعمائة|ثمانمئة|ثمانمائة|تسعمئة|تسعمائة)$/u;
/** What numbers are the names of: `المادة 5 قانون`. */
const NUMBERED =
  /^(?:و?ال)?(?:رقم|مادة|المادة|قناة|يوم|صفحة|بند|فصل|عام|سنة|طريق|شارع|مجموعة|قطار|رحلة|غرفة|طابق|دقيقة|ساعة)$/u;

/** The number or its last word, and the noun behind it. */
export function arabicNumeralClash(tokens: readonly Token[], index: number, { pack }: Evidence): WordClash | undefined {
  const [first, second] = [tokens[index - 1], tokens[index]];
  if (!first || !second || second.start - first.end !== 1) return undefined;
  const word = bare(second);
  const due = first.kind === 'word' ? dueBehindWord(first) : dueBehindFigures(first, tokens[index - 2]);
  if (due === undefined) return undefined;
  const disagrees = due === 'singular' ? isPlural(word, pack) : isSingular(word, pack);
  return disagrees ? { first, last: first, second } : undefined;
}

type GrammaticalNumber = 'singular' | 'plural';

function dueBehindWord(word: Token): GrammaticalNumber | undefined {
  return LARGE.test(bare(word)) ? 'singular' : undefined;
}

function dueBehindFigures({ kind, text, start }: Token, before: Token | undefined): GrammaticalNumber | undefined {
  if (kind !== 'number' || !WHOLE.test(text)) return undefined;
  if (before && (NUMBERED.test(bare(before)) || (before.kind === 'punctuation' && before.end === start)))
    return undefined;
  const value = Number(text.replace(/[,٬]/gu, ''));
  const isYear = value >= FIRST_YEAR && value <= LAST_YEAR && text.length === 4;
  if (isYear || value < FEWEST_OF_PLURAL) return undefined;
  const rest = value % 100;
  return rest >= FEWEST_OF_PLURAL && rest <= MOST_OF_PLURAL ? 'plural' : 'singular';
}

function isPlural(word: string, pack: LanguagePack): boolean {
  return /^[^ولبك].{2,}ات$/u.test(word) || ['np', 'hp'].some((name) => wordsOfClass(pack, name).has(word));
}

/** Units and what is not counted stand in the singular (`5 قدم`). */
function isSingular(word: string, pack: LanguagePack): boolean {
  return wordsOfClass(pack, 'mh').has(word) || (word.endsWith('ة') && wordsOfClass(pack, 'f').has(word));
}
