/** Arabic verbs that do not agree with their subject, right behind the verb or before it. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { adjectiveOf, bare, nounOf, pastGender, readingsOf, type ArabicNoun } from './arabic-words.js';
import type { WordClash } from './clashing-words.js';
import { wordsOfClass } from './grammar-words.js';

/** `وقال مديرة`, `انطلق الحملة`: a verb that has no object right before its subject. */
export function verbBeforeSubject(tokens: readonly Token[], index: number, { pack }: Evidence): WordClash | undefined {
  const [first, second] = [tokens[index - 1], tokens[index]];
  if (!first || !second) return undefined;
  const gender = pastGender(first, pack, 'vi');
  // `تراجع الليرة` is a noun and its genitive as well.
  if (!gender || (gender === 'm' && /^[وف]?ت/u.test(bare(first)))) return undefined;
  const noun = nounOf(second, pack);
  if (!noun || !mayBeSubject(noun) || noun.gender === gender) return undefined;
  const isSubject = gender === 'f' ? isHe(noun, first, pack) : isShe(noun, first, pack);
  return isSubject ? { first, last: first, second } : undefined;
}

function isHe({ stem }: ArabicNoun, verb: Token, pack: LanguagePack): boolean {
  return wordsOfClass(pack, 'mh').has(stem) && isSaying(verb);
}

/** Accusatives of manner and kind are indefinite (`ارتفع نسبة`); a person or a thing named is the subject. */
function isShe({ stem, definite }: ArabicNoun, verb: Token, pack: LanguagePack): boolean {
  if (wordsOfClass(pack, 't').has(stem)) return false;
  const isPerson = stem.endsWith('ة') && wordsOfClass(pack, 'h').has(stem.slice(0, -1));
  return isPerson || (definite && !GOAL.test(bare(verb)));
}

/** Behind these a place may stand without a preposition (`دخل المدينة`). */
const GOAL = /^[وف]?(?:دخل|وصل|جاء|نزل|خرج|هبط|حضر|ختم|وافق|علق|ولد|تزوج|عاد|رجع|تعهد|شهد|سكن)$/u;

function isSaying(token: Token): boolean {
  return /^[وف]?(?:قالت|صرحت|أشارت|تحدثت|شددت|علقت|اعترفت|اعتذرت|أعربت|استقالت|توفيت)$/u.test(bare(token));
}

const OPENERS = /^(?:[وف]?(?:إن|أن|بأن|لأن|لكن|كأن|حيث|بينما)|ولأن|وبأن)$/u;
const LONGEST_SUBJECT = 4;

/** `أن دراسة الأثر البيئي نُشر`, `إن الشركة أعلن`: nothing but its genitive and adjectives between a subject and its verb. */
export function verbBehindSubject(tokens: readonly Token[], index: number, { pack }: Evidence): WordClash | undefined {
  const verb = tokens[index];
  const gender = verb && pastGender(verb, pack, 'vi', 'vt');
  if (!verb || !gender || isJoined(verb, pack) || isResumed(tokens[index + 1])) return undefined;
  const at = subjectBefore(tokens, index);
  const head = tokens[at];
  const noun = head && nounOf(head, pack);
  if (!noun || !mayBeSubject(noun) || noun.gender === gender) return undefined;
  // An indefinite head has its genitive behind it; a definite one only adjectives of its own gender.
  if (wordsOfClass(pack, 't').has(noun.stem) || (!noun.definite && at === index - 1)) return undefined;
  const between = tokens.slice(at + 1, index);
  if (noun.definite && between.some((token) => adjectiveOf(token, pack)?.gender !== noun.gender)) return undefined;
  return { first: head ?? verb, last: tokens[index - 1] ?? verb, second: verb };
}

/** Where the subject of a clause behind a conjunction begins: nothing but words with the article behind its head; -1 where there is none. */
function subjectBefore(tokens: readonly Token[], index: number): number {
  for (let at = index - 1; at > 0 && at >= index - LONGEST_SUBJECT; at--) {
    const head = tokens[at];
    if (head?.kind !== 'word') return -1;
    if (OPENERS.test(bare(tokens[at - 1] ?? head))) return at;
    const [reading] = readingsOf(head);
    if (reading?.definite !== true || reading.joined) return -1;
  }
  return -1;
}

function mayBeSubject({ listed, governed, joined, plural }: ArabicNoun): boolean {
  return listed && !governed && !joined && !plural;
}

/** Behind a conjunction the verb has another subject. */
function isJoined(verb: Token, pack: LanguagePack): boolean {
  const word = bare(verb);
  const base = word.replace(/ت$/u, '');
  return /^[وف]/u.test(word) && !['vi', 'vt'].some((name) => wordsOfClass(pack, name).has(base));
}

/** `أن الحكومة استقال رئيسها`: the verb's own subject comes behind it. */
function isResumed(next: Token | undefined): boolean {
  return next?.kind === 'word' && /(?:ها|[^اي]ه|هم)$/u.test(bare(next));
}
