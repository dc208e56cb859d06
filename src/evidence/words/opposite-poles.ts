/** Words of contrary meaning by a pack's table, each on its side of a pair: `rose` and `fell`, `boys` and `girls`. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token, WordForms } from '../../model/segmented-text.js';
import { oncePerForm } from '../../text/form-facts.js';
import { normalForm } from '../../text/normal-form.js';

/** A side of a pair: its key, and which of the two it is. */
export interface Pole {
  readonly key: string;
  readonly side: number;
}

/** Poles by whole form, and by the beginning of those that may end in anything. */
export interface Poles {
  readonly forms: ReadonlyMap<string, readonly Pole[]>;
  /** By their first letters. */
  readonly beginnings: ReadonlyMap<string, readonly (readonly [beginning: string, pole: Pole])[]>;
  /** Whether a word has any: few have. */
  readonly has: (token: Token, forms: WordForms) => boolean;
}

/** Letters by which beginnings are found; none is shorter. */
const FIRST_LETTERS = 3;

const polesOfPacks = new WeakMap<LanguagePack, Poles>();

/** Made once a pack. */
export function polesOf(pack: LanguagePack): Poles {
  const known = polesOfPacks.get(pack);
  if (known) return known;
  const forms = new Map<string, Pole[]>();
  const beginnings = new Map<string, [string, Pole][]>();
  for (const [entry, pole] of entriesOf(pack)) {
    if (entry.endsWith('*')) append(beginnings, entry.slice(0, FIRST_LETTERS), [entry.slice(0, -1), pole]);
    else append(forms, entry, pole);
  }
  const poles = {
    forms,
    beginnings,
    has: oncePerForm((normal) => polesOfForm(normal, { forms, beginnings }).length > 0),
  };
  polesOfPacks.set(pack, poles);
  return poles;
}

function entriesOf({ tables, tag }: LanguagePack): [entry: string, pole: Pole][] {
  return (tables.opposites ?? []).flatMap(([key = '', ...sides]) =>
    sides.flatMap((entries, side) =>
      entries.split('|').map((entry): [string, Pole] => [normalForm(entry, tag), { key, side }]),
    ),
  );
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Those of one normal form. */
export function polesOfForm(
  normal: string,
  { forms, beginnings }: Pick<Poles, 'forms' | 'beginnings'>,
): readonly Pole[] {
  const whole = forms.get(normal);
  const begun = beginnings.get(normal.slice(0, FIRST_LETTERS));
  if (!begun) return whole ?? NONE;
  return [...(whole ?? NONE), ...begun.flatMap(([beginning, pole]) => (normal.startsWith(beginning) ? [pole] : []))];
}

const NONE: readonly Pole[] = [];

/** Whether two normal forms stand on the two sides of one pair: `boys` and `girls`, `east` and `west`. */
export function areOpposites(one: string, other: string, pack: LanguagePack): boolean {
  const poles = polesOf(pack);
  const others = polesOfForm(other, poles);
  return polesOfForm(one, poles).some(({ key, side }) => others.some((pole) => pole.key === key && pole.side !== side));
}
