/** Number words and scale words of a language, and the value of a row of them. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token, WordForms } from '../../model/segmented-text.js';
import { oncePerForm } from '../../text/form-facts.js';
import { normalForm } from '../../text/normal-form.js';

export interface NumberWords {
  /** Words up to a hundred and the hundreds, by normal form. */
  readonly units: ReadonlyMap<string, number>;
  /** Words that multiply what stands before them, by normal form without a stop. */
  readonly scales: ReadonlyMap<string, number>;
  /** Words that join parts of a number (`two hundred and fifty`). */
  readonly joints: ReadonlySet<string>;
  /** Beginnings of number words, so that other words are passed over quickly. */
  readonly beginnings: ReadonlySet<string>;
  /** Whether a row of number words may begin with a word. */
  readonly begins: (token: Token, forms: WordForms) => boolean;
}

type ListedNumbers = Omit<NumberWords, 'begins'>;

const BEGINNING = 2;
const known = new WeakMap<LanguagePack, NumberWords>();

/** Made once a pack. */
export function numberWords(pack: LanguagePack): NumberWords {
  const cached = known.get(pack);
  if (cached) return cached;
  const units = table(pack, 'number-words');
  const scales = table(pack, 'scale-words');
  const words = {
    units,
    scales,
    joints: new Set((pack.lists['number-joints'] ?? []).map((word) => normalForm(word, pack.tag))),
    beginnings: new Set([...units.keys(), ...scales.keys()].map((word) => word.slice(0, BEGINNING))),
  };
  const made = {
    ...words,
    begins: oncePerForm((normal) => numberParts(normal, words)?.some(({ kind }) => kind !== 'joint') ?? false),
  };
  known.set(pack, made);
  return made;
}

function table(pack: LanguagePack, name: 'number-words' | 'scale-words'): Map<string, number> {
  const rows = pack.tables[name] ?? [];
  return new Map(rows.map(([word = '', value]) => [normalForm(word.replace(/\.$/, ''), pack.tag), Number(value)]));
}

function mayBeNumber(normal: string, { beginnings }: ListedNumbers): boolean {
  return beginnings.has(normal.slice(0, BEGINNING));
}

/**
 * The parts of one word that is a number: itself, its halves at a hyphen, or what is written together (`zweihundertfünfzig`).
 * Undefined for any other word.
 */
export function numberParts(normal: string, words: ListedNumbers): readonly NumberPart[] | undefined {
  const whole = partOf(normal, words);
  if (whole) return [whole];
  if (!mayBeNumber(normal, words)) return undefined;
  const parts: NumberPart[] = [];
  for (const piece of normal.split('-')) {
    const found = partOf(piece, words);
    const inside = found ? [found] : writtenTogether(piece, words);
    if (!inside) return undefined;
    parts.push(...inside);
  }
  return parts;
}

export type NumberPart = { readonly kind: 'unit' | 'scale'; readonly value: number } | { readonly kind: 'joint' };

function partOf(normal: string, { units, scales, joints }: ListedNumbers): NumberPart | undefined {
  const scale = scales.get(normal);
  if (scale !== undefined) return { kind: 'scale', value: scale };
  const unit = units.get(normal);
  if (unit !== undefined) return { kind: 'unit', value: unit };
  return joints.has(normal) ? { kind: 'joint' } : undefined;
}

/** In UTF-16 code units: shorter words hold no two number words, longer ones are none. */
const SHORTEST_COMPOUND = 6;
const LONGEST_WORD = 60;

/** Cuts a word into number words, the longest first; undefined where something is left over. */
function writtenTogether(normal: string, words: ListedNumbers): NumberPart[] | undefined {
  if (normal.length < SHORTEST_COMPOUND || normal.length > LONGEST_WORD) return undefined;
  const parts: NumberPart[] = [];
  let start = 0;
  while (start < normal.length) {
    let end = normal.length;
    let part = partOf(normal.slice(start, end), words);
    while (!part && end > start + 1) part = partOf(normal.slice(start, --end), words);
    if (!part) return undefined;
    parts.push(part);
    start = end;
  }
  return parts;
}

/** Value of number words in a row: units add up, a hundred multiplies what stands before it, larger scales close a group. */
export function valueOf(parts: readonly NumberPart[]): number {
  let total = 0;
  let group: number | undefined;
  for (const part of parts) {
    if (part.kind === 'joint') continue;
    if (part.kind === 'unit') group = (group ?? 0) + part.value;
    else if (part.value < 1000) group = (group === undefined || group === 0 ? 1 : group) * part.value;
    else if (group === undefined && total > 0) total *= part.value;
    else {
      total += (group ?? 1) * part.value;
      group = undefined;
    }
  }
  return total + (group ?? 0);
}
