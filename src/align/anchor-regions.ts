/** Countries that a text names, as ISO 3166 codes: the same in every language. Names come from CLDR and the packs. */
import type { LanguagePack } from '../model/language-pack.js';
import { latinSkeleton } from '../text/latin-skeleton.js';
import { normalForm } from '../text/normal-form.js';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Names are found by their beginning, so that inflected forms and most adjectives count (`Росси-ю`, `Russi-an`). */
const LONGEST_STEM = 6;
const SHORTEST_STEM = 4;
/** Signs by which names are looked up where words are not spaced. */
const SIGNS = 2;

interface RegionStems {
  /** Code by the stem of a one-word name; empty where two countries share it. */
  readonly stems: ReadonlyMap<string, string>;
  /** Names and codes by their first two signs, for languages without spaces. */
  readonly signs: ReadonlyMap<string, readonly (readonly [name: string, code: string])[]>;
}

const stemsOfLanguages = new Map<string, RegionStems>();

/** Code of the country that a word names or is derived from; undefined where there is none or more than one. */
export function regionOfWord(normal: string, pack: LanguagePack, language: string): string | undefined {
  if (normal.length < SHORTEST_STEM) return undefined;
  const { stems } = stemsOf(pack, language);
  const skeleton = latinSkeleton(normal);
  for (let length = Math.min(LONGEST_STEM, skeleton.length); length >= SHORTEST_STEM; length--) {
    const code = stems.get(skeleton.slice(0, length));
    if (code !== undefined) return code === '' ? undefined : code;
  }
  return undefined;
}

/** Codes of the countries that a text without spaces names. */
export function regionsInSigns(text: string, pack: LanguagePack, language: string): string[] {
  const { signs } = stemsOf(pack, language);
  const found: string[] = [];
  for (let index = 0; index + SIGNS <= text.length; index++) {
    const names = signs.get(text.slice(index, index + SIGNS));
    const match = names?.find(([name]) => text.startsWith(name, index));
    if (match) found.push(match[1]);
  }
  return found;
}

function stemsOf(pack: LanguagePack, language: string): RegionStems {
  const known = stemsOfLanguages.get(language) ?? readStems(pack, language);
  stemsOfLanguages.set(language, known);
  return known;
}

function readStems(pack: LanguagePack, language: string): RegionStems {
  const stems = new Map<string, string>();
  const signs = new Map<string, [string, string][]>();
  for (const [name, code] of regionNames(pack, language)) {
    const normal = latinSkeleton(normalForm(name, language));
    if (!pack.spaced) {
      const key = name.slice(0, SIGNS);
      if (key.length === SIGNS) signs.set(key, [...(signs.get(key) ?? []), [name, code]]);
    } else if (!/[\s-]/.test(normal) && normal.length >= SHORTEST_STEM) {
      const stem = normal.slice(0, Math.min(LONGEST_STEM, Math.max(SHORTEST_STEM, normal.length - 1)));
      const other = stems.get(stem);
      stems.set(stem, other === undefined || other === code ? code : '');
    }
  }
  return { stems, signs };
}

function regionNames(pack: LanguagePack, language: string): (readonly [name: string, code: string])[] {
  const display = displayNames(language);
  const names = LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).flatMap((code) => {
    const name = display?.of(code) ?? code;
    return name === code ? [] : [[name, code] as const];
  });
  const own = (pack.tables['region-names'] ?? []).map(([name = '', code = '']) => [name, code] as const);
  return [...names, ...own];
}

function displayNames(language: string): Intl.DisplayNames | undefined {
  try {
    return new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
  } catch {
    return undefined;
  }
}
