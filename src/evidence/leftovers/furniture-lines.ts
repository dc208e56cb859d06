/** Lines in which a website speaks to its reader, recognised by their words: `Click here to get our daily newsletter`. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Block } from '../../model/segmented-text.js';
import { normalForm } from '../../text/normal-form.js';

/** UTF-16 code units. */
const LONGEST = 80;
const MOST_WORDS = 12;
/** At least one word in so many says what the line is about. */
const WORDS_A_SIGN = 5;
const FEWEST_WORDS = 3;
const FEWEST_CHARACTERS = 6;
/** Sentences end in a mark; quotations and lists are no furniture either. */
const PROSE = /[.!?…:;,،؛。！？；：，、।؟"“”„«»「」()]\s*$|["“”„«»「」]/u;

interface FurnitureWords {
  readonly call: (word: string) => boolean;
  readonly page: (word: string) => boolean;
  /** The forms themselves, for scripts without spaces. */
  readonly forms: Readonly<Record<'call' | 'page', readonly string[]>>;
}

const wordsOfPacks = new WeakMap<LanguagePack, FurnitureWords | undefined>();

/**
 * Whether a line behind another, without an end mark, asks its reader to do something and speaks of a part of the page, and does so at its
 * beginning or end: headlines between paragraphs hold such words further inside.
 */
export function isFurniture({ text, kind, index, segments }: Block, pack: LanguagePack): boolean {
  if (kind !== 'paragraph' || index === 0 || text.length > LONGEST || PROSE.test(text) || segments.length !== 1)
    return false;
  const known = furnitureWords(pack);
  if (!known) return false;
  if (!pack.spaced) return isUnspacedFurniture(normalForm(text, pack.tag), known);
  const words = (segments[0]?.tokens ?? []).filter(({ kind }) => kind === 'word').map(({ normal }) => normal);
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return false;
  const calls = words.filter(known.call).length;
  const pages = words.filter(known.page).length;
  const edges = [...words.slice(0, 2), ...words.slice(-2)];
  const says = (word: string): boolean => known.call(word) || known.page(word);
  return calls > 0 && pages > 0 && edges.some(says) && (calls + pages) * WORDS_A_SIGN >= words.length;
}

function isUnspacedFurniture(text: string, { forms }: FurnitureWords): boolean {
  const has = (kind: 'call' | 'page'): boolean => forms[kind].some((form) => text.includes(form));
  return text.length >= FEWEST_CHARACTERS && text.length <= LONGEST / 2 && has('call') && has('page');
}

function furnitureWords(pack: LanguagePack): FurnitureWords | undefined {
  if (wordsOfPacks.has(pack)) return wordsOfPacks.get(pack);
  const rows = pack.tables['furniture-words'] ?? [];
  const forms = { call: formsOf(rows, 'call'), page: formsOf(rows, 'page') };
  const made = rows.length === 0 ? undefined : { forms, call: wordTest(forms.call), page: wordTest(forms.page) };
  wordsOfPacks.set(pack, made);
  return made;
}

function formsOf(rows: readonly (readonly string[])[], kind: 'call' | 'page'): string[] {
  return rows.filter(([own]) => own === kind).flatMap(([, forms = '']) => forms.split('|'));
}

function wordTest(forms: readonly string[]): (word: string) => boolean {
  const whole = new Set(forms.filter((form) => !form.endsWith('*')));
  const stems = forms.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1));
  return (word) => whole.has(word) || stems.some((stem) => word.startsWith(stem));
}
