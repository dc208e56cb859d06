/** Words and particles that stand twice in a row in Chinese and Japanese, which have no spaces: 我们我们, 年間のの利用者. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Range } from '../../model/range.js';
import type { Block, Segment } from '../../model/segmented-text.js';
import { isQuoted } from '../characters/quotations.js';
import { packWords } from '../words/pack-words.js';
import { allMatches } from '../../text/all-matches.js';

const UNIT = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]`;
/** Twice and no more: a loop is another fault. */
const [SHORTEST_UNIT, LONGEST_UNIT] = [2, 8];
const DOUBLED = new RegExp(String.raw`(${UNIT}{${SHORTEST_UNIT},${LONGEST_UNIT}})\1(?!\1)`, 'gu');
/** One particle twice between two words. */
const PARTICLE =
  /(?=[のがをにはでともへ])(?:(?<=\p{sc=Han})([のがをにはでともへ])\1(?=\p{sc=Han})|(?<=[\p{sc=Han}\p{sc=Hira}])([がを])\2(?=\p{sc=Han}|あ[るりっ]|な[いくし]))/gu;
/** 目的的, 标的的 and 的的确确, 坐的的士, 真的的话 are right. */
const CHINESE_PARTICLE =
  /(?<![目标標有])(的)\1(?![的确確士哥话話])|(?<=\p{sc=Han})([与與被将將已于或但])\2(?=\p{sc=Han})|(?<=\d)([元名个個台])\3/gu;
const KATAKANA = /^[\p{sc=Kana}ー]+$/u;
const HAN = /^\p{sc=Han}+$/u;
/** 一人一人, 一步一步 mean each by each; 哈哈 and ーー are sounds. */
const MEANT = /^一.{0,2}$|^[ー各每毎].?$|^(.)\1+$/u;
const SHORTEST = 3;
/** 是不是不, 很好很好, 三十三十; in quotations people double what they mean. */
const DOUBLED_ON_PURPOSE = /[不没沒是很好越一二三四五六七八九十百千数数少多次]/u;
/** 该监狱监狱长: what makes a compound of the second. */
const COMPOUND = /[长長员員人者家部局院区區會会室官们們]/u;
/** 人口は */
const WORD_WITH_PARTICLE = /^\p{sc=Han}{2,}[はがをにのでと]$/u;

/** The second of each two in a sentence of the line. */
export function* doubledCharacters(
  { text, range }: Segment,
  block: Block | undefined,
  pack: LanguagePack,
): Generator<Range & { readonly text: string }> {
  const closed = packWords(pack, 'function-words', 'subject-pronouns');
  const repeatable = packWords(pack, 'repeatable-words');
  for (const { index, 1: unit = '' } of repeatsItself(text) ? allMatches(text, DOUBLED) : []) {
    const behind = text.charAt(index + 2 * unit.length);
    const isSpeech = block !== undefined && isQuoted(block, range.start + index);
    if (MEANT.test(unit) || repeatable.has(unit) || !isDoubledByMistake(unit, { isSpeech, behind }, closed)) continue;
    const start = range.start + index + unit.length;
    yield { start, end: start + unit.length, text: unit };
  }
  for (const { index, 1: first, 2: second, 3: unit = second ?? first ?? '' } of allMatches(
    text,
    pack.script === 'Jpan' ? PARTICLE : CHINESE_PARTICLE,
  )) {
    const start = range.start + index + 1;
    yield { start, end: start + 1, text: unit };
  }
}

/** Whether some stretch of 2 to 8 code units stands again right behind itself, which the pattern takes far longer to find out. */
function repeatsItself(text: string): boolean {
  for (let length = SHORTEST_UNIT; length <= LONGEST_UNIT; length++) {
    let equal = 0;
    for (let at = length; at < text.length; at++) {
      equal = text.charCodeAt(at) === text.charCodeAt(at - length) ? equal + 1 : 0;
      if (equal === length) return true;
    }
  }
  return false;
}

/** Two characters twice, or a longer word. */
function isDoubledByMistake(unit: string, { isSpeech, behind }: Place, closed: ReadonlySet<string>): boolean {
  const isNamed = closed.has(unit) || unit.length > 2 || isSpeech || DOUBLED_ON_PURPOSE.test(unit);
  return isNamed ? isWord(unit, closed) : HAN.test(unit) && !COMPOUND.test(behind);
}

interface Place {
  /** Whether it is quoted. */
  readonly isSpeech: boolean;
  /** The character behind the two. */
  readonly behind: string;
}

/** Long enough not to be doubled on purpose (考虑考虑, いろいろ, ますます), or a word that never is. */
function isWord(unit: string, closed: ReadonlySet<string>): boolean {
  if (closed.has(unit)) return unit.length >= SHORTEST || /\p{sc=Han}/u.test(unit);
  return (
    (unit.length >= SHORTEST && (HAN.test(unit) || WORD_WITH_PARTICLE.test(unit))) ||
    (unit.length > SHORTEST && !KATAKANA.test(unit))
  );
}
