// White space as Python's str.split() sees it. JavaScript's \s differs: it lacks U+001C–U+001F and U+0085 and has
// U+FEFF.

const WORD = /[^\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

/** Whether a UTF-16 code unit is white space; every white space character is a single code unit. */
export function isWhitespace(codeUnit: number): boolean {
  if (codeUnit <= 0x20) return (codeUnit >= 0x09 && codeUnit <= 0x0d) || codeUnit >= 0x1c;
  if (codeUnit < 0x1680) return codeUnit === 0xa0 || codeUnit === 0x85;
  if (codeUnit <= 0x200a) return codeUnit >= 0x2000 || codeUnit === 0x1680;
  return isRareWhitespace(codeUnit);
}

function isRareWhitespace(codeUnit: number): boolean {
  return (
    codeUnit === 0x2028 || codeUnit === 0x2029 || codeUnit === 0x202f || codeUnit === 0x205f || codeUnit === 0x3000
  );
}

/** The runs of characters between white space. */
export function splitWords(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** The text without white space at its end. */
export function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && isWhitespace(text.charCodeAt(end - 1))) end--;
  return end === text.length ? text : text.slice(0, end);
}

/** The text without white space at its start and end. */
export function trim(text: string): string {
  let start = 0;
  while (start < text.length && isWhitespace(text.charCodeAt(start))) start++;
  return trimEnd(start === 0 ? text : text.slice(start));
}
