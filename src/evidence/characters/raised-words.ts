/** Words that are no names, with a capital in the middle of a sentence: a full stop before them was lost, or a letter is too big. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, SegmentedText, Token } from '../../model/segmented-text.js';
import { isSmall as isSmallWord, Trait } from '../../text/character-traits.js';
import { capitalisedWords } from '../words/capitalised-words.js';
import { packWords } from '../words/pack-words.js';
import { derivesFreely, isClosed } from '../words/splittable-words.js';

const RAISED = /^\p{Lu}[\p{Ll}\p{M}]+$/u;
const LOWER = /^\p{Ll}[\p{Ll}\p{M}’']*$/u;
const SHORTEST = 2;
const SHORTEST_OPEN = 4;
/** Its nouns have capitals, and so has whatever becomes one. */
const NOUNS_RAISED = 'de';
/** Writes months, offices and bodies with a capital that are common words as well. */
const TITLES_RAISED = 'en';
/** A word as common as this is rarely a name. */
const LAST_COMMON_RANK = 1000;
/** Words that a sentence has at least before the next one begins. */
const FEWEST_BEFORE = 3;
const FEWEST_LETTERS_OF_OPENER = 3;
/** A text with more of them writes titles so. */
const MOST_OPEN = 2;

/** Between words in small letters, which are no title, no name and no quotation; in order of place within their kind. */
export function raisedWords(evidence: Evidence): Token[] {
  const { text, pack } = evidence;
  if (!pack.cased || pack.depth === 'basic') return [];
  const [closed, open, opening]: [Token[], Token[], Token[]] = [[], [], []];
  for (const { token, segment, index } of capitalisedWords(text)) {
    if (segment.kind === 'headline' || !isRaised(token)) continue;
    const place = { token, before: segment.tokens[index - 1] };
    if (isOtherName(token.normal, place.before?.normal ?? '', pack)) continue;
    if (isBetween(segment, index) && isClosedWord(place, pack)) closed.push(token);
    else if (isVerbOrAdverbInside(segment, index, evidence)) open.push(token);
    else if (isBetweenSmallWords(segment, index) && isSmallByRight(place, evidence)) open.push(token);
    else if (followsNoun(segment, index, pack) && leadsOn(segment, index)) closed.push(token);
    else if (opensSentence(segment, index, pack)) opening.push(token);
  }
  return [closed, open, opening].flatMap((found) => (found === closed || found.length <= MOST_OPEN ? found : []));
}

/** `Art Exhibition Moved into Shopping Mall`: most of the long words have capitals. */
function isTitled({ tokens }: Segment): boolean {
  const long = tokens.filter(({ kind, text }, at) => at > 0 && kind === 'word' && text.length >= SHORTEST_OPEN);
  return 2 * long.filter(({ text }) => RAISED.test(text)).length > long.length;
}

function isRaised({ text }: Token): boolean {
  return text.length >= SHORTEST && RAISED.test(text);
}

function isBetween(segment: Segment, at: number): boolean {
  return followsSmallWords(segment, at) && leadsOn(segment, at);
}

/** A token and the one before it. */
interface Place {
  readonly token: Token;
  readonly before: Token | undefined;
}

function isBetweenSmallWords(segment: Segment, at: number): boolean {
  return followsSmallWords(segment, at) && isSmallBehind(segment, at, 1) && isSmall(segment.tokens[at + 2]);
}

function followsSmallWords({ tokens }: Segment, at: number): boolean {
  const before = tokens[at - 1];
  return isSmall(tokens[at - 2]) && isSmall(before) && before?.end === (tokens[at]?.start ?? 0) - 1;
}

/** A small word behind it, or a comma, as behind an adverb that begins a sentence. */
function leadsOn(segment: Segment, at: number): boolean {
  return isSmallBehind(segment, at, 1) || (segment.tokens[at + 1]?.text === ',' && isSmall(segment.tokens[at + 2]));
}

function isSmallBehind({ tokens }: Segment, at: number, distance: number): boolean {
  const behind = tokens[at + distance];
  return isSmall(behind) && behind?.start === (tokens[at]?.end ?? 0) + distance;
}

function isSmall(token: Token | undefined): boolean {
  if (token === undefined || (token.traits & (Trait.upper | Trait.digit | Trait.hyphen)) !== 0) return false;
  return isSmallWord(token) || LOWER.test(token.text);
}

