/** Two words with the space between them lost, told with a dictionary: it knows both and not what they make together. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { adjacentWords } from './adjacent-words.js';
import { compoundingFact } from './compound-splits.js';
import { auxiliaryAndParticiple } from './auxiliary-and-participle.js';
import { twoWordsFact } from './free-splits.js';
import { isDerived } from '../words/derived-words.js';
import { hasPronouns } from '../words/joined-pronouns.js';
import type { FusedWords } from './fused-words.js';
import { endsWords, isPartOfWords, joinsAsEnding, joinsAsPrefix, mayBegin, tellsGenders } from './joining-words.js';
import { packWords } from '../words/pack-words.js';
import {
  derivesFreely,
  isClosed,
  isNamed,
  isSingular,
  possibleSplits,
  stands,
  type Split,
} from '../words/splittable-words.js';
import { isOfVariety } from '../words/variety-spellings.js';
import { startsUpper } from '../words/vocabulary.js';

/** Where words are joined by rule, two closed-class words must at least be long. */
const SHORTEST_IN_COMPOUNDING = 3;
/** What a word must measure beside a closed-class word of so many letters: short ones are endings and prefixes too. */
const SHORTEST_BESIDE_CLOSED = { seen: 4, long: 5, short: 6 };
const SHORT_CLOSED = 2;
const SHORTEST_OPEN = 4;
/** Two words that stand nowhere else: new compounds and derivations (`fundraised`, Spanish `ponchados`) are shorter. */
const SHORTEST_TWO_UNSEEN = 11;
/** With one of them elsewhere in the texts. */
const SHORTEST_ONE_SEEN = 10;
/** A word as common as this is no likelier to be half of a new word than one that the texts have. */
const LAST_COMMON_RANK = 5000;
/** Stands for the rank of all rarer words. */
const UNRANKED = 20_000;
/** How much commoner one reading must be than the next, as a ratio of the products of ranks. */
const CLEARLY_COMMONER = 8;

type Knows = NonNullable<Evidence['knowsWord']>;

/** The two words, where exactly one split is possible. A dictionary alone is no verdict: it lacks names and new words. */
export function splitByDictionary(token: Token, segment: Segment, evidence: Evidence): FusedWords | undefined {
  const { knowsWord, listsWord = knowsWord, pack } = evidence;
  if (!knowsWord || !listsWord || !isSingular(token, evidence) || knowsWord(token.text)) return undefined;
  if (packWords(pack, 'seeming-joins').has(token.normal)) return undefined;
  if (isNameOrPlural(token, knowsWord) || isOfVariety(token.normal, pack, knowsWord)) return undefined;
  if (isDerived(token.normal, pack, knowsWord) || hasPronouns(token.normal, pack, knowsWord)) return undefined;
  if (startsUpper(token.text) && segment.tokens.find(({ kind }) => kind === 'word') !== token) return undefined;
  const auxiliary = auxiliaryAndParticiple(token, evidence, listsWord);
  if (auxiliary) return auxiliary;
  const read = possibleSplits(token, evidence).flatMap((split) => reasonFor(split, evidence, listsWord) ?? []);
  // `willstill` is no `wills till`: two closed-class words are likelier than any other pair.
  const closed = read.filter(({ left, right }) => isClosed(left.toLowerCase(), pack) && isClosed(right, pack));
  return likeliest(closed.length > 0 ? closed : read, evidence);
}

/** `mayan`: a name without its capital, or the plural of a word (`nightfalls`). */
function isNameOrPlural({ text }: Token, knows: Knows): boolean {
  const isPlural = text.endsWith('s') && text.length > SHORTEST_TWO_UNSEEN - 2 && knows(text.slice(0, -1));
  return isPlural || (!startsUpper(text) && knows(text.charAt(0).toUpperCase() + text.slice(1)));
}

/**
 * The only reading, or the one whose words are far commoner: `commitments and`, not `commitment sand`. Where every reading begins with a
 * closed-class word (`um afigura`, `uma figura`) two words they are all the same.
 */
function likeliest(read: readonly FusedWords[], { rankOfWord, pack }: Evidence): FusedWords | undefined {
  const [first, second] = read
    .map((words) => ({ words, rarity: rarityOf(words, rankOfWord) }))
    .sort((one, other) => one.rarity - other.rarity);
  if (!first || !second || read.every(({ left }) => isClosed(left.toLowerCase(), pack))) return first?.words;
  return first.rarity * CLEARLY_COMMONER <= second.rarity ? first.words : undefined;
}

