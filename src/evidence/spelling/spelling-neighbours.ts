/** Words that a slip of one letter turns into the word at hand; the slips are those that typists make (Damerau 1964). */

/** Letters that are taken for each other by ear; any of them may stand for another of its group. */
const HEARD_ALIKE = ['aeiou', 'scz', 'bv', 'mn', 'gj', 'iy'];
const MARKS = /\p{M}/u;

/**
 * Words one slip away: two letters have changed places, one is typed twice, lost or taken for another.
 * The first and the last letter stay: a change there makes another form of the word more often than a slip does.
 * @param letters The letters that may be lost; the cost of asking grows with their number.
 */
export function* spellingNeighbours(word: string, letters: readonly string[]): Generator<string> {
  for (let at = 1; at < word.length - 1; at++) {
    const [before, letter, next] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1)];
    const behind = word.slice(at + 1);
    if (letter !== next && at < word.length - 2) yield before + next + letter + behind.slice(1);
    // A letter too many is one typed twice; without any other letter many a right word is another one (`garbage`, `garage`).
    if (letter === next || letter === before.at(-1)) yield before + behind;
    for (const other of mistakenFor(letter)) yield before + other + behind;
    for (const lost of letters) yield before + lost + letter + behind;
  }
  for (const lost of letters) yield word.slice(0, -1) + lost + word.slice(-1);
  if (word.at(-1) === word.at(-2)) yield word.slice(0, -1);
}

function* mistakenFor(letter: string): Generator<string> {
  for (const group of HEARD_ALIKE) {
    if (!group.includes(letter)) continue;
    for (const other of group) if (other !== letter) yield other;
  }
}

/** The letters that a language's common words are written in, without those that only a mark tells from another. */
export function commonLetters(words: Iterable<string>): readonly string[] {
  const letters = new Set([...words].flatMap((word) => [...word.toLowerCase()]));
  return [...letters].filter((letter) => /\p{L}/u.test(letter) && !MARKS.test(letter.normalize('NFD'))).sort();
}
