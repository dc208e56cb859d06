/** Places where characters were misread, lost or left as codes. */
import type { Evidence } from '../model/evidence.js';
import type { Range } from '../model/range.js';
import { findMojibake } from './mojibake.js';

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
const QUESTION_MARKS =
  /(?<![\p{L}\p{N}?/&=.])\p{L}{1,30}\?{1,2}\p{Ll}{1,30}(?:\?{1,2}\p{Ll}{1,30})?(?![\p{L}\p{N}?=/.])/gu;
const HINT =
  /[\ufffd\p{Cs}\p{Co}\u0080-\u0084\u0086-\u009f锟占√縺繧繝€Ђ\\]|‚Ä|=[0-9A-F]{2}=|%[0-9A-F]{2}%|ï¿½|[À-ÖØ-öø-ÿ]{5}/u;
const MANY = 3;

/** Damaged places in order of kind; two kinds never name one place. */
export function damagedPlaces(text: string, evidence: Evidence): DamagedPlace[] {
  const found: DamagedPlace[] = [];
  const add = (place: DamagedPlace) => {
    const clash = found.some(({ range }) => range.start < place.range.end && place.range.start < range.end);
    if (!clash) found.push(place);
  };
  for (const range of misreadWords(text, evidence.pack.spaced))
    add({ range, kind: 'misread', repaired: turnBack(text, range) });
  if (HINT.test(text)) for (const place of otherPlaces(text, evidence.pack.spaced)) add(place);
  if (text.includes('?')) for (const place of questionMarks(text, evidence)) add(place);
  return found;
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
  let word = text.slice(start, end);
  for (const place of [...findMojibake(word)].reverse()) {
    word = word.slice(0, place.start) + place.repaired + word.slice(place.end);
  }
  return word;
}

function* otherPlaces(text: string, spaced: boolean): Generator<DamagedPlace> {
  for (const [pattern, kind] of [
    [LOST, 'lost'],
    [CONTROLS, 'misread'],
    [OTHER_MISREADINGS, 'misread'],
    [ESCAPED, 'escaped'],
  ] as const) {
    for (const { index, 0: damaged } of text.matchAll(pattern)) {
      yield { range: aroundWord(text, { start: index, end: index + damaged.length }, spaced), kind };
    }
  }
  for (const { index, 0: word } of text.matchAll(ACCENTS_ONLY)) {
    if (new Set(word.toLowerCase()).size >= 4)
      yield { range: { start: index, end: index + word.length }, kind: 'misread' };
  }
}

/** Letters became question marks: another text has the word, or it happens so often that no one can have asked so much. */
function* questionMarks(text: string, { references, source, vocabulary }: Evidence): Generator<DamagedPlace> {
  const places = [...text.matchAll(QUESTION_MARKS)];
  if (places.length === 0) return;
  const others = [
    vocabularyOf(text),
    ...[...references, ...(source ? [source] : [])].map((other) => vocabularyOf(other.text.value)),
  ];
  for (const { index, 0: word } of places) {
    const pattern = new RegExp(`^${word.replaceAll('?', '[^\\x00-\\x7f]')}$`, 'iu');
    const repaired = others.flat().find((other) => pattern.test(other));
    const halvesAreWords = word.split('?').every((part) => part !== '' && vocabulary.count(part.toLowerCase()) > 0);
    if (repaired === undefined && (places.length < MANY || halvesAreWords)) continue;
    const range = { start: index, end: index + word.length };
    yield { range, kind: 'lost', ...(repaired === undefined ? {} : { repaired }) };
  }
}

/** Words with a letter beyond ASCII. */
function vocabularyOf(text: string): string[] {
  return [...new Set(text.match(/\p{L}{1,60}/gu))].filter((word) => /[^\x00-\x7f]/.test(word));
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
