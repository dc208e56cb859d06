/** Separators of another locale, in numbers that can be read one way only: `1.234.567` in English, `1,250,000` in German. */
import type { Evidence } from '../../model/evidence.js';
import type { Segment } from '../../model/segmented-text.js';
import { foreignDecimals } from '../../evidence/numbers/foreign-decimals.js';
import { textNumberFormats, type NumberFormats } from '../../evidence/numbers/number-formats.js';
import { misplacedSigns } from '../../evidence/numbers/currency-sides.js';
import { oddDecimals } from '../../evidence/numbers/odd-decimals.js';
import { partedNumbers } from '../../evidence/numbers/parted-numbers.js';
import { Trait } from '../../text/character-traits.js';
import { defineSegmentRule } from '../define-rule.js';
import { allMatches } from '../../text/all-matches.js';

/** Two groups of three or more; or a group and a fraction by two different signs; or a percentage with a fraction. */
const GROUPED =
  /(?<![\p{sc=Latn}\p{Nd}.,:\/\\#_-])(\d{1,3})([.,])(\d{3})((?:\2\d{3}){0,8})(?:([.,])(\d{1,6}))?(?![\p{Nd}\p{sc=Latn}\/_-]|[.,:]\d)/gu;
/** Turkish has the sign before the number. */
const PERCENTAGE_BEHIND_SIGN = /(?<=%)(\d{1,3})\.(\d{1,2})(?![\d.,]|\p{L})/gu;
const PERCENTAGE = /(?<![\p{sc=Latn}\p{Nd}.,:\/\\#_-])(\d{1,3})([.,])(\d{1,2})(?= ?%|\u00a0%|\u202f%)/gu;
const PERCENT_BEHIND = /(?<![\p{L}\p{Nd}.,%])\d{1,3}(?:[.,]\d{1,2})? ?%(?![\p{L}\p{Nd}])/gu;
const PERCENT_BEFORE =
  /(?<!\p{Nd}|(?=\p{L})[^\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]|%|\p{Nd}[ \u00a0\u202f])% ?\d{1,3}(?:[.,]\d{1,2})?(?!(?=\p{L})[^\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]|[\p{Nd}%]|[.,]\d| ?%)/gu;
/** The full stop of a parted number has ended its segment. */
const HINT = /\d[.,] ?\d|%|\d\.$/;
/** Words and signs before a number that is none: versions, sections, telephone numbers. */
const LABEL = /(?:[§№]|\b(?:v|ver|version|n°|nr|no|tel|ip|art)\.?)\s?$/iu;

export default defineSegmentRule({
  id: 'number-format-locale',
  dimension: 'locale-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  cues: Trait.digit | Trait.sign,
  summary: 'A number has the separators of another language.',
  why: 'The reader takes the decimal sign for a thousands separator, or the other way round, and reads another number.',
  fix: 'Write the number with the separators of the target language.',
  examples: {
    bad: [
      {
        language: 'fr',
        hypothesis: 'Le séisme de magnitude [[7.5]] a touché la ville. Il y vit 2,4 millions de personnes.',
        message: 'The number “7.5” has the separators of another language; “7,5” was expected.',
      },
      {
        language: 'cs',
        hypothesis: 'Zemětřesení o síle [[6.8]] stupně zasáhlo jih. Další mělo sílu 7,1 stupně.',
        message: 'The number “6.8” has the separators of another language; “6,8” was expected.',
      },
      {
        language: 'pl',
        hypothesis: 'Trzęsienie ziemi miało siłę [[6.4]] stopnia.',
        message: 'The number “6.4” has the separators of another language; “6,4” was expected.',
      },
      {
        language: 'de',
        hypothesis: 'Ein Beben der Stärke [[6.4]] erschütterte das Tal.',
        message: 'The number “6.4” has the separators of another language; “6,4” was expected.',
      },
      {
        language: 'de',
        hypothesis: 'Wir befragten [[18,000]] Schüler aus drei Ländern.',
        message: 'The number “18,000” has the separators of another language; “18.000” was expected.',
      },
      {
        language: 'sv',
        hypothesis: 'Hon betalade [[375.000]] $ för huset.',
        message: 'The number “375.000” has the separators of another language; “375\u00a0000” was expected.',
      },
      {
        language: 'tr',
        hypothesis: 'Kentin nüfusu [[380,000]]’den fazla.',
        message: 'The number “380,000” has the separators of another language; “380.000” was expected.',
      },
      {
        language: 'hu',
        hypothesis: 'A földrengés egy [[7.1]]-es lökéssel kezdődött.',
        message: 'The number “7.1” has the separators of another language; “7,1” was expected.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '当地发生了[[7,1]]级地震。',
        message: 'The number “7,1” has the separators of another language; “7.1” was expected.',
      },
      {
        language: 'fr',
        hypothesis: 'Un séisme d’une magnitude de 6,1, puis un autre de magnitude [[7, 5]] ont touché la ville.',
        message: 'A space stands inside the number “7, 5”; “7,5” was expected.',
      },
      {
        language: 'ko',
        hypothesis: '금요일에 일어난 [[7. 5]] 규모의 지진이었다.',
        message: 'A space stands inside the number “7. 5”; “7.5” was expected.',
      },
      {
        language: 'hi',
        hypothesis: 'वह औसतन [[17. 4]] मिनट खेला।',
        message: 'A space stands inside the number “17. 4”; “17.4” was expected.',
      },
      {
        language: 'de',
        hypothesis: 'Mehr als [[5. 000]] Menschen kamen zur Brücke.',
        message: 'A space stands inside the number “5. 000”; “5.000” was expected.',
      },
      {
        language: 'es',
        hypothesis: 'Se esperan olas de [[7, 5]] metros de altura en el puerto.',
        message: 'A space stands inside the number “7, 5”; “7,5” was expected.',
      },
      {
        language: 'he',
        hypothesis: 'לעיר יש [[2, 000]] תושבים לפי הסקר.',
        message: 'A space stands inside the number “2, 000”; “2,000” was expected.',
      },
      {
        language: 'tr',
        hypothesis: 'Şirketin geliri %[[12.5]] arttı.',
        message: 'The number “12.5” has the separators of another language; “12,5” was expected.',
      },
      {
        language: 'en',
        hypothesis: 'More than [[1, 500]] boats lay in the harbour.',
        message: 'A space stands inside the number “1, 500”; “1,500” was expected.',
      },
      {
        language: 'de',
        hypothesis: 'Die Preise stiegen um [[3, 5]] % im Mai.',
        message: 'A space stands inside the number “3, 5”; “3,5” was expected.',
      },
      {
        language: 'ko',
        hypothesis: '새 필름은 장당 [[30₩]]으로 비싸다.',
        message: 'The amount “30₩” has its sign on the wrong side; “₩30” was expected.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '损失可能超过[[15亿¥]]。',
        message: 'The amount “15亿¥” has its sign on the wrong side; “¥15亿” was expected.',
      },
      {
        language: 'de',
        hypothesis: 'Eine Karte kostet künftig [[€180]] im Jahr.',
        message: 'The amount “€180” has its sign on the wrong side; “180 €” was expected.',
      },
      {
        language: 'uk',
        hypothesis: 'Поїздка коштувала [[₴780 000]] загалом.',
        message: 'The amount “₴780 000” has its sign on the wrong side; “780 000 ₴” was expected.',
      },
      {
        language: 'fr',
        hypothesis: 'La queue s’étend sur près de [[2.5]] degrés.',
        message: 'The number “2.5” has the separators of another language; “2,5” was expected.',
      },
      {
        language: 'it',
        hypothesis: 'Il Comune ha distribuito [[25,000]] sacchetti per la cenere.',
        message: 'The number “25,000” has the separators of another language; “25.000” was expected.',
      },
      {
        language: 'es',
        hypothesis: 'El paro subió un 3,5 % y afecta a 21.400 familias; el precio, un [[12.5]] %.',
        message: 'The number “12.5” has the separators of another language; “12,5” was expected.',
      },
      {
        language: 'en',
        hypothesis: 'The council paid [[1.250.000,50]] reais for the bridge.',
        message: 'The number “1.250.000,50” has the separators of another language; “1,250,000.50” was expected.',
      },
      {
        language: 'de',
        hypothesis: 'Die Stadt zahlte [[1,250,000]] Euro für die Brücke.',
        message: 'The number “1,250,000” has the separators of another language; “1.250.000” was expected.',
      },
      {
        language: 'ru',
        hypothesis: 'Цены выросли за год на [[12.5]] %.',
        message: 'The number “12.5” has the separators of another language; “12,5” was expected.',
      },
      {
        language: 'sv',
        hypothesis: 'Skatten höjs med [[7.5]] procent redan i år.',
        message: 'The number “7.5” has the separators of another language; “7,5” was expected.',
      },
      {
        language: 'nl',
        hypothesis: 'Een kaartje kost nu € [[25.00]] aan het loket.',
        message: 'The number “25.00” has the separators of another language; “25,00” was expected.',
      },
      {
        language: 'tr',
        hypothesis: 'Vergi oranı yüzde [[12.5]] olacak.',
        message: 'The number “12.5” has the separators of another language; “12,5” was expected.',
      },
      {
        language: 'uk',
        hypothesis: 'Квиток коштує [[3,500]] гривень.',
        message: 'The number “3,500” has the separators of another language; “3\u00a0500” was expected.',
      },
      {
        language: 'ja',
        hypothesis: '人口は[[1.234.567]]人に達した。',
        message: 'The number “1.234.567” has the separators of another language; “1,234,567” was expected.',
      },
      {
        language: 'ko',
        hypothesis: '개통식에는 주민 [[1.500]]명이 모였다.',
        message: 'The number “1.500” has the separators of another language; “1,500” was expected.',
      },
      {
        language: 'hi',
        hypothesis: 'मछली का वज़न [[48,5]] किलो है।',
        message: 'The number “48,5” has the separators of another language; “48.5” was expected.',
      },
      {
        language: 'tr',
        hypothesis: 'Fiyatlar geçen yıla göre [[50%]] arttı.',
        message: 'The percentage “50%” is written as in another language; “%50” was expected.',
      },
      {
        language: 'en',
        hypothesis: 'The villagers bought shares at [[250£]] each.',
        message: 'The amount “250£” has its sign on the wrong side; “£250” was expected.',
      },
      {
        language: 'fr',
        hypothesis: 'Le séisme de magnitude [[7, 5]] a touché la ville en mai.',
        message: 'A space stands inside the number “7, 5”; “7,5” was expected.',
      },
      {
        language: 'ko',
        hypothesis: '이 발전소는 전체 전력의 [[%35]]를 생산한다.',
        message: 'The percentage “%35” is written as in another language; “35%” was expected.',
      },
      {
        language: 'en',
        hypothesis: 'A [[25.000]]-strong crowd came to the bridge.',
        message: 'The number “25.000” has the separators of another language; “25,000” was expected.',
      },
      {
        language: 'he',
        hypothesis: 'לגשר באו יותר מ-[[5.000]] אנשים ביום.',
        message: 'The number “5.000” has the separators of another language; “5,000” was expected.',
      },
    ],
    good: [
      { language: 'pl', hypothesis: 'Szereg 1, 3, 5 ma dalej 7, 9, 11, 13 itd., a 8 za poziom 1, 16 za drugi.' },
      { language: 'en', hypothesis: 'Rooms 5, 6 and 7 hold 2,4-dinitrophenol; we saw 5, 6 boats.' },
      {
        language: 'de',
        hypothesis: 'Unter Windows 8.1 läuft Fassung 4.0 nicht, siehe Kapitel 3.2 weiter unten, 2,5 Seiten.',
      },
      { language: 'cs', hypothesis: 'Verze 2.5 vyšla v pátek 3.5 večer a kapitola 3.1 popisuje postup.' },
      { language: 'nl', hypothesis: 'Op dag 3, 17 jaar later, ging kamer 12, 5 meter verder, weer open.' },
      { language: 'fr', hypothesis: 'Un risque de 1,30 (IC à 95 % 1,15-1,46) a été mesuré.' },
      { language: 'pt-PT', hypothesis: 'Mais de 2.000 pessoas foram retiradas da zona.' },
      { language: 'en', hypothesis: 'See rooms 1,2 and 3, pages 6,7 or the input [1,1] on the left.' },
      {
        language: 'it',
        hypothesis: 'Il terremoto di magnitudo 7.5 e poi 7.1 ha colpito la zona; la pioggia ha toccato 2,5 cm.',
      },
      { language: 'nl', hypothesis: 'De brug ging om 9.30 uur dicht en was 2,5 meter breed, met Windows 8.1 erbij.' },
      {
        language: 'en',
        hypothesis: 'As of July 25, 135 cases were known; at stage 2, 17 patients left, aged 14, 15, and 16.',
      },
      {
        language: 'de',
        hypothesis: 'Männer im Alter von 33, 34 und 39 Jahren, nach 2, 3 Tagen, am 7. 5. kommen sie wieder.',
      },
      { language: 'fr', hypothesis: 'À l’étape 2, 17 personnes sont parties, et 3, 4 ou 5 sont restées.' },
      {
        language: 'en',
        hypothesis: 'They met in rooms 12, 500 and 600, and on May 4, 200 people came; 2, 5 or 7 % left.',
      },
      { language: 'ja', hypothesis: '値段は¥500、または500円、$30だ。50%引きもある。' },
      { language: 'de', hypothesis: 'Das Heft kostet 5 €, der Kurs $20; EUR 100 zahlt der Verein.' },
      { language: 'tr', hypothesis: 'Bir paket ₺240 ya da 240 TL, dedi.' },
      { language: 'es', hypothesis: 'En Puebla pagaron 1,250,000 pesos, un 3.5 % más.' },
      { language: 'es-MX', hypothesis: 'Más de 16.000 personas viven en la isla y 379.800 personas en la costa.' },
      { language: 'fr', hypothesis: 'La version 2.5 du logiciel pèse 0,350 gramme de moins, et 1,234 fois plus.' },
      { language: 'tr', hypothesis: 'Fiyatlar geçen yıla göre %50 ve %3,5 arttı.' },
      { language: 'ar', hypothesis: 'ارتفعت الأسعار بنسبة %50 في عام واحد، ثم 3%.' },
      {
        language: 'en-IN',
        hypothesis: 'The council paid 12,50,000 rupees, or 1,250,000.50 in another count, 3.5% more.',
      },
      { language: 'es-MX', hypothesis: 'El consejo pagó 1,250,000.50 pesos, un 3.5% más.' },
      { language: 'es', hypothesis: 'El consejo pagó 1.250.000 euros, un 3,5 % más.' },
      {
        language: 'de',
        hypothesis: 'Version 1.2.3 und 192.168.100.200 sind keine Zahlen; 1.234 Euro und 3,5 % schon.',
      },
      {
        language: 'cs',
        hypothesis: 'Začíná se ve 12.30 hodin, 3.10. je volno; litr stojí 1,599 eura a vzorek váží 1,250 kg.',
      },
      { language: 'de', hypothesis: 'Um 12.30 Uhr zahlte er am Kiosk in Basel 12.50 Franken.' },
      { language: 'fr', hypothesis: 'Le conseil a payé 1 250 000 euros, soit 3,5 % de plus qu’en 2019.' },
      { language: 'ko', hypothesis: '물의 무게는 1.525킬로그램이고, 제3,5조와 2,3번은 다르다.' },
      { language: 'zh-Hans', hypothesis: '市政府支付了1,250,000元，增长3.5%。' },
    ],
  },
  *check(segment, evidence) {
    for (const { start, end, expected } of misplacedSigns(segment.text, evidence.pack)) {
      const range = { start: segment.range.start + start, end: segment.range.start + end };
      const amount = segment.text.slice(start, end);
      const message = `The amount “${amount}” has its sign on the wrong side; “${expected}” was expected.`;
      if (!evidence.references.some(({ text }) => text.value.includes(amount)))
        yield { range, message, suggestion: expected };
    }
    if (!HINT.test(segment.text)) return;
    const { text, references } = evidence;
    const formats = textNumberFormats(text);
    if (!formats) return;
    for (const { at, number, expected } of [
      ...strangeNumbers(segment.text, formats),
      ...strangePercents(segment.text, formats),
      ...decimals(segment, formats, evidence),
      ...partedNumbers(segment, formats, evidence),
    ]) {
      if (references.some((other) => other.text.value.includes(number))) continue;
      const start = segment.range.start + at;
      const isParted = number.includes(' ') && number.replace(' ', '') === expected;
      if (isParted) {
        const range = { start: segment.range.start + at, end: segment.range.start + at + number.length };
        yield {
          range,
          message: `A space stands inside the number “${number}”; “${expected}” was expected.`,
          suggestion: expected,
        };
        continue;
      }
      const fault = number.includes('%')
        ? 'percentage “' + number + '” is written as in'
        : 'number “' + number + '” has the separators of';
      const message = `The ${fault} another language; “${expected}” was expected.`;
      yield { range: { start, end: start + number.length }, message, suggestion: expected };
    }
  },
});

/** Each number once, whatever speaks against it. */
function decimals(segment: Segment, formats: NumberFormats, evidence: Evidence): StrangeNumber[] {
  const found = [...foreignDecimals(segment, formats, evidence)];
  const places = new Set(found.map(({ at }) => at));
  return [...found, ...[...oddDecimals(segment, formats, evidence)].filter(({ at }) => !places.has(at))];
}

interface StrangeNumber {
  readonly at: number;
  readonly number: string;
  readonly expected: string;
}

function* strangeNumbers(text: string, formats: NumberFormats): Generator<StrangeNumber> {
  for (const match of allMatches(text, GROUPED)) {
    const { index: at, 0: number } = match;
    const expected = isLabelled(text, at) ? undefined : expectedGroups(match, formats);
    if (expected !== undefined) yield { at, number, expected };
  }
  if (!text.includes('%')) return;
  for (const { index: at, 0: number, 1: whole = '', 2: decimal = '', 3: fraction = '' } of allMatches(
    text,
    PERCENTAGE,
  )) {
    if (!formats.plainDecimals.has(decimal)) yield { at, number, expected: formats.example(whole, fraction) };
  }
  if (formats.percentFirst !== true) return;
  for (const { index: at, 0: number, 1: whole = '', 2: fraction = '' } of allMatches(text, PERCENTAGE_BEHIND_SIGN))
    if (!formats.plainDecimals.has('.')) yield { at, number, expected: formats.example(whole, fraction) };
}

function isLabelled(text: string, at: number): boolean {
  return LABEL.test(text.slice(Math.max(0, at - 12), at));
}

/** The number in the language's own writing; undefined where it is so already, or may be read in two ways. */
function expectedGroups(match: RegExpMatchArray, formats: NumberFormats): string | undefined {
  const [number, first = '', group = '', second = '', rest = '', decimal, fraction = ''] = match;
  if (formats.groups.has(group) || decimal === group) return undefined;
  if (decimal === undefined && (rest === '' || isAddress(number))) return undefined;
  return formats.example(first + second + rest.replaceAll(group, ''), fraction);
}

/** Where the percent sign stands. */
function* strangePercents(text: string, { percentFirst }: NumberFormats): Generator<StrangeNumber> {
  if (percentFirst === undefined || !text.includes('%')) return;
  for (const { index: at, 0: number } of allMatches(text, percentFirst ? PERCENT_BEHIND : PERCENT_BEFORE)) {
    const value = number.replace(/[ %]/g, '');
    yield { at, number, expected: percentFirst ? `%${value}` : `${value}%` };
  }
}

/** `192.168.100.200`: four groups without a fraction may be an address. */
function isAddress(number: string): boolean {
  return number.split('.').length === 4;
}
