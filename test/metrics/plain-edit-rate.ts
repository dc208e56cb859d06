// The edits of TER computed the long way: every shift is carried out on a copy and its whole matrix filled.

type Words = readonly number[];

interface Matrix {
  readonly edits: number;
  /** For each reference word its place in the hypothesis; for each word of both texts whether it is edited. */
  readonly alignment: number[];
  readonly hypothesisEdited: boolean[];
  readonly referenceEdited: boolean[];
}

/** Words from `start` in the hypothesis that are also at `place` in the reference. */
interface Sequence {
  readonly start: number;
  readonly place: number;
  readonly length: number;
}

interface TriedShift {
  readonly rank: readonly [gain: number, length: number, start: number, target: number];
  readonly words: Words;
}

/** The edits, shifts among them, that turn a hypothesis into a reference. */
export function plainEdits(hypothesis: Words, reference: Words): number {
  if (reference.length === 0) return hypothesis.length;
  const limit = { tried: 0 };
  let words = hypothesis;
  for (let shifts = 0; ; shifts++) {
    const matrix = fillMatrix(words, reference);
    const best = bestShift(words, reference, matrix, limit);
    if (best === undefined || limit.tried >= 1000 || best.rank[0] <= 0) return shifts + matrix.edits;
    words = best.words;
  }
}

function bestShift(words: Words, reference: Words, matrix: Matrix, limit: { tried: number }): TriedShift | undefined {
  let best: TriedShift | undefined;
  for (const sequence of sharedSequences(words, reference)) {
    if (!isWorthTrying(matrix, sequence)) continue;
    for (const target of targets(matrix, sequence)) {
      const shifted = shift(words, sequence, target);
      const gain = matrix.edits - fillMatrix(shifted, reference).edits;
      const tried: TriedShift = { rank: [gain, sequence.length, -sequence.start, -target], words: shifted };
      if (best === undefined || ranksAbove(tried, best)) best = tried;
      limit.tried++;
    }
    if (limit.tried >= 1000) return best;
  }
  return best;
}

function* sharedSequences(words: Words, reference: Words): Generator<Sequence> {
  for (let start = 0; start < words.length; start++) {
    for (let place = Math.max(0, start - 50); place < Math.min(reference.length, start + 51); place++) {
      const longest = sharedRun(words.slice(start), reference.slice(place));
      for (let length = 1; length <= longest; length++) yield { start, place, length };
    }
  }
}

function sharedRun(words: Words, reference: Words): number {
  let length = 0;
  while (length < 10 && length < words.length && words[length] === reference[length]) length++;
  return length;
}

function isWorthTrying(matrix: Matrix, { start, place, length }: Sequence): boolean {
  const aligned = matrix.alignment[place] ?? -1;
  if (start <= aligned && aligned < start + length) return false;
  const inHypothesis = matrix.hypothesisEdited.slice(start, start + length).includes(true);
  return inHypothesis && matrix.referenceEdited.slice(place, place + length).includes(true);
}

function targets(matrix: Matrix, { place, length }: Sequence): ReadonlySet<number> {
  const beside = [-1, ...Array.from({ length }, (_, i) => i)];
  return new Set(beside.map((i) => (place + i < 0 ? 0 : (matrix.alignment[place + i] ?? -1) + 1)));
}

function shift(words: Words, { start, length }: Sequence, target: number): Words {
  const moved = words.slice(start, start + length);
  if (target < start)
    return [...words.slice(0, target), ...moved, ...words.slice(target, start), ...words.slice(start + length)];
  const end = target > start + length ? target : target + length;
  return [...words.slice(0, start), ...words.slice(start + length, end), ...moved, ...words.slice(end)];
}

function ranksAbove(a: TriedShift, b: TriedShift): boolean {
  const index = a.rank.findIndex((value, i) => value !== b.rank[i]);
  return index >= 0 && (a.rank[index] ?? 0) > (b.rank[index] ?? 0);
}

function fillMatrix(words: Words, reference: Words): Matrix {
  const rows = [Array.from({ length: reference.length + 1 }, (_, column) => column)];
  const ratio = words.length === 0 ? 1 : reference.length / words.length;
  const beam = ratio / 2 > 25 ? Math.ceil(ratio / 2 + 25) : 25;
  for (let i = 1; i <= words.length; i++) {
    const middle = Math.floor(i * ratio);
    const end = i === words.length ? reference.length + 1 : Math.min(reference.length + 1, middle + beam);
    const row = new Array<number>(reference.length + 1).fill(Infinity);
    for (let j = Math.max(0, middle - beam); j < end; j++) {
      const substituted = (rows[i - 1]?.[j - 1] ?? Infinity) + (words[i - 1] === reference[j - 1] ? 0 : 1);
      row[j] = Math.min(substituted, (rows[i - 1]?.[j] ?? Infinity) + 1, (row[j - 1] ?? Infinity) + 1);
    }
    rows.push(row);
  }
  return traceBack(rows, words, reference);
}

function traceBack(rows: readonly (readonly number[])[], words: Words, reference: Words): Matrix {
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  const alignment: number[] = [];
  const hypothesisEdited = words.map(() => false);
  const referenceEdited = reference.map(() => false);
  let [i, j] = [words.length, reference.length];
  while (i > 0 || j > 0) {
    const edits = cell(i, j);
    const substituted = words[i - 1] !== reference[j - 1];
    const isPair = cell(i - 1, j - 1) + Number(substituted) === edits;
    const isDeleted = !isPair && cell(i - 1, j) + 1 === edits;
    if (!isDeleted) alignment[j - 1] = i - 1;
    if (!isDeleted) referenceEdited[j - 1] = !isPair || substituted;
    if (isDeleted || isPair) hypothesisEdited[i - 1] = isDeleted || substituted;
    if (!isDeleted) j--;
    if (isDeleted || isPair) i--;
  }
  return { edits: cell(words.length, reference.length), alignment, hypothesisEdited, referenceEdited };
}
