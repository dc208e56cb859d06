/** Says whether a place stands inside a quotation: what people say is theirs, not the engine's. */
import type { Block } from '../model/segmented-text.js';

/** Marks that may close what a mark opened. Source: CLDR delimiters of the languages at hand, and straight quotes. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”“',
  '”': '”',
  '„': '“”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '「': '」',
  '『': '』',
  '《': '》',
  '"': '"',
  '״': '״',
};
const MARK = /["“”„«»‹›「」『』《》״]/g;
const HAS_MARK = /["“”„«»‹›「」『』《》״]/;

/** Whether a quotation that opened earlier in the block, or right at the offset, is still open. */
export function isQuoted(block: Block, offset: number): boolean {
  if (!HAS_MARK.test(block.text)) return false;
  const length = offset - block.range.start;
  const open: string[] = [];
  for (const { index, 0: mark } of block.text.matchAll(MARK)) {
    if (index > length) break;
    const last = open.at(-1);
    if (last !== undefined && CLOSERS[last]?.includes(mark)) open.pop();
    else if (mark in CLOSERS && !isInsideWord(block.text, index)) open.push(mark);
  }
  return open.length > 0;
}

/** Hebrew abbreviations have a mark inside (`צה״ל`, `צה"ל`). */
function isInsideWord(text: string, index: number): boolean {
  return /\p{L}/u.test(text[index - 1] ?? '') && /\p{L}/u.test(text[index + 1] ?? '');
}
