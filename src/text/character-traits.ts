/**
 * Which kinds of characters a text has, and which meet in it: bits that are read in one walk, so that nobody searches a sentence for what it
 * does not have.
 */
import { mayFold } from './normal-form.js';

/** Kinds of characters (Unicode general categories), and meetings of two. Half of a surrogate pair counts as every kind. */
export const Trait = {
  /** Ll. */
  lower: 1 << 0,
  /** Lu. */
  upper: 1 << 1,
  /** Lo, Lm, Lt. */
  otherLetter: 1 << 2,
  /** M. */
  mark: 1 << 3,
  /** Nd. */
  digit: 1 << 4,
  /** Nl, No. */
  otherNumber: 1 << 5,
  /** White space that ends no line. */
  space: 1 << 6,
  lineBreak: 1 << 7,
  hyphen: 1 << 8,
  /** Straight, curly or wide; the curly one closes quotations too. */
  apostrophe: 1 << 9,
  /** Quotation marks but for the straight and the curly apostrophe. */
  quote: 1 << 10,
  bracket: 1 << 11,
  /** Colons and semicolons. */
  colon: 1 << 12,
  /** Full stops, ellipses, question and exclamation marks of all scripts. */
  stop: 1 << 13,
  comma: 1 << 14,
  /** What addresses, markup, codes and sums are made of. */
  sign: 1 << 15,
  /** Any other punctuation or symbol. */
  otherMark: 1 << 16,
  /** Controls, format characters, private use, what is not assigned or stands for what was lost. */
  special: 1 << 17,
  /** `normalForm` may change it. */
  folded: 1 << 18,
  /** A letter or mark of a script other than Latin. */
  beyondLatin: 1 << 19,
  /** A Chinese, Japanese or Korean character, wide punctuation included. */
  wide: 1 << 20,
  /** A mark or break after which Unicode's sentence rules (UAX #29: STerm, ATerm, Sep) see an end. */
  sentenceEnd: 1 << 21,
  /** What no reader sees: controls, fillers, joiners, marks of direction and of variants. */
  invisible: 1 << 22,
  /** Two capitals together. */
  capitals: 1 << 23,
  /** A capital right behind a small letter. */
  innerCapital: 1 << 24,
  /** Punctuation or a sign, but for hyphens, apostrophes and quotation marks, right before a letter. */
  touchingMark: 1 << 25,
  /** White space right before a stop, comma, colon or bracket. */
  spacedMark: 1 << 26,
  /** Two white spaces together. */
  doubledSpace: 1 << 27,
  /** A letter right behind a digit. */
  digitThenLetter: 1 << 28,
  /** Two stops, commas or colons together. */
  doubledMark: 1 << 29,
  /** White space beside a hyphen. */
  looseHyphen: 1 << 30,
} as const;

/** Letters of any kind. */
export const LETTER = Trait.lower | Trait.upper | Trait.otherLetter;
/** General categories and lists, without what is said besides of letters and without meetings. */
const CATEGORY = Trait.folded - 1;
const SPACE = Trait.space | Trait.lineBreak;
const POINT = Trait.stop | Trait.comma | Trait.colon;
const MARK = POINT | Trait.bracket | Trait.sign | Trait.otherMark;
/** All bits. */
const EVERY = 0x7fffffff;

const LISTED: readonly (readonly [trait: number, characters: string])[] = [
  [Trait.lineBreak, '\n\r\u2028\u2029'],
  [Trait.hyphen, '-'],
  [Trait.apostrophe, "'’＇"],
  [Trait.quote, '"“”„«»‹›「」『』《》〈〉״‘‚'],
  [Trait.bracket, '()[]{}<>（）［］【】〔〕＜＞'],
  [Trait.colon, ':;：；؛'],
  [Trait.stop, '.…!?。！？؟।॥．'],
  [Trait.comma, ',،、，'],
  [Trait.sign, '/@#&%*_`|~=\\$^+＆＠／'],
];
const listed = new Map(LISTED.flatMap(([trait, characters]) => [...characters].map((one) => [one, trait] as const)));
const CATEGORIES: readonly (readonly [trait: number, pattern: RegExp])[] = [
  [Trait.lower, /\p{Ll}/u],
  [Trait.upper, /\p{Lu}/u],
  [Trait.otherLetter, /\p{L}/u],
  [Trait.mark, /\p{M}/u],
  [Trait.digit, /\p{Nd}/u],
  [Trait.otherNumber, /\p{N}/u],
  [Trait.space, /\s/],
  [Trait.otherMark, /[\p{P}\p{S}]/u],
];
const FIRST_BEYOND_LATIN = 0x370;
const WIDE = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/;
const SENTENCE_END = /[.\p{Sentence_Terminal}\u2024\ufe52\uff0e\r\n\u0085\u2028\u2029]/u;
/** U+DB40 begins tag characters. */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\udb40]/;
const SURROGATE = /[\ud800-\udfff]/;
const REPLACEMENT = '\ufffd';
/** Chinese characters and Korean syllables: too many to look at one by one, and all of one kind. */
const UNIFORM = /[\u4e00-\u9fff\uac00-\ud6ff]/;

