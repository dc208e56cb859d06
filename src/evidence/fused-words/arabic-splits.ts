/** Two Arabic words without the space between them, behind a letter that joins the next one: `البيانالصحفي`, `فينهاية`. */
import type { Evidence } from '../../model/evidence.js';
import type { SegmentedText, Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { isSingular } from '../words/splittable-words.js';
import type { FusedWords } from './fused-words.js';

const LETTERS = /^[\u0621-\u064a]{6,20}$/u;
/** Behind these a gap is left by itself, where people forget to type the space. Source: Unicode Standard, chapter 9. */
const JOINS_NONE = /[ءآأؤإادذرزوىة]$/u;
/** A noun with its article behind three letters or more that are none of the prefixes before it; `البرتغاليين` is one word. */
const BEFORE_ARTICLE =
  /(?<![\u0621-\u064a])(?:[وفأ]?[بكلس]?(?:ال|لا))?[\u0621-\u064a]{3,12}(?<!است|لا)ال(?!ي(?:ين|ون|ات|ة)(?![\u0621-\u064a]))[\u0621-\u064a]{3,12}(?![\u0621-\u064a])/gu;
/** Whoever types without spaces does so again. */
const MOST_FORGOTTEN = 1;
const ARTICLE = 'ال';
const SHORTEST = { left: 2, right: 2, beforeArticle: 3, open: 4 };
const LAST_COMMON_RANK = 5000;

interface Split {
  readonly left: string;
  readonly right: string;
  readonly rarity: number;
}

/** The split into the commonest two words; none where the dictionary has the whole or the text has lost more spaces. */
export function splitArabic(token: Token, evidence: Evidence): FusedWords | undefined {
  const { knowsWord } = evidence;
  const { text } = token;
  if (!knowsWord || !LETTERS.test(text) || !isSingular(token, evidence) || knowsWord(text)) return undefined;
  let best: Split | undefined;
  for (let at = SHORTEST.left; at <= text.length - SHORTEST.right; at++) {
    const [left, right] = [text.slice(0, at), text.slice(at)];
    const rarity = JOINS_NONE.test(left) ? Infinity : rarityOf(left, right, evidence);
    if (rarity < (best?.rarity ?? Infinity)) best = { left, right, rarity };
  }
  if (!best || forgottenSpaces(evidence.text) > MOST_FORGOTTEN) return undefined;
  const { left, right } = best;
  const facts = [`“${left}” and “${right}” are words of their own.`, `The dictionary has no word “${text}”.`];
  return { left, right, evidence: facts };
}

/** The sum of both ranks, nothing for what the article behind it shows; infinite for what are no two words beyond doubt. */
function rarityOf(left: string, right: string, { listsWord, rankOfWord, pack }: Evidence): number {
  if (!listsWord || !rankOfWord) return Infinity;
  const closed = packWords(pack, 'prepositions', 'conjunctions', 'negations');
  if (right.startsWith(ARTICLE) && listsWord(right)) {
    return closed.has(left) || (left.length >= SHORTEST.beforeArticle && listsWord(left)) ? 0 : Infinity;
  }
  const [leftRank, rightRank] = [rankOfWord(left), rankOfWord(right)];
  const isPreposition = packWords(pack, 'prepositions').has(right);
  if (isPreposition && left.length > SHORTEST.open && leftRank <= LAST_COMMON_RANK) return leftRank;
  if (right.length < SHORTEST.open || rightRank > LAST_COMMON_RANK) return Infinity;
  if (closed.has(left)) return rightRank;
  return left.length >= SHORTEST.open && leftRank <= LAST_COMMON_RANK ? leftRank + rightRank : Infinity;
}

const forgotten = new WeakMap<SegmentedText, number>();

function forgottenSpaces(text: SegmentedText): number {
  const known = forgotten.get(text);
  if (known !== undefined) return known;
  const made = text.value.match(BEFORE_ARTICLE)?.length ?? 0;
  forgotten.set(text, made);
  return made;
}
