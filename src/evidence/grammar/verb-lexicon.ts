/** Forms of common verbs of a pack's lexicon: their person's number, the gender of past forms, and what the verb governs. */
import type { LanguagePack } from '../../model/language-pack.js';

export interface LexicalVerb {
  readonly form: 'infinitive' | 'past' | 'present';
  /** `m`, `f`, `n` of a past form in the singular, `plural`, or `singular` of a present form. */
  readonly agrees: 'm' | 'f' | 'n' | 'singular' | 'plural' | '';
  /** As in the table. */
  readonly frame: string;
}

interface VerbForms {
  readonly words: ReadonlyMap<string, LexicalVerb>;
  readonly endings: ReadonlyMap<string, LexicalVerb>;
  readonly lengths: readonly number[];
}

const ENDING = '-';
/** What must stand before an ending of the table: `-овал` has not `ковал`. */
const SHORTEST_STEM = 2;
const PAST = ['m', 'f', 'n', 'plural'] as const;

/** What form of which kind of verb a listed word is. */
export function lexicalVerb(word: string, pack: LanguagePack): LexicalVerb | undefined {
  const { words, endings, lengths } = verbFormsOf(pack);
  const known = words.get(word);
  if (known) return known;
  for (const length of lengths) {
    const ending = word.length >= length + SHORTEST_STEM ? endings.get(word.slice(-length)) : undefined;
    if (ending) return ending;
  }
  return undefined;
}

const formsOfPacks = new WeakMap<LanguagePack, VerbForms>();

function verbFormsOf(pack: LanguagePack): VerbForms {
  const known = formsOfPacks.get(pack);
  if (known) return known;
  const forms = new Map<string, LexicalVerb>();
  for (const [frame = '', infinitive = '', past = '', singular = '', plural = '', verbs = ''] of pack.tables[
    'verb-lexicon'
  ] ?? []) {
    const cells = past.split(' ').map((cell, place) => [cell, 'past', PAST[place] ?? ''] as const);
    const all = [
      [infinitive, 'infinitive', ''] as const,
      ...cells,
      [singular, 'present', 'singular'] as const,
      [plural, 'present', 'plural'] as const,
    ];
    for (const verb of verbs.split(' ')) {
      const stem = verb.slice(0, verb.length - infinitive.length);
      for (const [endings, form, agrees] of all)
        for (const ending of endings.split('|')) {
          // Listed twice, a verb has the first frame.
          if (!forms.has(stem + ending)) forms.set(stem + ending, { form, agrees, frame });
        }
    }
  }
  const words = new Map([...forms].filter(([form]) => !form.startsWith(ENDING)));
  const endings = new Map([...forms].flatMap(([form, verb]) => (words.has(form) ? [] : [[form.slice(1), verb]])));
  const lengths = [...new Set([...endings.keys()].map(({ length }) => length))].sort((one, other) => other - one);
  const made = { words, endings, lengths };
  formsOfPacks.set(pack, made);
  return made;
}
