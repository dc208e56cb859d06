/** Words cut in two by a space, told with a dictionary: of `gover nment` it has the whole, and a half is no word. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { isLetters } from '../../text/character-traits.js';
import { packWords } from '../words/pack-words.js';
import { rareWords } from '../words/rare-words.js';
import { isClosed } from '../words/splittable-words.js';
import { startsUpper } from '../words/vocabulary.js';
import type { SplitWord } from './split-words.js';

/** UTF-16 code units. */
const LENGTH = { shortest: 2, longest: 20 };
const SHORTEST_JOINED = 6;
const LONGEST_JOINED = 26;

/** All of a sentence, in order. Names and foreign words make no word of the dictionary with their neighbour. */
export function* partedWords(segment: Segment, evidence: Evidence): Iterable<SplitWord> {
  const rare = rareWords(segment, evidence);
  if (rare.size === 0 && !ENDINGS[evidence.pack.tag]) return;
  for (let index = 1; index < segment.tokens.length; index++) {
    const [left, right] = [segment.tokens[index - 1], segment.tokens[index]];
    if (
      !left ||
      !right ||
      !(rare.has(left) || rare.has(right) || isEnding(right, evidence.pack)) ||
      left.kind !== 'word' ||
      right.kind !== 'word'
    )
      continue;
    if (right.start - left.end !== 1 || !mayBeHalf(left, index === 1) || !mayBeHalf(right, false)) continue;
    const fact = wholeFact([left, right], rare, evidence);
    if (fact !== undefined) yield { left, right, fact };
  }
}

/** In small letters, but for the first word of a sentence. */
function mayBeHalf(token: Token, isFirst: boolean): boolean {
  const { text } = token;
  if (text.length < LENGTH.shortest || text.length > LENGTH.longest || !isLetters(token)) return false;
  return isFirst || !startsUpper(text);
}

/** Subtitles part Turkish endings from names, so that the commonest words have endings too (`ndan`). */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  tr: /^(?:[nyst]?[ıiuü]?[dt][ae]n?|l[ae]r[ıi]?n?(?:[dt]?[ae]n?)?|[ns]?[ıiuü]n?|y?l[ae])$/u,
};

function isEnding({ normal }: Token, { tag }: LanguagePack): boolean {
  return ENDINGS[tag]?.test(normal) === true;
}

/** What Hebrew writes to the word behind it. */
const PROCLITICS = /^[והבלכמש]{1,3}/u;
const SHORTEST_BEHIND_PROCLITICS = 4;

/** Korean writers part compounds and loans as they like, but no ending from its verb. */
const VERB_ENDING = /^(?:습니|니다|였|었|았|겠|지만|면서|으며|도록|거나|려고|므로|는데|기로|더니)/u;

/** `והתקשורת` by `תקשורת`. */
function isRanked(whole: string, { script }: LanguagePack, rankOf: Evidence['rankOfWord']): boolean {
  if (!rankOf) return false;
  if (rankOf(whole) < Infinity) return true;
  const most = script === 'Hebr' ? (PROCLITICS.exec(whole)?.[0].length ?? 0) : 0;
  for (let at = 1; at <= most; at++)
    if (whole.length - at >= SHORTEST_BEHIND_PROCLITICS && rankOf(whole.slice(at)) < Infinity) return true;
  return false;
}

/** Where no list has all words: a half stands nowhere else, and the whole is a common word or, more than once, one of the text. */
function unlistedFact(
  [left, right]: readonly [Token, Token],
  rareTokens: ReadonlySet<Token>,
  { pack, vocabulary, rankOfWord }: Evidence,
): string | undefined {
  // Negations and prepositions are written to some words and apart from others (Ukrainian `на решті`, `нарешті`).
  if (packWords(pack, 'negations', 'prepositions').has(left.normal)) return undefined;
  const whole = left.normal + right.normal;
  const areBothRare = rareTokens.has(left) && rareTokens.has(right);
  const isKnown = areBothRare ? isRanked(whole, pack, rankOfWord) : isCommon(whole, rankOfWord);
  // Once it may itself be two words that lost their space.
  return isKnown || vocabulary.count(whole) > 1 ? `“${whole}” is a word.` : undefined;
}

/** Beside a word that is one by itself what Hebrew writes to words may be the rest of it (`של ההורים`). */
function isCommon(whole: string, rankOf: Evidence['rankOfWord']): boolean {
  return rankOf !== undefined && rankOf(whole) < Infinity;
}

function wholeFact(
  [left, right]: readonly [Token, Token],
  rareTokens: ReadonlySet<Token>,
  evidence: Evidence,
): string | undefined {
  const whole = left.normal + right.normal;
  // `Baden es un balneario`: the name that begins the sentence, and its verb.
  if (startsUpper(left.text) && isClosed(right.normal, evidence.pack)) return undefined;
  if (whole.length < SHORTEST_JOINED || whole.length > LONGEST_JOINED) return undefined;
  const { pack, vocabulary, listsWord, knowsWord = listsWord } = evidence;
  if (!knowsWord || !listsWord) return unlistedFact([left, right], rareTokens, evidence);
  const rare = [left, right].filter((half) => rareTokens.has(half) || isEnding(half, pack));
  if (pack.script === 'Kore' && !VERB_ENDING.test(right.normal)) return undefined;
  const fragment =
    rare.find((half) => !knowsWord(half.text)) ??
    // A generous list has fragments, but rarely two of them.
    (rare.length === 2 ? rare.find((half) => !listsWord(half.text)) : undefined);
  // Where people lose spaces by hand, what stands elsewhere may be two words itself.
  const isSeen = pack.script !== 'Arab' && vocabulary.count(whole) > 0;
  if (!fragment && areRareHalves([left, right], evidence))
    return `“${whole}” is a common word, and its halves are not.`;
  if (!fragment || !(isSeen || listsWord(whole))) return undefined;
  return `“${fragment.text}” is no word, and “${whole}” is one.`;
}

/** A half of this rank stands in few texts. */
const RARE_RANK = 5000;

/** `plu sieurs`: two words that the list has by chance, which are rare, and together a common one. */
function areRareHalves(halves: readonly [Token, Token], { pack, rankOfWord, listsWord }: Evidence): boolean {
  if (!rankOfWord || !pack.cased || pack.compounding) return false;
  const whole = halves[0].normal + halves[1].normal;
  if (rankOfWord(whole) === Infinity || listsWord?.(whole) !== true) return false;
  return halves.every(({ normal }) => rankOfWord(normal) > RARE_RANK && !isClosed(normal, pack));
}
