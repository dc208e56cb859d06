/** What stands before a number and labels it, so that its point is no decimal sign: `version 2.5`, `chapter 3.1`, `Windows 8.1`. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';

/** Whether the word beside the number is a name or a thing that is numbered; in German only a noun behind its article is no name. */
export function isNumberLabelled(tokens: readonly Token[], start: number, pack: LanguagePack): boolean {
  const index = tokens.findLastIndex((token) => token.end <= start);
  const before = tokens[index];
  if (before?.kind !== 'word' || start - before.end > 1) return false;
  if (packWords(pack, 'numbered-things').has(before.normal)) return true;
  if (!startsUpper(before.text)) return false;
  const isNoun = pack.tag === 'de' && packWords(pack, 'articles').has(tokens[index - 1]?.normal ?? '');
  return !isNoun;
}
