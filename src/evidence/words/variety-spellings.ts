/** Words as another variety of the language spells them than the one that the dictionary is of: British `tranquillity`, `armour`. */
import type { LanguagePack } from '../../model/language-pack.js';

type Knows = (word: string) => boolean;
/** A pattern that finds what is spelt differently, and what the dictionary has for it. */
interface Counterparts {
  readonly pattern: RegExp;
  readonly forms: ReadonlyMap<string, string>;
}

/** Where in a word the forms of a row stand. */
const PLACES: Readonly<Record<string, (forms: string) => string>> = {
  end: (forms) => `(?<=.{2})(?:${forms})$`,
  part: (forms) => `(?:${forms})`,
  word: (forms) => `^(?:${forms})$`,
};

/** Whether a word that the dictionary lacks is right in another variety of the pack's language: what it has for it there is a word. */
export function isOfVariety(word: string, pack: LanguagePack, knows: Knows): boolean {
  return counterpartsOf(pack).some(({ pattern, forms }) => {
    const other = word.replace(pattern, (form) => forms.get(form) ?? form);
    return other !== word && knows(other);
  });
}

const made = new WeakMap<LanguagePack, readonly Counterparts[]>();

function counterpartsOf(pack: LanguagePack): readonly Counterparts[] {
  const known = made.get(pack);
  if (known) return known;
  const rows = pack.tables['spelling-counterparts'] ?? [];
  const found = Object.entries(PLACES).flatMap(([place, patternOf]) => {
    const forms = new Map(rows.filter(([where]) => where === place).flatMap((row) => pairsOf(row)));
    return forms.size === 0 ? [] : [{ pattern: new RegExp(patternOf([...forms.keys()].join('|')), 'u'), forms }];
  });
  made.set(pack, found);
  return found;
}

function pairsOf([, own = '', others = '']: readonly string[]): (readonly [string, string])[] {
  const facing = others.split('|');
  return own.split('|').map((form, at) => [form, facing[at] ?? form] as const);
}
