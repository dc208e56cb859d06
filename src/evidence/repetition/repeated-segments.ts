/** Sentences that say again what one before them said, word for word or reworded: found by shared runs of words, in linear time. */
import type { Segment, SegmentedText } from '../../model/segmented-text.js';
import { commonWords } from '../comparison/common-words.js';

export interface RepeatedSegment {
  readonly segment: Segment;
  readonly original: Segment;
  readonly exact: boolean;
  /** Words that stand in both, in order. */
  readonly shared: number;
}

/** Shorter sentences repeat by chance, as labels and refrains do. */
const FEWEST_WORDS = 8;
/** A whole sentence of prose with so many words, word for word. */
const FEWEST_EXACT = 5;
/** Words in a run that two sentences must share before they are compared. */
const RUN = 4;
const MOST_CANDIDATES = 3;
/** Words of unspaced scripts are cut finer. */
const UNSPACED_FACTOR = 1.75;
const NEAR = { share: 0.8, shareOfLonger: 0.6, words: 8, blocks: 2 };
const FAR = { share: 0.85, shareOfLonger: 0.7, words: 12 };
/** The end of one sentence as the next: an engine that says a clause again as a sentence of its own. */
const FEWEST_TAIL = 7;
/** Odd, and with bits all over (the golden ratio): numbers of words are in the ten thousands. */
const HASH_FACTOR = 0x9e3779b1;

const known = new WeakMap<SegmentedText, readonly RepeatedSegment[]>();

/** Repeated sentences in order; headlines are left out, because a lead may repeat them. */
export function repeatedSegments(text: SegmentedText): readonly RepeatedSegment[] {
  const found = known.get(text) ?? [...findRepeats(text)];
  known.set(text, found);
  return found;
}

function* findRepeats(text: SegmentedText): Generator<RepeatedSegment> {
  const factor = isSpaced(text) ? 1 : UNSPACED_FACTOR;
  const lastSeen = new Map<number, number>();
  const wordsOf = new Map<number, readonly number[]>();
  const whole = new Map<string, Segment>();
  for (const segment of text.segments) {
    const words = segment.kind === 'headline' ? [] : numberWords(segment);
    if (words.length < FEWEST_WORDS) {
      const original = words.length < FEWEST_EXACT || factor !== 1 ? undefined : sameStatement(segment, whole);
      if (original) yield { segment, original, exact: true, shared: words.length };
      continue;
    }
    wordsOf.set(segment.index, words);
    for (const candidate of candidates(words, segment.index, lastSeen)) {
      const original = text.segments[candidate];
      const repeat = original && compare({ segment, original, factor }, [words, wordsOf.get(candidate) ?? []]);
      if (!repeat) continue;
      yield repeat;
      break;
    }
  }
}

/** An earlier sentence with the same letters; questions, calls and quotations are said again on purpose. */
function sameStatement(segment: Segment, whole: Map<string, Segment>): Segment | undefined {
  if (segment.kind !== 'paragraph' || !/^[^"“”„«»:?!]+[.।]$/u.test(segment.text)) return undefined;
  const original = whole.get(segment.text);
  if (!original) whole.set(segment.text, segment);
  return original;
}

function numberWords({ tokens }: Segment): number[] {
  const words: number[] = [];
  for (const { kind, form } of tokens) if (kind === 'word' || kind === 'number') words.push(form);
  return words;
}

/** Earlier sentences that share a run of words, those that share most first; notes the runs of this one. */
function candidates(words: readonly number[], index: number, lastSeen: Map<number, number>): number[] {
  const hits = new Map<number, number>();
  for (let end = RUN; end <= words.length; end++) {
    let hash = 0;
    for (let at = end - RUN; at < end; at++) hash = (Math.imul(hash, HASH_FACTOR) + (words[at] ?? 0)) | 0;
    const before = lastSeen.get(hash);
    if (before !== undefined && before !== index) hits.set(before, (hits.get(before) ?? 0) + 1);
    lastSeen.set(hash, index);
  }
  const sorted = [...hits].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return sorted.slice(0, MOST_CANDIDATES).map(([candidate]) => candidate);
}

/** Whether most words of a text have a space before them. */
function isSpaced({ value }: SegmentedText): boolean {
  return !/^[^\p{L}]*\p{L}*?[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u.test(value.slice(0, 80));
}

interface Compared {
  readonly segment: Segment;
  readonly original: Segment;
  readonly factor: number;
}

function compare(
  { segment, original, factor }: Compared,
  [words, others]: readonly [readonly number[], readonly number[]],
): RepeatedSegment | undefined {
  const exact = words.length === others.length && words.every((word, index) => word === others[index]);
  const shared = exact ? words.length : commonWords(words, others);
  const limits = Math.abs(segment.blockIndex - original.blockIndex) <= NEAR.blocks ? NEAR : FAR;
  const [shorter, longer] = [Math.min(words.length, others.length), Math.max(words.length, others.length)];
  const isRepeat =
    shared >= factor * limits.words && shared >= limits.share * shorter && shared >= limits.shareOfLonger * longer;
  const isTail =
    segment.index === original.index + 1 && words.length >= factor * FEWEST_TAIL && endsWith(others, words);
  return exact || isRepeat || isTail ? { segment, original, exact, shared } : undefined;
}

/** `The council said so, and the mayor left for home at once. The mayor left for home at once.` */
function endsWith(words: readonly number[], tail: readonly number[]): boolean {
  const from = words.length - tail.length;
  return from >= 0 && tail.every((word, at) => word === words[from + at]);
}
