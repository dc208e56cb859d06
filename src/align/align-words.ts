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
  readonly hypothesis: Token[];
  readonly reference: Token[];
  /** Where the gap is in the hypothesis, also when it holds no hypothesis token. */
  readonly place: number;
}

/** Aligns the words of a bead; punctuation takes part, so that places are exact. */
export function alignWords(bead: Bead, hypothesis: SegmentedText, reference: SegmentedText): WordAlignment {
  const left = bead.hypothesis.flatMap((index) => hypothesis.segments[index]?.tokens ?? []);
  const right = bead.other.flatMap((index) => reference.segments[index]?.tokens ?? []);
  const { matches, gaps } = diffTokens(left, right);
  return { matches, edits: markMoved(gaps.flatMap(editsOf)) };
}

function diffTokens(left: readonly Token[], right: readonly Token[]): { matches: Match[]; gaps: Gap[] } {
  const matches: Match[] = [];
  const gaps: Gap[] = [];
  const place = (position: number): number => left[position]?.start ?? left.at(-1)?.end ?? 0;
  if (left.length > LONGEST_SIDE || right.length > LONGEST_SIDE) return { matches, gaps };
  let i = 0;
  let j = 0;
  let open: Gap | undefined;
  for (const change of diffArrays(normals(left), normals(right))) {
    const count = change.value.length;
    if (change.added || change.removed) {
      if (!open) gaps.push((open = { hypothesis: [], reference: [], place: place(i) }));
      if (change.removed) open.hypothesis.push(...left.slice(i, (i += count)));
      else open.reference.push(...right.slice(j, (j += count)));
      continue;
    }
    open = undefined;
    for (let step = 0; step < count; step++) matches.push(pair(left[i++], right[j++]));
  }
  return { matches, gaps };
}

function pair(hypothesis: Token | undefined, reference: Token | undefined): Match {
  if (!hypothesis || !reference) throw new RangeError('the diff left its tokens behind');
  return { hypothesis, reference };
}

function normals(tokens: readonly Token[]): string[] {
  return tokens.map(({ normal }) => normal);
}

/** One gap → edits: forms of one word first, then word for word, then what is left over. */
function editsOf({ hypothesis, reference, place }: Gap): WordEdit[] {
  const edits: WordEdit[] = [];
  const unpaired = [...reference];
  const extra: Token[] = [];
  for (const token of hypothesis) {
    const position = unpaired.findIndex((other) => sameStem(token, other));
    const [other] = position < 0 ? [] : unpaired.splice(position, 1);
    if (other) edits.push({ kind: 'inflected', hypothesis: [token], reference: [other], range: rangeOf(token) });
    else extra.push(token);
  }
  edits.push(...leftOver(extra, unpaired, place));
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
  if (a.kind !== 'word' || b.kind !== 'word') return false;
  const left = latinSkeleton(a.normal);
  const right = latinSkeleton(b.normal);
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
