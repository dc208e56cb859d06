/** Pairs of renderings that were both kept. */
import type { Counterpart, Evidence, ReadText } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import type { Segment, SegmentedText, Token } from '../../model/segmented-text.js';
import { allMatches } from '../../text/all-matches.js';
import { Trait } from '../../text/character-traits.js';
import { normalForm } from '../../text/normal-form.js';
import { isQuoted } from '../characters/quotations.js';
import { areOpposites } from '../words/opposite-poles.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';

export interface AlternativePair {
  readonly range: Range;
  readonly quote: string;
  /** What vouches for it being one word. */
  readonly fact: string;
}

const SLASH = /\//;
/** Shorter words are units, abbreviations and grammatical pairs (`km/h`, `he/she`). */
const LEAST_LETTERS = 4;
/** The other word of a pair may be shorter (`иск/жалобу`). */
const LEAST_OF_OTHER = 3;
/** Scripts without capitals have shorter words, by UTF-16 code units: characters stand for syllables or leave out the vowels. */
const LEAST_UNCASED = 2;

/** `word/word` where the reference has one of them and no slash, or, without a reference, the source has no slash nor bracket. */
export function* alternativePairs(segment: Segment, evidence: Evidence): Iterable<AlternativePair> {
  if ((segment.traits & Trait.sign) === 0 || !SLASH.test(segment.text)) return;
  const { tokens } = segment;
  for (let index = 1; index + 1 < tokens.length; index++) {
    const [left, right] = joinedAt(tokens, index);
    if (!left || !right || !isPair([left, right, tokens[index - 2]], evidence)) continue;
    yield* vouchedFor(segment, [left, right], evidence);
  }
}

function* vouchedFor(
  segment: Segment,
  pair: readonly [left: Token, ...more: Token[]],
  evidence: Evidence,
): Iterable<AlternativePair> {
  const fact = vouchFor(segment, pair, evidence);
  const range = { start: pair[0].start, end: pair.at(-1)?.end ?? pair[0].end };
  if (fact) yield { range, quote: evidence.text.value.slice(range.start, range.end), fact };
}

/** Words of the second rendering that are looked at. */
const LONGEST_PHRASE = 4;
/** UTF-16 code units: so long a beginning shows the word that both renderings have. */
const SHARED_STEM = 4;

/**
 * A word and a phrase with a form of it (`письменно/в письменном виде`), or two articles with one noun (`la moitié/une moitié`). The pair is
 * marked to the form's end.
 */
export function* phrasePairs(segment: Segment, evidence: Evidence): Iterable<AlternativePair> {
  if ((segment.traits & Trait.sign) === 0 || !evidence.pack.cased || !SLASH.test(segment.text)) return;
  const { tokens } = segment;
  const closed = packWords(evidence.pack, 'function-words');
  for (let index = 1; index + 2 < tokens.length; index++) {
    const [left, opening] = joinedAt(tokens, index);
    if (!left || !opening || !closed.has(opening.normal) || left.normal.length < SHARED_STEM) continue;
    const stem = left.normal.slice(0, SHARED_STEM);
    const phrase = tokens.slice(index + 2, index + 2 + LONGEST_PHRASE);
    const end = phrase.findIndex(({ kind }) => kind !== 'word');
    const words = end < 0 ? phrase : phrase.slice(0, end);
    const at = words.findIndex(({ normal }) => normal.startsWith(stem));
    const before = tokens[index - 2];
    const isTwice = before !== undefined && words[0]?.normal === left.normal && closed.has(before.normal);
    if (at < 0 || closed.has(left.normal)) continue;
    yield* vouchedFor(segment, [isTwice ? before : left, opening, ...words.slice(0, at + 1)], evidence);
  }
}

const BRACKETED = /(?<=[\p{L}\p{N}] ?)[(（](\p{L}{1,12}) ?[:：] ?([\p{L}\p{N}][^()（）\n:：]{0,30})[)）]/gu;

