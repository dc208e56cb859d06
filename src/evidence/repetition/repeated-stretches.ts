/** Stretches of words that stand twice in a row, wherever sentences were thought to end: `on Dec. 26 a wave came. 26 a wave came.` */
import type { Evidence } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import type { Block, Segment, SegmentedText, Token } from '../../model/segmented-text.js';
import { isQuoted } from '../characters/quotations.js';
import { containedSentences } from './contained-sentences.js';
import { overlap } from '../../text/ranges.js';
import { segmentAt } from '../../text/segment-at.js';

export interface RepeatedStretch {
  /** The second of the two. */
  readonly range: Range;
  /** The first. */
  readonly original: Range;
  readonly segment: Segment;
}

/** Shorter ones are said again on purpose, or are doubled phrases. */
const FEWEST_WORDS = 4;
/** Speakers and singers repeat whole clauses. */
const FEWEST_WORDS_IN_SPEECH = 8;
const FEWEST_LETTERS = 16;
const LONGEST = 80;
/** As many tokens must stand again before the rest of a stretch is compared. */
const FIRST_TOKENS = 4;
const OPENING = /^["'“”„«»‹›‘’‚([{¿¡–—-]$/;

const known = new WeakMap<SegmentedText, readonly RepeatedStretch[]>();

/** In order of place, each inside one line of the text. */
export function repeatedStretches(text: SegmentedText): readonly RepeatedStretch[] {
  const found = known.get(text) ?? text.blocks.flatMap((block) => allOf(block));
  known.set(text, found);
  return found;
}

function allOf(block: Block): readonly RepeatedStretch[] {
  const found = stretchesOf(block);
  const contained = containedSentences(block).filter(
    ({ range }) => !found.some((other) => overlap(other.range, range) > 0),
  );
  return contained.length === 0
    ? found
    : [...found, ...contained].sort((one, other) => one.range.start - other.range.start);
}

/** Whether the source or a reference repeats a stretch at the same place. */
export function isStretchElsewhere({ segment }: RepeatedStretch, { source, references }: Evidence): boolean {
  return [source, ...references].some((other) => {
    const stretches = other ? repeatedStretches(other.text) : [];
    if (!other || stretches.length === 0) return false;
    const facing = new Set(other.segmentsFor(segment).map(({ blockIndex }) => blockIndex));
    return stretches.some((stretch) => facing.has(stretch.segment.blockIndex));
  });
}

/**
 * Where each form stood last, as written: a label quotes a phrase with a capital of its own. Places are counted on from text to text, so
 * that what is left from others is older than any place here.
 */
let lastPlaces = new Float64Array(1 << 12);
let placesBefore = 1;

function stretchesOf(block: Block): RepeatedStretch[] {
  const { segments } = block;
  const tokens = segments.length === 1 ? (segments[0]?.tokens ?? []) : segments.flatMap((one) => one.tokens);
  const found: RepeatedStretch[] = [];
  const begin = placesBefore;
  placesBefore += tokens.length;
  let free = 0;
  for (let at = 0; at < tokens.length; at++) {
    const form = tokens[at]?.written ?? 0;
    if (form >= lastPlaces.length) lastPlaces = enlarged(form);
    const before = (lastPlaces[form] ?? 0) - begin;
    lastPlaces[form] = begin + at;
    if (before < 0 || at < free || at - before > LONGEST || at - before < FIRST_TOKENS) continue;
    const stretch = stretchAt({ block, tokens }, before, at);
    if (!stretch) continue;
    found.push(stretch);
    free = at + (at - before);
  }
  return found;
}

function enlarged(form: number): Float64Array<ArrayBuffer> {
  const places = new Float64Array(2 * form);
  places.set(lastPlaces);
  return places;
}

interface Line {
  readonly block: Block;
  readonly tokens: readonly Token[];
}

/** What stands from one place to the next and from there on again; the two may begin before these places. */
function stretchAt({ block, tokens }: Line, one: number, other: number): RepeatedStretch | undefined {
  const period = other - one;
  let behind = 0;
  while (behind < 2 * period && isSame(tokens[one + behind], tokens[other + behind])) behind++;
  if (behind < FIRST_TOKENS) return undefined;
  let ahead = 0;
  while (ahead < period && isSame(tokens[one - ahead - 1], tokens[other - ahead - 1])) ahead++;
  if (behind + ahead < period) return undefined;
  const start = beginningOf(tokens, other - ahead, other + behind - period);
  const [first, second] = [tokens.slice(start - period, start), tokens.slice(start, start + period)];
  if (!isStatement(second, block)) return undefined;
  const segment = segmentAt(block.segments, second[0]?.start ?? 0);
  return segment && { range: covered(second), original: covered(first), segment };
}

/** Of all places where the second copy may begin the first behind a mark, as sentences do; else the earliest. */
function beginningOf(tokens: readonly Token[], earliest: number, latest: number): number {
  for (let start = earliest; start <= latest; start++) {
    const before = tokens[start - 1];
    if (before?.kind === 'punctuation' && !OPENING.test(before.text)) return start;
  }
  return earliest;
}

function isSame(one: Token | undefined, other: Token | undefined): boolean {
  return one !== undefined && one.written === other?.written;
}

/** Enough words that people do not say them twice; numbers in columns are none. */
function isStatement(tokens: readonly Token[], block: Block): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const isSpeech = isQuoted(block, tokens[0]?.start ?? 0) || tokens.some(({ text }) => /[!?]/.test(text));
  return (
    words.length >= (isSpeech ? FEWEST_WORDS_IN_SPEECH : FEWEST_WORDS) &&
    new Set(words.map(({ form }) => form)).size >= FEWEST_WORDS &&
    words.reduce((sum, { text }) => sum + text.length, 0) >= FEWEST_LETTERS
  );
}

function covered(tokens: readonly Token[]): Range {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}
