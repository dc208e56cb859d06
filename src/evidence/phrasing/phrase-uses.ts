/** Where a segment has phrases of the phrasebooks; of phrases one inside another only the longest counts. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { PhrasingEntry } from '../../model/phrasebook.js';
import type { Range } from '../../model/range.js';
import type { Segment } from '../../model/segmented-text.js';
import { contains } from '../../text/ranges.js';
import type { IndexedPattern, IndexedWords, PhraseIndex, PhraseRole } from './phrase-index.js';
import { caseFits } from './phrase-case.js';
import { gapForm, phraseWords, type PhraseWord } from './phrase-words.js';
import { wordForms } from '../words/word-forms.js';

export interface PhraseUse {
  readonly range: Range;
  readonly entry: PhrasingEntry;
  readonly role: PhraseRole;
  /** The phrase as the phrasebook writes it. */
  readonly written: string;
  /** Whether the text has the words exactly as written, in case and form. */
  readonly exact: boolean;
}

export interface PhraseSearch {
  readonly language: string;
  readonly pack: LanguagePack;
  /** Outer phrasebooks first: the last wins where two disagree about the same words. */
  readonly indexes: readonly PhraseIndex[];
}

interface SearchedSegment {
  readonly segment: Segment;
  readonly words: readonly PhraseWord[];
  readonly keysOf: (normal: string) => readonly string[];
}

/** Uses in order of place, none inside another. */
export function phraseUses(segment: Segment, { language, pack, indexes }: PhraseSearch): PhraseUse[] {
  const words = phraseWords(segment.text, segment.range.start, language);
  const searched = { segment, words, keysOf: wordForms(pack).keysOf };
  const uses = indexes.flatMap((index, order) =>
    [...wordUses(searched, index), ...patternUses(segment, index)].map((use) => ({ ...use, order })),
  );
  return longest(uses);
}

function* wordUses(searched: SearchedSegment, { byKey }: PhraseIndex): Iterable<PhraseUse> {
  if (byKey.size === 0) return;
  for (const [position, word] of searched.words.entries()) {
    for (const phrase of phrasesBeginning(searched.keysOf(word.normal), byKey)) {
      const range = rangeAt(phrase, position, searched);
      if (range) yield toUse(phrase, range, searched.segment);
    }
  }
}

const NONE: ReadonlySet<IndexedWords> = new Set();

/** Each phrase once, however many of its forms the word may be. */
function phrasesBeginning(keys: readonly string[], byKey: PhraseIndex['byKey']): ReadonlySet<IndexedWords> {
  let found: Set<IndexedWords> | undefined;
  for (const key of keys) {
    const phrases = byKey.get(key);
    if (phrases) for (const phrase of phrases) (found ??= new Set()).add(phrase);
  }
  return found ?? NONE;
}

function* patternUses(segment: Segment, { patterns }: PhraseIndex): Iterable<PhraseUse> {
  for (const phrase of patterns) {
    for (const { start, end } of phrase.pattern.matchesIn(segment.text)) {
      const offset = segment.range.start;
      yield toUse(phrase, { start: start + offset, end: end + offset }, segment);
    }
  }
}

function toUse(phrase: IndexedWords | IndexedPattern, range: Range, segment: Segment): PhraseUse {
  const { entry, role, written } = phrase;
  const { start } = segment.range;
  const quote = segment.text.slice(range.start - start, range.end - start).normalize('NFC');
  return { range, entry, role, written, exact: 'pattern' in phrase || gapForm(quote) === gapForm(written.trim()) };
}

/** The range of the phrase that begins with the word at `position`, if it does. */
function rangeAt(phrase: IndexedWords, position: number, searched: SearchedSegment): Range | undefined {
  const { words, segment } = searched;
  const fits = phrase.words.every((_, index) => fitsAt(phrase, index, { ...searched, position }));
  const [first, last] = [words[position], words[position + phrase.words.length - 1]];
  if (!fits || !first || !last) return undefined;
  const text = (start: number, end: number): string =>
    segment.text.slice(start - segment.range.start, end - segment.range.start);
  const range = { start: first.start - phrase.before.length, end: last.end + phrase.after.length };
  if (range.start < segment.range.start || gapForm(text(range.start, first.start)) !== phrase.before) return undefined;
  if (gapForm(text(last.end, range.end)) !== phrase.after) return undefined;
  return cutsWord(phrase, range, segment) ? undefined : range;
}

function fitsAt(
  phrase: IndexedWords,
  index: number,
  { words, keysOf, position }: SearchedSegment & { readonly position: number },
): boolean {
  const [wanted, found] = [phrase.words[index], words[position + index]];
  if (!wanted || !found) return false;
  if (index > 0 && wanted.gap !== found.gap) return false;
  if (!caseFits(phrase.entry.case, wanted, found)) return false;
  if (wanted.normal === found.normal) return true;
  if (phrase.entry.forms === 'exact') return false;
  const forms = keysOf(wanted.normal);
  return keysOf(found.normal).some((key) => forms.includes(key));
}

/** Where words are not spaced, two characters may meet by chance; there the dictionary's borders decide. */
const MOST_BY_CHANCE = 2;

function cutsWord({ words }: IndexedWords, { start, end }: Range, { tokens }: Segment): boolean {
  if (words.length > MOST_BY_CHANCE || words.some(({ unspaced }) => !unspaced)) return false;
  return !tokens.some((token) => token.start === start) || !tokens.some((token) => token.end === end);
}

type OrderedUse = PhraseUse & { readonly order: number };

/** Longer before shorter, as written before inflected, nearer phrasebook before outer, wrong before right. */
function longest(uses: readonly OrderedUse[]): PhraseUse[] {
  const sorted = [...uses].sort(
    (one, other) =>
      one.range.start - other.range.start ||
      other.range.end - one.range.end ||
      Number(other.exact) - Number(one.exact) ||
      other.order - one.order ||
      Number(other.role === 'forbid') - Number(one.role === 'forbid'),
  );
  const kept: PhraseUse[] = [];
  let cover: Range = { start: -1, end: -1 };
  for (const use of sorted) {
    const twin = kept.at(-1);
    const sameSource =
      use.role === 'source' && twin?.range.start === use.range.start && twin.range.end === use.range.end;
    if (contains(cover, use.range) && !sameSource) continue;
    kept.push(use);
    if (use.range.end > cover.end) cover = use.range;
  }
  return kept;
}
