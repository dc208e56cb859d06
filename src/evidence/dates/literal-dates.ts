/** Dates whose words were put one by one from another language: `the 14th of the March`, `Monday, day 3`, `le 14ème mars`. */
import type { Range } from '../../model/range.js';
import { allMatches } from '../../text/all-matches.js';
import { primarySubtag } from '../../text/normal-form.js';

export interface LiteralDate extends Range {
  readonly fault: string;
}

const GERMAN_WEEKDAY = '(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)';
const SPANISH_WEEKDAY = '(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)';

const ITALIAN_WEEKDAY = '(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)';
const ITALIAN_MONTH =
  '(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)';

const FAULTS = {
  nominative: 'has the article of a subject behind “am”',
  preposition: 'has a preposition that a date does not take',
  secondArticle: 'has an article behind the weekday',

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
      new RegExp(
        String.raw`(?<=\b(?:of|in|since|until) )the ${ENGLISH_MONTH}(?= of \d{4}| (?:this|next|last) |[.,;:]|$)`,
        'gmu',
      ),
    ],
    [
      FAULTS.dayWord,
      ' day ',
      new RegExp(String.raw`(?<!\p{L})${ENGLISH_WEEKDAY},? (?:the )?day \d{1,2}(?![\d\p{L}-])`, 'gu'),
    ],
    [FAULTS.dayWord, 'day ', new RegExp(String.raw`(?<!\p{L})day \d{1,2} of ${ENGLISH_MONTH}(?!\p{L})`, 'gu')],
  ],
  de: [
    [
      FAULTS.nominative,
      ', der ',
      new RegExp(
        String.raw`(?<=(?<!\p{L})[Aa]m )${GERMAN_WEEKDAY}, der \d{1,2}\.(?: ?\d{1,2}\.| \p{Lu}\p{L}{2,8})`,
        'gu',
      ),
    ],
  ],
  da: [
    [
      FAULTS.preposition,
      'på den ',
      /(?<!\p{L})på den \d{1,2}\. (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?!\p{L})/gu,
    ],
  ],
  sv: [
    [
      FAULTS.preposition,
      'på den ',
      /(?<!\p{L})på den \d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?!\p{L})/gu,
    ],
  ],
  it: [
    [
      FAULTS.secondArticle,
      ' ',
      new RegExp(String.raw`(?<!\p{L})${ITALIAN_WEEKDAY} (?:il |l['’] ?)\d{1,2} ${ITALIAN_MONTH}`, 'giu'),
    ],
  ],
  es: [
    [
      FAULTS.preposition,
      'en el ',
      /(?<!\p{L})en el \d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?!\p{L})/gu,
    ],
    [
      FAULTS.secondArticle,
      ' el ',
      new RegExp(String.raw`(?<!\p{L})${SPANISH_WEEKDAY} el \d{1,2} de \p{Ll}{4,10}(?!\p{L})`, 'gu'),
    ],
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
    [
      FAULTS.preposition,
      'sur le ',
      new RegExp(String.raw`(?<!\p{L})sur le \d{1,2}(?:er)? ${FRENCH_MONTH}(?!\p{L})`, 'gu'),
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
