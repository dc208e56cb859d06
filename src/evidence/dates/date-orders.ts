/** Dates of languages without capitals whose parts stand in a foreign order: 15日11月, 수요일 15일, ביום רביעי ה-15. */
import type { Segment } from '../../model/segmented-text.js';
import type { Range } from '../../model/range.js';
import { primarySubtag } from '../../text/normal-form.js';
import { allMatches } from '../../text/all-matches.js';

export interface ForeignOrder extends Range {
  readonly fault: string;
}

type Orders = readonly (readonly [fault: string, pattern: RegExp])[];

const HAN = String.raw`(?:[\d０-９]{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])`;
const YEAR = String.raw`[\d０-９]{4}\s?年`;
/** The year behind an English comma, or between a wide one and the weekday. */
const LAST_YEAR = String.raw`(?:\s?${YEAR}|\s?,\s?\d{4}(?:\s?年)?(?!\d)|[，、]\s?\d{4}(?:\s?年)?(?=\s?[（(]))`;
/** A weekday, a comma, and a day without its sign. */
const NO_SIGN = String.raw`[，,、]\s?\d{1,2}月\d{1,2}(?=[\s，,。、）)–—-]|$)`;
const ORDINAL = String.raw`(?<!\d)\d{1,2}(?:st|nd|rd|th)(?![a-zA-Z])`;
/** `6月，2026年` */
const YEAR_BEHIND_MONTH = new RegExp(String.raw`(?<![年\d])\d{1,2}月[，、,]\s?\d{4}年`, 'gu');
/** Forms behind which no day stands. */
const MONTHS = {
  uk: 'січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня',
  ru: 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
  ro: 'ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie',
  he: 'ינואר|פברואר|מרץ|מרס|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר',
} as const;
const FAULTS = {
  monthFirst: 'puts the month before the day',
  dayFirst: 'puts the day before the month',
  yearLast: 'puts the year behind the day',
  joined: 'joins day and month with a particle',
  weekdayFirst: 'puts the weekday before the date',
  noMonth: 'names weekday and day but no month',
  ordinal: 'has an English ordinal',
  counted: 'counts the day as a thing',
} as const;

