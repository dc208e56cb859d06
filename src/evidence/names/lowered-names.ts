/** Names that the text writes with a capital elsewhere and once in small letters. */
import type { Evidence, Vocabulary } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { oncePerFormOf } from '../../text/form-facts.js';
import { calendarWords } from '../dates/calendar-words.js';
import { packWords } from '../words/pack-words.js';
import { isNamedAlone } from './names-alone.js';
import { capitalised, isNamePart, placeBesideName } from './lowered-name-parts.js';
import { regionNames } from './region-names.js';
import { hasOpenForms } from '../words/splittable-words.js';
import { isOfVariety } from '../words/variety-spellings.js';
import { startsUpper } from '../words/vocabulary.js';

export interface LoweredName {
  readonly token: Token;
  readonly expected: string;
}

/** Shorter names are ordinary words too often. */
const SHORTEST = 4;
/** In UTF-16 code units; a shorter name is an abbreviation or a foreign word too. */
const SHORTEST_LISTED = 4;
/** From this length on it need not stand behind a preposition. */
const LONG_LISTED = 6;
/** So often the word must stand in the text where no dictionary says that it is a name. */
const FEWEST_NAMED = 4;
/** Dictionaries have it with a capital, papers write it either way. */
const EITHER_WAY = /^internet/;
/** Languages that write every noun with a capital: there a small letter is the adjective. */
const CAPITAL_DEMONYMS = new Set(['en', 'nl']);
const CAPITALISED_NOUNS = new Set(['de']);

/**
 * A country's name, or a surname behind the same first name as elsewhere, where the other places have capitals; and what the dictionary
 * has with a capital only.
 */
export function* loweredNames(evidence: Evidence): Iterable<LoweredName> {
  const { text, pack } = evidence;
  if (!pack.cased) return;
  const isTold = !CAPITALISED_NOUNS.has(pack.tag);
  const known = packWords(pack, 'function-words', 'demonyms', 'person-roles');
  const calendar = pack.depth === 'full' ? calendarWords(text.language, pack).words : undefined;
  const isOther = (normal: string): boolean =>
    (known.has(normal) && !isAlwaysCapital(normal, evidence)) || calendar?.has(normal) === true;
  for (const { tokens } of text.segments) {
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (!token || !mayHaveLostCapital(token, evidence)) continue;
      const place = placeBesideName(tokens, index);
      const mayStandAlone = isTold && token.normal.length >= SHORTEST;
      if (!place && !(mayStandAlone && isCandidate(tokens, index, evidence))) continue;
      if (isOther(token.normal) || !standsOnce(tokens, index, evidence)) continue;
      const isAlone = mayStandAlone && isMeantAsName(tokens, index, evidence);
      if (isAlone || (place && isNamePart(place, evidence)))
        yield { token, expected: capitalised(token.text, text.language) };
    }
  }
}

function mayHaveLostCapital(token: Token, { text, pack }: Evidence): boolean {
  return token.kind === 'word' && !startsUpper(token.text) && !isNoName(token, text.forms, pack);
}

/** Half of the words of a text: small in all cases. */
const isNoName = oncePerFormOf<LanguagePack>(
  (normal, pack) => packWords(pack, 'function-words').has(normal) && !packWords(pack, 'demonyms').has(normal),
);

/** `australian`: English and Dutch write what is named after a country with a capital, but for words that have a meaning of their own (`polish`). */
function isAlwaysCapital(normal: string, { pack, knowsWord }: Evidence): boolean {
  if (!CAPITAL_DEMONYMS.has(pack.tag) || !knowsWord || !packWords(pack, 'demonyms').has(normal)) return false;
  return !knowsWord(normal);
}

/** The cheap half of the question. */
function isCandidate(tokens: readonly Token[], index: number, evidence: Evidence): boolean {
  const token = tokens[index];
  if (!token) return false;
  return (
    mayBeLowered(token, evidence.vocabulary) ||
    hasNameEnding(token, evidence) ||
    mayBeListedName(tokens, index, evidence) ||
    isCountryInPlace(tokens, index, evidence)
  );
}

