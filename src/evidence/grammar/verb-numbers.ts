/** Which verb forms are singular and which plural, by the pack's table. */
import type { LanguagePack } from '../../model/language-pack.js';

export interface VerbForm {
  readonly number: 'singular' | 'plural';
  readonly infinitive: string;
}

const formsOfPacks = new WeakMap<LanguagePack, ReadonlyMap<string, VerbForm>>();

/** Finite forms of the third person by their normal form: only those that are no other word. Empty where the pack has no table. */
export function verbForms(pack: LanguagePack): ReadonlyMap<string, VerbForm> {
  const known = formsOfPacks.get(pack);
  if (known) return known;
  const made = new Map<string, VerbForm>();
  for (const [infinitive = '', singular = '', plural = ''] of pack.tables['verb-numbers'] ?? []) {
    for (const form of singular.split('|')) made.set(form, { number: 'singular', infinitive });
    for (const form of plural.split('|')) made.set(form, { number: 'plural', infinitive });
  }
  made.delete('-');
  formsOfPacks.set(pack, made);
  return made;
}
