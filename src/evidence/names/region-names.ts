/** Names of countries and territories of a language, from CLDR and the pack, found in a sentence by their first word. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { sequenceAt, sequenceIndex, type SequenceIndex } from '../words/word-sequences.js';
import { hasWordOf } from '../words/words-present.js';

/** A region's name in a sentence. */
export interface RegionMention {
  /** ISO 3166 code. */
  readonly code: string;
  readonly segment: Segment;
  /** Its tokens: `tokens.slice(first, end)`. */
  readonly first: number;
  readonly end: number;
  readonly start: number;
  readonly stop: number;
}

/** Codes that CLDR keeps for states that are no more, and for no place at all. */
const NO_PLACES = new Set([
  'AN',
  'BU',
  'CS',
  'DD',
  'FX',
  'SU',
  'UN',
  'EZ',
  'XA',
  'XB',
  'ZZ',
  'YD',
  'YU',
  'ZR',
  'HV',
  'DY',
  'NH',
  'RH',
  'TP',
  'VD',
  'UK',
]);
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const indexes = new Map<string, SequenceIndex>();

/** Index of region names by their first word; rows are name and code. */
export function regionNames(language: string, pack: LanguagePack): SequenceIndex {
  const known = indexes.get(language);
  if (known) return known;
  const index = sequenceIndex([...cldrNames(language), ...(pack.tables['region-names'] ?? [])], language);
  indexes.set(language, index);
  return index;
}

function cldrNames(language: string): string[][] {
  const names = (['long', 'short'] as const).map((style) => displayNames(language, style));
  return LETTERS.flatMap((a) => LETTERS.map((b) => a + b))
    .filter((code) => !NO_PLACES.has(code))
    .flatMap((code) => names.map((display) => [display?.of(code) ?? code, code]))
    .filter(([name, code]) => name !== code && name !== undefined && /^[\p{L}\p{M} .'’‑-]+$/u.test(name))
    .filter(([name], index, all) => index === 0 || all[index - 1]?.[0] !== name);
}

function displayNames(language: string, style: 'long' | 'short'): Intl.DisplayNames | undefined {
  try {
    return new Intl.DisplayNames([language], { type: 'region', style, fallback: 'code' });
  } catch {
    return undefined;
  }
}

/** Regions that a sentence names, in order, in words as they are listed; a possessive counts as the name. */
export function regionsIn(segment: Segment, language: string, pack: LanguagePack): RegionMention[] {
  const index = regionNames(language, pack);
  const found: RegionMention[] = [];
  const { tokens } = segment;
  if (!hasWordOf(tokens, index, pack)) return found;
  for (let first = 0; first < tokens.length; first++) {
    const match = sequenceAt(tokens, first, index);
    if (!match || !isWrittenAsName(tokens[first], pack)) continue;
    const end = first + match.words.length;
    const start = tokens[first]?.start ?? 0;
    found.push({ code: match.row[1] ?? '', segment, first, end, start, stop: tokens[end - 1]?.end ?? start });
    first = end - 1;
  }
  return found;
}

function isWrittenAsName(token: Token | undefined, pack: LanguagePack): boolean {
  return !pack.cased || /^\p{Lu}/u.test(token?.text ?? '');
}
