/** Which words could be others with letters in another order: most have no partner, and need no look-up for each pair of letters. */

/** How many words have the length, the first and the last letter of each: a word whose letters changed places inside keeps them. */
export function shapesOf(words: Iterable<string>): ReadonlyMap<number, number> {
  const shapes = new Map<number, number>();
  for (const word of words) shapes.set(shapeOf(word), (shapes.get(shapeOf(word)) ?? 0) + 1);
  return shapes;
}

/** The length, the first and the last letter as one number. */
export function shapeOf(word: string): number {
  return (word.charCodeAt(0) * SHAPE_FACTOR + word.charCodeAt(word.length - 1)) * SHAPE_FACTOR + word.length;
}

/** Different shapes may have the same number; that only costs a comparison. */
const SHAPE_FACTOR = 31;
