/** Numbers of Chinese, Japanese and Korean: digits and signs mixed, in groups of ten thousand (12億3000万, 三百二十, 3만5000). */
import type { NumberMention } from '../model/evidence.js';
import type { Segment } from '../model/segmented-text.js';
import { asciiDigits } from '../text/digits.js';
import { digitReadings } from './digit-readings.js';

const FIRST = String.raw`[\d０-９〇零一二三四五六七八九十百千万萬亿億兆两兩]`;
const MORE = String.raw`[\d０-９,，.．:：〇零一二三四五六七八九十百千万萬亿億兆两兩천만억조백십]*`;
/** A space or `多` (and more) may stand before the large sign: `300 万`, `200多万`. */
const NUMBER = new RegExp(
  String.raw`(?<![\p{sc=Latin}\d.]|\p{sc=Latin}[-‑])${FIRST}${MORE}(?:\s?[多余餘]?\s?[万萬亿億兆]${MORE})?`,
  'gu',
);
/** Behind these the number is part of a date or a span of days, which other rules judge. */
const DATE_UNIT = /^\s?[年月日号號년월일]/u;
const PIECE = /\d[\d,.]*|[^\d,.]/gu;
const TIME = /^\d{1,2}:\d{2}$/;
const DIGITS = '〇一二三四五六七八九';
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 십: 10, 백: 100, 천: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 만: 1e4, 亿: 1e8, 억: 1e8, 兆: 1e12, 조: 1e12 };
const VARIANTS: Readonly<Record<string, string>> = {
  零: '〇',
  两: '二',
  兩: '二',
  萬: '万',
  億: '亿',
  '，': ',',
  '．': '.',
  '：': ':',
};
/** Tenths (`3割` is 30 %). */
const TENTHS = /^[割成]/;

export function writesMyriads(language: string): boolean {
  return language === 'zh' || language === 'ja' || language === 'ko';
}

/** Numbers of one segment in order of place. */
export function readMyriadNumbers(segment: Segment): NumberMention[] {
  const numbers: NumberMention[] = [];
  for (const match of segment.text.matchAll(NUMBER)) {
    const text = match[0].replace(/(?<![,，.．:：])[,，.．:：]+$/u, '');
    if (text === '') continue;
    const plain = asciiDigits(
      [...text.replace(/[\s多余餘]/gu, '')].map((character) => VARIANTS[character] ?? character).join(''),
    );
    const form = /^\d/.test(plain) ? 'digits' : 'words';
    const start = segment.range.start + match.index;
    const range = { start, end: start + text.length };
    if (plain.includes(':')) {
      numbers.push({ range, segment, values: [], form, part: TIME.test(plain) ? 'time' : 'ordinal' });
      continue;
    }
    const values = valuesOf(plain);
    const behind = segment.text.slice(match.index + text.length, match.index + text.length + 2);
    const readings = TENTHS.test(behind) ? values.flatMap((value) => [value, value * 10]) : values;
    numbers.push({
      range,
      segment,
      values: readings,
      form,
      ...(DATE_UNIT.test(behind) ? { part: 'date' as const } : {}),
    });
  }
  return numbers;
}

function valuesOf(text: string): number[] {
  if (/^[\d,.]+$/.test(text)) return digitReadings(text, 'zh');
  if (!/[^〇一二三四五六七八九]/u.test(text)) return [Number([...text].map((sign) => DIGITS.indexOf(sign)).join(''))];
  return [compose(text)];
}

/** Signs below ten thousand add up to a group, which a large sign multiplies. */
function compose(text: string): number {
  let total = 0;
  let group = 0;
  let digit: number | undefined;
  for (const piece of text.match(PIECE) ?? []) {
    const [small, large] = [SMALL[piece], LARGE[piece]];
    if (small !== undefined) group += (digit ?? 1) * small;
    else if (large !== undefined) {
      total += (group + (digit ?? (group === 0 ? 1 : 0))) * large;
      group = 0;
    } else {
      digit = /\d/.test(piece) ? (digitReadings(piece, 'zh')[0] ?? 0) : DIGITS.indexOf(piece);
      continue;
    }
    digit = undefined;
  }
  return total + group + (digit ?? 0);
}