/** German `… längere Zeiten Es sollte`: a pronoun that is the subject of what follows, behind a noun. */
function followsNoun({ tokens }: Segment, at: number, pack: LanguagePack): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (pack.tag !== NOUNS_RAISED || !isSmall(tokens[at - 2]) || before?.kind !== 'word') return false;
  return (
    token?.start === before.end + 1 &&
    packWords(pack, 'subject-pronouns').has(token.normal) &&
    !packWords(pack, 'capital-pronouns').has(token.normal)
  );
}

/** `6 novembre Se i repubblicani`: a pronoun, conjunction or adverb whose capital nothing explains; English titles have such words. */
function opensSentence(segment: Segment, at: number, pack: LanguagePack): boolean {
  const [before, token] = [segment.tokens[at - 1], segment.tokens[at]];
  if (!before || !token || before.end !== token.start - 1) return false;
  const { normal } = token;
  if (at < FEWEST_BEFORE || pack.tag === TITLES_RAISED || packWords(pack, 'capital-pronouns').has(normal)) return false;
  const isPronoun = packWords(pack, 'subject-pronouns').has(normal);
  const isOpener = packWords(pack, 'clause-openers', 'sentence-openers').has(normal);
  if (!isPronoun && !isOpener && !packWords(pack, 'conjunctions').has(normal)) return false;
  if (goesOn(before, pack)) return false;
  if (!isSmall(before)) return opensBehindName(segment, at, pack);
  return (
    leadsOn(segment, at) || (isOpener && segment.tokens[at + 1]?.kind === 'word' && isSmall(segment.tokens[at + 2]))
  );
}

/** Words that no sentence ends in. */
function goesOn({ normal }: Token, pack: LanguagePack): boolean {
  return packWords(pack, 'articles', 'prepositions', 'non-final-words').has(normal);
}

/** `Baton Rouge Han spelade`; two letters may be a surname (`Jack Ma`), and what a preposition follows may be one of a title (`League One`). */
function opensBehindName(segment: Segment, at: number, pack: LanguagePack): boolean {
  const [before, token, behind, next] = segment.tokens.slice(at - 1, at + 3);
  if (!token || token.text.length < FEWEST_LETTERS_OF_OPENER) return false;
  if (before?.kind !== 'word' && before?.kind !== 'number') return false;
  if (
    packWords(pack, 'subject-pronouns').has(token.normal) &&
    packWords(pack, 'prepositions').has(behind?.normal ?? '')
  )
    return false;
  return leadsOn(segment, at) && isSmall(next);
}

/** `Isle of Man`, `zwischen Oder und Weichsel`, `an ihrer Statt`, `la partie Est`, labels: words that are names or nouns there. */
function isOtherName(normal: string, before: string, pack: LanguagePack): boolean {
  if (packWords(pack, 'labelled-things').has(before)) return true;
  if (before === 'of' || packWords(pack, 'cardinal-points').has(normal)) return true;
  if (pack.tag !== NOUNS_RAISED) return false;
  if (normal === 'oder') return packWords(pack, 'prepositions', 'articles').has(before);
  return normal === 'statt' && before.endsWith('er');
}

/** Prepositions begin names of places and works; what stands behind an article or preposition may be one. */
function isClosedWord({ token: { normal }, before }: Place, pack: LanguagePack): boolean {
  if (packWords(pack, 'capital-pronouns').has(normal)) return false;
  if (packWords(pack, 'articles', 'conjunctions', 'subject-pronouns', 'clause-openers').has(normal)) return true;
  if (leadsNoun(before, pack)) return false;
  if (normal.length >= SHORTEST_OPEN && packWords(pack, 'uncapitalised-words', 'reporting-verbs').has(normal))
    return true;
  return pack.tag !== NOUNS_RAISED && packWords(pack, 'function-words', 'prepositions').has(normal);
}

function isVerbOrAdverbInside(segment: Segment, at: number, evidence: Evidence): boolean {
  const [before, token] = segment.tokens.slice(at - 1, at + 1);
  if (!token || !standsInside(segment, at)) return false;
  return isVerbOrAdverb({ token, before }, evidence) && !isTitled(segment);
}

/** In letters, the ending included. */
const SHORTEST_VERB = 6;

