/** A quotation, a verb of saying, and nobody who says it: `“It is late,” said.`, `„Es ist spät“, sagte.` */
import type { Evidence } from '../../model/evidence.js';
import type { Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { hasWordOf } from '../words/words-present.js';

/** Languages whose speaker stands beside the verb of saying, behind the quotation. */
const LANGUAGES = new Set(['en', 'de', 'nl', 'sv', 'da']);
const CLOSING = /^["“”»’']$/;
const MARK_INSIDE = /^[,!?.…]$/;
/** Shorter ones are titles and nicknames. */
const SHORTEST_QUOTATION = 4;

/** The verbs of a sentence that have no speaker. */
export function* unsaidSpeakers(tokens: readonly Token[], { pack }: Evidence): Iterable<Token> {
  const verbs = packWords(pack, 'reporting-verbs');
  if (!LANGUAGES.has(pack.tag) || !hasWordOf(tokens, verbs, pack)) return;
  for (let index = SHORTEST_QUOTATION; index < tokens.length; index++) {
    const [verb, stop] = [tokens[index], tokens[index + 1]];
    if (!verb || !verbs.has(verb.normal) || verb.text !== verb.normal || stop?.text !== '.') continue;
    if (tokens[index + 2] === undefined && isBehindQuotation(tokens, index, pack.tag)) yield verb;
  }
}

/** English has the mark inside; the others have the comma behind the quotation. */
function isBehindQuotation(tokens: readonly Token[], index: number, tag: string): boolean {
  const hasComma = tokens[index - 1]?.text === ',';
  const close = hasComma ? index - 2 : index - 1;
  if (!CLOSING.test(tokens[close]?.text ?? '') || (hasComma && tag === 'en')) return false;
  if (!hasComma && !MARK_INSIDE.test(tokens[close - 1]?.text ?? '')) return false;
  return tokens.slice(close - SHORTEST_QUOTATION + 1, close - 1).every(({ kind }) => kind !== 'punctuation');
}
