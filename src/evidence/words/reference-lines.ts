/** Lines of a bibliography and footnotes that name a book: titles and places stand there in their own language. */
import type { Segment } from '../../model/segmented-text.js';

/** `[4]`, `[12]:` before a footnote. */
const NOTE = /^\s*\[\d{1,3}\]:?\s/;
const PAGE = /\b(?:pp?|pg|pág|str|s|vol|ed|eds|ISBN|tome|tomo|Bd)\b\.? ?(?:n ?°)?\s?\d/i;
const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/;

/** Whether a segment is a reference to a book or paper: a footnote with a year or page, or both of them anywhere. */
export function isReferenceLine({ text }: Pick<Segment, 'text'>): boolean {
  const signs = [NOTE, PAGE, YEAR].filter((sign) => sign.test(text)).length;
  return signs >= 2;
}