/** The product of the ranks of both words. */
function rarityOf({ left, right }: Split, rankOf: Evidence['rankOfWord']): number {
  return [left.toLowerCase(), right].reduce(
    (product, word) => product * Math.min(rankOf?.(word) ?? Infinity, UNRANKED),
    1,
  );
}

function reasonFor(split: Split, evidence: Evidence, knows: Knows): FusedWords | undefined {
  const fact = factOf(split, evidence, knows);
  if (fact === undefined) return undefined;
  return { ...split, evidence: [fact, `The dictionary has no word “${split.left}${split.right}”.`] };
}

function factOf({ left, right }: Split, evidence: Evidence, knows: Knows): string | undefined {
  if (startsUpper(right)) return wordAndName({ left, right }, evidence, knows);
  const { pack } = evidence;
  const words = { left: left.toLowerCase(), right };
  const closed = { left: isClosed(words.left, pack), right: isClosed(right, pack) };
  if (closed.left && closed.right) return twoClosed(words, pack);
  if (pack.compounding) return isGenitive({ left, right }, pack) ? undefined : compoundingFact(words, evidence, knows);
  if ((closed.left || closed.right) && areAPair(words, evidence)) return `The reference has “${words.left} ${right}”.`;
  if (isPartOfWords(words.left, pack) || endsWords(right, pack)) return undefined;
  return (
    (derivesFreely(pack) ? twoWordsFact(words, evidence, knows) : undefined) ??
    openFact({ left, right }, evidence, knows)
  );
}

/** Of two words one of which at least is of no closed class. */
function openFact({ left, right }: Split, evidence: Evidence, knows: Knows): string | undefined {
  const { pack } = evidence;
  const words = { left: left.toLowerCase(), right };
  if (isClosed(words.left, pack) && (!mayBegin(left, pack) || isLongAndCommon(right, evidence)))
    return closedAndOpen(words.left, right, { evidence, knows });
  const isSure = !joinsAsEnding(right, pack) || isPrepositionBehind(words, evidence);
  if (isClosed(right, pack) && isSure) return closedAndOpen(right, words.left, { evidence, knows });
  return isPluralAndOf(words, pack, knows)
    ? `“${words.left}” and “${right}” are words of their own.`
    : bothStand(words, evidence, knows);
}

/** `ofwhich`; Dutch `hierin` and German `darauf` end in prepositions. */
function twoClosed({ left, right }: Split, pack: LanguagePack): string | undefined {
  const mayJoin = pack.compounding && [left, right].some((word) => packWords(pack, 'prepositions').has(word));
  const shortest = mayJoin ? SHORTEST_IN_COMPOUNDING : 2;
  return left.length >= shortest && right.length >= shortest
    ? `“${left}” and “${right}” are words of their own.`
    : undefined;
}

/** `theirvillage`. */
function closedAndOpen(
  closed: string,
  open: string,
  { evidence, knows }: { readonly evidence: Evidence; readonly knows: Knows },
): string | undefined {
  const isShort = closed.length <= SHORT_CLOSED && derivesFreely(evidence.pack);
  if (isShort || open.length < SHORTEST_BESIDE_CLOSED.seen || !knows(open)) return undefined;
  if (stands(open, evidence)) return `“${closed}” is a word of its own, and “${open}” stands alone elsewhere.`;
  if (isCommon(open, evidence)) return `“${closed}” is a word of its own, and “${open}” is a common one.`;
  return open.length >= shortestUnseen(closed, evidence.pack)
    ? `“${closed}” and “${open}” are words of their own.`
    : undefined;
}

/** How long a word must be beside a closed-class word when no text has it by itself. */
function shortestUnseen(closed: string, pack: LanguagePack): number {
  if (derivesFreely(pack)) return closed.length < SHORTEST_OPEN ? Infinity : SHORTEST_BESIDE_CLOSED.long;
  return closed.length > SHORT_CLOSED ? SHORTEST_BESIDE_CLOSED.long : SHORTEST_BESIDE_CLOSED.short;
}