/** `sechs (oder: 6) Stunden`: a second rendering in brackets behind a word for “or”. */
export function* bracketedAlternatives(segment: Segment, { pack, text }: ReadText): Iterable<AlternativePair> {
  if ((segment.traits & Trait.bracket) === 0 || !/[:：]/.test(segment.text)) return;
  const joining = packWords(pack, 'alternative-joints');
  for (const { index, 0: whole, 1: word = '' } of allMatches(segment.text, BRACKETED)) {
    if (!joining.has(normalForm(word, pack.tag))) continue;
    const start = segment.range.start + index;
    const range = { start, end: start + whole.length };
    yield { range, quote: text.value.slice(range.start, range.end), fact: 'one of them is left in brackets' };
  }
}

/** The words on both sides of a slash without a space; none where a third follows or a number stands before (`90 miles/hour`). */
function joinedAt(tokens: readonly Token[], index: number): readonly Token[] {
  const [left, slash, right] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!left || !slash || !right || slash.text !== '/' || left.end !== slash.start || right.start !== slash.end)
    return [];
  return tokens[index + 2]?.text === '/' || tokens[index - 2]?.kind === 'number' ? [] : [left, right];
}

/** Two ordinary words; names may have two forms by right (`Bozen/Südtirol`), closed-class words are grammar (`and/or`). */
function isPair([left, right, before]: readonly (Token | undefined)[], evidence: Evidence): boolean {
  if (!left || !right) return false;
  const { pack } = evidence;
  const closed = packWords(pack, 'function-words');
  const pair = [left, right];
  if (pair.some(({ kind, normal }) => kind !== 'word' || closed.has(normal))) return false;
  if (packWords(pack, 'slashed-pairs').has(`${left.normal}/${right.normal}`)) return false;
  if (isOfAddress(left, right, evidence.text.value) || areOpposites(left.normal, right.normal, pack)) return false;
  if (!pack.cased) return areAlike(left.normal, right.normal, evidence) && !areForms(left.normal, right.normal);
  const lengths = pair.map(({ normal }) => normal.length);
  if (Math.min(...lengths) < LEAST_OF_OTHER || Math.max(...lengths) < LEAST_LETTERS) return false;
  // In German only an article tells nouns from places (`Bozen/Südtirol`).
  const isName =
    startsUpper(right.text) && !(pack.tag === 'de' && packWords(pack, 'articles').has(before?.normal ?? ''));
  return !isName && !areForms(left.normal, right.normal);
}

const CAMEL_CASE = /\p{Ll}\p{Lu}/u;

/** `nps.gov/cacl`, `pixelSize/dpi`: no words. */
function isOfAddress(left: Token, right: Token, text: string): boolean {
  if (/[.@/_]/.test(text.charAt(left.start - 1)) || /^[./]\p{L}/u.test(text.slice(right.end, right.end + 2)))
    return true;
  return CAMEL_CASE.test(left.text) || CAMEL_CASE.test(right.text);
}

const SYLLABLES = /[\p{sc=Han}\p{sc=Hang}]/u;
const CONSONANTS = /^[\p{Lo}\p{M}]{4,}$/u;
const LEAST_KNOWN = 3;

/**
 * Where capitals do not tell names, renderings of one word share a character (`采访/访问`) or their first and last letters (`لحماية/لصيانة`),
 * or the second one alone has the particle of both (`대책/방안을`), or both are known to the dictionary, which has no names of papers.
 */
function areAlike(left: string, right: string, { pack, listsWord }: Evidence): boolean {
  const shorter = Math.min(left.length, right.length);
  if (shorter < LEAST_UNCASED) return false;
  if (pack.script === 'Kore' && PARTICLE.test(right) && !PARTICLE.test(left)) return true;
  if (SYLLABLES.test(left)) return Array.from(left).some((one) => SYLLABLES.test(one) && right.includes(one));
  if (CONSONANTS.test(left) && left[0] === right[0] && left.at(-1) === right.at(-1)) return true;
  if (shorter >= LEAST_KNOWN && endAlike(left, right, pack.script)) return true;
  const isKnown = pack.script === 'Arab' && shorter >= LEAST_KNOWN;
  return isKnown && listsWord !== undefined && listsWord(left) && listsWord(right);
}

/** Both in the same form, as far as their last two letters tell. */
function endAlike(left: string, right: string, script: string): boolean {
  if (left.slice(-2) !== right.slice(-2)) return false;
  return script === 'Deva' || (script === 'Hebr' && left.length >= LEAST_LETTERS && !PLURAL.test(left));
}

