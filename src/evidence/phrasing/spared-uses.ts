/** Phrases that are part of something else: of a longer name, or of a title in quotation marks. */
import type { Evidence, ReadText } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import type { Segment } from '../../model/segmented-text.js';
import { hasCapital } from '../../text/linear-pattern.js';
import { primarySubtag } from '../../text/normal-form.js';
import type { PhraseUse } from './phrase-uses.js';
import { isQuoted } from '../characters/quotations.js';
import { startsUpper } from '../words/vocabulary.js';

/** Languages that write every noun with a capital, so that a capital shows no name. Source: their official orthographies. */
const CAPITAL_NOUNS = new Set(['de', 'lb']);

type Names = Pick<ReadText, 'text' | 'pack' | 'names'>;

/**
 * Whether the words are part of a longer name (`the Ukraine` in `the Ukraine Recovery Fund`), or a common word of the phrasebook
 * is a name here (`Banco` where it has `banco`). Headlines may capitalise any word and prove nothing.
 */
export function isInName(use: PhraseUse, segment: Segment, read: Names): boolean {
  if (!read.pack.cased || segment.kind === 'headline' || CAPITAL_NOUNS.has(primarySubtag(read.text.language)))
    return false;
  const name = read.names.find(({ range }) => range.start < use.range.end && use.range.start < range.end);
  if (!name) return false;
  const { value } = read.text;
  if (/^[ ‐‑-]\p{L}/u.test(value.slice(use.range.end, Math.min(name.range.end, use.range.end + 3)))) return true;
  if (name.sentenceInitial) return false;
  const meansName = use.entry.case === 'ignore' || hasCapital(use.written);
  return name.range.start < use.range.start || !meansName;
}

/** Titles are short; longer quotations are speech, which was translated and is checked. */
const LONGEST_TITLE = 80;
const MOST_TITLE_WORDS = 8;

const MARK = /["“”„«»‹›「」『』《》״]/;
const SPEECH_END = /[.!?…,;。！？،؟।][\s\u200e\u200f]*$/u;

/** Whether the words stand in quotation marks as a title, or are themselves what is quoted. */
export function isInTitle({ range }: PhraseUse, segment: Segment, { text, pack }: Evidence): boolean {
  const block = text.blocks[segment.blockIndex];
  if (!block || !isQuoted(block, range.start)) return false;
  const inner = quotedAround(block.text, {
    start: range.start - block.range.start,
    end: range.end - block.range.start,
  });
  if (inner === undefined) return false;
  if (inner.trim() === text.value.slice(range.start, range.end)) return true;
  if (SPEECH_END.test(inner) || inner.split(/\s+/).length > MOST_TITLE_WORDS) return false;
  return !pack.cased || startsUpper(inner.trim());
}

/** The text between the nearest marks on both sides. */
function quotedAround(block: string, { start, end }: Range): string | undefined {
  const before = block.slice(Math.max(0, start - LONGEST_TITLE), start);
  const after = block.slice(end, end + LONGEST_TITLE);
  const opening = [...before].findLastIndex((character) => MARK.test(character));
  const closing = after.search(MARK);
  if (opening < 0 || closing < 0) return undefined;
  return [...before].slice(opening + 1).join('') + block.slice(start, end) + after.slice(0, closing);
}
