/** A name read at one place of a sentence: how far it goes. */
import type { ReadText } from '../../model/evidence.js';
import type { Token } from '../../model/segmented-text.js';
import { calendarWords } from '../dates/calendar-words.js';
import { startsUpper } from '../words/vocabulary.js';

/**
 * Position behind the run of capitalised words that begins at `position`; `position` itself where there is none.
 * Weekdays and months are no names; a possessive ends the name, for something of the name's follows.
 */
export function endOfName(tokens: readonly Token[], position: number, { text, pack }: ReadText): number {
  if (!pack.cased) return position;
  const { words } = calendarWords(text.language, pack);
  let end = position;
  for (let token = tokens[end]; token?.kind === 'word' && startsUpper(token.text); token = tokens[end]) {
    if (words.get(token.normal)?.full || !isAdjacent(tokens, end, position)) break;
    end++;
    if (/'s$/.test(token.normal)) break;
  }
  return end;
}

function isAdjacent(tokens: readonly Token[], index: number, first: number): boolean {
  const previous = index > first ? tokens[index - 1] : undefined;
  return previous === undefined || (tokens[index]?.start ?? 0) - previous.end <= 1;
}

/** The text from one token to another. */
export function quoteTokens(value: string, first: Token, last: Token): string {
  return value.slice(first.start, last.end);
}
