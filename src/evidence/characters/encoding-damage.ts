/** Places where characters were misread, lost or left as codes. */
import type { Evidence } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import { findMojibake } from './mojibake.js';
import { questionedWords } from './question-marks.js';
import { allMatches } from '../../text/all-matches.js';

export interface DamagedPlace {
  /** The whole word where words are spaced. */
  readonly range: Range;
  readonly kind: 'misread' | 'lost' | 'escaped';
  readonly repaired?: string;
}

/** Replacement characters, lone surrogates, private use (except Apple's sign), and what they look like after another wrong turn. */
const LOST = /[\ufffd\p{Cs}\ue000-\uf8fe\u{f0000}-\u{10fffd}]+|ï¿½|锟斤拷(?:锟斤拷){0,20}|占쏙옙/gu;
/** C1 controls; U+0085 is a line break. */
const CONTROLS = /[\u0080-\u0084\u0086-\u009f]+/g;
/** Cyrillic bytes read as Latin-1: a word of accented letters alone. */
const ACCENTS_ONLY = /(?<![\p{L}\p{M}])[À-ÖØ-öø-ÿ]{5,40}(?![\p{L}\p{M}])/gu;
/** UTF-8 read as Mac Roman or Shift JIS; a typographic mark that lost its last byte. */
const OTHER_MISREADINGS =
  /(?<=\p{L})√[©®ß±≥≠°†∫∂º¬§]|‚Ä[ôòúùìîê¶¢]|(?:[縺繧繝][^\s。、]){3,30}|â€|вЂ[\p{P}\p{S}\p{L}]?/gu;
/** Quoted-printable, percent and backslash codes. */
const ESCAPED = /(?:=[0-9A-F]{2}){2,}|(?<![\w/%=&.-])(?:%[0-9A-F]{2}){2,}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}/g;
/** Any half of a surrogate pair is one: without the flag for whole characters the pattern is read in a fraction of the time. */
const HINT =
  /[\ufffd\ud800-\udfff\ue000-\uf8ff\u0080-\u0084\u0086-\u009f锟占√縺繧繝€Ђ\\]|‚Ä|=[0-9A-F]{2}=|%[0-9A-F]{2}%|ï¿½|[À-ÖØ-öø-ÿ]{5}/;

/** Damaged places in order of place; no two overlap. */
export function damagedPlaces(text: string, evidence: Evidence): DamagedPlace[] {
  const { spaced } = evidence.pack;
  const misread = misreadWords(text, spaced).map((range) => ({
    range,
    kind: 'misread' as const,
    repaired: turnBack(text, range),
  }));
  const others = HINT.test(text) ? [...otherPlaces(text, spaced)] : [];
  const questioned = [...questionedWords(text, evidence)].map((word) => ({ ...word, kind: 'lost' as const }));
  const found = [...misread, ...others, ...questioned];
  if (found.length < 2) return found;
  let end = 0;
  return found
    .sort((a, b) => a.range.start - b.range.start)
    .filter(({ range }) => {
      const isNew = range.start >= end;
      if (isNew) end = range.end;
      return isNew;
    });
}

/** Words with misread letters; a word may have several. */
function misreadWords(text: string, spaced: boolean): Range[] {
  const words: Range[] = [];
  for (const place of findMojibake(text)) {
    const word = aroundWord(text, place, spaced);
    const last = words.at(-1);
    if (last && word.start <= last.end) words[words.length - 1] = { start: last.start, end: word.end };
    else words.push(word);
  }
  return words;
}

function turnBack(text: string, { start, end }: Range): string {
  const word = text.slice(start, end);
  const parts: string[] = [];
  let from = 0;
  for (const place of findMojibake(word)) {
    parts.push(word.slice(from, place.start), place.repaired);
    from = place.end;
  }
  return parts.join('') + word.slice(from);
}

function* otherPlaces(text: string, spaced: boolean): Generator<DamagedPlace> {
  for (const [pattern, kind] of [
    [LOST, 'lost'],
    [CONTROLS, 'misread'],
    [OTHER_MISREADINGS, 'misread'],
    [ESCAPED, 'escaped'],
  ] as const) {
    for (const { index, 0: damaged } of allMatches(text, pattern)) {
      yield { range: aroundWord(text, { start: index, end: index + damaged.length }, spaced), kind };
    }
  }
  for (const { index, 0: word } of allMatches(text, ACCENTS_ONLY)) {
    if (new Set(word.toLowerCase()).size >= 4)
      yield { range: { start: index, end: index + word.length }, kind: 'misread' };
  }
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const REACH = 30;

function aroundWord(text: string, { start, end }: Range, spaced: boolean): Range {
  if (!spaced) return { start, end };
  let [from, to] = [start, end];
  while (from > 0 && start - from < REACH && LETTER.test(text[from - 1] ?? '')) from--;
  while (to < text.length && to - end < REACH && LETTER.test(text[to] ?? '')) to++;
  return { start: from, end: to };
}
