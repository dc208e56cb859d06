/** How many words two sentences have in common, in order. */

/** Longer sentences are compared as far as this: the table grows with the product of both lengths. */
const LONGEST = 150;

/** Length of the longest common subsequence. */
export function commonWords(first: readonly number[], second: readonly number[]): number {
  const columns = Math.min(second.length, LONGEST);
  let above = new Uint16Array(columns + 1);
  let row = new Uint16Array(columns + 1);
  for (let i = 0; i < Math.min(first.length, LONGEST); i++) {
    for (let j = 1; j <= columns; j++) {
      const same = first[i] === second[j - 1];
      row[j] = same ? (above[j - 1] ?? 0) + 1 : Math.max(above[j] ?? 0, row[j - 1] ?? 0);
    }
    [above, row] = [row, above];
  }
  return above[columns] ?? 0;
}
