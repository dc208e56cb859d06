/** Marks and spaces at the ends of a line, which say nothing about what the line is. */
import { Trait, kindAt } from './character-traits.js';

const EDGES = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;
const WORD_OR_OTHER =
  Trait.lower | Trait.upper | Trait.otherLetter | Trait.mark | Trait.digit | Trait.otherNumber | Trait.special;

/** The line without punctuation, symbols and white space at its ends. */
export function withoutEdgeMarks(line: string): string {
  let [start, end] = [0, line.length];
  while (start < end && isMark(line.charCodeAt(start))) start++;
  while (end > start && isMark(line.charCodeAt(end - 1))) end--;
  // Halves of surrogate pairs and the sign for lost characters count as special, but some of them are symbols.
  const isSure = start === end || (!isSpecial(line.charCodeAt(start)) && !isSpecial(line.charCodeAt(end - 1)));
  return isSure ? line.slice(start, end) : line.replace(EDGES, '');
}

function isMark(code: number): boolean {
  return (kindAt(code) & WORD_OR_OTHER) === 0;
}

function isSpecial(code: number): boolean {
  return (kindAt(code) & Trait.special) !== 0;
}
