/** Dates in running text: in words, in figures, and as Chinese, Japanese and Korean write them. */
import type { DateMention } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, SegmentedText } from '../../model/segmented-text.js';
import { overlap } from '../../text/ranges.js';
import { calendarWords } from './calendar-words.js';
import { isInflected } from './date-units.js';
import { readEastAsianDates, writesEastAsianDates } from './east-asian-dates.js';
import { readNumericDates } from './numeric-dates.js';
import { readWordDates } from './word-dates.js';

/** Dates of a text in order of place; a month or a weekday alone is none. */
export function readDates(text: SegmentedText, pack: LanguagePack): DateMention[] {
  const readSegment = writesEastAsianDates(text.language)
    ? (segment: Segment) => readEastAsianDates(segment, text.language)
    : wordDateReader(text, pack);
  return text.segments.flatMap((segment) => {
    const inWords = readSegment(segment);
    const numeric = segment.tokens.some(({ kind }) => kind === 'number') ? readNumericDates(segment, pack) : [];
    if (numeric.length === 0) return inWords;
    const others = inWords.filter(({ range }) => numeric.every((date) => overlap(date.range, range) === 0));
    return [...others, ...numeric].sort((a, b) => a.range.start - b.range.start);
  });
}

function wordDateReader(text: SegmentedText, pack: LanguagePack): (segment: Segment) => DateMention[] {
  const words = calendarWords(text.language, pack);
  const isListed = !isInflected(text.language);
  return (segment) =>
    isListed && !segment.tokens.some((token) => words.lists(token, text.forms))
      ? []
      : readWordDates(segment, words, text.language);
}
