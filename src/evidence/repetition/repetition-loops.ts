/** Words, phrases and sentences that a decoder repeated without end. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Range } from '../../model/range.js';
import type { Block, Segment, SegmentedText, Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { repeatedRuns } from './repeated-runs.js';

export interface RepetitionLoop {
  /** All copies but the first. */
  readonly range: Range;
  /** What is repeated, as it stands first. */
  readonly unit: Range;
  readonly copies: number;
  /** Where it begins. */
  readonly blockIndex: number;
  /** Whether speakers repeat so little on purpose. */
  readonly short: boolean;
}

const LONGEST_PHRASE = 12;
const LONGEST_PHRASE_CHARACTERS = 24;
const FEWEST_COPIES = 3;
/** `no, no, no`, `again and again and again`, `加油加油加油`: people repeat short units on purpose. */
const FEWEST_COPIES_OF_SHORT = 4;
const FEWEST_COPIES_OF_WORD = 5;
const LONGEST_SENTENCES = 3;
/** Of unspaced scripts, in characters. */
const LONGEST_CHANT = 6;
const PUNCTUATED = /[\p{P}\p{S}]/u;
const LETTERS = /\p{L}\p{M}?\p{L}/u;

const loopsOfTexts = new WeakMap<SegmentedText, readonly RepetitionLoop[]>();

/** Loops of a text in order of place; made once a text. */
export function repetitionLoops(text: SegmentedText, pack: LanguagePack): readonly RepetitionLoop[] {
  const known = loopsOfTexts.get(text);
  if (known) return known;
  const inBlocks = text.blocks.flatMap((block) => (pack.spaced ? wordLoops(block, pack) : characterLoops(block)));
  const loops = withoutOverlaps(sentenceLoops(text, pack), withoutOverlaps([], inBlocks));
  loopsOfTexts.set(text, loops);
  return loops;
}

/** Whether the source or a reference has a loop at the same place. */
export function isLoopElsewhere(loop: RepetitionLoop, { text, source, references }: Evidence): boolean {
  const segments = text.segments.filter(({ range }) => range.start < loop.range.end && loop.unit.start < range.end);
  const others = source ? [source, ...references] : references;
  return others.some((other) => {
    const loops = repetitionLoops(other.text, other.pack);
    if (loops.length === 0) return false;
    const facing = segments.flatMap((segment) => other.segmentsFor(segment));
    return loops.some(({ range }) => facing.some((segment) => touches(segment.range, range)));
  });
}

