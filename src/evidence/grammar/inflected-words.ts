/** What a word form is by the pack's table of inflected words: `dagen` is a noun, common, singular and definite. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import { normalForm } from '../../text/normal-form.js';
import { adjectiveReading } from './adjective-readings.js';
import { countNoun } from './count-nouns.js';
import { verbReading } from './verb-readings.js';

const formsOfPacks = new WeakMap<LanguagePack, ReadonlyMap<string, readonly string[]>>();
const NONE: readonly string[] = [];

/**
 * All readings of a form (`n.c.sg.def`); empty for a word that the table lacks.
 * @param normal In lower case.
 */
export function inflectedReadings(normal: string, pack: LanguagePack): readonly string[] {
  return inflectedForms(pack).get(normal) ?? NONE;
}

/** Forms with their readings, made when the first text asks. */
export function inflectedForms(pack: LanguagePack): ReadonlyMap<string, readonly string[]> {
  const known = formsOfPacks.get(pack);
  if (known) return known;
  const made = new Map<string, string[]>();
  for (const [cells = '', stems = ''] of pack.tables['inflected-words'] ?? []) {
    const paradigm = cells.split('|').map((cell) => cell.split('='));
    for (const stem of stems.split(' ')) {
      for (const [reading = '', ending = ''] of paradigm)
        addReading(made, normalForm(stem + ending, pack.tag), reading);
    }
  }
  formsOfPacks.set(pack, made);
  return made;
}

function addReading(forms: Map<string, string[]>, form: string, reading: string): void {
  const known = forms.get(form);
  if (!known) forms.set(form, [reading]);
  else if (!known.includes(reading)) known.push(reading);
}

/** A word that may be something else as well; no pattern names it. */
const UNSURE = 'unsure';

/** The same, and what the other tables and the dictionary say of a word that this one lacks: `n.f.sg`, `n.pl.m`, `a.sg.f`, `v.pl`. */
export function wordReadings(normal: string, evidence: Evidence): readonly string[] {
  const listed = inflectedReadings(normal, evidence.pack);
  return listed.length > 0 ? listed : tableReadings(normal, evidence);
}

function tableReadings(normal: string, evidence: Evidence): readonly string[] {
  const found: string[] = [];
  const noun = countNoun(normal, evidence.pack);
  if (noun) found.push(noun.number === 'plural' ? `n.pl.${noun.gender}` : `n.${noun.gender}.sg`);
  for (const reading of adjectiveReading(normal, evidence)?.readings ?? []) found.push(adjectiveClass(reading));
  const verb = verbReading(normal, evidence);
  if (verb)
    found.push(verb.mayBeNoun || verb.number === 'both' ? UNSURE : `v.${verb.number === 'plural' ? 'pl' : 'sg'}`);
  return found;
}

/** @param reading As `adjectiveReading` gives it (`plural f`). */
function adjectiveClass(reading: string): string {
  const [number = '', gender = ''] = reading.split(' ');
  return `a.${number === 'plural' ? 'pl' : 'sg'}.${gender}`;
}

/** Whether a reading is of a class, or of a class inside it (`n.c` has `n.c.sg.def`). */
export function isReadingOf(reading: string, name: string): boolean {
  return reading.startsWith(name) && (reading.length === name.length || reading[name.length] === '.');
}
