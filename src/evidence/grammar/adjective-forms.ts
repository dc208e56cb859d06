/** Which gender and number the forms of adjectives have, by the pack's table. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { CountNoun } from './count-nouns.js';

export interface AdjectiveForm {
  /** Number and gender, in each combination that the form may have: `singular m`. */
  readonly readings: ReadonlySet<string>;
  /** Whether it often stands before its noun. */
  readonly leading: boolean;
}

const READINGS = ['singular m', 'singular f', 'plural m', 'plural f'];

const formsOfPacks = new WeakMap<LanguagePack, ReadonlyMap<string, AdjectiveForm>>();

/** Forms of adjectives by their normal form; empty where the pack has no table. */
export function adjectiveForms(pack: LanguagePack): ReadonlyMap<string, AdjectiveForm> {
  const known = formsOfPacks.get(pack);
  if (known) return known;
  const made = new Map<string, AdjectiveForm>();
  for (const row of pack.tables['adjective-forms'] ?? []) {
    const leading = row[READINGS.length] === 'leading';
    for (const [column, reading] of READINGS.entries()) {
      const form = row[column] ?? '';
      const readings = new Set([...(made.get(form)?.readings ?? []), reading]);
      made.set(form, { readings, leading: leading || made.get(form)?.leading === true });
    }
  }
  formsOfPacks.set(pack, made);
  return made;
}

/** Whether the form may stand beside the noun; Romanian neuters are masculine in the singular and feminine in the plural. */
export function fitsNoun({ readings }: AdjectiveForm, { number, gender }: CountNoun): boolean {
  const genders = gender === 'n' ? [number === 'singular' ? 'm' : 'f'] : gender === '-' ? ['m', 'f'] : [gender];
  return genders.some((one) => readings.has(`${number} ${one}`));
}
