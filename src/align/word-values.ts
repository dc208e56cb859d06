/** Normal forms of numbers and dates, in which words of one language that say the same are equal. */
import type { LanguagePack } from '../model/language-pack.js';
import type { Token } from '../model/segmented-text.js';
import { asciiDigits } from '../text/digits.js';
import { normalForm } from '../text/normal-form.js';
import { anchorWords } from './anchor-words.js';
import type { ComparedSide } from './comparison.js';

const DIGIT = /\p{Nd}/u;
const CALENDAR = /^(?:month|weekday) /;
const GROUPED = /^\d{1,3}(?:[., ’'\u00a0\u202f]\d{3})+$/;

/** The value of a number in digits or of a number word, as digits; undefined for other tokens. */
export function numberForm(
  { kind, text, normal }: Token,
  { pack, text: { language } }: ComparedSide,
): string | undefined {
  if (kind === 'word') return numberWords(pack, language).get(normal);
  if (kind !== 'number' || !DIGIT.test(text)) return undefined;
  const digits = asciiDigits(text);
  // Two texts of one language may follow two customs: a group of three is a group, whatever parts it.
  return GROUPED.test(digits) ? digits.replace(/\D/g, '') : digits.replace(',', '.');
}

/** `month 8` for `Aug.` and `August`; undefined for other tokens. */
export function dateForm({ kind, normal }: Token, { pack, text: { language } }: ComparedSide): string | undefined {
  if (kind !== 'word') return undefined;
  const anchor = anchorWords(pack, language).get(normal)?.anchor;
  return anchor !== undefined && CALENDAR.test(anchor) ? anchor : undefined;
}

const wordsOfPacks = new WeakMap<LanguagePack, ReadonlyMap<string, string>>();

function numberWords(pack: LanguagePack, language: string): ReadonlyMap<string, string> {
  const known = wordsOfPacks.get(pack);
  if (known) return known;
  const rows = pack.tables['number-words'] ?? [];
  const words = new Map(rows.map(([word = '', value = '']) => [normalForm(word, language), value]));
  wordsOfPacks.set(pack, words);
  return words;
}
