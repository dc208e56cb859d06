/** Dates whose words were put one by one from another language: `the 14th of the March`, `Monday, day 3`, `le 14ème mars`. */
import type { Range } from '../../model/range.js';
import { allMatches } from '../../text/all-matches.js';
import { primarySubtag } from '../../text/normal-form.js';

export interface LiteralDate extends Range {
  readonly fault: string;
}

const FAULTS = {
  article: 'has an article before the month',
  bareDay: 'has an article before a plain number',
  dayWord: 'says that the number is a day',
  ordinal: 'has an ordinal',
} as const;

const ENGLISH_MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const ENGLISH_WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const FRENCH_MONTH = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';

/** Only the first of a month is an ordinal in French (Grevisse, Le Bon Usage); an English month has an article with something behind it only. */
const PATTERNS: Readonly<Record<string, readonly (readonly [fault: string, hint: string, pattern: RegExp])[]>> = {
  en: [
    [
      FAULTS.bareDay,
      ' the ',
      new RegExp(
        String.raw`(?<!\p{L})${ENGLISH_MONTH} the \d{1,2}(?! ?(?:st|nd|rd|th))(?![\d\p{L}-])(?= of \d{4}|[.,;:]|$)`,
        'gmu',
      ),
    ],
    [
      FAULTS.article,
      ' the ',
      new RegExp(String.raw`(?<=\b(?:of|in|since|until) )the ${ENGLISH_MONTH}(?= of \d{4}|[.,;:]|$)`, 'gmu'),
    ],
    [
      FAULTS.dayWord,
      ' day ',
      new RegExp(String.raw`(?<!\p{L})${ENGLISH_WEEKDAY},? (?:the )?day \d{1,2}(?![\d\p{L}-])`, 'gu'),
    ],
    [FAULTS.dayWord, 'day ', new RegExp(String.raw`(?<!\p{L})day \d{1,2} of ${ENGLISH_MONTH}(?!\p{L})`, 'gu')],
  ],
  fr: [
    [
      FAULTS.ordinal,
      ' ',
      new RegExp(
        String.raw`(?<![\p{L}\d])(?:[2-9]|[12]\d|3[01])(?:i?[eè]me|e|è)[ \u00a0]${FRENCH_MONTH}(?!\p{L})`,
        'gu',
      ),
    ],
    [FAULTS.dayWord, ' jour ', /(?<!\p{L})(?:lun|mar|mercre|jeu|vendre|same)di,? (?:le )?jour \d{1,2}(?![\d\p{L}])/gu],
  ],
};

/** All of a text. */
export function literalDates(text: string, language: string): LiteralDate[] {
  const patterns = PATTERNS[primarySubtag(language)] ?? [];
  return patterns.flatMap(([fault, hint, pattern]) =>
    text.includes(hint)
      ? allMatches(text, pattern).map(({ index, 0: quote }) => ({ start: index, end: index + quote.length, fault }))
      : [],
  );
}
