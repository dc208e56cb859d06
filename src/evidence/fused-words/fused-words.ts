/** Two words with the space between them lost, told by the text's own words, the reference's, closed lists and, last, a dictionary. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { isLetters } from '../../text/character-traits.js';
import { oncePerFormOf } from '../../text/form-facts.js';
import { splitArabic } from './arabic-splits.js';
import { apartInReference } from './apart-in-reference.js';
import { acronymCompound } from '../words/acronym-compounds.js';
import { closedBesideCapital } from './closed-beside-capital.js';
import { closedWords } from '../words/closed-words.js';
import { endingSplits, mayEndIn } from './ending-splits.js';
import { newNameAndVerb, personAndVerb, verbAndPerson } from './verbs-of-saying.js';
import { titleWordAndJoint } from './english-titles.js';
import { splitByRank } from './common-splits.js';
import { splitByDictionary } from './dictionary-splits.js';
import { finalLetterSplits } from './final-letters.js';
import { givenAndSurname } from './given-and-surname.js';
import { listedNameAndWord } from './listed-names.js';
import { losesSpaces, readJoinedWords } from './joined-words.js';
import { articleAndNoun, nameAndRest } from './name-and-rest.js';
import { nameAndWord as nameAndAnyWord } from './name-and-word.js';
import { nameAndOwnWord } from './script-changes.js';
import { splitKorean } from './korean-splits.js';
import { splitUnknown } from './unknown-splits.js';
import { packWords } from '../words/pack-words.js';
import { isBehindNumber, isElsewhere } from '../words/splittable-words.js';
import { startsUpper } from '../words/vocabulary.js';

export interface FusedWords {
  /** As they are written. */
  readonly left: string;
  readonly right: string;
  /** One fact each. */
  readonly evidence: readonly string[];
}

const SHORTEST = 5;
const CAMEL = /^([\p{L}\p{M}]*\p{Ll}\p{M}*)(\p{Lu}[\p{Ll}\p{M}]+)$/u;
/** Endings of names look like short closed-class words (`Chile` + `an`, `John` + `son`, `Nico` + `las`). */
const SHORTEST_BEHIND_NAME = 4;
/** Where words are joined by rule only a verb form of some length is sure to stand apart. */
const SHORTEST_BEHIND_STEM = 4;
/** A name that stands nowhere else must at least be long enough for one. */
const SHORTEST_NEW_NAME = 4;
/** A shorter word is a prefix too. */
const SHORTEST_SEEN = 5;
const ARABIC_ARTICLE = 'ال';

/** What two words a token is made of; undefined for what may well be one word. */
export function readFusedWords(token: Token, segment: Segment, evidence: Evidence): FusedWords | undefined {
  if (token.kind !== 'word' || token.text.length < SHORTEST) return undefined;
  if (evidence.pack.direction === 'rtl') {
    const split = behindFinalLetter(token, evidence);
    if (split) return split;
  }
  if (!isLetters(token) || evidence.vocabulary.count(token.normal) !== 1) return undefined;
  // Brands and surnames may look like anything: what source or reference write so is meant so.
  if (isElsewhere(token.normal, evidence)) return undefined;
  const listed = beyondDictionaries(token, segment, evidence);
  // But for those (Spanish `delos` is a form of a verb too) what the dictionary has is one word, as nearly every word is.
  if (listed || knowsAsWritten(token, evidence)) return listed;
  return (
    joinedNames(token, segment, evidence) ??
    acronymAndWord(token, evidence) ??
    beforeListedWord(token, segment, evidence) ??
    nameAndAnyWord(token, segment, evidence) ??
    readJoinedWords(token, evidence) ??
    listedNameAndWord(token, evidence) ??
    closedBesideCapital(token, segment, evidence) ??
    byDictionary(token, segment, evidence)
  );
}

/** Ways that no dictionary can gainsay. */
function beyondDictionaries(token: Token, segment: Segment, evidence: Evidence): FusedWords | undefined {
  return (
    wordAndArticle(token, evidence) ??
    apartInReference(token, evidence) ??
    nameAndOwnWord(token, evidence) ??
    titleWordAndJoint(token, segment, evidence)
  );
}

/** `NATOand`; a compound has a hyphen there, which another rule misses. */
function acronymAndWord(token: Token, evidence: Evidence): FusedWords | undefined {
  const compound = evidence.pack.compounding ? undefined : acronymCompound(token, evidence);
  if (!compound) return undefined;
  const { acronym: left, word: right } = compound;
  return { left, right, evidence: [`“${right}” is a word of its own.`] };
}

