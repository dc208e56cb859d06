/** Words that no dictionary has, one letter away from a word that the texts have. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { isSmall } from '../../text/character-traits.js';
import { isCompound, isDerived, isGenitiveOf } from '../words/derived-words.js';
import { hasPronouns } from '../words/joined-pronouns.js';
import { pastMeant } from '../words/irregular-verbs.js';
import { packWords } from '../words/pack-words.js';
import { isOfVariety } from '../words/variety-spellings.js';
import { isVariant } from './free-letters.js';
import { oddWordMeant, withLetterBack } from './lost-letters.js';
import { lacksMarks, withLostMarks } from './lost-marks.js';
import { derivesFreely, hasOpenForms, isBehindNumber, isSingular } from '../words/splittable-words.js';
import { twinOf } from './twin-words.js';
import { slipOfCommon, slipOfListed } from './common-slips.js';
import { slipsOf } from './typing-slips.js';
import { knownNeighbour, LONGEST_UNSEEN } from './dictionary-neighbours.js';
import { withMovedMark } from './moved-marks.js';
import { neighboursInTexts } from './text-neighbours.js';
import { uncasedSlip } from './uncased-slips.js';
import { startsUpper } from '../words/vocabulary.js';

export interface Misspelling {
  readonly right: string;
  /** Where the right word stands. */
  readonly fact: string;
}

/** Shorter words have too many neighbours. */
const SHORTEST = 6;
/**
 * Words that stand in no text but the dictionary's: rare words and new ones (`resected`) have neighbours by chance when they are short,
 * the more so in a text full of them; letters that changed places are a slip at any length.
 */
