/** The one decimal of a text that has the sign of another language, where its other numbers have the language's own: `7.5` beside `2,25`. */
import type { Evidence } from '../../model/evidence.js';
import type { Segment, SegmentedText } from '../../model/segmented-text.js';
import type { ForeignDecimal } from './foreign-decimals.js';
import type { NumberFormats } from './number-formats.js';
import { allMatches } from '../../text/all-matches.js';
import { isNumberLabelled } from './numbered-things.js';

/** A word goes on behind it; a list, a date, a version or a pair of coordinates has a number or a mark there. */
const ODD =
  /(?<=(?<!\p{Nd}[ \u00a0])[\p{L}\p{M},;(–—][ \u00a0])(\p{Nd}{1,3})([.,])(\p{Nd}{1,2})(?=[ \u00a0]\p{L}|[-‑]\p{L}{2})/gu;
const DECIMAL = /(?<![\p{Nd}.,:/])\p{Nd}{1,3}([.,])\p{Nd}{1,2}(?![\p{Nd}:/]|[.,]\p{Nd})/gu;
const HINT = /\p{Nd}[.,]\p{Nd}{1,2}(?!\p{Nd})/u;
const HOURS = 24;
const MINUTES = 60;

/** Numbers of one sentence. */
export function* oddDecimals(segment: Segment, formats: NumberFormats, evidence: Evidence): Generator<ForeignDecimal> {
  if (!HINT.test(segment.text) || formats.plainDecimals.size !== 1) return;
  for (const { index: at, 0: number, 1: whole = '', 2: sign = '', 3: fraction = '' } of allMatches(segment.text, ODD)) {
    if (formats.plainDecimals.has(sign) || mayBeTime(whole, fraction)) continue;
    if (isNumberLabelled(segment.tokens, segment.range.start + at, evidence.pack)) continue;
    const uses = usesOfSigns(evidence.text);
    const own = [...formats.plainDecimals].reduce((sum, one) => sum + (uses.get(one) ?? 0), 0);
    if (own > 0 && uses.get(sign) === 1) yield { at, number, expected: formats.example(whole, fraction) };
  }
}

/** `9.30` in the evening. */
function mayBeTime(whole: string, fraction: string): boolean {
  return fraction.length === 2 && Number(whole) <= HOURS && Number(fraction) < MINUTES;
}

const usesOfTexts = new WeakMap<SegmentedText, ReadonlyMap<string, number>>();

/** How many decimals of a text have a point, and how many a comma. */
export function usesOfSigns(text: SegmentedText): ReadonlyMap<string, number> {
  const known = usesOfTexts.get(text);
  if (known) return known;
  const uses = new Map<string, number>();
  for (const { 1: sign = '' } of allMatches(text.value, DECIMAL)) uses.set(sign, (uses.get(sign) ?? 0) + 1);
  usesOfTexts.set(text, uses);
  return uses;
}
