/** Words of one bead: what matches, and typed edits where it does not. The diff only ever sees one bead. */
import { diffArrays } from 'diff';
import type { Bead, WordAlignment, WordEdit, WordPair } from '../model/alignment.js';
import type { Range } from '../model/range.js';
import type { Token } from '../model/segmented-text.js';
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
  const left = bead.hypothesis.flatMap((index) => hypothesis.text.segments[index]?.tokens ?? []);
  const right = bead.other.flatMap((index) => reference.text.segments[index]?.tokens ?? []);
  if (left.length > LONGEST_SIDE || right.length > LONGEST_SIDE) return { matches: [], equivalents: [], edits: [] };
  const matches = matchesOf(left, right);
  const gaps = gapsBetween(matches, left, right).map((gap) => readGap(gap, sides));
  return {
    matches,
    equivalents: gaps.flatMap(({ equivalents }) => equivalents),
    edits: markMoved(gaps.flatMap(({ edits }) => edits)),
  };
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
  return edits.map((edit) => {
    if (edit.kind !== 'extra') return edit;
    const key = normals(edit.hypothesis).join(' ');
    const twin = missing.find(({ reference }) => normals(reference).join(' ') === key);
    return twin ? { ...edit, kind: 'moved', reference: twin.reference } : edit;
  });
}
