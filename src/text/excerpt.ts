/** Shortens a quotation for a message. */

const LONGEST = 60;

/** The text on one line; what is longer than 60 code points keeps its beginning and its end. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  if (characters.length <= LONGEST) return line;
  return `${characters.slice(0, 40).join('').trimEnd()} … ${characters.slice(-16).join('').trimStart()}`;
}
