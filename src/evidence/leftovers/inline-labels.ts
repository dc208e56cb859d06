/** What a page says of its advertisements, between the sentences of a paragraph: `… el 35 %. PUBLICIDAD Algunas …`. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Range } from '../../model/range.js';
import type { Block } from '../../model/segmented-text.js';
import { allMatches } from '../../text/all-matches.js';
import { packWords } from '../words/pack-words.js';

/** Capitals throughout between two sentences. */
const CAPITALS = /(?<=[.!?…][”"»’)]?\s)\p{Lu}{5,}(?:\s\p{Lu}{2,}){0,3}(?=\s["“«„¿¡]?\p{Lu}[\p{Ll}’']|\s?$)/gu;
const HAS_CAPITALS = /\p{Lu}{5}/u;

/** All of a block, in the whole text. */
export function inlineLabels({ text, range }: Block, pack: LanguagePack): Range[] {
  if (!pack.cased || !HAS_CAPITALS.test(text)) return [];
  const known = packWords(pack, 'boilerplate', 'english-boilerplate');
  return allMatches(text, CAPITALS)
    .filter(({ 0: label }) => known.has(label.toLocaleLowerCase(pack.tag)))
    .map(({ index, 0: label }) => ({ start: range.start + index, end: range.start + index + label.length }));
}
