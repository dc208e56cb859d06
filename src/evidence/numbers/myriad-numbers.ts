/** Numbers of Chinese, Japanese and Korean: digits and signs mixed, in groups of ten thousand (12億3000万, 三百二十, 3만5000). */
import type { NumberMention } from '../../model/evidence.js';
import type { Segment } from '../../model/segmented-text.js';
import { asciiDigits } from '../../text/digits.js';
import { myriadValue, usualSigns } from '../../text/myriad-value.js';
import { digitReadings } from './digit-readings.js';
import { allMatches } from '../../text/all-matches.js';

const FIRST = String.raw`[\d０-９〇零一二三四五六七八九十百千万萬亿億兆两兩]`;
/** A comma inside a number stands before three digits; any other parts two numbers (`0.05,0.01`). */
const GROUPING = String.raw`[,，](?=[\d０-９]{3}(?![\d０-９]))`;
const MORE = String.raw`(?:[\d０-９.．:：〇零一二三四五六七八九十百千万萬亿億兆两兩천만억조백십]|${GROUPING})*`;
/** A space or `多` (and more) may stand before the large sign: `300 万`, `200多万`. */
const NUMBER = new RegExp(
  String.raw`(?<![\p{sc=Latin}\d.]|\p{sc=Latin}[-‑])${FIRST}${MORE}(?:\s?[多余餘]?\s?[万萬亿億兆]${MORE})?`,
  'gu',
);
/** Behind these the number is part of a date or a span of days, which other rules judge. */
const DATE_UNIT = /^\s?[年月日号號년월일]/u;
const TIME = /^\d{1,2}:\d{2}$/;
/** Tenths (`3割` is 30 %). */
const TENTHS = /^[割成]/;

export function writesMyriads(language: string): boolean {
  return language === 'zh' || language === 'ja' || language === 'ko';
}

/** Numbers of one segment in order of place. */
export function readMyriadNumbers(segment: Segment): NumberMention[] {
  const numbers: NumberMention[] = [];
  for (const match of allMatches(segment.text, NUMBER)) {
    const text = match[0].replace(/(?<![,，.．:：])[,，.．:：]+$/u, '');
    if (text === '') continue;
    const plain = asciiDigits(usualSigns(text.replace(/[\s多余餘]/gu, '')));
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
  return [myriadValue(text)];
}