const SHORTEST_UNSEEN = { plain: 7, technical: 10 };
/** A text with more unknown words than one in so many is technical; a few prove nothing, however short the text. */
const WORDS_AN_UNKNOWN = 60;
const FEW_UNKNOWN = 6;
/** A word without its accents is told from all others. */
const SHORTEST_UNMARKED = 4;
const QUOTE = /^["“”„«»'‘’*]$/u;

/** The word that was meant, where there is exactly one. Names, new words and foreign words have no such neighbour, or unknown ones. */
export function readMisspelling(token: Token, segment: Segment, evidence: Evidence): Misspelling | undefined {
  const { knowsWord, listsWord = knowsWord, pack } = evidence;
  if (!knowsWord || !listsWord || !pack.cased)
    return (
      (mayBeMisspelt(token, evidence) ? twinMisspelt(token, evidence) : undefined) ??
      commonMisspelt(token, evidence) ??
      listedMisspelt(token, evidence) ??
      (mayBeMisspelt(token, evidence) ? oddWordMeant(token, evidence) : undefined)
    );
  if (!mayBeWrong(token, evidence) || knowsWord(token.text) || isSmallName(token.text, knowsWord)) return undefined;
  if (isRightAllTheSame(token, segment, evidence)) return undefined;
  return (
    regularised(token.normal, pack) ??
    slipOrLostMark(token, segment, { evidence, listsWord }) ??
    (isTechnical(evidence, listsWord) ? undefined : withLetterBack(token, segment, evidence))
  );
}

function regularised(word: string, pack: LanguagePack): Misspelling | undefined {
  const past = pack.tag === 'en' ? pastMeant(word, pack) : undefined;
  return past === undefined ? undefined : { right: past, fact: `“${past}” is the past form.` };
}

interface Lists {
  readonly evidence: Evidence;
  readonly listsWord: (word: string) => boolean;
}

function slipOrLostMark(token: Token, segment: Segment, { evidence, listsWord }: Lists): Misspelling | undefined {
  const { pack } = evidence;
  const isListed = hasOpenForms(pack) ? isCommonBy(evidence) : listsWord;
  const marked = takesMarks(token, segment, evidence) ? withLostMarks(token.normal, pack, isListed) : undefined;
  if (marked !== undefined && !isForeignForm(token, segment, { evidence, marked }))
    return { right: marked, fact: `The dictionary has “${marked}”.` };
  if (!mayBeMisspelt(token, evidence)) return undefined;
  const moved = withMovedMark(token.normal, evidence);
  if (moved !== undefined) return { right: moved, fact: `“${moved}” is a common word.` };
  // Looking through all words of the texts is dear, and among strangers, as in a text of foreign words, in vain.
  return standsAmongStrangers(token, segment, evidence)
    ? slipOfCommonWord(token.normal, evidence)
    : slipOrNear(token, evidence, listsWord);
}

/** `Imprimerie orientale`: a word of a title, which only with a rare mark (`oriéntale`) would be a word of the language. */
function isForeignForm(
  token: Token,
  segment: Segment,
  { evidence, marked }: { readonly evidence: Evidence; readonly marked: string },
): boolean {
  const { rankOfWord } = evidence;
  return rankOfWord !== undefined && rankOfWord(marked) === Infinity && standsAmongStrangers(token, segment, evidence);
}

/** Unknown to the dictionary, and right by another list, or the ending of a number (`16χρονος`). */
function isRightAllTheSame(token: Token, { tokens }: Segment, evidence: Evidence): boolean {
  const { pack } = evidence;
  const before = tokens[tokens.indexOf(token) - 1];
  if (before?.kind === 'number' && before.end === token.start) return true;
  // Hungarian `20-szal`
  if (isBehindNumber(token, tokens)) return true;
  if (hasOpenForms(pack) && isCommonBy(evidence)(token.normal)) return true;
  if (isOfVariant(token.normal, pack) || packWords(pack, 'second-spellings').has(token.normal)) return true;
  const { knowsWord: knows } = evidence;
  if (!knows) return false;
  if (pack.compounding && isCompound(token.normal, knows) && !/(.)\1\1/.test(token.normal)) return true;
  return isOfVariety(token.normal, pack, knows) || hasPronouns(token.normal, pack, knows);
}

function takesMarks(token: Token, segment: Segment, { text, pack }: Evidence): boolean {
  return !isBesideQuote(token, segment) && !lacksMarks(text, pack);
}

/** Where the list lacks many forms, only the commonest words are sure. */
function isCommonBy({ rankOfWord }: Evidence): (word: string) => boolean {
  return (word) => (rankOfWord?.(word) ?? Infinity) < Infinity;
}

/** `londres`: a name without its capital, which is another rule's business. */
function isSmallName(word: string, knows: (word: string) => boolean): boolean {
  return knows(word.charAt(0).toUpperCase() + word.slice(1));
}

/** Where words are made of others freely only a slip of the hand counts. */
function slipOrNear(token: Token, evidence: Evidence, listsWord: (word: string) => boolean): Misspelling | undefined {
  if (hasOpenForms(evidence.pack)) return commonMisspelt(token, evidence);
  if (evidence.pack.compounding) return onlySlip(token, evidence);
  const slip = derivesFreely(evidence.pack) ? onlySlip(token, evidence) : undefined;
  return slip ?? nearOf(token, evidence, listsWord);
}

/** Letters of a common word in another order are a slip also beside names and unknown words. */
function slipOfCommonWord(word: string, { rankOfWord, listsWord }: Evidence): Misspelling | undefined {
  if (word.length <= SHORTEST || word.length > LONGEST_UNSEEN || !rankOfWord) return undefined;
  const [only, ...others] = [...slipsOf(word)].filter((slip) => rankOfWord(slip) < Infinity && listsWord?.(slip));
  if (only === undefined || others.length > 0 || !hasSameLetters(word, only)) return undefined;
  return { right: only, fact: `“${only}” is a common word.` };
}

/** The word of the texts, or else of the dictionary, that is one slip away. */
function nearOf(token: Token, evidence: Evidence, knowsWord: (word: string) => boolean): Misspelling | undefined {
  const { pack } = evidence;
  const near = neighboursInTexts(token.normal, evidence).filter(
    ([word]) => !isVariant(token.normal, word) && knowsWord(word),
  );
  const [only] = near;
  if (only && isFeminine(token.normal, knowsWord)) return undefined;
  if (only) return near.length === 1 ? { right: only[0], fact: only[1] } : undefined;
  const shortest = isTechnical(evidence, knowsWord) ? SHORTEST_UNSEEN.technical : SHORTEST_UNSEEN.plain;
  const right = knownNeighbour(token.normal, pack, knowsWord);
  if (right === undefined) return slipOfCommonWord(token.normal, evidence);
  if (token.normal.length < shortest && !hasSameLetters(token.normal, right)) return undefined;
  return { right, fact: `The dictionary has “${right}”, and no other word so near.` };
}

/** Without a dictionary: a word of the same text with its letters in order, or with its marks. */
function twinMisspelt(token: Token, evidence: Evidence): Misspelling | undefined {
  const right = twinOf(token, evidence);
  return right === undefined ? undefined : { right, fact: `“${right}” stands in the text.` };
}

function commonMisspelt(token: Token, evidence: Evidence): Misspelling | undefined {
  const right = slipOfCommon(token, evidence);
  return right === undefined ? undefined : { right, fact: `“${right}” is a common word.` };
}

function listedMisspelt(token: Token, evidence: Evidence): Misspelling | undefined {
  const right = slipOfListed(token, evidence) ?? (evidence.pack.cased ? undefined : uncasedSlip(token, evidence));
  return right === undefined ? undefined : { right, fact: `The dictionary has “${right}”, and no other word so near.` };
}

/** Where words are made of others freely: letters that changed places or one typed twice, and only one word that fits. */
function onlySlip(
  token: Token,
  { knowsWord, listsWord = knowsWord, pack, vocabulary }: Evidence,
): Misspelling | undefined {
  const word = token.normal;
  if (!knowsWord || word.length <= SHORTEST || word.length > LONGEST_UNSEEN || !isSmall(token)) return undefined;
  if (isOfVariant(word, pack) || isDerived(word, pack, knowsWord)) return undefined;
  if (pack.compounding && (isCompound(word, knowsWord) || isGenitiveOf(word, vocabulary))) return undefined;
  const [only, ...others] = new Set([...slipsOf(word)].filter((slip) => listsWord?.(slip)));
  if (only === undefined || others.length > 0) return undefined;
  return { right: only, fact: `The dictionary has “${only}”, and no other word so near.` };
}

/** `mongolas` beside `mongol`, `concejalía` beside `concejal`: made of a word of the dictionary. */
function isFeminine(word: string, knows: (word: string) => boolean): boolean {
  const stem = /^(.+[lnrsz])[aí]a?s?$/.exec(word)?.[1];
  return stem !== undefined && knows(stem);
}

const technicalTexts = new WeakMap<Evidence['text'], boolean>();

/** Whether so many words of a text are unknown that an unknown word shows little. */
function isTechnical(evidence: Evidence, knows: (word: string) => boolean): boolean {
  const known = technicalTexts.get(evidence.text);
  if (known !== undefined) return known;
  const words = evidence.text.segments.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'word'));
  const unknown = words.filter((token) => mayBeMisspelt(token, evidence) && !knows(token.text));
  const made = unknown.length > Math.max(FEW_UNKNOWN, words.length / WORDS_AN_UNKNOWN);
  technicalTexts.set(evidence.text, made);
  return made;
}