function byDictionary(token: Token, segment: Segment, evidence: Evidence): FusedWords | undefined {
  if (isBehindNumber(token, segment.tokens)) return undefined;
  if (evidence.pack.script === 'Kore') return splitKorean(token, evidence);
  // People forget spaces between Arabic words as nobody does elsewhere; with another text at hand it is worth saying.
  const isForgotten = evidence.pack.script === 'Arab' && !evidence.source && evidence.references.length === 0;
  if (isForgotten) return losesSpaces(evidence) ? undefined : splitArabic(token, evidence);
  if (!evidence.knowsWord) return splitByRank(token, evidence);
  return splitByDictionary(token, segment, evidence) ?? splitUnknown(token, segment, evidence);
}

/** Ways that end in a word of a list. */
function beforeListedWord(token: Token, segment: Segment, evidence: Evidence): FusedWords | undefined {
  const { all, roles } = closedWords(evidence.pack);
  const auxiliaries = packWords(evidence.pack, 'finite-auxiliaries');
  if (!mayEndIn(token, all) && !mayEndIn(token, roles) && !mayEndIn(token, auxiliaries)) return undefined;
  return (
    nameAndWord(token, evidence) ??
    newNameAndVerb(token, segment, evidence) ??
    personAndVerb(token, evidence) ??
    verbAndPerson(token, evidence) ??
    nameAndOther(token, evidence) ??
    articleAndNoun(token, evidence) ??
    seenAndClosed(token, evidence)
  );
}

/** `سيؤدىإلى`, `שלוםלכם`: a letter that only ends words stands inside. */
function behindFinalLetter(token: Token, evidence: Evidence): FusedWords | undefined {
  const split = finalLetterSplits(evidence.text).get(token);
  if (!split || isElsewhere(token.normal, evidence) || isTypingSlip([split.left, split.right], evidence))
    return undefined;
  return { left: split.left, right: split.right, evidence: [`“${split.letter}” only ends words.`] };
}

/** Arabic letters that join no next one leave a gap by themselves: there people lose the space too, 1.4 times in 1,000 words of news. */
function isTypingSlip(halves: readonly string[], { pack, vocabulary, source, references }: Evidence): boolean {
  if (pack.script !== 'Arab' || source || references.length > 0) return false;
  const [left = '', right = ''] = halves;
  if (isClosed(left, pack) && right.startsWith(ARABIC_ARTICLE)) return false;
  return !halves.every((half) => vocabulary.count(half) > 0 || isClosed(half, pack));
}

/** `RussiaMoscow`: a capital inside, both halves are words elsewhere, and one of them a name or a closed-class word. */
function joinedNames(token: Token, segment: Segment, evidence: Evidence): FusedWords | undefined {
  if (token.text.slice(1) === token.normal.slice(1)) return undefined;
  const person = namesInCamelCase(evidence) ? undefined : givenAndSurname(token, segment, evidence);
  if (person) return person;
  const [, left, right] = CAMEL.exec(token.text) ?? [];
  if (left === undefined || right === undefined || left.length < 2 || right.length < 2) return undefined;
  const facts = [left, right].map((half) => standsAlone(half, evidence) ?? closedClass(half, evidence.pack));
  const firstName = listedFirstName(left, evidence);
  const [leftFact = firstName, rightFact] = facts;
  const isSure =
    firstName !== undefined ||
    [left, right].some((half) => isOnlyName(half, evidence) || isClosed(half.toLowerCase(), evidence.pack));
  if (leftFact === undefined || rightFact === undefined || !isSure || namesInCamelCase(evidence)) return undefined;
  return { left, right, evidence: [leftFact, rightFact] };
}

/** `HelenMarsh`, with Marsh elsewhere in the text: a name that the dictionary has with its capital only. */
function listedFirstName(word: string, { knowsWord, listsWord }: Evidence): string | undefined {
  if (word.length < SHORTEST_NEW_NAME || !startsUpper(word) || !knowsWord || !listsWord) return undefined;
  return listsWord(word) && !knowsWord(word.toLowerCase()) ? `The dictionary has the name “${word}”.` : undefined;
}

