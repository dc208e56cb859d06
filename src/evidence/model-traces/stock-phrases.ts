/** Stock phrases of assistants and translators, matched at the beginning of a stretch of text. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { WordListName } from '../../model/pack-lists.js';
import type { Segment } from '../../model/segmented-text.js';
import { LETTER, Trait, kindAt } from '../../text/character-traits.js';

/**
 * One entry of a phrase list. `…` stands for any words, `|` separates alternatives, `*` at the edge of an alternative
 * lets the word go on there; case and all punctuation but the colon are ignored.
 */
export interface StockPhrase {
  /** What the stretch begins with. */
  readonly opening: PhrasePart;
  /** What must follow in this order, one alternative of each. */
  readonly rest: readonly (readonly PhrasePart[])[];
  /** Whether the entry has a gap. */
  readonly gapped: boolean;
}

interface PhrasePart {
  readonly text: string;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** Phrases by their first characters, four or as many as they have. */
type PhraseIndex = ReadonlyMap<string, readonly StockPhrase[]>;

/** Longer stretches are no stock phrase, in UTF-16 code units. */
const LONGEST_HEAD = 240;
const KEY_LENGTH = 4;
/** In UTF-16 code units; more may be left out before the first letter. */
const KEY_STRETCH = 16;
/** Words of more letters than the key has, none of them one that is folded: no mark follows, and only their case changes. */
const PLAIN_BEGINNING = /^[^\P{L}İı](?: ?[^\P{L}İı]){4}/u;
const LEADING = /^[^\p{L}\p{N}]+/u;
/** Dotless and dotted i are one, so that English is recognised whatever the language of the text. */
const DOT_ABOVE = /\u0307/g;
const SEPARATORS = /[^\p{L}\p{M}\p{N}':]+/gu;
const SURROGATE = /[\ud800-\udfff]/;
const KEPT = LETTER | Trait.mark | Trait.digit | Trait.otherNumber;
const [APOSTROPHE, COLON] = [0x27, 0x3a];
const SPACED_COLON = / ?: ?/g;
/** Vowel signs of Arabic, which people write or leave out. */
const ARABIC_SIGNS = /[\u064b-\u0652\u0640]/g;
/** A letter that a word may go on with; characters of unspaced scripts are words of their own. */
const JOINING = /[\p{L}\p{M}\p{N}](?<![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])/u;

const indexes = new WeakMap<LanguagePack, WeakMap<readonly WordListName[], PhraseIndex>>();
const heads = new WeakMap<Segment, string>();
const keys = new WeakMap<Segment, string>();

/** The first phrase of these lists of these packs that the stretch begins with. @param head as `phraseForm` gives it. */
export function stockPhraseAt(
  head: string,
  packs: readonly LanguagePack[],
  lists: readonly WordListName[],
): StockPhrase | undefined {
  for (const pack of packs) {
    const index = indexOf(pack, lists);
    for (let length = KEY_LENGTH; length > 0; length--) {
      const found = index.get(head.slice(0, length))?.find((phrase) => matches(head, phrase));
      if (found) return found;
    }
  }
  return undefined;
}

/** The same for the beginning of a segment. */
export function stockPhraseOf(
  segment: Segment,
  packs: readonly LanguagePack[],
  lists: readonly WordListName[],
): StockPhrase | undefined {
  const key = keyOf(segment);
  // Nearly every sentence ends here, before the whole of it is put into the form of phrases.
  if (!packs.some((pack) => hasKey(indexOf(pack, lists), key))) return undefined;
  return stockPhraseAt(segmentHead(segment), packs, lists);
}

/** Whether an entry's opening stands anywhere in the stretch. @param form as `phraseForm` gives it. */
export function holdsStockPhrase(
  form: string,
  packs: readonly LanguagePack[],
  lists: readonly WordListName[],
): boolean {
  return packs.some((pack) =>
    [...indexOf(pack, lists).values()].flat().some(({ opening }) => findEnd(form, 0, opening) !== undefined),
  );
}

function hasKey(index: PhraseIndex, key: string): boolean {
  for (let length = KEY_LENGTH; length > 0; length--) if (index.has(key.slice(0, length))) return true;
  return false;
}

function keyOf(segment: Segment): string {
  const known = keys.get(segment);
  if (known !== undefined) return known;
  const short = PLAIN_BEGINNING.test(segment.text)
    ? segment.text.slice(0, KEY_LENGTH).toLowerCase().normalize('NFC')
    : phraseForm(segment.text.slice(0, KEY_STRETCH));
  const key = (short.length >= KEY_LENGTH ? short : segmentHead(segment)).slice(0, KEY_LENGTH);
  keys.set(segment, key);
  return key;
}

/** The beginning of a segment as it is compared with phrases; made once a segment. */
function segmentHead(segment: Segment): string {
  const known = heads.get(segment) ?? phraseForm(segment.text);
  heads.set(segment, known);
  return known;
}

/** Lower case, NFC, every run of marks a space, colons kept without spaces before them, nothing before the first letter. */
export function phraseForm(text: string): string {
  const head = text.slice(0, LONGEST_HEAD).replace(LEADING, '').toLowerCase().normalize('NFC');
  const letters = head
    .replace(DOT_ABOVE, '')
    .replace(ARABIC_SIGNS, '')
    .replaceAll('ı', 'i')
    .replaceAll('’', "'")
    .replaceAll('：', ':');
  const spaced = withoutMarks(letters);
  return (spaced.includes(':') ? spaced.replace(SPACED_COLON, ': ') : spaced).trim();
}

/** Every run of marks and spaces as one space. */
function withoutMarks(text: string): string {
  let spaced = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (isKept(text.charCodeAt(at))) continue;
    const start = at;
    while (at + 1 < text.length && !isKept(text.charCodeAt(at + 1))) at++;
    // A single space between words is right as it is.
    if (at === start && text.charAt(at) === ' ') continue;
    spaced += `${text.slice(from, start)} `;
    from = at + 1;
  }
  // Which halves of surrogate pairs are letters the pattern knows.
  return SURROGATE.test(text) ? text.replace(SEPARATORS, ' ') : spaced + text.slice(from);
}

function isKept(code: number): boolean {
  return (kindAt(code) & KEPT) !== 0 || code === APOSTROPHE || code === COLON;
}

function indexOf(pack: LanguagePack, lists: readonly WordListName[]): PhraseIndex {
  const ofPack = indexes.get(pack) ?? new WeakMap<readonly WordListName[], PhraseIndex>();
  indexes.set(pack, ofPack);
  const known = ofPack.get(lists);
  if (known) return known;
  const index = new Map<string, StockPhrase[]>();
  for (const phrase of lists.flatMap((name) => pack.lists[name] ?? []).flatMap(readEntry)) {
    const key = phrase.opening.text.slice(0, KEY_LENGTH);
    const others = index.get(key);
    if (others) others.push(phrase);
    else index.set(key, [phrase]);
  }
  ofPack.set(lists, index);
  return index;
}

function readEntry(entry: string): StockPhrase[] {
  const [openings = '', ...rest] = entry.split('…');
  const following = rest.filter((part) => part.trim() !== '').map(readAlternatives);
  return readAlternatives(openings).map((opening) => ({ opening, rest: following, gapped: rest.length > 0 }));
}

function readAlternatives(part: string): PhrasePart[] {
  return part.split('|').map((alternative) => {
    const text = alternative.trim();
    return { text: phraseForm(text.replaceAll('*', '')), openStart: text.startsWith('*'), openEnd: text.endsWith('*') };
  });
}

function matches(head: string, { opening, rest }: StockPhrase): boolean {
  let end = head.startsWith(opening.text) ? endOf(head, 0, opening) : undefined;
  for (const alternatives of rest) {
    if (end === undefined) return false;
    end = firstEnd(head, end, alternatives);
  }
  return end !== undefined;
}

/** Where the alternative that ends first ends, searched from `from`. */
function firstEnd(head: string, from: number, alternatives: readonly PhrasePart[]): number | undefined {
  const ends = alternatives.flatMap((part) => findEnd(head, from, part) ?? []);
  return ends.length === 0 ? undefined : Math.min(...ends);
}

function findEnd(head: string, from: number, part: PhrasePart): number | undefined {
  for (let at = head.indexOf(part.text, from); at >= 0; at = head.indexOf(part.text, at + 1)) {
    const startsWord = part.openStart || !joins(head[at - 1], head[at]);
    const end = startsWord ? endOf(head, at, part) : undefined;
    if (end !== undefined) return end;
  }
  return undefined;
}

function endOf(head: string, at: number, part: PhrasePart): number | undefined {
  const end = at + part.text.length;
  return part.openEnd || !joins(head[end - 1], head[end]) ? end : undefined;
}

function joins(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && JOINING.test(left) && JOINING.test(right);
}
