/** Headlines that an ellipsis cuts inside a word or before one that must follow: `советы экс...`, `新的候鸟栖……`. */
import type { Evidence } from '../../model/evidence.js';
import type { Block, Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';

const ELLIPSIS = /(?:…|(?<!\.)\.{3}){1,2}["”»’」』)]?\s*$/u;
/** UTF-16 code units. */
const LONGEST = 160;
const FEWEST_WORDS = 3;
/** A word of the text is longer than its cut beginning by more than the ending that another form would have. */
const FEWEST_MORE = 2;
const SHORTEST_TAIL = 3;

/** The last word of a headline and what shows that it is not whole; undefined where the ellipsis may be meant. */
export function elidedEnd(
  block: Block,
  evidence: Evidence,
): { readonly last: Token; readonly isInside: boolean } | undefined {
  const { text, pack } = evidence;
  const [next] = text.blocks.slice(block.index + 1);
  if (block.index > 1 || !next || block.text.length > LONGEST || !ELLIPSIS.test(block.text)) return undefined;
  const words = block.segments.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'word'));
  const last = words.at(-1);
  if (!last || words.length < FEWEST_WORDS || ELLIPSIS.test(next.text)) return undefined;
  if (packWords(pack, 'non-final-words').has(last.normal)) return { last, isInside: false };
  const body = text.value.slice(next.range.start);
  const isWhole = !isLongHeadline(block, words.length, evidence);
  const isInside = pack.spaced ? goesOn(last, evidence, next.range.start) : alwaysGoesOn(block.text, body);
  return isInside || !isWhole ? { last, isInside } : undefined;
}

/** An ellipsis that touches its word ends no headline of a news article but where the page cut it: those that leave something out are short. */
function isLongHeadline({ text: line, index }: Block, words: number, { text, pack }: Evidence): boolean {
  if (index > 0 || text.blocks.length < FEWEST_BLOCKS || !TOUCHING.test(line)) return false;
  return pack.spaced ? words >= LONG.words : line.length >= LONG.units;
}

const TOUCHING = /[\p{L}\p{M}\p{N}](?:…|\.{3})$/u;
const FEWEST_BLOCKS = 5;
const LONG = { words: 5, units: 10 };

/** The text has a longer word that begins so, and never this one by itself. */
function goesOn({ normal }: Token, { text, vocabulary }: Evidence, from: number): boolean {
  if (normal.length < 2 || vocabulary.count(normal) > 1) return false;
  return text.segments.some(
    ({ range, tokens }) =>
      range.start >= from &&
      tokens.some((token) => token.normal.length >= normal.length + FEWEST_MORE && token.normal.startsWith(normal)),
  );
}

/** Wherever the text has the last three characters, the same one follows, and the last of them never stands before another. */
function alwaysGoesOn(headline: string, body: string): boolean {
  const bare = headline.replace(ELLIPSIS, '');
  const tail = bare.slice(-SHORTEST_TAIL);
  const last = bare.slice(-1);
  if (tail.length < SHORTEST_TAIL || !/^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]+$/u.test(tail) || !body.includes(tail))
    return false;
  const behind = new Set<string>();
  for (let at = body.indexOf(last); at >= 0; at = body.indexOf(last, at + 1)) behind.add(body.charAt(at + 1));
  const [only = ''] = behind;
  return behind.size === 1 && /[\p{sc=Han}\p{sc=Kana}ー]/u.test(only);
}