/** `Kirbysaid`: a name that stands alone elsewhere, and a closed-class word. */
function nameAndWord(token: Token, evidence: Evidence): FusedWords | undefined {
  const { pack } = evidence;
  if (!pack.cased || !startsUpper(token.text) || packWords(pack, 'demonyms').has(token.normal)) return undefined;
  const { reporting, all } = closedWords(pack);
  const shortest = pack.compounding ? SHORTEST_BEHIND_STEM : SHORTEST_BEHIND_NAME;
  for (const split of endingSplits(token, pack.compounding ? reporting : all, shortest)) {
    const fact = isName(split.left, evidence) && standsAlone(split.left, evidence);
    if (fact) return { ...split, evidence: [fact, `“${split.right}” is a word of its own.`] };
  }
  return undefined;
}

/** Whether the text writes other names so on purpose: what is in camel case more than once is a brand. */
function namesInCamelCase({ text, vocabulary }: Evidence): boolean {
  return text.segments.some(({ tokens }) =>
    tokens.some((token) => CAMEL.test(token.text) && vocabulary.count(token.normal) > 1),
  );
}

/** `Koubekdoufá`. */
function nameAndOther(token: Token, evidence: Evidence): FusedWords | undefined {
  const split = nameAndRest(token, evidence);
  return split && { ...split, evidence: [`“${split.left}” stands alone elsewhere.`, `“${split.right}” ends no name.`] };
}

/** `villagewhich`, where no dictionary can be asked: a word that stands elsewhere, and a closed-class word that is no ending. */
function seenAndClosed(token: Token, { pack, knowsWord, vocabulary }: Evidence): FusedWords | undefined {
  if (knowsWord || pack.compounding || !pack.cased || token.text !== token.normal) return undefined;
  const split = endingSplits(token, closedWords(pack).all, SHORTEST_BEHIND_NAME).find(
    ({ left }) => left.length >= SHORTEST_SEEN && vocabulary.isCommon(left),
  );
  if (!split) return undefined;
  const facts = [`“${split.left}” stands alone elsewhere.`, `“${split.right}” is a word of its own.`];
  return { ...split, evidence: facts };
}

/** `ofthe`: a closed-class word and an article. */
function wordAndArticle(token: Token, { text, pack }: Evidence): FusedWords | undefined {
  if (pack.compounding || token.text !== token.normal || !pack.lists['seeming-joins']) return undefined;
  if (!mayEndInArticle(token, text.forms, pack)) return undefined;
  const { articles, joining } = closedWords(pack);
  const split = endingSplits(token, articles, 2).find(({ left }) => joining.has(left));
  if (!split || isClosed(token.normal, pack) || packWords(pack, 'seeming-joins').has(token.normal)) return undefined;
  return { ...split, evidence: [`“${split.left}” and “${split.right}” are words of their own.`] };
}

const mayEndInArticle = oncePerFormOf<LanguagePack>((normal, pack) => mayEndIn({ normal }, closedWords(pack).articles));

const knowsSmall = oncePerFormOf<(word: string) => boolean>((normal, knows) => knows(normal));

function knowsAsWritten(token: Token, { text, knowsWord }: Evidence): boolean {
  if (!knowsWord) return false;
  return token.text === token.normal ? knowsSmall(token, text.forms, knowsWord) : knowsWord(token.text);
}

function isName(word: string, evidence: Evidence): boolean {
  const normal = word.toLowerCase();
  return word.length > 2 && everyText(evidence).some(({ vocabulary }) => vocabulary.isName(normal));
}

/** A name that is not a common word too: brands are made of those (`CoinMarket`). */
function isOnlyName(word: string, evidence: Evidence): boolean {
  const normal = word.toLowerCase();
  return isName(word, evidence) && everyText(evidence).every(({ vocabulary }) => !vocabulary.isCommon(normal));
}

function standsAlone(word: string, evidence: Evidence): string | undefined {
  const normal = word.toLowerCase();
  if (word.length < 3) return undefined;
  if (evidence.vocabulary.count(normal) > 0) return `“${word}” stands alone elsewhere in the text.`;
  return isElsewhere(normal, evidence) ? `“${word}” stands alone in the reference or source.` : undefined;
}

function everyText({ vocabulary, references, source }: Evidence): readonly Pick<Evidence, 'vocabulary'>[] {
  return [{ vocabulary }, ...references, ...(source ? [source] : [])];
}

function closedClass(word: string, pack: LanguagePack): string | undefined {
  return isClosed(word.toLowerCase(), pack) ? `“${word}” is a word of its own.` : undefined;
}

function isClosed(normal: string, pack: LanguagePack): boolean {
  return closedWords(pack).all.has(normal);
}
