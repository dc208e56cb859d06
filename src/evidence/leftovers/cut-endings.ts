/** Signs that a text stops before its end. */
import type { Counterpart, Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Block, Segment, SegmentedText, Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';

export interface CutEnding {
  /** The last token of the text. */
  readonly last: Token;
  /** Why the text cannot end there. */
  readonly fact: string;
  /** Whether a lost full stop would look the same. */
  readonly sure: boolean;
}

const CLOSERS = /(?<!["“”‘’'»«)\]」』〕】）*_\s])["“”‘’'»«)\]」』〕】）*_\s]+$/u;
/** A letter, a digit or a mark that something must follow; a full stop, a link or a closing mark would end a text. */
const OPEN_MARK = /[,，、;；،؛(（\[„「『]$/u;
const FEWEST_WORDS = 4;
const FEWEST_SIBLINGS = 2;
const SIBLINGS_THAT_END = 0.7;
/** The last sentence is cut when it is shorter than this share of what it should say, lengths compared over the whole texts. */
const CUT_LENGTH = 0.65;
/** What an inflected word may be longer than its stem, in letters. */
const LONGEST_ENDING = 3;
/** Words that no dictionary has yet are at least as long, in UTF-16 code units. */
const NEW_WORD = 9;
/** Enough to see a letter before some white space, in UTF-16 code units. */
const LONGEST_TAIL = 8;
const LACKS_STOP = 'the text that it renders ends in a full stop';
const EVERY_OTHER_ENDS = 'the other paragraphs end in a mark';
const MANY_SIBLINGS = 4;
const NEARLY_ALL = 0.9;
/** Share of the words of a sentence that are no names. */
const MOSTLY = 0.7;
/** A note on the author says within so many words that this is someone. */
const NOTE_BEGINNING = { spaced: 6, unspaced: 12 };
/** Tips say when a programme is on. */
const CLOCK_TIME = /\d[:：]\d\d|\d[ \u00a0\u202f]?h(?!\p{L})/u;
const LONG_SENTENCE = { words: 8, characters: 16 };

export function cutEnding(text: SegmentedText, evidence: Evidence): CutEnding | undefined {
  const block = text.blocks.at(-1);
  const segment = block?.segments.at(-1);
  const last = segment?.tokens.findLast(({ text }) => text.replace(CLOSERS, '') !== '');
  if (!block || !segment || !last || (block.kind !== 'paragraph' && block.kind !== 'list-item')) return undefined;
  if (endsWell(block, evidence) || !siblingsEnd(block, text, evidence)) return undefined;
  const fact = factOf({ segment, last, isBehindSentence: isBehindSentence(block, evidence) }, evidence);
  return fact === undefined ? undefined : { last, fact, sure: fact !== LACKS_STOP && fact !== EVERY_OTHER_ENDS };
}

function endsWell({ text, segments }: Block, { pack }: Evidence): boolean {
  const bare = text.replace(CLOSERS, '');
  const words = segments.at(-1)?.tokens.filter(({ kind }) => kind === 'word') ?? [];
  const signature = words.at(1 - FEWEST_WORDS);
  const kind = segments.at(-1)?.tokens.at(-1)?.kind;
  if (bare === '' || isEnd(bare.at(-1), pack) || words.length < FEWEST_WORDS || kind === 'link') return true;
  return signature !== undefined && hasEndBehind(segments.at(-1)?.tokens ?? [], signature, pack);
}

/** `… in the war./AFP`: a full stop with only a signature behind it. */
function hasEndBehind(tokens: readonly Token[], signature: Token, pack: LanguagePack): boolean {
  return tokens.some(({ text, start }) => start > signature.start - 2 && text.length === 1 && isEnd(text, pack));
}

/** Whether the blocks before, or the sentences before in a text of one block, end as sentences do. */
function siblingsEnd(block: Block, { blocks }: SegmentedText, { pack }: Evidence): boolean {
  const bodies = blocks.filter(({ index, kind }) => index !== block.index && kind === 'paragraph');
  const texts = [...bodies, ...block.segments.slice(0, -1)].map(({ text }) => text.replace(CLOSERS, ''));
  const ending = texts.filter((sibling) => isEnd(sibling.at(-1), pack)).length;
  return texts.length >= FEWEST_SIBLINGS && ending >= SIBLINGS_THAT_END * texts.length;
}

interface Ending {
  readonly segment: Segment;
  readonly last: Token;
  /** Whether another sentence stands before it in the same paragraph: notes on the author and tips have one of their own. */
  readonly isBehindSentence: boolean;
}

function isBehindSentence({ segments }: Block, { pack }: Evidence): boolean {
  const before = segments.slice(0, -1);
  return (
    before.length > 0 &&
    segments.every(({ kind }) => kind === 'paragraph') &&
    before.every(({ text }) => isEnd(text.replace(CLOSERS, '').at(-1), pack))
  );
}

function factOf({ segment, last, isBehindSentence }: Ending, evidence: Evidence): string | undefined {
  const others = evidence.source ? [evidence.source, ...evidence.references] : evidence.references;
  if (others.some((other) => endsOpen(other))) return undefined;
  if (OPEN_MARK.test(segment.text)) return `nothing stands behind “${last.text}”`;
  if (isNonFinal(segment, last, evidence)) return `no sentence ends in “${last.text}”`;
  const other = others.find((counterpart) => isShort(segment, evidence.text, counterpart));
  if (other) return 'the last sentence is much shorter than what it translates';
  if (isWordPart(last, evidence)) return `“${last.text}” is no whole word`;
  if (!isLongSentence(segment, evidence) && !isBehindSentence) return undefined;
  if (others.length > 0) return LACKS_STOP;
  const whole = wholeWord(last, evidence);
  if (whole !== undefined) return `the text has the whole word “${whole}”`;
  return lacksItsMark({ segment, last, isBehindSentence }, evidence) ? EVERY_OTHER_ENDS : undefined;
}

/** `John Edward is the director of …`, where the text has spoken of nobody of that name, or a line that ends in a closing mark. */
function isAboutPerson({ blocks }: SegmentedText, { vocabulary }: Evidence): boolean {
  const last = blocks.at(-1);
  if (last === undefined || CLOSERS.test(last.text)) return true;
  const surname = last.segments[0]?.tokens[1];
  return /^\p{Lu}\p{L}* \p{Lu}\p{L}*/u.test(last.text) && surname !== undefined && vocabulary.count(surname.normal) < 3;
}

/**
 * In a text whose other paragraphs end in a mark, a last one that ends in a common word, or is a sentence of mostly small letters, was
 * cut, or lost its mark. Notes on the author and credits, which editors leave without one, are names; programme tips say when.
 */
function lacksItsMark({ segment, last, isBehindSentence }: Ending, evidence: Evidence): boolean {
  const { text, pack } = evidence;
  if (last.kind !== 'word' || isAboutPerson(text, evidence) || CLOCK_TIME.test(segment.text)) return false;
  if (last.text !== last.text.toLowerCase() && !isMostlySmall(segment)) return false;
  if (!pack.cased && !isBehindSentence && !looksUnfinished(text, pack)) return false;
  const bodies = text.blocks.slice(0, -1).filter((block) => block.kind === 'paragraph');
  // Credits, notes and what a model says of its work stand without a mark, or in short lines.
  return [bodies, bodies.filter((body) => isLongLine(body, pack))].some((some) => nearlyAllEnd(some, pack));
}

function nearlyAllEnd(bodies: readonly Block[], pack: LanguagePack): boolean {
  const ended = bodies.filter((block) => isEnd(block.text.replace(CLOSERS, '').at(-1), pack));
  return bodies.length >= MANY_SIBLINGS && ended.length >= NEARLY_ALL * bodies.length;
}

function isLongLine({ text, segments }: Block, { spaced }: LanguagePack): boolean {
  if (!spaced) return text.length >= LONG_SENTENCE.characters * 2;
  return segments.reduce((sum, { tokens }) => sum + tokens.length, 0) >= LONG_SENTENCE.words * 2;
}

function isMostlySmall({ tokens }: Segment): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const small = words.filter(({ text }) => text === text.toLowerCase());
  return words.length >= LONG_SENTENCE.words && small.length >= MOSTLY * words.length;
}

/** Where no capital tells a name at the end: a sentence without its verb, or no note on the author and no programme tip. */
function looksUnfinished({ value, segments }: SegmentedText, pack: LanguagePack): boolean {
  const endings = (pack.tables['sentence-registers'] ?? []).flatMap(([, forms = '']) => forms.split('|'));
  const bare = value.replace(CLOSERS, '');
  if (endings.length > 0) return !endings.some((ending) => bare.endsWith(ending));
  const last = segments.at(-1);
  const copulas = packWords(pack, 'copulas');
  if (!last || copulas.size === 0 || CLOCK_TIME.test(last.text)) return false;
  const words = last.tokens.filter(({ kind }) => kind === 'word');
  return ![...words.slice(0, NOTE_BEGINNING[pack.spaced ? 'spaced' : 'unspaced']), ...words.slice(-1)].some(
    ({ normal }) => copulas.has(normal),
  );
}

/** Whether the other text too ends without a mark, as lists and signatures do. */
function endsOpen({ text, pack }: Counterpart): boolean {
  const bare = text.value.replace(CLOSERS, '');
  return !isEnd(bare.at(-1), pack);
}

/** A Latin mark ends a sentence in any script, if not by its rules. */
function isEnd(character: string | undefined, { sentenceEnd }: LanguagePack): boolean {
  return character !== undefined && (sentenceEnd.includes(character) || '.!?…'.includes(character));
}

/** Whether a text ends in a word of lower case, so that a dictionary could tell whether it is whole. */
export function endsInWord({ value }: SegmentedText): boolean {
  return /\p{Ll}\s*$/u.test(value.slice(-LONGEST_TAIL));
}

/** Not a word of the dictionary, nor of any text: names and new words seldom stand at the very end in lower case. */
function isWordPart({ text, normal, kind }: Token, { knowsWord, pack, vocabulary }: Evidence): boolean {
  if (kind !== 'word' || !knowsWord || !pack.cased || !/^\p{Ll}{2,}$/u.test(text)) return false;
  return vocabulary.count(normal) === 1 && !knowsWord(text);
}

/** Whether a sentence stops at a word that no sentence ends in, or inside a word. */
export function stopsInside(segment: Segment, evidence: Evidence): boolean {
  const last = segment.tokens.at(-1);
  return last !== undefined && (isNonFinal(segment, last, evidence) || isCutWord(last, evidence));
}

/**
 * Whether a last word is only the beginning of one: no dictionary has it, and it is short, as new words and compounds are not, or the
 * text has a longer one that begins so.
 */
export function isCutWord(last: Token, evidence: Evidence): boolean {
  if (last.text.length < NEW_WORD && isWordPart(last, evidence)) return true;
  const { knowsWord, rankOfWord } = evidence;
  if (wholeWord(last, evidence) === undefined) return false;
  return knowsWord ? !knowsWord(last.text) : rankOfWord?.(last.normal) === Infinity;
}

/** The word of the text that the last word is the beginning of, by more than an ending. */
function wholeWord({ normal, kind }: Token, { text, pack, vocabulary }: Evidence): string | undefined {
  if (kind !== 'word' || !pack.spaced || normal.length < 3 || vocabulary.count(normal) > 1) return undefined;
  for (const { tokens } of text.segments) {
    const whole = tokens.find(
      (token) => token.normal.length > normal.length + LONGEST_ENDING && token.normal.startsWith(normal),
    );
    if (whole) return whole.text;
  }
  return undefined;
}

function isLongSentence({ tokens, text }: Segment, { pack }: Evidence): boolean {
  return pack.spaced
    ? tokens.filter(({ kind }) => kind === 'word').length > LONG_SENTENCE.words
    : text.length > LONG_SENTENCE.characters;
}

function isNonFinal({ text, tokens }: Segment, last: Token, { pack }: Evidence): boolean {
  if (last.kind !== 'word' || tokens.length < FEWEST_WORDS) return false;
  if (packWords(pack, 'non-final-words').has(last.normal)) return true;
  return (pack.lists['open-endings'] ?? []).some(
    (ending) => text.endsWith(ending) && last.text.length >= ending.length,
  );
}

function isShort(segment: Segment, hypothesis: SegmentedText, other: Counterpart): boolean {
  const facing = other.segmentsFor(segment).reduce((sum, { text }) => sum + text.length, 0);
  const before = { hypothesis: segment.range.start, other: other.segmentsFor(segment)[0]?.range.start ?? 0 };
  if (facing === 0 || before.other === 0 || before.hypothesis === 0 || hypothesis.segments.length < FEWEST_SIBLINGS)
    return false;
  const ratio = before.hypothesis / before.other;
  return segment.text.length < CUT_LENGTH * ratio * facing;
}
