/** The form in which lines of different articles are compared. */

const EDGES = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;

/** Lower case and NFC, without marks and spaces at its ends; the same for every language. */
export function lineKey(line: string): string {
  return line.replace(EDGES, '').toLowerCase().normalize('NFC');
}
