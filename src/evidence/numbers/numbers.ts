/** Numbers in running text: digits of any script, number words, and both with scale words behind them. */
import type { DateMention, NumberMention, ReadText } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, SegmentedText } from '../../model/segmented-text.js';
import { overlap } from '../../text/ranges.js';
import { primarySubtag } from '../../text/normal-form.js';
import { readMyriadNumbers, writesMyriads } from './myriad-numbers.js';
import { numberWords } from './number-words.js';
import { readSpacedNumbers } from './spaced-numbers.js';

/** A text whose dates have been read. */
type DatedText = Pick<ReadText, 'text' | 'pack' | 'dates'>;

/** Numbers of a text in order of place. */
export function readNumbers({ text, pack, dates: mentions }: DatedText): NumberMention[] {
  const dates = datesBySegment(mentions);
  const read = reader(text, pack);
  return text.segments.flatMap((segment) => markDates(read(segment), dates.get(segment)));
}

function reader(text: SegmentedText, pack: LanguagePack): (segment: Segment) => NumberMention[] {
  if (writesMyriads(primarySubtag(text.language))) return readMyriadNumbers;
  const settings = { words: numberWords(pack), language: text.language, forms: text.forms };
  return (segment) => readSpacedNumbers(segment, settings);
}

function datesBySegment(dates: readonly DateMention[]): ReadonlyMap<Segment, readonly DateMention[]> {
  const bySegment = new Map<Segment, DateMention[]>();
  for (const date of dates) {
    const others = bySegment.get(date.segment);
    if (others) others.push(date);
    else bySegment.set(date.segment, [date]);
  }
  return bySegment;
}

function markDates(numbers: readonly NumberMention[], dates: readonly DateMention[] = []): readonly NumberMention[] {
  if (dates.length === 0) return numbers;
  return numbers.map((number) =>
    dates.some(({ range }) => overlap(range, number.range) > 0) ? { ...number, part: 'date' } : number,
  );
}
