/** Which known name a mistyped one is likest to. */
import similarity from 'string-similarity';

/** Least Dice similarity of letter pairs at which a suggestion helps more than it puzzles. */
const LIKE_ENOUGH = 0.3;

/** The likest of `names`, or nothing when none is like it. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  // Swapped letters, the commonest slip, leave few pairs alike.
  const swapped = names.find((known) => sortedLetters(known) === sortedLetters(name));
  if (swapped !== undefined) return swapped;
  const lowered = names.map((known) => known.toLowerCase());
  const { bestMatch, bestMatchIndex } = similarity.findBestMatch(name.toLowerCase(), lowered);
  return bestMatch.rating >= LIKE_ENOUGH ? names[bestMatchIndex] : undefined;
}

/** `; did you mean "x"?`, or nothing. */
export function didYouMean(name: string, names: readonly string[]): string {
  const nearest = nearestName(name, names);
  return nearest === undefined ? '' : `; did you mean "${nearest}"?`;
}

function sortedLetters(name: string): string {
  return [...name.toLowerCase()].sort().join('');
}
