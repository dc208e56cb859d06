/** Words of one bead: what matches, and typed edits where it does not. The diff only ever sees one bead. */
import { diffArrays } from 'diff';
import type { Bead, WordAlignment, WordEdit, WordPair } from '../model/alignment.js';
import type { Range } from '../model/range.js';
import type { SegmentedText, Token } from '../model/segmented-text.js';
import { pairWords, type WordSides } from './pair-words.js';

/** Beads longer than this many tokens on a side are not diffed word by word: such a text was not segmented, it has no sentences. */
const LONGEST_SIDE = 600;

type Match = WordAlignment['matches'][number];

interface Gap {
  readonly hypothesis: readonly Token[];
  readonly reference: readonly Token[];
  /** Where the gap is in the hypothesis, also when it holds no hypothesis token. */
  readonly place: number;
}

/** Aligns the words of a bead; punctuation takes part, so that places are exact. */
export function alignWords(bead: Bead, sides: WordSides): WordAlignment {
  const { hypothesis, reference } = sides;
  const left = tokensOf(bead.hypothesis, hypothesis.text);
  const right = tokensOf(bead.other, reference.text);
  if (left.length > LONGEST_SIDE || right.length > LONGEST_SIDE) return { matches: [], equivalents: [], edits: [] };
  const places = matchingPlaces(left, right);
  const gaps = gapsBetween(places, left, right).map((gap) => readGap(gap, sides));
  return {
    matches: places.map(([i, j]) => pair(left[i], right[j])),
    equivalents: gaps.flatMap(({ equivalents }) => equivalents),
    edits: markMoved(gaps.flatMap(({ edits }) => edits)),
  };
}

function tokensOf(indices: readonly number[], { segments }: SegmentedText): readonly Token[] {
  const [first = -1] = indices;
  return indices.length === 1
    ? (segments[first]?.tokens ?? [])
    : indices.flatMap((index) => segments[index]?.tokens ?? []);
}

/** Places of two equal words, in the hypothesis and in the reference. */
type Places = readonly [i: number, j: number];

/** Equal words in order, as many as can be. Words that the other side lacks are left out first: they are what makes a diff slow. */
function matchingPlaces(left: readonly Token[], right: readonly Token[]): Places[] {
  const places: Places[] = [];
  let begun = 0;
  // A diff begins with what both begin with.
  while (begun < left.length && left[begun]?.form === right[begun]?.form) places.push([begun, begun++]);
  const hypothesis = sharedPlaces(left, right, begun);
  const reference = hypothesis.length === 0 ? [] : sharedPlaces(right, left, begun);
  if (reference.length === 0) return places;
  const [own, facing] = [formsAt(hypothesis, left), formsAt(reference, right)];
  let [i, j] = [0, 0];
  for (const { value, added, removed } of diffArrays(own, facing)) {
    if (removed) i += value.length;
    else if (added) j += value.length;
    else for (let step = 0; step < value.length; step++) places.push([hypothesis[i++] ?? 0, reference[j++] ?? 0]);
  }
  return places;
}

/** Places of the words that the other side has too, behind what both begin with. */
function sharedPlaces(tokens: readonly Token[], others: readonly Token[], begun: number): number[] {
  const known = new Set<number>();
  for (const { form } of others) known.add(form);
  const places: number[] = [];
  for (let place = begun; place < tokens.length; place++) if (known.has(tokens[place]?.form ?? -1)) places.push(place);
  return places;
}

function formsAt(places: readonly number[], tokens: readonly Token[]): number[] {
  return places.map((place) => tokens[place]?.form ?? -1);
}

function pair(hypothesis: Token | undefined, reference: Token | undefined): Match {
  if (!hypothesis || !reference) throw new RangeError('the diff left its tokens behind');
  return { hypothesis, reference };
}

/** What stands before, between and behind the matches. */
function gapsBetween(places: readonly Places[], left: readonly Token[], right: readonly Token[]): Gap[] {
  const gaps: Gap[] = [];
  let [i, j] = [0, 0];
  const addGap = (endOfLeft: number, endOfRight: number): void => {
    if (endOfLeft === i && endOfRight === j) return;
    const place = left[i]?.start ?? left.at(-1)?.end ?? 0;
    gaps.push({ hypothesis: left.slice(i, endOfLeft), reference: right.slice(j, endOfRight), place });
  };
  for (const [nextOfLeft, nextOfRight] of places) {
    addGap(nextOfLeft, nextOfRight);
    [i, j] = [nextOfLeft + 1, nextOfRight + 1];
  }
  addGap(left.length, right.length);
  return gaps;
}

function normals(tokens: readonly Token[]): string[] {
  return tokens.map(({ normal }) => normal);
}

/** What one gap comes to. */
interface ReadGap {
  readonly edits: readonly WordEdit[];
  readonly equivalents: readonly WordPair[];
}

/** One gap → edits: words that belong together first, then what is left over. */
function readGap({ hypothesis, reference, place }: Gap, sides: WordSides): ReadGap {
  if (hypothesis.length === 0 || reference.length === 0)
    return { edits: leftOver(hypothesis, reference, place), equivalents: [] };
  const { pairs, extra, missing } = pairWords(hypothesis, reference, sides);
  const edits = [...pairs.flatMap(editOf), ...leftOver(extra, missing, place)];
  edits.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  return { edits, equivalents: pairs.filter(isEquivalent) };
}

/** Another writing of the same number or date, or a synonym, changes nothing. */
function isEquivalent({ stage }: WordPair): boolean {
  return stage === 'number' || stage === 'date' || stage === 'synonym';
}

function editOf(pair: WordPair): WordEdit[] {
  if (isEquivalent(pair)) return [];
  const { hypothesis, reference, stage } = pair;
  const kind = stage === 'spelling' ? 'replaced' : 'inflected';
  return [{ kind, hypothesis: [hypothesis], reference: [reference], range: rangeOf(hypothesis) }];
}

function leftOver(extra: readonly Token[], missing: readonly Token[], place: number): WordEdit[] {
  const [first] = extra;
  const last = extra.at(-1);
  if (!first || !last) {
    return missing.length === 0
      ? []
      : [{ kind: 'missing', hypothesis: [], reference: missing, range: { start: place, end: place } }];
  }
  const range = { start: first.start, end: last.end };
  const kind = missing.length === 0 ? 'extra' : 'replaced';
  return [{ kind, hypothesis: extra, reference: missing, range }];
}

function rangeOf({ start, end }: Token): Range {
  return { start, end };
}

/** Words that are extra in one place and missing in another did not change: they moved. */
function markMoved(edits: readonly WordEdit[]): WordEdit[] {
  const missing = edits.filter(({ hypothesis }) => hypothesis.length === 0);
  if (missing.length === 0) return [...edits];
  return edits.map((edit) => {
    if (edit.kind !== 'extra') return edit;
    const key = normals(edit.hypothesis).join(' ');
    const twin = missing.find(({ reference }) => normals(reference).join(' ') === key);
    return twin ? { ...edit, kind: 'moved', reference: twin.reference } : edit;
  });
}
