/** All places where a pattern matches. */

const NONE: readonly RegExpExecArray[] = [];

/**
 * What `text.matchAll(pattern)` finds, without the copy that it makes, and now and then compiles, of the pattern at each call.
 * @param pattern a global one that nobody else is in the middle of using.
 */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const found: RegExpExecArray[] = [];
  while (match) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += widthAt(text, pattern);
    match = pattern.exec(text);
  }
  return found;
}

/** In UTF-16 code units, of the character behind an empty match. */
function widthAt(text: string, { unicode, lastIndex }: RegExp): number {
  return unicode && (text.codePointAt(lastIndex) ?? 0) > 0xffff ? 2 : 1;
}
