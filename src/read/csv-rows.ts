/** Comma- or tab-separated values (RFC 4180) → rows with their lines. */
import type { LineFault } from './phrasebook-faults.js';

export interface CsvRow {
  /** Line that the row begins in, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows that are not blank, or the first place that is no CSV. A quoted cell may hold separators, line breaks and `""`. */
export function csvRows(text: string, separator: string): { readonly rows: readonly CsvRow[] } | LineFault {
  const rows: CsvRow[] = [];
  let [cells, line, rowLine, index]: [string[], number, number, number] = [[], 1, 1, 0];
  while (index <= text.length) {
    const cell = text[index] === '"' ? quotedCell(text, index) : plainCell(text, index, separator);
    if (!cell) return { code: 'broken-csv', fault: 'opens a quoted cell that is never closed', line };
    cells.push(cell.value);
    line += lineBreaksIn(text, index, cell.end);
    const next = text[cell.end];
    if (next !== undefined && next !== separator && next !== '\n' && next !== '\r') {
      return { code: 'broken-csv', fault: 'has text behind a quoted cell; write a quote inside a cell as ""', line };
    }
    index = cell.end + (text.startsWith('\r\n', cell.end) ? 2 : 1);
    if (next === separator) continue;
    if (cells.some((value) => value !== '')) rows.push({ line: rowLine, cells });
    [cells, line] = [[], line + 1];
    rowLine = line;
  }
  return { rows };
}

interface Cell {
  readonly value: string;
  readonly end: number;
}

function plainCell(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return { value: text.slice(start, end).trim(), end };
}

function quotedCell(text: string, start: number): Cell | undefined {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end < 0
    ? undefined
    : {
        value: text
          .slice(start + 1, end)
          .replaceAll('""', '"')
          .trim(),
        end: end + 1,
      };
}

function lineBreaksIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