function touches(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** All of `first`, and of `second` in order of place those that touch neither those nor the one before. */
function withoutOverlaps(first: readonly RepetitionLoop[], second: readonly RepetitionLoop[]): RepetitionLoop[] {
  const kept: RepetitionLoop[] = [];
  let next = 0;
  for (const loop of [...second].sort((a, b) => a.unit.start - b.unit.start || a.range.start - b.range.start)) {
    while ((first[next]?.range.end ?? Infinity) <= loop.unit.start) next++;
    const isFree = loop.unit.start >= (kept.at(-1)?.range.end ?? 0);
    if (isFree && loop.range.end <= (first[next]?.unit.start ?? Infinity)) kept.push(loop);
  }
  return [...first, ...kept].sort((a, b) => a.unit.start - b.unit.start);
}

function wordLoops({ segments, index: blockIndex }: Block, pack: LanguagePack): RepetitionLoop[] {
  const tokens = segments.length === 1 ? (segments[0]?.tokens ?? []) : segments.flatMap((segment) => segment.tokens);
  const runs = repeatedRuns(
    tokens.map(({ normal }) => normal),
    LONGEST_PHRASE,
  );
  return runs.flatMap(({ start, period, length }) => {
    const unit = tokens.slice(start, start + period);
    const copies = wholeCopies(unit, length);
    const last = tokens[start + Math.min(copies * period, length) - 1];
    const [first, next] = [unit[0], tokens[start + period]];
    if (!first || !next || !last || copies < fewestCopies(unit, pack)) return [];
    return [
      { range: { start: next.start, end: last.end }, unit: covered(unit), copies, blockIndex, short: isChant(unit) },
    ];
  });
}

/** One or two words, as crowds shout them and slogans have them, with or without commas. */
function isChant(unit: readonly Token[]): boolean {
  return unit.filter(({ kind }) => kind === 'word').length < FEWEST_COPIES;
}

/** A last copy counts where only its final comma is missing. */
function wholeCopies(unit: readonly Token[], length: number): number {
  const lacksOnlyMark = (length + 1) % unit.length === 0 && unit.length > 1 && unit.at(-1)?.kind === 'punctuation';
  return Math.floor((lacksOnlyMark ? length + 1 : length) / unit.length);
}

function fewestCopies(unit: readonly Token[], pack: LanguagePack): number {
  const closed = packWords(pack, 'function-words');
  const words = unit.filter(({ kind, text, normal }) => kind === 'word' && (LETTERS.test(text) || closed.has(normal)));
  if (words.length === 0) return Infinity;
  if (words.length === 1) return unit.length > 1 ? FEWEST_COPIES_OF_WORD : copiesOfWord(words[0]?.normal ?? '', pack);
  if (words.length > 2) return FEWEST_COPIES;
  const joining = packWords(pack, 'doubling-joints');
  return joining.size === 0 || words.some(({ normal }) => joining.has(normal)) ? FEWEST_COPIES_OF_SHORT : FEWEST_COPIES;
}

/** A closed-class word does not stand three times; `very very very` and `ha ha ha` do. */
function copiesOfWord(normal: string, pack: LanguagePack): number {
  const isClosed = packWords(pack, 'function-words').has(normal) && !packWords(pack, 'repeatable-words').has(normal);
  return isClosed ? FEWEST_COPIES : FEWEST_COPIES_OF_SHORT;
}

function covered(tokens: readonly Token[]): Range {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

function characterLoops({ text, range, index: blockIndex }: Block): RepetitionLoop[] {
  return repeatedRuns(
    [...text].length === text.length ? text.split('') : unpaired(text),
    LONGEST_PHRASE_CHARACTERS,
  ).flatMap(({ start, period, length }) => {
    const unit = text.slice(start, start + period);
    const copies = Math.floor(length / period);
    const least = period > 2 ? FEWEST_COPIES : period > 1 ? FEWEST_COPIES_OF_WORD : Infinity;
    if (copies < least || !LETTERS.test(unit) || (PUNCTUATED.test(unit) && period < LONGEST_CHANT)) return [];
    const from = range.start + start;
    const end = from + copies * period;
    return [
      {
        range: { start: from + period, end },
        unit: { start: from, end: from + period },
        copies,
        blockIndex,
        short: period < LONGEST_CHANT,
      },
    ];
  });
}

/** Code units of a text in which some characters need two: each half is a symbol that equals no other. */
function unpaired(text: string): unknown[] {
  return text.split('').map((unit, index) => (/[\ud800-\udfff]/.test(unit) ? index : unit));
}

function sentenceLoops({ segments }: SegmentedText, pack: LanguagePack): RepetitionLoop[] {
  const least = pack.spaced ? 3 : 2;
  return repeatedRuns(
    segments.map(({ text }) => text),
    LONGEST_SENTENCES,
  ).flatMap(({ start, period, length }) => {
    const copies = Math.floor(length / period);
    const unit = segments.slice(start, start + period);
    const [first, next, last] = [unit[0], segments[start + period], segments[start + copies * period - 1]];
    if (!first || !next || !last || copies < FEWEST_COPIES || wordCount(unit) < least) return [];
    const end = unit.at(-1)?.range.end ?? first.range.end;
    return [
      {
        range: { start: next.range.start, end: last.range.end },
        unit: { start: first.range.start, end },
        copies,
        blockIndex: first.blockIndex,
        short: true,
      },
    ];
  });
}

function wordCount(segments: readonly Segment[]): number {
  return segments.reduce((sum, { tokens }) => sum + tokens.filter(({ kind }) => kind === 'word').length, 0);
}
