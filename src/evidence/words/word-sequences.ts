/** Listed sequences of words, found in a sentence by their first word. */
import type { Token } from '../../model/segmented-text.js';
import { normalForm } from '../../text/normal-form.js';

/** A sequence with the row of the table it comes from. */
export interface WordSequence {
  readonly words: readonly string[];
  readonly row: readonly string[];
}

export type SequenceIndex = ReadonlyMap<string, readonly WordSequence[]>;

/** A pack that lacks a list is asked for it at each sentence. */
const NO_SEQUENCES: SequenceIndex = new Map();
const indexes = new WeakMap<readonly (readonly string[])[], SequenceIndex>();
const lists = new WeakMap<readonly string[], readonly (readonly string[])[]>();

/** An index of the first column of a table by its first word; made once a table. */
export function sequenceIndex(rows: readonly (readonly string[])[], language: string): SequenceIndex {
  if (rows.length === 0) return NO_SEQUENCES;
  const known = indexes.get(rows);
  if (known) return known;
  const index = new Map<string, WordSequence[]>();
  for (const row of rows) {
    const words = normalForm(row[0] ?? '', language).split(' ');
    const [first = ''] = words;
    const others = index.get(first);
    if (others) others.push({ words, row });
    else index.set(first, [{ words, row }]);
  }
  indexes.set(rows, index);
  return index;
}

/** The entries of a list as rows of one column; the same rows at each call. */
export function asRows(entries: readonly string[]): readonly (readonly string[])[] {
  if (entries.length === 0) return [];
  const known = lists.get(entries);
  if (known) return known;
  const rows = entries.map((entry) => [entry]);
  lists.set(entries, rows);
  return rows;
}

/** The longest listed sequence that begins at a token. */
export function sequenceAt(tokens: readonly Token[], position: number, index: SequenceIndex): WordSequence | undefined {
  const candidates = index.get(tokens[position]?.normal ?? '');
  // Nearly every word begins no sequence.
  if (!candidates) return undefined;
  let longest: WordSequence | undefined;
  for (const candidate of candidates) {
    const matches = candidate.words.every((word, offset) => tokens[position + offset]?.normal === word);
    if (matches && candidate.words.length > (longest?.words.length ?? 0)) longest = candidate;
  }
  return longest;
}