function isMeantAsName(tokens: readonly Token[], index: number, evidence: Evidence): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (mayBeLowered(token, evidence.vocabulary) && standsLikeName(tokens, index, evidence)) return true;
  return (
    hasNameEnding(token, evidence) ||
    isCountryInPlace(tokens, index, evidence) ||
    isNoOtherWord(tokens, index, evidence) ||
    isOnlyNamed(tokens, index, evidence)
  );
}

/** Without a dictionary: none of the commonest words, and a name wherever else the text has it. */
function isOnlyNamed(tokens: readonly Token[], index: number, evidence: Evidence): boolean {
  const { knowsWord, rankOfWord, text, vocabulary } = evidence;
  const token = tokens[index];
  if (
    knowsWord ||
    !rankOfWord ||
    !token ||
    token.text !== token.normal ||
    vocabulary.count(token.normal) < FEWEST_NAMED
  )
    return false;
  if (rankOfWord(token.normal) < Infinity || EITHER_WAY.test(token.text)) return false;
  const beside = [tokens[index - 1], tokens[index + 1]];
  if (beside.some((other) => other !== undefined && /["“”„«»'‘’@/_-]/u.test(other.text))) return false;
  return !startsUpper(beside[1]?.text ?? '') && vocabulary.isName(token.normal) && isNamedAlone(token.normal, text);
}

/** `i sverige`, `en sevilla`: the name of a city, or of a country behind a preposition, in a language without cases whose dictionary, if any, has no such word. */
function isCountryInPlace(tokens: readonly Token[], index: number, evidence: Evidence): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  const { pack, text, knowsWord } = evidence;
  if (!token || before?.kind !== 'word' || !packWords(pack, 'prepositions').has(before.normal)) return false;
  if (startsUpper(tokens[index + 1]?.text ?? '')) return false;
  if (packWords(pack, 'city-names').has(token.normal)) return true;
  if (token.normal.length < LONG_LISTED || knowsWord?.(token.text) === true) return false;
  return (
    regionNames(text.language, pack)
      .get(token.normal)
      ?.some(({ words }) => words.length === 1) ?? false
  );
}

/** Worth asking a dictionary about: a short word only behind a preposition, where a place stands. */
function mayBeListedName(tokens: readonly Token[], index: number, { pack, knowsWord }: Evidence): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (!knowsWord || !token || token.text.length < SHORTEST_LISTED || knowsWord(token.text)) return false;
  if (token.text.length >= LONG_LISTED) return true;
  return before?.kind === 'word' && packWords(pack, 'prepositions').has(before.normal);
}

/** The dictionary has the word with a capital and not without, or the text has it as a name; foreign words have unknown ones beside them. */
function isNoOtherWord(tokens: readonly Token[], index: number, evidence: Evidence): boolean {
  const { knowsWord, pack, text, vocabulary } = evidence;
  const token = tokens[index];
  if (!knowsWord || !token || token.text !== token.normal || EITHER_WAY.test(token.text)) return false;
  if (knowsWord(token.text) || isOfVariety(token.normal, pack, knowsWord)) return false;
  if (packWords(pack, 'dignified-nouns').has(token.normal)) return false;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  const beside = [before, after];
  if (beside.some((other) => other?.kind === 'word' && !startsUpper(other.text) && !knowsWord(other.text)))
    return false;
  if (beside.some((other) => other !== undefined && /["“”„«»'‘’@/_-]/u.test(other.text))) return false;
  if (!hasOpenForms(pack) && knowsWord(capitalised(token.text, text.language))) return true;
  if (token.text.includes('-') || isOneOfMany(before, pack)) return false;
  return vocabulary.isName(token.normal) && !startsUpper(after?.text ?? '') && isNamedAlone(token.normal, text);
}

/** `los ogros`, `un ogro`: a being or a thing of which there are several, written with a capital or without; names have no such article. */
function isOneOfMany(before: Token | undefined, pack: LanguagePack): boolean {
  const rows = pack.tables['determiner-forms'] ?? [];
  return rows.some(([word, number]) => word === before?.normal && (number === 'plural' || ONE.test(word ?? '')));
}

const ONE = /^(?:un|uno|una|um|uma|une)$/;

/**
 * Turkish parts a name from its endings by an apostrophe, and a foreign word (`tweet'te`), which is no name elsewhere in the text.
 * Source: the spelling rules of the Turkish Language Association.
 */
function hasNameEnding({ normal, text: word }: Token, { text, pack, vocabulary, knowsWord }: Evidence): boolean {
  const base = pack.tag === 'tr' ? TURKISH_NAME.exec(word)?.[1] : undefined;
  if (base === undefined) return false;
  const isListed = regionNames(text.language, pack).has(base);
  return isListed || vocabulary.isName(base) || vocabulary.isName(normal) || isOnlyName(base, text.language, knowsWord);
}

function isOnlyName(word: string, language: string, knows: Evidence['knowsWord']): boolean {
  return knows !== undefined && !knows(word) && knows(capitalised(word, language));
}

const TURKISH_NAME = /^(\p{Ll}{3,30})['’]\p{Ll}{1,8}$/u;

/** A small word that the text writes with a capital elsewhere. */
function mayBeLowered({ normal }: Token, vocabulary: Vocabulary): boolean {
  return vocabulary.isName(normal) && vocabulary.count(normal) >= 2;
}

/** A country behind a closed word, or a surname behind the first name it has elsewhere. */
function standsLikeName(tokens: readonly Token[], index: number, evidence: Evidence): boolean {
  const regions = regionNames(evidence.text.language, evidence.pack);
  const isRegion = regions.get(tokens[index]?.normal ?? '')?.some(({ words }) => words.length === 1) ?? false;
  if (isRegion) return followsClosedWord(tokens, index, evidence);
  return !regions.has(tokens[index - 1]?.normal ?? '') && followsFirstName(tokens, index, evidence);
}

/** A whole word, small in no other place. */
function standsOnce(tokens: readonly Token[], index: number, evidence: Evidence): boolean {
  const token = tokens[index];
  return token !== undefined && !isJoined(tokens, index) && isOnce(token, evidence.text);
}

/** `@norway`, `norway.com`, `turkey-based`. */
function isJoined(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  return before?.end === token?.start || (after?.start === token?.end && /^[\p{L}\p{N}@/_-]/u.test(after?.text ?? ''));
}

/** Small only here: `turkey` twice is the bird. */
function isOnce({ form }: Token, { segments }: Evidence['text']): boolean {
  let count = 0;
  for (const { tokens } of segments)
    for (const token of tokens) {
      if (token.form !== form || startsUpper(token.text)) continue;
      count++;
      if (count > 1) return false;
    }
  return count === 1;
}

/** `with norway`; behind a noun it may be the adjective (`la isla indonesia`). */
function followsClosedWord(tokens: readonly Token[], index: number, { pack }: Evidence): boolean {
  return packWords(pack, 'function-words', 'prepositions').has(tokens[index - 1]?.normal ?? '');
}

/** `Fiona garrity` where `Fiona Garrity` stands elsewhere, and `Garrity` alone as well: no office, body or title. */
function followsFirstName(tokens: readonly Token[], index: number, { text }: Evidence): boolean {
  const [first, token] = [tokens[index - 1], tokens[index]];
  if (!first || !token || index < 2 || !startsUpper(first.text) || token.start - first.end !== 1) return false;
  let named = false;
  let alone = false;
  for (const segment of text.segments) {
    if (segment.kind === 'headline') continue;
    for (const [place, other] of segment.tokens.entries()) {
      if (other.normal !== token.normal || !startsUpper(other.text)) continue;
      const before = segment.tokens[place - 1];
      named ||= before?.text === first.text;
      alone ||= before !== undefined && before.kind === 'word' && !startsUpper(before.text);
    }
  }
  return named && alone;
}
