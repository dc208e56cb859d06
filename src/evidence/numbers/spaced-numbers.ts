/** Numbers of languages that write spaces: `1,500`, `2.5 million`, `two hundred and fifty thousand`, `zwei Millionen`. */
import type { NumberMention } from '../../model/evidence.js';
import type { Segment, Token, WordForms } from '../../model/segmented-text.js';
import { Trait } from '../../text/character-traits.js';
import { digitReadings } from './digit-readings.js';
import { numberParts, valueOf, type NumberPart, type NumberWords } from './number-words.js';

const TIME = /^\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?$/u;
/** Endings of an ordinal are this short and touch the number. */
const LONGEST_ENDING = 3;
const HEBREW_PREFIXED = /^[ובלמהכש]{1,2}[-־‑](\d[\d.,]*)$/u;

/** What numbers of a text are read by. */
export interface NumberReader {
  readonly words: NumberWords;
  readonly language: string;
  readonly forms: WordForms;
}

/** Numbers of one segment in order of place. */
export function readSpacedNumbers(segment: Segment, reader: NumberReader): NumberMention[] {
  const numbers: NumberMention[] = [];
  const { tokens } = segment;
  for (let position = 0; position < tokens.length; position++) {
    const token = tokens[position];
    if (!token) continue;
    const found =
      token.kind === 'number'
        ? readDigits(segment, position, reader)
        : token.kind === 'word'
          ? readWord(segment, position, reader)
          : undefined;
    if (!found) continue;
    numbers.push(found.mention);
    position = found.end - 1;
  }
  return numbers;
}

interface Found {
  readonly mention: NumberMention;
  /** Position behind its last token. */
  readonly end: number;
}

function readDigits(segment: Segment, position: number, { words, language }: NumberReader): Found | undefined {
  const { tokens } = segment;
  const token = tokens[position];
  if (!token) return undefined;
  if (TIME.test(token.text))
    return found(segment, [position, position + 1], { values: [], form: 'digits', part: 'time' });
  const digits = groupedDigits(tokens, position);
  const readings = digits.texts.flatMap((text) => digitReadings(text, language));
  const scale = scaleBehind(tokens, digits.end, words);
  const ordinal = scale.factor === 1 && isEnding(token, tokens[digits.end]);
  const scaled = scale.factor === 1 ? readings : readings.map((value) => value * scale.factor);
  const values = scale.abbreviated ? [...scaled, ...readings] : scaled;
  return found(segment, [position, scale.end], {
    values,
    form: 'digits',
    ...(ordinal ? { part: 'ordinal' as const } : {}),
  });
}

/** `6 152 524` with plain spaces is one number, or, less likely, several. */
function groupedDigits(tokens: readonly Token[], position: number): { texts: string[]; end: number } {
  const first = tokens[position];
  let end = position + 1;
  if (!first || !/^\p{Nd}{1,3}$/u.test(first.text)) return { texts: [first?.text ?? ''], end };
  while (
    tokens[end]?.start === (tokens[end - 1]?.end ?? 0) + 1 &&
    /^\p{Nd}{3}(?:[.,]\p{Nd}+)?$/u.test(tokens[end]?.text ?? '')
  )
    end++;
  const pieces = tokens.slice(position, end).map(({ text }) => text);
  return { texts: end === position + 1 ? pieces : [pieces.join(' '), ...pieces], end };
}

interface ScaleBehind {
  readonly factor: number;
  readonly end: number;
  /** Short scale words are other words too: Czech `mil` is a million or of miles. */
  readonly abbreviated: boolean;
}

const ABBREVIATION = /^[\p{sc=Latin}\p{sc=Cyrl}]{1,3}$/u;

/** Scale words behind digits, multiplied: `2 mil millones`; also in a compound, `2,5-Milliarden-Programm`. */
function scaleBehind(tokens: readonly Token[], start: number, { scales }: NumberWords): ScaleBehind {
  let [factor, end, abbreviated] = [1, start, false];
  for (;;) {
    const joined = tokens[end]?.text === '-' && tokens[end]?.start === tokens[end - 1]?.end ? 1 : 0;
    const word = tokens[end + joined];
    const normal = joined === 0 ? word?.normal : word?.normal.split('-')[0];
    const scale = word?.kind === 'word' && normal !== undefined ? scales.get(normal) : undefined;
    if (scale === undefined) return { factor, end, abbreviated };
    abbreviated ||= ABBREVIATION.test(normal ?? '');
    factor *= scale;
    end += 1 + joined;
  }
}

function isEnding(number: Token, next: Token | undefined): boolean {
  return next?.kind === 'word' && next.start === number.end && next.text.length <= LONGEST_ENDING;
}

function readWord(segment: Segment, position: number, { words, language, forms }: NumberReader): Found | undefined {
  const token = segment.tokens[position];
  if (!token) return undefined;
  const prefixed = (token.traits & Trait.digit) === 0 ? undefined : HEBREW_PREFIXED.exec(token.text)?.[1];
  if (prefixed !== undefined) {
    return found(segment, [position, position + 1], { values: digitReadings(prefixed, language), form: 'digits' });
  }
  if (!words.begins(token, forms)) return undefined;
  const { parts, end } = rowOfParts(segment.tokens, position, words);
  if (parts.length === 0) return undefined;
  return found(segment, [position, end], {
    values: [...new Set([valueOf(parts), ...singleValues(parts)])],
    form: 'words',
  });
}

/** `twenty and thirty` are two numbers: each part may also stand for itself. */
function singleValues(parts: readonly NumberPart[]): number[] {
  return parts.flatMap((part) => (part.kind === 'unit' ? [part.value] : []));
}

/** As many number words as stand in a row; a joint counts only between two of them. */
function rowOfParts(tokens: readonly Token[], start: number, words: NumberWords): { parts: NumberPart[]; end: number } {
  const parts: NumberPart[] = [];
  let end = start;
  for (let position = start; position < tokens.length; position++) {
    const token = tokens[position];
    const joins = token?.text === '-' && parts.length > 0;
    const next = joins ? [] : token?.kind === 'word' ? numberParts(token.normal, words) : undefined;
    if (!next) break;
    const onlyJoint = next.every(({ kind }) => kind === 'joint');
    if (onlyJoint && parts.length === 0) break;
    parts.push(...next);
    if (!onlyJoint) end = position + 1;
  }
  return { parts: end === start ? [] : parts, end };
}

function found(
  segment: Segment,
  [first, end]: readonly [number, number],
  facts: Pick<NumberMention, 'values' | 'form'> & Partial<Pick<NumberMention, 'part'>>,
): Found {
  const start = segment.tokens[first]?.start ?? 0;
  const stop = segment.tokens[end - 1]?.end ?? start;
  return { mention: { range: { start, end: stop }, segment, ...facts }, end };
}
