/** The number and genders of determiners, by the pack's table. */
import type { LanguagePack } from '../../model/language-pack.js';
import { normalForm } from '../../text/normal-form.js';

/** What a determiner may stand before. */
export interface DeterminerForm {
  readonly number: string;
  /** One letter each. */
  readonly genders: string;
}

const formsOfPacks = new WeakMap<LanguagePack, ReadonlyMap<string, readonly DeterminerForm[]>>();

/** By their normal form; a determiner may have several. Those that are articles in one place only are left out. */
export function determinerForms(pack: LanguagePack): ReadonlyMap<string, readonly DeterminerForm[]> {
  const cached = formsOfPacks.get(pack);
  if (cached) return cached;
  const made = new Map<string, DeterminerForm[]>();
  for (const [word = '', number = '', genders = '', place = ''] of pack.tables['determiner-forms'] ?? []) {
    const key = normalForm(word, pack.tag);
    if (place !== '') continue;
    made.set(key, [...(made.get(key) ?? []), { number, genders }]);
  }
  formsOfPacks.set(pack, made);
  return made;
}
