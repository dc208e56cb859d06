/** Spaces typed by habit, in Chinese and Japanese or before the danda: one more beside a character or a mark proves nothing about the engine. */
import type { SegmentedText } from '../../model/segmented-text.js';
import { allMatches } from '../../text/all-matches.js';

const WIDE = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}`;
const WIDE_MARK = '，。、；：？！“”（）「」';
/** A space between two characters or beside a full-width mark, or two spaces; one between a character and a Latin word is a style. */
const LOOSE_SPACE = new RegExp(`(?<=[${WIDE}]) (?=[${WIDE}])|(?<=[${WIDE_MARK}]) | (?=[${WIDE_MARK}])|  `, 'gu');
/** So many in a text are a habit; damage leaves one or two. */
const HABIT = 3;

const answers = new WeakMap<SegmentedText, boolean>();

/** Whether a text without spaces between words has several of them all the same. */
export function isLooselySpaced(text: SegmentedText): boolean {
  const known = answers.get(text) ?? (text.value.match(LOOSE_SPACE)?.length ?? 0) >= HABIT;
  answers.set(text, known);
  return known;
}

const DANDA = /(\s?)।/g;
const dandaHabits = new WeakMap<SegmentedText, boolean>();

/** Whether a text sets most of its dandas apart, as printers of Bengali and Hindi long did; an engine does so here and there. */
export function isDandaSpaced(text: SegmentedText): boolean {
  const known = dandaHabits.get(text) ?? areMostDandasSpaced(text.value);
  dandaHabits.set(text, known);
  return known;
}

function areMostDandasSpaced(text: string): boolean {
  let spaced = 0;
  let all = 0;
  for (const [, space = ''] of allMatches(text, DANDA)) {
    all++;
    spaced += space.length;
  }
  return spaced >= HABIT && spaced * 2 > all;
}
