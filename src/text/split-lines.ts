/** Text → lines with paragraph numbers. A line break ends a block, a blank line a paragraph. */
import type { Range } from '../model/range.js';
import { trimmed } from './ranges.js';
import { allMatches } from './all-matches.js';

export interface Line {
  /** Without the white space around it; never empty. */
  readonly range: Range;
  readonly paragraph: number;
}

const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/g;

export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let paragraph = 0;
  let blankSince = false;
  for (const raw of rawLines(text)) {
    const range = trimmed(text, raw);
    if (range.start === range.end) {
      blankSince = lines.length > 0;
      continue;
    }
    if (blankSince) paragraph++;
    blankSince = false;
    lines.push({ range, paragraph });
  }
  return lines;
}

function* rawLines(text: string): Generator<Range> {
  let start = 0;
  for (const match of allMatches(text, LINE_BREAK)) {
    yield { start, end: match.index };
    start = match.index + match[0].length;
  }
  yield { start, end: text.length };
}
