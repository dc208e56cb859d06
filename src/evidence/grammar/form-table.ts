/** Forms of words and of endings of words (`-ость`) in one table, asked by a word. */

export interface FormTable<Entry> {
  readonly words: ReadonlyMap<string, Entry>;
  readonly endings: ReadonlyMap<string, Entry>;
  /** Of the endings, in letters, the longest first. */
  readonly lengths: readonly number[];
}

/** Stands before an ending of words. */
const ENDING = '-';

/** The table of forms, those that begin with a hyphen being endings. */
export function formTable<Entry>(forms: ReadonlyMap<string, Entry>): FormTable<Entry> {
  const words = new Map([...forms].filter(([form]) => !form.startsWith(ENDING)));
  const endings = new Map([...forms].flatMap(([form, entry]) => (words.has(form) ? [] : [[form.slice(1), entry]])));
  const lengths = [...new Set([...endings.keys()].map(({ length }) => length))].sort((one, other) => other - one);
  return { words, endings, lengths };
}

/** What the table has of a word, or of its longest ending behind so many letters. */
export function entryOf<Entry>(
  word: string,
  { words, endings, lengths }: FormTable<Entry>,
  shortestStem: number,
): Entry | undefined {
  const known = words.get(word);
  if (known) return known;
  for (const length of lengths) {
    const ending = word.length >= length + shortestStem ? endings.get(word.slice(-length)) : undefined;
    if (ending) return ending;
  }
  return undefined;
}