/** Listed; or known to a dictionary, with an ending that only verbs and adverbs have, or behind a pronoun (`I Yelled at`). */
function isVerbOrAdverb(place: Place, evidence: Evidence): boolean {
  const { token, before } = place;
  const { pack, vocabulary } = evidence;
  const { normal } = token;
  if (normal.length < SHORTEST_OPEN || (!isSmall(before) && !followsKnownName(place, evidence))) return false;
  if (packWords(pack, 'uncapitalised-words').has(normal)) return true;
  if (normal.length < SHORTEST_VERB || vocabulary.count(normal) > 1 || !isSmall(before)) return false;
  return !leadsNoun(before, pack) && hasVerbShape(place, evidence);
}

function hasVerbShape({ token: { normal }, before }: Place, { pack, knowsWord }: Evidence): boolean {
  const endings = pack.lists['uncapitalised-endings'] ?? [];
  if (!endings.some((ending) => normal.endsWith(ending)) && !isPast(normal, before, pack)) return false;
  return knowsWord?.(normal) !== false;
}

/** A name that the text has again, without the word behind it: a title (`Love Actually`, `She Said`) comes as a whole. */
function followsKnownName({ token, before }: Place, { pack, vocabulary }: Evidence): boolean {
  if (!before || vocabulary.count(token.normal) > 1 || vocabulary.isCommon(before.normal)) return false;
  return vocabulary.count(before.normal) > 1 && !isClosed(before.normal, pack);
}

/** Behind a word, and before a small word or a mark: no part of a title whose words all have capitals, nor a question behind a comma. */
function standsInside(segment: Segment, at: number): boolean {
  const { tokens } = segment;
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (at < 2 || before?.kind !== 'word' || before.end !== (token?.start ?? 0) - 1) return false;
  return isSmallBehind(segment, at, 1) || /^[.,;]$/u.test(behind?.text ?? '');
}

const PAST = /ed$/;
/** `it` and the plural ones may be objects, or have a name beside them (`we Conservatives`). */
const ENGLISH_SUBJECT = /^(?:i|he|she|they)$/;

function isPast(normal: string, before: Token | undefined, { tag }: LanguagePack): boolean {
  return tag === TITLES_RAISED && PAST.test(normal) && ENGLISH_SUBJECT.test(before?.normal ?? '');
}

function leadsNoun(before: Token | undefined, pack: LanguagePack): boolean {
  return before === undefined || packWords(pack, 'articles', 'prepositions').has(before.normal);
}

/** A common word, or one that the text has in small letters; no article or preposition makes a noun of it, as which it could be a body's name. */
function isSmallByRight({ token, before }: Place, evidence: Evidence): boolean {
  const { pack, text } = evidence;
  if (pack.tag === NOUNS_RAISED || token.text.length < SHORTEST_OPEN || leadsNoun(before, pack)) return false;
  if (packWords(pack, 'capital-pronouns', 'dignified-nouns', 'demonyms', 'latin-loans').has(token.normal)) return false;
  return (isSmallElsewhere(token, evidence) || isCommon(token, evidence)) && !isRaisedElsewhere(token, text);
}

/** Where words of all kinds follow each other without articles (`лидер Партии`), what the text has small may be short for a name. */
function isSmallElsewhere({ normal }: Token, { pack, vocabulary }: Evidence): boolean {
  // Of two spellings that stand once each neither is known to be right.
  return !derivesFreely(pack) && vocabulary.isCommon(normal) && vocabulary.count(normal) > 2;
}

function isCommon({ normal }: Token, { pack, knowsWord, rankOfWord }: Evidence): boolean {
  if (!rankOfWord || pack.tag === TITLES_RAISED) return false;
  return rankOfWord(normal) <= LAST_COMMON_RANK && knowsWord?.(normal) !== false;
}

function isRaisedElsewhere({ normal }: Token, text: SegmentedText): boolean {
  return (raisedInside(text).get(normal) ?? 0) > 1;
}

const raisedOfTexts = new WeakMap<SegmentedText, ReadonlyMap<string, number>>();

/** How often words stand with a capital behind a small word or a comma. */
function raisedInside(text: SegmentedText): ReadonlyMap<string, number> {
  const known = raisedOfTexts.get(text);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { token, segment, index } of capitalisedWords(text)) {
    const before = segment.tokens[index - 1];
    if (isSmall(before) || before?.text === ',') counts.set(token.normal, (counts.get(token.normal) ?? 0) + 1);
  }
  raisedOfTexts.set(text, counts);
  return counts;
}
