/** Says whether a place stands inside a quotation: what people say is theirs, not the engine's. */
import type { Range } from '../../model/range.js';
import type { Block, SegmentedText } from '../../model/segmented-text.js';
import { allMatches } from '../../text/all-matches.js';

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
const HEBREW = /\p{sc=Hebr}/u;

/** Places in a block from which on a quotation is open, or none is any more, in order. */
type Turns = readonly { readonly from: number; readonly open: boolean }[];
/** Rules ask word by word; each block is read once. */
const turnsOfBlocks = new WeakMap<Block, Turns>();

/** Whether a quotation that opened earlier in the block, or right at the offset, is still open. */
export function isQuoted(block: Block, offset: number): boolean {
  const turns = turnsOfBlocks.get(block) ?? readTurns(block);
  turnsOfBlocks.set(block, turns);
  let [low, high] = [0, turns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turns[middle]?.from ?? 0) <= offset - block.range.start) low = middle + 1;
    else high = middle;
  }
  return turns[low - 1]?.open ?? false;
}

/** UTF-16 code units: what titles and foreign phrases in quotation marks seldom measure. */
const LONG_QUOTATION = 60;

/** Whether an offset is inside a quotation that is too long for a title or a foreign phrase: what somebody said, in the language of the text. */
export function isInLongQuotation(block: Block, offset: number): boolean {
  if (!isQuoted(block, offset)) return false;
  const turns = turnsOfBlocks.get(block) ?? [];
  const at = offset - block.range.start;
  const next = turns.findIndex(({ from }) => from > at);
  const behind = next < 0 ? turns.length : next;
  let first = behind - 1;
  while (turns[first - 1]?.open) first--;
  const end = turns.slice(behind).find(({ open }) => !open)?.from ?? block.text.length;
  return end - (turns[first]?.from ?? 0) >= LONG_QUOTATION;
}

function readTurns({ text }: Block): Turns {
  if (!HAS_MARK.test(text)) return [];
  const open: string[] = [];
  return Array.from(allMatches(text, MARK), ({ index, 0: mark }) => {
    const last = open.at(-1);
    if (last !== undefined && CLOSERS[last]?.includes(mark)) open.pop();
    else if (mark in CLOSERS && !isInsideWord(text, index)) open.push(mark);
    return { from: index, open: open.length > 0 };
  });
}

/**
 * Stretches of quotation in order, from an opening mark to its closing one, over as many lines as it takes; one that is never closed
 * goes to the end. Each line of a quotation may open it anew.
 */
export function quotedStretches({ value }: SegmentedText): Range[] {
  const stretches: Range[] = [];
  let open: { readonly mark: string; readonly start: number } | undefined;
  for (const { index, 0: mark } of allMatches(value, MARK)) {
    const opensLine = index === 0 || value[index - 1] === '\n';
    if (open && opensLine && mark === open.mark) continue;
    if (open && CLOSERS[open.mark]?.includes(mark)) {
      stretches.push({ start: open.start, end: index + 1 });
      open = undefined;
    } else if (!open && mark in CLOSERS && !isInsideWord(value, index)) open = { mark, start: index };
  }
  if (open) stretches.push({ start: open.start, end: value.length });
  return stretches;
}

/** Hebrew abbreviations have a mark inside (`צה״ל`, `צה"ל`). */
function isInsideWord(text: string, index: number): boolean {
  return HEBREW.test(text[index - 1] ?? '') && HEBREW.test(text[index + 1] ?? '');
}