function hasSameLetters(one: string, other: string): boolean {
  return [...one].sort().join('') === [...other].sort().join('');
}

/** A word of small letters that stands once: a slip of the hand, or a word without its accents, which may be shorter. */
function mayBeWrong(token: Token, evidence: Evidence): boolean {
  return token.text.length >= SHORTEST_UNMARKED && isSmall(token) && isSingular(token, evidence);
}

function isBesideQuote(token: Token, { tokens }: Segment): boolean {
  const at = tokens.indexOf(token);
  return [tokens[at - 1], tokens[at + 1]].some((beside) => beside !== undefined && QUOTE.test(beside.text));
}

/** Whether a dictionary should be asked about a word. */
export function mayBeMisspelt(token: Token, evidence: Evidence): boolean {
  return token.text.length >= SHORTEST && isSmall(token) && isSingular(token, evidence);
}

/** A foreign phrase or the lower-case part of a name: the word beside it is unknown, in quotes or has a capital. */
export function standsAmongStrangers(token: Token, { tokens }: Segment, evidence: Evidence): boolean {
  const { knowsWord: knows = () => true, pack } = evidence;
  const at = tokens.indexOf(token);
  // Where all nouns have a capital it shows no name.
  const mayBeName = ({ text }: Token): boolean => startsUpper(text) && packWords(pack, 'capitalised-nouns').size === 0;
  return [tokens[at - 1], tokens[at + 1]].some((beside, side) => {
    if (!beside) return false;
    if (beside.kind === 'word') return !knows(beside.text) || (mayBeName(beside) && (side === 1 || at > 1));
    return !/^[.,;:!?…—–)(]$/u.test(beside.text) && beside.kind !== 'number';
  });
}

const formsOfPacks = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** Whether a word is known to be right in one country or another, which is another rule's business. */
export function isOfVariant(normal: string, pack: LanguagePack): boolean {
  const known = formsOfPacks.get(pack);
  if (known) return known.has(normal);
  const rows = pack.tables['spelling-variants'] ?? [];
  const forms = new Set(rows.flatMap((row) => row.slice(2).flatMap((column) => column.split('|'))));
  formsOfPacks.set(pack, forms);
  return forms.has(normal);
}
