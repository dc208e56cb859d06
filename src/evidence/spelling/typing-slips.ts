/** What a word was meant to be when two of its letters changed places or one was typed twice. */

/** Candidates; the first and the last letter keep their places. */
export function* slipsOf(word: string): Generator<string> {
  for (let at = 1; at < word.length - 2; at++) {
    const [before, one, other, behind] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
    yield one === other ? before + one + behind : before + other + one + behind;
  }
}
