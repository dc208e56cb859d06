/** Arabic words that do not agree with the noun beside them: adjectives, verbs, demonstratives, relative pronouns, numerals. */
import type { Evidence } from '../../model/evidence.js';
import type { Token } from '../../model/segmented-text.js';
import { DEMONSTRATIVES, isGenitive } from './arabic-heads.js';
import { arabicNumeralClash } from './arabic-numerals.js';
import { relativeClash } from './arabic-relatives.js';
import { verbBeforeSubject, verbBehindSubject } from './arabic-subjects.js';
import { adjectiveOf, bare, nounOf } from './arabic-words.js';
import type { WordClash } from './clashing-words.js';
import { clashOf, neighbourClashes, type NeighbourQuestion } from './neighbour-clashes.js';

const CLASHES: readonly NeighbourQuestion<Evidence>[] = [
  adjectiveClash,
  demonstrativeClash,
  verbBeforeSubject,
  verbBehindSubject,
  relativeClash,
  arabicNumeralClash,
];

/** All of a sentence, by its second word. */
export function* arabicClashes(tokens: readonly Token[], evidence: Evidence): Iterable<WordClash> {
  yield* neighbourClashes(tokens, evidence, CLASHES);
}

const TIMES_OF_DAY = /^(?:و?اليوم|غد|غدا|أمس|مساء|صباح|ظهر|الساعة|فجر|عصر|ليل)$/u;
const HERS = /ها$/u;
const HIS = /[^ا]ه$/u;

/** `القاعة الجديد`, `الهدف الأولى`, `مشروع جديدة`: behind another noun the adjective may be that one's. */
function adjectiveClash(tokens: readonly Token[], index: number, { pack }: Evidence): WordClash | undefined {
  const [first, second, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const adjective = second && adjectiveOf(second, pack);
  if (!first || !second || !adjective || adjective.governed || adjective.joined) return undefined;
  const noun = nounOf(first, pack);
  if (!noun || noun.gender === adjective.gender || noun.definite !== adjective.definite) return undefined;
  if (TIMES_OF_DAY.test(bare(first)) || HERS.test(next ? bare(next) : '') || HIS.test(next ? bare(next) : ''))
    return undefined;
  // `مقال عامة` and what is a noun or an adverb itself.
  if (!adjective.definite && OTHERWISE.test(adjective.stem)) return undefined;
  return isGenitive({ noun, gender: adjective.gender }, tokens, index - 1, pack) ? undefined : clashOf(first, second);
}

const OTHERWISE =
  /^(?:عامة|خاصة|كامل|كاملة|أول|كثير|قليل|سابق|مدني|شاب|معروف|مباشرة|سرية|متوسط|دولية|وطنية|حاد|خاص|عام)$/u;
/** `هذا المزاعم`, `هذه المشروع` */
function demonstrativeClash(tokens: readonly Token[], index: number, { pack }: Evidence): WordClash | undefined {
  const [first, second] = [tokens[index - 1], tokens[index]];
  const gender = first && DEMONSTRATIVES.get(bare(first));
  if (!first || !second || !gender) return undefined;
  const noun = nounOf(second, pack);
  if (!noun?.definite || noun.governed || noun.joined || noun.gender === gender) return undefined;
  // `ذلك` sums up what was said, and a new clause may begin behind it (`بعد ذلك الحكومة`).
  return bare(first).endsWith('ذلك') ? undefined : clashOf(first, second);
}