/** Hebrew plurals end alike whatever they name. */
const PLURAL = /(?:ים|ות)$/u;
/** What marks the object or topic behind a Korean noun. */
const PARTICLE = /^[가-힣]{2,}[을를]$/u;

/** `padre/madre`, `alumno/alumna`: forms for both genders, which some sources have in one word. */
function areForms(left: string, right: string): boolean {
  if (left === right) return true;
  return left.slice(0, 3) === right.slice(0, 3) || left.slice(-4) === right.slice(-4);
}

function vouchFor(
  segment: Segment,
  pair: readonly Token[],
  { text, source, references }: Evidence,
): string | undefined {
  if (source && SLASH.test(textOf(source, segment))) return undefined;
  for (const reference of references) {
    if (SLASH.test(textOf(reference, segment))) return undefined;
    const words = reference.segmentsFor(segment).flatMap(({ tokens }) => tokens);
    const kept = words.filter(({ normal }) => pair.some((token) => token.normal === normal));
    if (kept.length === 1) return `the reference has one, “${kept[0]?.text ?? ''}”`;
  }
  if (source) return textOf(source, segment) === '' ? undefined : 'the source has no such pair';
  const isTitle = segment.kind === 'headline' && pair.some(({ text: word }) => !/^\p{Ll}/u.test(word));
  if (references.length > 0 || isTitle || text.blocks.length < FEWEST_BLOCKS) return undefined;
  return isSlip(segment, pair, text) ? 'nothing else in the text is written so' : undefined;
}

/** Neither quoted nor in brackets, and the only pair of its kind. */
function isSlip({ blockIndex }: Segment, pair: readonly Token[], text: SegmentedText): boolean {
  const [left] = pair;
  const block = text.blocks[blockIndex];
  if (!left || !block || isQuoted(block, left.start) || /[(（[]/.test(text.value.charAt(left.start - 1))) return false;
  return isOnlySlash(text, pair);
}

/** Abstracts and notes, of few paragraphs, join terms by a slash (`racial/ethnic`) as articles do not. */
const FEWEST_BLOCKS = 5;
const SLASHED_WORDS = /\p{L}\/\p{L}/gu;
const LIKE_PAIR = /^(?:\p{Lu}\p{L}+\/\p{Lu}|(?:\p{Ll}{1,3} )?\p{Ll}\p{L}+\/\p{Ll}|\p{Lo}[\p{L}\p{M}]+\/\p{Lo})/u;

const slashCounts = new WeakMap<SegmentedText, number>();

/** Words joined by a slash, counted once a text. */
function slashesIn(text: SegmentedText): number {
  const known = slashCounts.get(text) ?? text.value.match(SLASHED_WORDS)?.length ?? 0;
  slashCounts.set(text, known);
  return known;
}

/** Two words in small letters or in a script without capitals, or two German nouns, in a text that joins no others by a slash. */
function isOnlySlash(text: SegmentedText, [left, right]: readonly Token[]): boolean {
  if (!left || !right) return false;
  const opens = /(?:^|[.!?…]["”»“)]?\s+|\n)$/u.test(text.value.slice(Math.max(0, left.start - 4), left.start));
  const pair = text.value.slice(left.start, right.end);
  return (opens || LIKE_PAIR.test(pair)) && slashesIn(text) === 1;
}

function textOf(counterpart: Counterpart, segment: Segment): string {
  return counterpart
    .segmentsFor(segment)
    .map(({ text }) => text)
    .join(' ');
}

/** `the/a`: both articles of English, which has no others to choose between. */
export function* articlePairs(segment: Segment, { pack, text }: ReadText): Iterable<AlternativePair> {
  if (pack.tag !== 'en' || !SLASH.test(segment.text)) return;
  const { tokens } = segment;
  for (let index = 1; index + 1 < tokens.length; index++) {
    const [left, right] = joinedAt(tokens, index);
    if (!left || !right || !ARTICLES.test(`${left.normal}/${right.normal}`)) continue;
    const range = { start: left.start, end: right.end };
    yield { range, quote: text.value.slice(range.start, range.end), fact: 'a noun takes one article' };
  }
}

const ARTICLES = /^(?:the\/an?|an?\/the)$/;
