/** Lines that stand where the author is named, and name a desk or nobody: `Von unserer Redaktion`, `By our correspondent in Madrid`. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Block } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';

/** UTF-16 code units. */
const LONGEST = 70;
/** Words behind an entry that may go on: a place, or whose news was used. */
const MOST_BEHIND = 5;
const OPEN = '…';
const DRESSING = /^[\s/|–—*([【]+|(?<![\s/|–—*)\]】.:])[\s/|–—*)\]】.:]+$/gu;
/** A sentence, or words of somebody. */
const END_MARK = /[!?;"“”„«»。！？؟।]|\.(?:\s|$)/u;

/** What a template has where the name would be: `기자 이름 = Staff Reporter`, `By Author Name`. */
const TEMPLATE =
  /^(?:[^.!?。]{0,30}[=＝:：|]\s?|by )?(?:staff (?:reporter|writer)|(?:author|reporter|writer)(?:['’]s)? name|your name)$/iu;

const openingsOfPacks = new WeakMap<LanguagePack, readonly string[]>();

export function isDeskByline({ text }: Block, pack: LanguagePack): boolean {
  if (text.length > LONGEST) return false;
  if (TEMPLATE.test(text)) return true;
  const words = packWords(pack, 'desk-bylines');
  if (words.size === 0) return false;
  const line = text.toLocaleLowerCase(pack.tag).replace(DRESSING, '');
  if (words.has(line)) return true;
  const openings = openingsOf(pack);
  if (openings.includes(line)) return true;
  const opening = openings.find((entry) => line.startsWith(entry) && /^[\s,]/.test(line.slice(entry.length)));
  if (opening === undefined || END_MARK.test(text.trimEnd())) return false;
  const rest = line.slice(opening.length).trim();
  const isPlace = rest.startsWith(',') || !pack.cased || /(?<=\s)\p{Lu}/u.test(text.slice(opening.length));
  return isPlace && rest.split(/\s+/u).length <= MOST_BEHIND;
}

function openingsOf(pack: LanguagePack): readonly string[] {
  const known = openingsOfPacks.get(pack);
  if (known) return known;
  const open = [...packWords(pack, 'desk-bylines')].filter((entry) => entry.endsWith(OPEN));
  const made = open.map((entry) => entry.slice(0, -1));
  openingsOfPacks.set(pack, made);
  return made;
}
