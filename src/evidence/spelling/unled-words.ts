/** Words whose one use asks for a word before or behind them, and which are slips for a commoner word elsewhere: `el precio dé la casa`. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { hasWordOf } from '../words/words-present.js';

export interface UnledWord {
  readonly word: Token;
  readonly expected: string;
}

interface Led {
  readonly expected: string;
  readonly leaders: readonly { readonly words: ReadonlySet<string>; readonly reach: number }[];
  readonly followers: ReadonlySet<string>;
}

/** Marks of the table: an edge of the sentence or a mark of punctuation, and any number. */
const [EDGE, NUMBER] = ['^', '@number'];

/** All of a sentence, in order, by the pack's table. */
export function* unledWords(tokens: readonly Token[], pack: LanguagePack): Iterable<UnledWord> {
  const table = ledWords(pack);
  if (!hasWordOf(tokens, table, pack)) return;
  for (const [index, word] of tokens.entries()) {
    const led = word.text === word.normal ? table.get(word.normal) : undefined;
    if (!led || !isBetweenSpaces(tokens, index) || isLed(tokens, index, led)) continue;
    yield { word, expected: led.expected };
  }
}

/** Part of no other word (`pro-europeo`) and of no quotation of one word. */
function isBetweenSpaces(tokens: readonly Token[], index: number): boolean {
  const [before, word, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return (
    before !== undefined && word !== undefined && next !== undefined && word.start > before.end && next.start > word.end
  );
}

function isLed(tokens: readonly Token[], index: number, { leaders, followers }: Led): boolean {
  if (followers.has(nameOf(tokens[index + 1]))) return true;
  return leaders.some(({ words, reach }) =>
    Array.from({ length: reach }, (_, step) => nameOf(tokens[index - 1 - step])).some((name) => words.has(name)),
  );
}

function nameOf(token: Token | undefined): string {
  if (token === undefined || token.kind === 'punctuation') return EDGE;
  return token.kind === 'number' ? NUMBER : token.normal;
}

const madeOfPacks = new WeakMap<LanguagePack, ReadonlyMap<string, Led>>();

function ledWords(pack: LanguagePack): ReadonlyMap<string, Led> {
  const known = madeOfPacks.get(pack);
  if (known) return known;
  const made = new Map<string, Led>();
  for (const [word = '', leaders = '', reach = '1', followers = '', expected = ''] of pack.tables['led-words'] ?? []) {
    const before = made.get(word);
    made.set(word, {
      expected,
      leaders: [...(before?.leaders ?? []), { words: new Set(leaders.split('|')), reach: Number(reach) }],
      followers: new Set([...(before?.followers ?? []), ...followers.split('|')]),
    });
  }
  madeOfPacks.set(pack, made);
  return made;
}