/** `villageroad`, where the texts have one of them or both are long. */
function bothStand({ left, right }: Split, evidence: Evidence, knows: Knows): string | undefined {
  if (left.length < SHORTEST_OPEN || right.length < SHORTEST_OPEN || !knows(left) || !knows(right)) return undefined;
  if (areAPair({ left, right }, evidence)) return `The reference has “${left} ${right}”.`;
  const seen = [left, right].filter((word) => stands(word, evidence));
  if (seen.length === 2) return `“${left}” and “${right}” stand alone elsewhere.`;
  if (areCommon([left, right], evidence)) return `“${left}” and “${right}” are common words.`;
  const shortest = seen.length > 0 ? SHORTEST_ONE_SEEN : SHORTEST_TWO_UNSEEN;
  const vouched = [left, right].filter((word) => seen.includes(word) || isRanked(word, evidence));
  // A list that lacks many words has halves of them.
  if (vouched.length < (evidence.listsWord === evidence.knowsWord ? 1 : 2)) return undefined;
  return left.length + right.length >= shortest && !derivesFreely(evidence.pack)
    ? `“${left}” and “${right}” are words of their own.`
    : undefined;
}

/** `denoviembre`, `toavoid`: what prefixes make of so common a word is in the dictionary. */
function isLongAndCommon(word: string, evidence: Evidence): boolean {
  return word.length > SHORTEST_OPEN && isCommon(word, evidence) && !derivesFreely(evidence.pack);
}

/** Rare words are halves of others by chance: `intégra` and `tifs` of `intégratifs`. */
function isRanked(word: string, { rankOfWord }: Evidence): boolean {
  return rankOfWord === undefined || rankOfWord(word) < Infinity;
}

/** What no word of the language has behind the ending of its plurals. */
const AFTER_PLURAL: Readonly<Record<string, RegExp>> = {
  es: /s(?:de|del)$/,
  pt: /s(?:d[eao]|d[ao]s|n[ao]s?|com|ao|aos)$/,
  ca: /s(?:de|del|dels)$/,
};

/** `ruasde`, `rentáveisdo`. */
function isPluralAndOf({ left, right }: Split, { tag }: LanguagePack, knows: Knows): boolean {
  return left.length >= SHORTEST_OPEN && AFTER_PLURAL[tag]?.test(left + right) === true && knows(left);
}

/** `partirde`, `abilityto`: a preposition behind a common word; pronouns are written to verbs (`recargarlo`). */
function isPrepositionBehind({ left, right }: Split, evidence: Evidence): boolean {
  return (
    packWords(evidence.pack, 'prepositions').has(right) &&
    !packWords(evidence.pack, 'object-pronouns').has(right) &&
    isLongAndCommon(left, evidence)
  );
}

function isCommon(word: string, { rankOfWord }: Evidence): boolean {
  return rankOfWord !== undefined && rankOfWord(word) <= LAST_COMMON_RANK;
}

/** Two common words of small rank; where articles show no gender, as in English, compounds are made of those at will (`fourballs`). */
function areCommon(words: readonly string[], { rankOfWord, pack }: Evidence): boolean {
  if (!rankOfWord || (packWords(pack, 'articles').size > 0 && !tellsGenders(pack))) return false;
  return words.every((word) => rankOfWord(word) <= LAST_COMMON_RANK);
}

/** Whether a reference has the two words side by side. */
function areAPair({ left, right }: Split, { references }: Evidence): boolean {
  return references.some(({ text }) => adjacentWords(text).get(left + right)?.[0].normal === left);
}

/** `ministerNovak`, `inTashkent`; brands (`easyJet`) are made of common words, and particles belong to names (`deWitt`). */
function wordAndName({ left, right }: Split, evidence: Evidence, knows: Knows): string | undefined {
  const { pack } = evidence;
  const isKnown = isClosed(left, pack) || (left.length >= SHORTEST_OPEN && knows(left));
  if (!isKnown || packWords(pack, 'combining-forms').has(left)) return undefined;
  const normal = right.toLowerCase();
  if (isNamed(normal, evidence)) return `“${right}” is a name in the texts.`;
  const isNewName = left.length > 1 && !knows(normal) && !packWords(pack, 'name-particles').has(left);
  return isNewName ? `“${left}” is a word of its own, and “${right}” is a name.` : undefined;
}

/** `Lindenaus`: a name in the genitive, which looks as if it ended in a preposition. */
function isGenitive({ left, right }: Split, pack: LanguagePack): boolean {
  return startsUpper(left) && joinsAsPrefix(right, pack);
}
