/** Verbs whose forms their endings do not show, from a pack's table. */
import type { LanguagePack } from '../../model/language-pack.js';

export interface IrregularVerbs {
  readonly bases: ReadonlySet<string>;
  /** Past forms that are neither participles nor base forms. */
  readonly pasts: ReadonlySet<string>;
  readonly participles: ReadonlySet<string>;
  /** All past forms that are no base form. */
  readonly pastForms: ReadonlySet<string>;
  /** All past forms and participles, be they base forms of other verbs as well (`lay`, `found`, `ground`). */
  readonly allPastForms: ReadonlySet<string>;
  /** Past forms by the base form. */
  readonly pastOf: ReadonlyMap<string, string>;
}

const verbsOfPacks = new WeakMap<LanguagePack, IrregularVerbs>();

export function irregularVerbs(pack: LanguagePack): IrregularVerbs {
  const known = verbsOfPacks.get(pack);
  if (known) return known;
  const rows = (pack.tables['irregular-verbs'] ?? []).map((row) => row.map((forms) => forms.split('|')));
  const bases = new Set(rows.flatMap(([base = []]) => base));
  const participles = new Set(rows.flatMap(([, , forms = []]) => forms));
  const pastForms = new Set(rows.flatMap(([, forms = []]) => forms).filter((form) => !bases.has(form)));
  const pasts = new Set([...pastForms].filter((form) => !participles.has(form)));
  const pastOf = new Map(rows.map(([base, past]) => [base?.[0] ?? '', past?.[0] ?? ''] as const));
  const allPastForms = new Set(rows.flatMap(([, past = [], forms = []]) => [...past, ...forms]));
  const made = { bases, pasts, pastForms, participles, allPastForms, pastOf };
  verbsOfPacks.set(pack, made);
  return made;
}

/** `gave` for `gived`: the past form of a verb that makes none in -ed. */
export function pastMeant(word: string, pack: LanguagePack): string | undefined {
  if (!word.endsWith('ed')) return undefined;
  const stem = word.slice(0, -2);
  const { pastOf } = irregularVerbs(pack);
  const bases = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')];
  return bases.map((base) => pastOf.get(base)).find((past) => past !== undefined);
}
