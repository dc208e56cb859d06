/** A person named by office at one place of a sentence: `the foreign minister`. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';

/** Article, modifiers and office together are not longer than this. */
const LONGEST = 5;

/** Position behind an article, words that are no function words, and an office; `position` itself where they do not stand there. */
export function endOfOffice(tokens: readonly Token[], position: number, pack: LanguagePack): number {
  if (!packWords(pack, 'articles').has(tokens[position]?.normal ?? '')) return position;
  const closed = packWords(pack, 'function-words');
  const roles = packWords(pack, 'person-roles');
  for (let at = position + 1; at < position + LONGEST; at++) {
    const word = tokens[at];
    if (word?.kind !== 'word' || closed.has(word.normal)) return position;
    if (roles.has(word.normal) && !roles.has(tokens[at + 1]?.normal ?? '')) return at + 1;
  }
  return position;
}
