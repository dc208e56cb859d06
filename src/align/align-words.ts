/** Words of one bead: what matches, and typed edits where it does not. The diff only ever sees one bead. */
import { diffArrays } from 'diff';
import type { Bead, WordAlignment, WordEdit } from '../model/alignment.js';
import type { Range } from '../model/range.js';
import type { SegmentedText, Token } from '../model/segmented-text.js';
import { latinSkeleton } from '../text/latin-skeleton.js';

/** Beads longer than this many tokens on a side are not diffed word by word: such a text was not segmented, it has no sentences. */
const LONGEST_SIDE = 600;
/** Share of the longer word that must agree from the start for two words to be forms of one. */
const SAME_STEM = 0.6;

type Match = WordAlignment['matches'][number];

interface Gap {
  readonly hypothesis: readonly Token[];
  readonly reference: readonly Token[];
  /** Where the gap is in the hypothesis, also when it holds no hypothesis token. */
  readonly place: number;
}

/** Aligns the words of a bead; punctuation takes part, so that places are exact. */
export function alignWords(bead: Bead, hypothesis: SegmentedText, reference: SegmentedText): WordAlignment {
  const left = bead.hypothesis.flatMap((index) => hypothesis.segments[index]?.tokens ?? []);
  const right = bead.other.flatMap((index) => reference.segments[index]?.tokens ?? []);
  if (left.length > LONGEST_SIDE || right.length > LONGEST_SIDE) return { matches: [], edits: [] };
  const matches = matchesOf(left, right);
  return { matches, edits: markMoved(gapsBetween(matches, left, right).flatMap(editsOf)) };
}

/** Equal words in order, as many as can be. Words that the other side lacks are left out first: they are what makes a diff slow. */
function matchesOf(left: readonly Token[], right: readonly Token[]): Match[] {
  const [ofLeft, ofRight] = [new Set(normals(left)), new Set(normals(right))];
  const hypothesis = left.filter(({ normal }) => ofRight.has(normal));
  const reference = right.filter(({ normal }) => ofLeft.has(normal));
  const matches: Match[] = [];
  let [i, j] = [0, 0];
  for (const { value, added, removed } of diffArrays(normals(hypothesis), normals(reference))) {
    if (removed) i += value.length;
    else if (added) j += value.length;
    else for (let step = 0; step < value.length; step++) matches.push(pair(hypothesis[i++], reference[j++]));
  }
  return matches;
}

function pair(hypothesis: Token | undefined, reference: Token | undefined): Match {
  if (!hypothesis || !reference) throw new RangeError('the diff left its tokens behind');
  return { hypothesis, reference };
}

/** What stands before, between and behind the matches. */
function gapsBetween(matches: readonly Match[], left: readonly Token[], right: readonly Token[]): Gap[] {
  const gaps: Gap[] = [];
  let [i, j] = [0, 0];
  for (const match of [...matches, undefined]) {
    const [endOfLeft, endOfRight] = match
      ? [left.indexOf(match.hypothesis, i), right.indexOf(match.reference, j)]
      : [left.length, right.length];
    if (endOfLeft > i || endOfRight > j) {
      const place = left[i]?.start ?? left.at(-1)?.end ?? 0;
      gaps.push({ hypothesis: left.slice(i, endOfLeft), reference: right.slice(j, endOfRight), place });
    }
    [i, j] = [endOfLeft + 1, endOfRight + 1];
  }
  return gaps;
}

function normals(tokens: readonly Token[]): string[] {
  return tokens.map(({ normal }) => normal);
}

/** One gap → edits: forms of one word first, then word for word, then what is left over. */
function editsOf({ hypothesis, reference, place }: Gap): WordEdit[] {
  const edits: WordEdit[] = [];
  const unpaired = reference.map((token) => ({ token, stem: stemOf(token) }));
  const extra: Token[] = [];
  for (const token of hypothesis) {
    const stem = stemOf(token);
    const position = unpaired.findIndex((other) => isSameStem(stem, other.stem));
    const [other] = position < 0 ? [] : unpaired.splice(position, 1);
    if (other) edits.push({ kind: 'inflected', hypothesis: [token], reference: [other.token], range: rangeOf(token) });
    else extra.push(token);
  }
  const missing = unpaired.map(({ token }) => token);
  edits.push(...leftOver(extra, missing, place));
  return edits.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
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

/** Whether two words share their beginning so far that only an ending differs. */
export function sameStem(a: Token, b: Token): boolean {
  return isSameStem(stemOf(a), stemOf(b));
}

/** Empty for what is no word. */
function stemOf({ kind, normal }: Token): string {
  return kind === 'word' ? latinSkeleton(normal) : '';
}

function isSameStem(left: string, right: string): boolean {
  if (left === '' || left[0] !== right[0]) return false;
  const longer = Math.max(left.length, right.length);
  let common = 0;
  while (common < longer && left[common] === right[common]) common++;
  return common >= 3 && common >= SAME_STEM * longer;
}

/** Words that are extra in one place and missing in another did not change: they moved. */
function markMoved(edits: readonly WordEdit[]): WordEdit[] {
  const missing = edits.filter(({ hypothesis }) => hypothesis.length === 0);
  return edits.map((edit) => {
    if (edit.kind !== 'extra') return edit;
    const key = normals(edit.hypothesis).join(' ');
    const twin = missing.find(({ reference }) => normals(reference).join(' ') === key);
    return twin ? { ...edit, kind: 'moved', reference: twin.reference } : edit;
  });
}
