/** Forms of common verbs of a pack's lexicon: their person's number, the gender of past forms, and what the verb governs. */
import type { LanguagePack } from '../../model/language-pack.js';
import { entryOf, formTable, type FormTable } from './form-table.js';

export interface LexicalVerb {
  readonly form: 'infinitive' | 'past' | 'present';
  /** `m`, `f`, `n` of a past form in the singular, `plural`, or `singular` of a present form. */
  readonly agrees: 'm' | 'f' | 'n' | 'singular' | 'plural' | '';
  /** As in the table. */
  readonly frame: string;
}

/** Stand in a cell for no ending and for a form that there is not. */
const [NONE, ABSENT] = ['0', '-'];
/** What must stand before an ending of the table: `-овал` has not `ковал`. */
const SHORTEST_STEM = 2;
const PAST = ['m', 'f', 'n', 'plural'] as const;

/** What form of which kind of verb a listed word is. */
export function lexicalVerb(word: string, pack: LanguagePack): LexicalVerb | undefined {
  return pack.tables['verb-lexicon'] && entryOf(word, verbFormsOf(pack), SHORTEST_STEM);
}

const formsOfPacks = new WeakMap<LanguagePack, FormTable<LexicalVerb>>();

function verbFormsOf(pack: LanguagePack): FormTable<LexicalVerb> {
  const known = formsOfPacks.get(pack);
  if (known) return known;
  const forms = new Map<string, LexicalVerb>();
  for (const row of pack.tables['verb-lexicon'] ?? [])
    for (const [form, verb] of formsOfRow(row)) {
      // Listed twice, a verb has the first frame.
      if (!forms.has(form)) forms.set(form, verb);
    }
  const made = formTable(forms);
  formsOfPacks.set(pack, made);
  return made;
}

type Cell = readonly [endings: string, form: LexicalVerb['form'], agrees: LexicalVerb['agrees']];

function* formsOfRow([
  frame = '',
  infinitive = '',
  past = '',
  singular = '',
  plural = '',
  verbs = '',
]: readonly string[]): Iterable<readonly [string, LexicalVerb]> {
  const length = infinitive === NONE ? 0 : infinitive.length;
  const cells: readonly Cell[] = [
    [length === 0 ? ABSENT : infinitive, 'infinitive', ''],
    ...past.split(' ').map((cell, place): Cell => [cell, 'past', PAST[place] ?? '']),
    [singular, 'present', 'singular'],
    [plural, 'present', 'plural'],
  ];
  for (const [cell, form, agrees] of cells)
    for (const ending of cell.split('|').filter((one) => one !== ABSENT))
      for (const verb of verbs.split(' '))
        yield [verb.slice(0, verb.length - length) + (ending === NONE ? '' : ending), { form, agrees, frame }];
}