/** By code unit; 0 where the block of the character was not read yet. */
const kinds = new Int32Array(0x10000);
const BLOCK = 0x100;

/** The kind of the character with this UTF-16 code unit. */
export function kindAt(code: number): number {
  const known = kinds[code] ?? 0;
  return known === 0 ? kindInNewBlock(code) : known;
}

/** Kinds and meetings in a text. */
export function traitsOf(text: string): number {
  let traits = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text.charCodeAt(at));
    // Small letters follow small letters nearly everywhere.
    if (kind !== before || (kind & Trait.lower) === 0) traits |= kind | meetingOf(before, kind);
    before = kind;
  }
  return traits;
}

/** Whether a word is written in small letters alone. */
export function isSmall({ traits }: { readonly traits: number }): boolean {
  return (traits & CATEGORY) === Trait.lower;
}

/** Whether a word has nothing but letters and marks above or below them. */
export function isLetters({ traits }: { readonly traits: number }): boolean {
  return (traits & CATEGORY & ~(LETTER | Trait.mark)) === 0;
}

function meetingOf(before: number, kind: number): number {
  if ((kind & (LETTER | Trait.mark)) !== 0) return meetingWithLetter(before, kind);
  let meeting = 0;
  if ((kind & POINT) !== 0 && (before & POINT) !== 0) meeting |= Trait.doubledMark;
  if ((kind & (POINT | Trait.bracket)) !== 0 && (before & SPACE) !== 0) meeting |= Trait.spacedMark;
  if ((kind & Trait.space) !== 0 && (before & Trait.space) !== 0) meeting |= Trait.doubledSpace;
  if ((kind & SPACE) !== 0 && (before & Trait.hyphen) !== 0) meeting |= Trait.looseHyphen;
  if ((kind & Trait.hyphen) !== 0 && (before & SPACE) !== 0) meeting |= Trait.looseHyphen;
  return meeting;
}

function meetingWithLetter(before: number, kind: number): number {
  let meeting = 0;
  if ((kind & Trait.upper) !== 0 && (before & Trait.lower) !== 0) meeting |= Trait.innerCapital;
  if ((kind & Trait.upper) !== 0 && (before & Trait.upper) !== 0) meeting |= Trait.capitals;
  if ((before & MARK) !== 0) meeting |= Trait.touchingMark;
  if ((before & Trait.digit) !== 0) meeting |= Trait.digitThenLetter;
  return meeting;
}

function kindInNewBlock(code: number): number {
  const first = code - (code % BLOCK);
  if (UNIFORM.test(String.fromCharCode(first))) kinds.fill(readKind(String.fromCharCode(first)), first, first + BLOCK);
  else for (let at = first; at < first + BLOCK; at++) kinds[at] = readKind(String.fromCharCode(at));
  return kinds[code] ?? EVERY;
}

function readKind(character: string): number {
  if (SURROGATE.test(character)) return EVERY;
  const category = CATEGORIES.find(([, pattern]) => pattern.test(character))?.[0];
  const kind = listed.get(character) ?? (character === REPLACEMENT ? Trait.special : (category ?? Trait.special));
  const isWord = (kind & (LETTER | Trait.mark)) !== 0;
  return (
    kind |
    (mayFold(character) ? Trait.folded : 0) |
    (SENTENCE_END.test(character) ? Trait.sentenceEnd : 0) |
    (INVISIBLE.test(character) ? Trait.invisible : 0) |
    (isWord && character.charCodeAt(0) >= FIRST_BEYOND_LATIN ? Trait.beyondLatin : 0) |
    (WIDE.test(character) ? Trait.wide : 0)
  );
}
