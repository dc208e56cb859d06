/** Lines that name the author, in scripts whose names have no capitals: `מאת: רונית ברק`, `作者：王明`, `김민수 기자`. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Block } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';

/** UTF-16 code units. */
const LONGEST = 60;
const LABELLED = /^([\p{L}\p{M}]{1,12})\s?[:：/／＝=]\s?([\p{L}\p{M}·・\s'’״"-]{2,40})$/u;
const KOREAN = /^([가-힣]{2,4}) ([가-힣]{2,5})(?: ?[=/]? ?[\w.+-]{1,40}@[\w.-]{3,40})?$/u;
const CHINESE = /^(?:记者|記者)\p{sc=Han}{2,4}[／/]\p{sc=Han}{2,6}(?:报道|報導|報道)$/u;
/** Most words of a name; most characters of one in a script without spaces. */
const LONGEST_NAME = { words: 4, characters: 8 };

/** A label, a mark and a name and nothing else; in Korean the name stands first, with an address behind. */
export function isUncasedByline({ text }: Block, pack: LanguagePack): boolean {
  const line = text.trim();
  if (line.length > LONGEST) return false;
  if (CHINESE.test(line)) return true;
  const labels = packWords(pack, 'byline-labels');
  const behind = pack.script === 'Kore' ? KOREAN.exec(line)?.[2] : undefined;
  if (behind !== undefined && labels.has(behind)) return true;
  const [, label = '', name = ''] = LABELLED.exec(line) ?? [];
  return labels.has(label) && isName(name.trim(), pack);
}

function isName(name: string, pack: LanguagePack): boolean {
  const words = name.split(/\s+/u);
  if (!pack.spaced)
    return words.length <= 2 && name.length <= LONGEST_NAME.characters && !/[的はがをに了是]/u.test(name);
  const closed = packWords(pack, 'function-words');
  return words.length > 1 && words.length <= LONGEST_NAME.words && !words.some((word) => closed.has(word));
}
