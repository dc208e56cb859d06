/** Pairs of renderings that were both kept. */
import type { Counterpart, Evidence, ReadText } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import type { Segment, SegmentedText, Token } from '../../model/segmented-text.js';
import { Trait } from '../../text/character-traits.js';
import { normalForm } from '../../text/normal-form.js';
import { isQuoted } from '../characters/quotations.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';
import { sequenceAt, sequenceIndex, type WordSequence } from '../words/word-sequences.js';
import { hasWordOf } from '../words/words-present.js';

export interface AlternativePair {
  readonly range: Range;
  readonly quote: string;
  /** What vouches for it being one word. */
  readonly fact: string;
}

const SLASH = /\//;
/** Shorter words are units, abbreviations and grammatical pairs (`km/h`, `he/she`). */
const LEAST_LETTERS = 4;
/** Scripts without capitals have shorter words, by UTF-16 code units: characters stand for syllables or leave out the vowels. */
const LEAST_UNCASED = 2;

/** `word/word` where the reference has one of them and no slash, or, without a reference, the source has no slash nor bracket. */
export function* alternativePairs(segment: Segment, evidence: Evidence): Iterable<AlternativePair> {
  if ((segment.traits & Trait.sign) === 0 || !SLASH.test(segment.text)) return;
  const { tokens } = segment;
  for (let index = 1; index + 1 < tokens.length; index++) {
    const [left, right] = joinedAt(tokens, index);
    if (!left || !right || !isPair([left, right, tokens[index - 2]], evidence)) continue;
    const fact = vouchFor(segment, [left, right], evidence);
    const range = { start: left.start, end: right.end };
    if (fact) yield { range, quote: evidence.text.value.slice(range.start, range.end), fact };
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
function isPair([left, right, before]: readonly (Token | undefined)[], { pack }: ReadText): boolean {
  if (!left || !right) return false;
  const closed = packWords(pack, 'function-words');
  const least = pack.cased ? LEAST_LETTERS : LEAST_UNCASED;
  const ordinary = [left, right].every(
    ({ kind, normal }) => kind === 'word' && normal.length >= least && !closed.has(normal),
  );
  if (!pack.cased && !areAlike(left.normal, right.normal)) return false;
  // In German only an article tells nouns from places (`Bozen/Südtirol`).
  const isName =
    startsUpper(right.text) && !(pack.tag === 'de' && packWords(pack, 'articles').has(before?.normal ?? ''));
  return ordinary && !isName && !areForms(left.normal, right.normal);
}

const SYLLABLES = /[\p{sc=Han}\p{sc=Hang}]/u;

/** Where capitals do not tell names, renderings of one word share a character (`采访/访问`) or their first and last letters (`لحماية/لصيانة`). */
function areAlike(left: string, right: string): boolean {
  if (SYLLABLES.test(left)) return Array.from(left).some((one) => SYLLABLES.test(one) && right.includes(one));
  return /^[\p{Lo}\p{M}]{4,}$/u.test(left) && left[0] === right[0] && left.at(-1) === right.at(-1);
}

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
  if (references.length > 0 || segment.kind === 'headline' || text.blocks.length < FEWEST_BLOCKS) return undefined;
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
const LIKE_PAIR = /^(?:\p{Lu}\p{L}+\/\p{Lu}|\p{Ll}\p{L}+\/\p{Ll}|\p{Lo}[\p{L}\p{M}]+\/\p{Lo})/u;

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

export interface CapitalPair {
  readonly range: Range;
  readonly country: string;
  readonly capital: string;
}

/** A country and its capital with nothing between them, where no name begins before or goes on behind. */
export function* capitalPairs({ tokens }: Segment, evidence: ReadText): Iterable<CapitalPair> {
  const index = sequenceIndex(evidence.pack.tables.capitals ?? [], evidence.pack.tag);
  if (!hasWordOf(tokens, index, evidence.pack)) return;
  for (let position = 0; position < tokens.length; position++) {
    const country = sequenceAt(tokens, position, index);
    if (!country || isNamePart(tokens[position - 1])) continue;
    const found = capitalBehind(country, tokens.slice(position), evidence);
    if (found) yield found;
  }
}

/** @param tokens from the country's name on. */
function capitalBehind(
  country: WordSequence,
  tokens: readonly Token[],
  { pack, text }: ReadText,
): CapitalPair | undefined {
  const { length } = country.words;
  const [first, last, city] = [tokens[0], tokens[length - 1], tokens[length]];
  if (!first || !last || !city) return undefined;
  const listed = capitalsOf(country, pack.tables.capitals ?? []);
  const capital = listed.find((name) => text.value.startsWith(name, city.start));
  const end = city.start + (capital?.length ?? 0);
  if (capital === undefined || isNamePart(tokens.find(({ start }) => start >= end))) return undefined;
  return { range: { start: first.start, end }, country: text.value.slice(first.start, last.end), capital };
}

function capitalsOf({ row }: WordSequence, rows: readonly (readonly string[])[]): string[] {
  return rows.filter(([country]) => country === row[0]).map(([, capital = '']) => capital);
}

function isNamePart(token: Token | undefined): boolean {
  return token?.kind === 'word' && startsUpper(token.text);
}

const JOINED = /^(\p{Lu}[\p{L}\p{M}'’-]{0,40}\p{Ll})(\p{Lu}\p{Ll}[\p{L}\p{M}]{0,40})$/u;

/** A country and its capital in one word (`FranceParis`); the country's name may be declined, as far as its first letters tell. */
export function* joinedCapitals(segment: Segment, { pack, text }: ReadText): Iterable<CapitalPair> {
  const rows = pack.tables.capitals ?? [];
  if (rows.length === 0 || (segment.traits & Trait.innerCapital) === 0) return;
  for (const { start, end, text: word, kind } of segment.tokens) {
    const halves = kind === 'word' ? JOINED.exec(word) : undefined;
    const [, country = '', capital = ''] = halves ?? [];
    if (!halves || !rows.some((row) => row[1] === capital && isFormOf(country, row[0] ?? '', pack))) continue;
    yield { range: { start, end }, country, capital: text.value.slice(end - capital.length, end) };
  }
}

/** The same letters but for the case ending. */
function isFormOf(word: string, name: string, { tag }: ReadText['pack']): boolean {
  const small = normalForm(word, tag);
  const known = normalForm(name, tag);
  const stem = known.length > LEAST_LETTERS ? known.slice(0, -1) : known;
  return small === known || (small.startsWith(stem) && small.length <= known.length + 2);
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