/** `周三（15日）` and `日曜（15日）` are right. Source: usage of Xinhua, Asahi and Yonhap; none of these forms is in 170 articles of theirs. */
const ORDERS: Readonly<Record<string, Orders>> = {
  zh: [
    [
      FAULTS.dayFirst,
      new RegExp(String.raw`(?<![月年])(?<!\d)${HAN}[日号號]\s?${HAN}月(?!${HAN}[日号號])(?:\s?${YEAR})?`, 'gu'),
    ],
    [
      FAULTS.yearLast,
      new RegExp(
        String.raw`(?<![年\d])${HAN}月${HAN}[日号號](?:${LAST_YEAR}|[，,、](?:星期|周|週)[一二三四五六日天][，,、]\s?\d{4}年)`,
        'gu',
      ),
    ],
    [FAULTS.yearLast, YEAR_BEHIND_MONTH],
    [FAULTS.joined, new RegExp(String.raw`${HAN}月的${HAN}[日号號]`, 'gu')],
    [
      FAULTS.weekdayFirst,
      new RegExp(
        String.raw`(?:星期|周|週|礼拜|禮拜)[一二三四五六日天](?:[，,、]?\s?${HAN}月${HAN}[日号號]|${NO_SIGN})`,
        'gu',
      ),
    ],
    [
      FAULTS.noMonth,
      new RegExp(
        String.raw`(?:星期|周|週|礼拜|禮拜)[一二三四五六日天](?:[，,、的]?\s?${HAN}[日号號](?![间間])|\s?[（(]\d{1,2}[)）])`,
        'gu',
      ),
    ],
    [FAULTS.ordinal, new RegExp(ORDINAL, 'gu')],
  ],
  ja: [
    [
      FAULTS.dayFirst,
      new RegExp(String.raw`(?<![月年])(?<!\d)${HAN}日\s?の?${HAN}月(?!${HAN}日)(?:\s?${YEAR})?`, 'gu'),
    ],
    [FAULTS.yearLast, new RegExp(String.raw`(?<![年\d])${HAN}月${HAN}日${LAST_YEAR}`, 'gu')],
    [FAULTS.yearLast, YEAR_BEHIND_MONTH],
    [FAULTS.joined, new RegExp(String.raw`${HAN}月の${HAN}日(?![間本])`, 'gu')],
    [
      FAULTS.weekdayFirst,
      new RegExp(String.raw`[月火水木金土日]曜日?(?:[、,の]?\s?${HAN}月${HAN}日|${NO_SIGN})`, 'gu'),
    ],
    [
      FAULTS.noMonth,
      new RegExp(String.raw`[月火水木金土日]曜日?(?:[、,の]?\s?${HAN}日(?!間)|\s?[（(]\d{1,2}[)）])`, 'gu'),
    ],
    [FAULTS.ordinal, new RegExp(ORDINAL, 'gu')],
    [FAULTS.counted, new RegExp(String.raw`${HAN}月\s?の?\s?${HAN}番目の日`, 'gu')],
  ],
  ko: [
    [FAULTS.dayFirst, /(?<!월 ?|\d년 ?)(?<!\d)\d{1,2}일,? \d{1,2}월(?! \d{1,2}일)(?:,? \d{4}년)?/gu],
    [FAULTS.yearLast, /(?<!년 )(?<!\d)\d{1,2}월 \d{1,2}일(?: \d{4}년|, ?\d{4}(?:년|(?!\d)))/gu],
    [FAULTS.yearLast, /(?<![\d년] ?)(?<!\d)\d{1,2}월, ?\d{4}년/gu],
    [FAULTS.joined, /\d{1,2}월의 \d{1,2}일/gu],
    [FAULTS.weekdayFirst, /[월화수목금토일]요일(?:,? \d{1,2}월 \d{1,2}일|, \d{1,2}월 \d{1,2}(?=[\s,.)–—-]|$))/gu],
    [FAULTS.noMonth, /[월화수목금토일]요일(?:[,의]? \d{1,2}일(?!간)|\s?\(\d{1,2}\))/gu],
    [FAULTS.ordinal, new RegExp(ORDINAL, 'gu')],
  ],
  ar: [
    [
      FAULTS.noMonth,
      /(?:الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)،? ال\p{Nd}{1,2}(?=[\s.،]|$)(?!\s(?:من|\p{L}{3,8}\s\p{Nd}{4}))/gu,
    ],
  ],
  uk: [[FAULTS.monthFirst, new RegExp(String.raw`(?<!\p{L})(?:${MONTHS.uk})\s\d{1,2}[-–]?го(?!\p{L})`, 'gu')]],
  ru: [[FAULTS.monthFirst, new RegExp(String.raw`(?<!\p{L})(?:${MONTHS.ru})\s\d{1,2}[-–]го(?!\p{L}| дня)`, 'gu')]],
  ro: [
    [
      FAULTS.monthFirst,
      new RegExp(
        String.raw`(?<=\b(?:pe|de|la|din|până) )(?:${MONTHS.ro}) \d{1,2}(?=[,.;)]| (?:și|a|la|iar|când)\s|$)`,
        'giu',
      ),
    ],
  ],
  he: [
    [
      FAULTS.monthFirst,
      new RegExp(
        String.raw`(?<!\p{L})ב?(?:${MONTHS.he}) (?:ה[-־]?\d{1,2}(?!\d)|\d{1,2}(?=[,.;)]|\s?$| ו\p{L}| בשעה| ב[־-]?\d))`,
        'gu',
      ),
    ],
    [FAULTS.noMonth, /(?:יום )?(?:ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת) ה-?\d{1,2}(?=[\s.,]|$)(?!\s[בל]\p{L})/gu],
  ],
  hi: [
    [FAULTS.noMonth, /(?:सोमवार|मंगलवार|बुधवार|गुरुवार|बृहस्पतिवार|शुक्रवार|शनिवार|रविवार),? \p{Nd}{1,2} को/gu],
    [FAULTS.ordinal, /\p{Nd}{1,2}(?:st|nd|rd|th)(?= \p{sc=Deva})/gu],
  ],
};
const HINT = /\p{Nd}|[日号號]/u;

/** Dates of a segment in an order that its language does not use, each place once. */
export function foreignDateOrders({ text }: Pick<Segment, 'text'>, language: string): ForeignOrder[] {
  const orders = ORDERS[primarySubtag(language)];
  if (orders === undefined || !HINT.test(text)) return [];
  const found: ForeignOrder[] = [];
  for (const [fault, pattern] of orders) {
    for (const { index: start, 0: date } of allMatches(text, pattern)) {
      const end = start + date.length;
      if (found.every((other) => other.end <= start || end <= other.start)) found.push({ start, end, fault });
    }
  }
  return found;
}
