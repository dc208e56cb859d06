/** The first lines of a text, where headlines stand, as words. */
import type { Block, SegmentedText, Token } from '../../model/segmented-text.js';

/** A headline may stand again behind a kicker, a byline or a date. */
const LOOKED_AT = 5;
const LONGEST_HEADLINE = 200;

export interface OpeningLine {
  readonly block: Block;
  readonly words: readonly Token[];
}

/** The first five lines, those longer than a headline left out. */
export function openingLines(text: SegmentedText): OpeningLine[] {
  return text.blocks
    .slice(0, LOOKED_AT)
    .filter((block) => block.text.length <= LONGEST_HEADLINE)
    .map((block) => ({ block, words: wordsOf(block) }));
}

export function wordsOf(block: Block): Token[] {
  return block.segments.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'word' || kind === 'number'));
}

/** Whether `line` begins with all the words of `beginning`. */
export function startsWith(line: readonly Token[], beginning: readonly Token[]): boolean {
  return beginning.length <= line.length && beginning.every(({ normal }, index) => normal === line[index]?.normal);
}

/** Pairs of lines of which the later one begins with all the words of the earlier one. */
export function repeatedOpenings(
  lines: readonly OpeningLine[],
): { readonly first: OpeningLine; readonly second: OpeningLine }[] {
  return lines.flatMap((second, index) =>
    lines
      .slice(0, index)
      .filter((first) => startsWith(second.words, first.words))
      .map((first) => ({ first, second })),
  );
}
