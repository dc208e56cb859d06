/** Decimals with the sign of another language, where what they measure shows that they are decimals: `12.5 Prozent`, `25.00 €`. */
import type { Evidence } from '../../model/evidence.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { normalForm } from '../../text/normal-form.js';
import { measuresOf, type Measure } from './measures.js';
import type { NumberFormats } from './number-formats.js';
import { numberWords } from './number-words.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';
import { allMatches } from '../../text/all-matches.js';

export interface ForeignDecimal {
  /** Offset in the segment. */
  readonly at: number;
  readonly number: string;
  readonly expected: string;
}

const DECIMAL =
  /(?<![\p{sc=Latn}\p{Nd}.,:\/\\#_-])(\d{1,3})([.,])(\d{1,3})(?!(?![\p{sc=Han}\p{sc=Hang}])[\p{Nd}\p{L}\/_-]|[.,:]\d)/gu;
/** `12.30 hodin` is a time of day. */
const TIMES = new Set(['unit:hour', 'unit:minute', 'unit:second', 'unit:day', 'unit:month', 'unit:week', 'unit:year']);
const MILLION = 1_000_000;
const SHORTEST_ABBREVIATION = 4;
const SHORTEST_THING = 4;
/** A price per litre has three decimals (`1,599 Euro`); one of ten or more, or in round hundreds, has not. */
const THOUSANDS = /^(?:\d{2,3}[.,]\d{3}|\d[.,]\d00)$/;
/** Nobody writes three decimals of a thing that is counted, the last of them zero; what is measured may have one zero at its end. */
const COUNTED = /^[1-9]\d{0,2}[.,]\d\d0$/;
const MEASURED = /^[1-9]\d{0,2}[.,]\d00$/;

/** Numbers of one sentence whose decimal sign, or whose thousands separator, the language uses the other way round. */
export function* foreignDecimals(
  segment: Segment,
  formats: NumberFormats,
  evidence: Evidence,
): Generator<ForeignDecimal> {
  for (const { index: at, 0: number, 1: whole = '', 2: sign = '', 3: fraction = '' } of allMatches(
    segment.text,
    DECIMAL,
  )) {
    const start = segment.range.start + at;
    const place = { segment, start, end: start + number.length };
    if (fraction.length < 3) {
      const isClear = sign === ',' && fraction.length === 1 && whole.length > 1 && WORD_BEHIND.test(textBehind(place));
      if (isForeignDecimal(sign, formats) && (isClear || isDecimal(place, fraction, { formats, evidence })))
        yield { at, number, expected: formats.example(whole, fraction) };
    } else if (isForeignGroup(sign, formats) && (isThousands(number, place, evidence) || isWhole(place, evidence))) {
      yield { at, number, expected: formats.example(whole + fraction, '') };
    }
  }
}

/** One digit behind a comma is no group of three; a list of numbers would go on with another one or with `and`. */
const WORD_BEHIND = /^\s?[\p{Lo}\p{M}]{2}/u;
/** Longest counter, in UTF-16 code units. */
const LONGEST_COUNTER = 3;

function textBehind({ segment, end }: Place): string {
  const at = end - segment.range.start;
  return segment.text.slice(at, at + LONGEST_COUNTER + 1);
}

/** Persons, machines and coins are counted whole: `1.500명`. */
function isWhole(place: Place, { pack }: Evidence): boolean {
  const behind = textBehind(place).trimStart();
  return (pack.lists['whole-counters'] ?? []).some((counter) => behind.startsWith(counter));
}

function isForeignDecimal(sign: string, { plainDecimals }: NumberFormats): boolean {
  return !plainDecimals.has(sign);
}

function isForeignGroup(sign: string, { groups, decimals }: NumberFormats): boolean {
  return !groups.has(sign) && decimals.has(sign);
}

interface Place {
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
}

interface Context {
  readonly formats: NumberFormats;
  readonly evidence: Evidence;
}

/** What stands beside the number is counted in fractions. */
function isDecimal({ segment, start, end }: Place, fraction: string, { formats, evidence }: Context): boolean {
  const words = percentWords(evidence.text.language);
  const [before, behind] = neighbours(segment.tokens, start, end);
  if (words.before.some((word) => before?.normal === word)) return true;
  if (behind?.kind === 'word') {
    if (words.behind.some((word) => isSameStem(behind.normal, word))) return true;
    if ((numberWords(evidence.pack).scales.get(behind.normal) ?? 0) >= MILLION) return true;
  }
  const measure = measureAt(start, evidence);
  if (measure === undefined && fraction.length === 1) return isQuantity({ segment, start, end }, evidence);
  if (measure?.kind === 'currency') return !formats.decimals.has('.') || fraction.length === 1;
  return measure !== undefined && (fraction.length === 1 || ![...measure.codes].some((code) => TIMES.has(code)));
}

/** `Prozentpunkte` and the abbreviation `proc.` of `procent`. */
function isSameStem(word: string, name: string): boolean {
  return word.startsWith(name) || (word.length >= SHORTEST_ABBREVIATION && name.startsWith(word));
}

/** Money, or a number of things that a word behind it names. */
function isThousands(number: string, { segment, start, end }: Place, evidence: Evidence): boolean {
  const measure = measureAt(start, evidence);
  if (measure?.kind === 'currency') return THOUSANDS.test(number);
  const [, behind] = neighbours(segment.tokens, start, end);
  return behind !== undefined && isPlainWord(behind) && (measure ? MEASURED : COUNTED).test(number);
}

function isPlainWord({ kind, text }: Token): boolean {
  return kind === 'word' && text.length > 1 && !startsUpper(text);
}

/** `près de 2.5 degrés`: a function word before it and a thing behind it, so that it labels nothing (`version 2.5`). */
function isQuantity({ segment, start, end }: Place, evidence: Evidence): boolean {
  const [before, behind] = neighbours(segment.tokens, start, end);
  const closed = packWords(evidence.pack, 'function-words', 'prepositions');
  if (!before || !behind || !isPlainWord(behind) || behind.text.length < SHORTEST_THING) return false;
  return closed.has(before.normal) && !closed.has(behind.normal) && behind.start - end === 1;
}

const measuresByStart = new WeakMap<Evidence['text'], ReadonlyMap<number, Measure>>();

function measureAt(start: number, evidence: Evidence): Measure | undefined {
  const known = measuresByStart.get(evidence.text);
  const made = known ?? new Map(measuresOf(evidence).map((measure) => [measure.number.range.start, measure]));
  if (!known) measuresByStart.set(evidence.text, made);
  return made.get(start);
}

function neighbours(tokens: readonly Token[], start: number, end: number): (Token | undefined)[] {
  const before = tokens.findLast((token) => token.end <= start);
  return [before, tokens.find((token) => token.start >= end)];
}

interface PercentWords {
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

const wordsOfLanguages = new Map<string, PercentWords>();

/** The word for percent in all its forms, before or behind the number. Source: CLDR. */
function percentWords(language: string): PercentWords {
  const known = wordsOfLanguages.get(language) ?? readPercentWords(language);
  wordsOfLanguages.set(language, known);
  return known;
}

function readPercentWords(language: string): PercentWords {
  const format = new Intl.NumberFormat(language, { style: 'unit', unit: 'percent', unitDisplay: 'long' });
  const before = new Set<string>();
  const behind = new Set<string>();
  for (const count of [1, 2, 5, 1.5]) {
    const parts = format.formatToParts(count);
    const number = parts.findIndex(({ type }) => type === 'integer');
    for (const [index, { type, value }] of parts.entries())
      if (type === 'unit') (index < number ? before : behind).add(normalForm(value.trim(), language));
  }
  return { before: [...before], behind: [...behind] };
}
