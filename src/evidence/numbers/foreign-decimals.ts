/** Decimals with the sign of another language, where what they measure shows that they are decimals: `12.5 Prozent`, `25.00 €`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { normalForm, primarySubtag } from '../../text/normal-form.js';
import { measuresOf, type Measure } from './measures.js';
import { numberFormats, type NumberFormats } from './number-formats.js';
import { numberWords } from './number-words.js';
import { isNumberLabelled } from './numbered-things.js';
import { usesOfSigns } from './odd-decimals.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';
import { allMatches } from '../../text/all-matches.js';

export interface ForeignDecimal {
  /** Offset in the segment. */
  readonly at: number;
  readonly number: string;
  readonly expected: string;
}

/** A suffix may follow it (Hungarian `7.1-es`), a word of another compound not. */
const DECIMAL =
  /(?<![\p{sc=Latn}\p{Nd}.,:\/\\#_]|(?<!\p{sc=Hebr})-)(\d{1,3})([.,])(\d{1,3})(?!(?![\p{sc=Han}\p{sc=Hang}])[\p{Nd}\p{L}\/_]|-(?!\p{Ll}{1,4}(?!\p{L}))(?<!000-)|[.,:]\d)/gu;
const SUFFIX = /^['’-]\p{Ll}{1,4}(?!\p{L})/u;
/** `a 25.000-strong crowd` */
const HYPHENATED = /^-\p{Ll}{2}/u;
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
    const place = { segment, start, end: start + number.length, fraction };
    if (fraction.length < 3) {
      const isClear = sign === ',' && isClearFraction(whole, place, evidence);
      if (isForeignDecimal(sign, formats) && (isClear || isDecimal(place, { formats, evidence })))
        yield { at, number, expected: formats.example(whole, fraction) };
    } else if (
      isForeignGroup(sign, formats, evidence) &&
      (isThousands(number, place, evidence) || isWhole(place, evidence))
    ) {
      yield { at, number, expected: formats.example(whole + fraction, '') };
    }
  }
}

/** No comma groups one digit or two: `7,1` before a word that goes on, where a list (`2,3 or 4`) has a conjunction or the next number. */
function isClearFraction(whole: string, place: Place, { pack }: Evidence): boolean {
  const { segment, start, end, fraction } = place;
  if (fraction.length === 1 && whole.length > 1 && WORD_BEHIND.test(textBehind(place))) return true;
  const [, behind] = neighbours(segment.tokens, start, end);
  if (Number(fraction) === Number(whole) + 1 || behind?.kind !== 'word') return false;
  if (startsUpper(behind.text) && !ACRONYM.test(behind.text)) return false;
  return behind.start - end < 2 && isUnlabelled(place, pack) && !packWords(pack, 'conjunctions').has(behind.normal);
}

const ACRONYM = /^\p{Lu}{2,5}$/u;
/** One digit behind a comma is no group of three; a list of numbers would go on with another one or with `and`. */
const WORD_BEHIND = /^\s?[\p{Lo}\p{M}]{2}/u;
/** Longest counter or suffix with its mark, in UTF-16 code units. */
const LONGEST_COUNTER = 6;
const MONEY_BEHIND = /^[ \u00a0\u202f]?\p{Sc}/u;

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

/** Where spaces group in all regions, a point does neither. */
function isForeignGroup(sign: string, { groups, decimals }: NumberFormats, { text }: Evidence): boolean {
  if (groups.has(sign)) return false;
  return decimals.has(sign) || numberFormats(primarySubtag(text.language))?.groups.has(sign) === false;
}

interface Place {
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
  /** Digits behind the sign. */
  readonly fraction: string;
}

interface Context {
  readonly formats: NumberFormats;
  readonly evidence: Evidence;
}

/** What stands beside the number is counted in fractions. */
function isDecimal(place: Place, { formats, evidence }: Context): boolean {
  const { segment, start, end, fraction } = place;
  const words = percentWords(evidence.text.language);
  const [before, behind] = neighbours(segment.tokens, start, end);
  if (words.before.some((word) => before?.normal === word)) return true;
  if (behind?.kind === 'word') {
    if (words.behind.some((word) => isSameStem(behind.normal, word))) return true;
    if ((numberWords(evidence.pack).scales.get(behind.normal) ?? 0) >= MILLION) return true;
  }
  const measure = measureAt(start, evidence);
  if (measure === undefined && fraction.length === 1) return isRare(place, evidence) && isQuantity(place, evidence);
  if (measure?.kind === 'currency') return !formats.decimals.has('.') || fraction.length === 1;
  return measure !== undefined && (fraction.length === 1 || ![...measure.codes].some((code) => TIMES.has(code)));
}

/** `Prozentpunkte` and the abbreviation `proc.` of `procent`. */
function isSameStem(word: string, name: string): boolean {
  return word.startsWith(name) || (word.length >= SHORTEST_ABBREVIATION && name.startsWith(word));
}

/** Money, or a number of things that a word behind it names. */
function isThousands(number: string, place: Place, evidence: Evidence): boolean {
  const { segment, start, end } = place;
  const measure = measureAt(start, evidence);
  if (measure?.kind === 'currency' || MONEY_BEHIND.test(textBehind(place))) return THOUSANDS.test(number);
  if (SUFFIX.test(textBehind(place))) return COUNTED.test(number);
  if (HYPHENATED.test(textBehind(place))) return COUNTED.test(number);
  const [, behind] = neighbours(segment.tokens, start, end);
  if (behind === undefined || behind.kind !== 'word') return false;
  return (measure || startsUpper(behind.text) ? MEASURED : COUNTED).test(number);
}

function isPlainWord({ kind, text }: Token): boolean {
  return kind === 'word' && !startsUpper(text);
}

/** Whether this sign is not that of most of the text’s decimals: then it is a habit, not a slip. */
function isRare({ segment, end, fraction }: Place, { text }: Evidence): boolean {
  const sign = segment.text[end - fraction.length - 1 - segment.range.start] ?? '';
  const uses = usesOfSigns(text);
  const all = [...uses.values()].reduce((sum, count) => sum + count, 0);
  const same = uses.get(sign) ?? 0;
  return same <= Math.max(1, all - same);
}

/** `près de 2.5 degrés`, `magnitud 7.5 que`: a thing or the sentence goes on behind it, and before it is nothing that it labels (`version 2.5`). */
function isQuantity(place: Place, { pack, text }: Evidence): boolean {
  const { segment, start, end } = place;
  const [before, behind] = neighbours(segment.tokens, start, end);
  if (!before) return false;
  if (SUFFIX.test(textBehind(place))) return isUnlabelled(place, pack) || isIntroduced(before, behind, pack);
  if (!behind || !isPlainWord(behind) || behind.start - end !== 1) return false;
  const closed = packWords(pack, 'function-words', 'prepositions');
  if (closed.has(before.normal) && hasDottedDates(text.language))
    return behind.text.length >= SHORTEST_THING && !closed.has(behind.normal);
  return isUnlabelled(place, pack);
}

/** Hungarian `A 7.5-ös rengés`, `2009: 7.6-os rengés`; `a 8.1-es verzió` is numbered. */
function isIntroduced(before: Token, behind: Token | undefined, pack: LanguagePack): boolean {
  const isOpening = before.text === ':' || packWords(pack, 'articles').has(before.normal);
  return isOpening && !packWords(pack, 'numbered-things').has(behind?.normal ?? '');
}

const dottedDates = new Map<string, boolean>();

/** Whether `7.5` may be a day, as in `am 7.5 kommt er`. Source: CLDR. */
function hasDottedDates(language: string): boolean {
  const known = dottedDates.get(language);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'numeric', timeZone: 'UTC' });
  const isDotted = format.format(0).includes('.');
  dottedDates.set(language, isDotted);
  return isDotted;
}

/** Whether a plain word stands before a number that does not number it; unsure where the pack has no list of what is numbered. */
function isUnlabelled({ segment, start, end }: Place, pack: LanguagePack): boolean {
  const [before] = neighbours(segment.tokens, start, end);
  if (packWords(pack, 'numbered-things').size === 0 || before?.kind !== 'word') return false;
  return (
    (before.text.length > 1 || /\p{Lo}/u.test(before.text)) &&
    start - before.end < 2 &&
    !isNumberLabelled(segment.tokens, start, pack)
  );
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
